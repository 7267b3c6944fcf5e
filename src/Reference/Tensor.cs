using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Reference;

/// <summary>A dense, row-major tensor as the interpreter sees it: float64, 64-bit integers or truth values.</summary>
public sealed class Tensor
{
    private Tensor(ScalarType type, Array elements, IReadOnlyList<long> shape)
    {
        var count = shape.Aggregate(1L, (product, length) => checked(product * length));
        if (count != elements.LongLength || shape.Any(length => length < 0))
        {
            throw new ArgumentException($"{elements.LongLength} elements do not fill the shape [{string.Join(", ", shape)}].", nameof(elements));
        }

        Type = type;
        Elements = elements;
        Shape = shape.ToEquatableArray();
    }

    /// <summary>The type of an element.</summary>
    public ScalarType Type { get; }

    /// <summary>The length of each axis.</summary>
    public EquatableArray<long> Shape { get; }

    /// <summary><c>double[]</c>, <c>long[]</c> or <c>bool[]</c>, as <see cref="Type"/> says.</summary>
    internal Array Elements { get; }

    /// <summary>A tensor of real numbers.</summary>
    public static Tensor Of(double[] elements, params IReadOnlyList<long> shape) => new(ScalarType.Float, elements, shape);

    /// <summary>A tensor of real numbers, widened exactly.</summary>
    public static Tensor Of(float[] elements, params IReadOnlyList<long> shape)
        => new(ScalarType.Float, Array.ConvertAll(elements, x => (double)x), shape);

    /// <summary>A tensor of integers.</summary>
    public static Tensor Of(long[] elements, params IReadOnlyList<long> shape) => new(ScalarType.Int, elements, shape);

    /// <summary>A tensor of integers, sign-extended.</summary>
    public static Tensor Of(int[] elements, params IReadOnlyList<long> shape)
        => new(ScalarType.Int, Array.ConvertAll(elements, x => (long)x), shape);

    /// <summary>A tensor of truth values.</summary>
    public static Tensor Of(bool[] elements, params IReadOnlyList<long> shape) => new(ScalarType.Bool, elements, shape);

    /// <summary>The tensor whose first axis, of length 1, is repeated.</summary>
    internal Tensor Repeated(long times)
    {
        var elements = Array.CreateInstance(Elements.GetType().GetElementType()!, checked(times * Elements.LongLength));
        for (var at = 0L; at < elements.LongLength; at += Elements.LongLength)
        {
            Array.Copy(Elements, 0, elements, at, Elements.LongLength);
        }

        return new Tensor(Type, elements, [times, .. Shape.Skip(1)]);
    }

    /// <summary>An element by its place in row-major order.</summary>
    public Scalar At(long place) => Type switch
    {
        ScalarType.Bool => ((bool[])Elements)[place],
        ScalarType.Int => ((long[])Elements)[place],
        _ => ((double[])Elements)[place],
    };

    /// <summary>The elements of a tensor of real numbers.</summary>
    /// <exception cref="InvalidCastException">The tensor holds something else.</exception>
    public IReadOnlyList<double> AsDoubles() => (double[])Elements;
}
