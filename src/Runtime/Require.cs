using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace Attn.Runtime;

/// <summary>The checks that generated code makes once, at launch, so that kernels need not.</summary>
public static class Require
{
    // Panels of all vectors of a transform stay within an int's bytes.
    private const long MostFeatures = 1 << 20;

    /// <summary>The tensor of an operand has the shape that the launch has.</summary>
    /// <exception cref="AttnException">ATTN5004.</exception>
    public static void Shape<T>(string name, ReadOnlyTensorView<T> tensor, int batch, int heads, int rows, int columns)
    {
        if (tensor.Batch != batch || tensor.Heads != heads || tensor.Rows != rows || tensor.Columns != columns)
        {
            throw RuntimeErrors.ShapeMismatch.With(
                name, Text([tensor.Batch, tensor.Heads, tensor.Rows, tensor.Columns]), Text([batch, heads, rows, columns]));
        }
    }

    /// <summary>Keys or values have the shape that the launch has, or one batch, which every batch of the launch then reads.</summary>
    /// <returns>The operand with the launch's batches.</returns>
    /// <exception cref="AttnException">ATTN5004.</exception>
    public static ReadOnlyTensorView<T> Broadcast<T>(string name, ReadOnlyTensorView<T> tensor, int batch, int heads, int rows, int columns)
    {
        var broadcast = tensor.Broadcast(batch);
        Shape(name, broadcast, batch, heads, rows, columns);
        return broadcast;
    }

    /// <summary>A tensor has as many axes as are wanted.</summary>
    /// <exception cref="AttnException">ATTN5004.</exception>
    public static void Rank(string name, int found, int wanted)
    {
        if (found != wanted)
        {
            throw RuntimeErrors.ShapeMismatch.With(name, $"{found} axes", $"{wanted} axes");
        }
    }

    /// <summary>An axis is from 0 to 2147483647 long.</summary>
    /// <exception cref="AttnException">ATTN5001.</exception>
    public static void AxisLength(string name, long length)
    {
        if (length is < 0 or > int.MaxValue)
        {
            throw RuntimeErrors.NegativeLength.With(name, length);
        }
    }

    /// <summary>Operands are stored as <see cref="float"/>, <see cref="Half"/> or <see cref="BFloat16"/>.</summary>
    /// <exception cref="AttnException">ATTN5011.</exception>
    public static void Element<T>()
    {
        if (!Storage.Include<T>())
        {
            throw RuntimeErrors.TypeMismatch.With("q, k, v or output", typeof(T).Name, "Single, Half or BFloat16");
        }
    }

    /// <summary>A captured tensor, dense in row-major order, has as many elements as its declared dimensions.</summary>
    /// <exception cref="AttnException">ATTN5001: a dimension is negative. ATTN5004: there are more or fewer elements.</exception>
    public static void Length<T>(string name, ReadOnlySpan<T> tensor, params ReadOnlySpan<long> dimensions)
    {
        BigInteger wanted = 1;
        foreach (var length in dimensions)
        {
            if (length < 0)
            {
                throw RuntimeErrors.NegativeLength.With(name, length);
            }

            wanted *= length;
        }

        if (tensor.Length != wanted)
        {
            throw RuntimeErrors.ShapeMismatch.With(name, Text([tensor.Length]), Text(dimensions));
        }
    }

    /// <summary>The number of elements of a captured tensor that is to be made.</summary>
    /// <exception cref="AttnException">ATTN5001: a dimension is negative. ATTN5003: there are too many.</exception>
    public static int Elements(string name, params ReadOnlySpan<long> dimensions)
    {
        foreach (var length in dimensions)
        {
            if (length < 0)
            {
                throw RuntimeErrors.NegativeLength.With(name, length);
            }
        }

        return TensorLayout.Elements(name, dimensions);
    }

    /// <summary>A captured tensor is given that may be left out, and alone says how long a dimension is.</summary>
    /// <exception cref="AttnException">ATTN5014.</exception>
    public static void Bound<T>(string dimension, string name, ReadOnlySpan<T> tensor)
    {
        if (tensor.IsEmpty)
        {
            throw RuntimeErrors.UnboundDimension.With(dimension, name);
        }
    }

    /// <summary>
    /// The dimension that a captured tensor binds: its elements over the product of its other dimensions; 0 where another one is 0, since
    /// nothing can be read then.
    /// </summary>
    /// <exception cref="AttnException">ATTN5004: the elements do not divide evenly.</exception>
    public static long Extent<T>(string name, ReadOnlySpan<T> tensor, params ReadOnlySpan<long> others)
    {
        BigInteger slice = 1;
        foreach (var length in others)
        {
            slice *= length;
        }

        if (slice == 0 && tensor.IsEmpty)
        {
            return 0;
        }

        if (slice < 1 || tensor.Length % slice != 0)
        {
            throw RuntimeErrors.ShapeMismatch.With(name, Text([tensor.Length]), "[*, " + Text(others)[1..]);
        }

        return (long)(tensor.Length / slice);
    }

    /// <summary>Two shapes are the same.</summary>
    /// <exception cref="AttnException">ATTN5004.</exception>
    public static void Shape(string name, ReadOnlySpan<long> shape, params ReadOnlySpan<long> wanted)
    {
        if (!shape.SequenceEqual(wanted))
        {
            throw RuntimeErrors.ShapeMismatch.With(name, Text(shape), Text(wanted));
        }
    }

    /// <summary>Each run of <paramref name="length"/> elements ascends, equal neighbours allowed; a NaN is never in order.</summary>
    /// <exception cref="AttnException">ATTN5007.</exception>
    public static void Sorted<T>(string name, ReadOnlySpan<T> tensor, int length)
        where T : INumber<T>
    {
        for (var first = 0; first < tensor.Length; first += length)
        {
            var run = tensor.Slice(first, length);
            var at = Ascending(run);
            if (at < length)
            {
                throw RuntimeErrors.NotSorted.With(name, first + at, run[at], run[at - 1]);
            }
        }
    }

    /// <summary>The number of features of a transformed operand, which scratch memory is taken for.</summary>
    /// <exception cref="AttnException">ATTN5001: it is negative. ATTN5012: it is too large.</exception>
    public static int Features(long features)
    {
        if (features < 0)
        {
            throw RuntimeErrors.NegativeLength.With("transform", features);
        }

        Lanes(features, MostFeatures);
        return (int)features;
    }

    /// <summary>What is wrong where a launch does not meet what a transform needs.</summary>
    /// <param name="requirement">The condition, as the language writes it.</param>
    /// <param name="values">The lengths in it.</param>
    public static AttnException NotMet(string requirement, string values) => RuntimeErrors.RequirementNotMet.With(requirement, values);

    /// <summary>The first element that is not at least the one before it; the length where there is none.</summary>
    private static int Ascending<T>(ReadOnlySpan<T> run)
        where T : INumber<T>
    {
        var k = 1;
        while (k + Vector<T>.Count <= run.Length && Vector.LessThanOrEqualAll(new Vector<T>(run[(k - 1)..]), new Vector<T>(run[k..])))
        {
            k += Vector<T>.Count;
        }

        while (k < run.Length && run[k - 1] <= run[k])
        {
            k++;
        }

        return k;
    }

    /// <summary>Every element is an index from 0 to <paramref name="bound"/> - 1.</summary>
    /// <exception cref="AttnException">ATTN5008.</exception>
    public static void Indices(ReadOnlySpan<int> tensor, long bound)
    {
        foreach (var index in tensor)
        {
            Index(index, bound);
        }
    }

    /// <summary>One index is from 0 to <paramref name="bound"/> - 1.</summary>
    /// <exception cref="AttnException">ATTN5008.</exception>
    public static void Index(long index, long bound)
    {
        if ((ulong)index >= (ulong)Math.Max(bound, 0))
        {
            throw RuntimeErrors.IndexOutOfRange(index, bound);
        }
    }

    /// <summary>Every dimension is small enough for index arithmetic in 32-bit lanes.</summary>
    /// <exception cref="AttnException">ATTN5012.</exception>
    public static void Lanes(AttentionShape shape, long largest)
    {
        ReadOnlySpan<int> dimensions =
            [shape.Batch, shape.QueryHeads, shape.KeyHeads, shape.Queries, shape.Keys, shape.HeadDim, shape.ValueDim];
        foreach (var dimension in dimensions)
        {
            Lanes(dimension, largest);
        }
    }

    /// <summary>One dimension is small enough for index arithmetic in 32-bit lanes.</summary>
    /// <exception cref="AttnException">ATTN5012.</exception>
    public static void Lanes(long dimension, long largest)
    {
        if (dimension > largest)
        {
            throw RuntimeErrors.DimensionTooLarge.With(dimension, largest);
        }
    }

    /// <summary>
    /// An int parameter is small enough that the bounds of a loop, sums of a few parameters and positions, stay exact in 64 bits.
    /// </summary>
    /// <exception cref="AttnException">ATTN5015.</exception>
    public static void Parameter(string name, long value)
    {
        const long Largest = 1L << 40;
        if (value is < -Largest or > Largest)
        {
            throw RuntimeErrors.ParameterTooLarge.With(name, value, Largest);
        }
    }

    /// <summary>A divisor is 1 or more.</summary>
    /// <exception cref="AttnException">ATTN5009.</exception>
    public static void Positive(string name, long divisor)
    {
        if (divisor < 1)
        {
            throw RuntimeErrors.DivisorNotPositive.With(name, divisor);
        }
    }

    /// <summary>An argument has the declared type.</summary>
    /// <exception cref="AttnException">ATTN5011.</exception>
    public static void Type(string name, bool fits, string found, string wanted)
    {
        if (!fits)
        {
            throw RuntimeErrors.TypeMismatch.With(name, found, wanted);
        }
    }

    /// <summary>An argument's name is one that the attention declares.</summary>
    /// <exception cref="AttnException">ATTN5013.</exception>
    public static void Known(string name, IEnumerable<string> declared)
    {
        if (!declared.Contains(name))
        {
            throw RuntimeErrors.UnknownArgument.With(name, string.Join(", ", declared) is { Length: > 0 } names ? names : "no such argument");
        }
    }

    /// <summary>A parameter has a value.</summary>
    /// <exception cref="AttnException">ATTN5010.</exception>
    public static T Given<T>(string name, T? value)
        where T : struct
        => value ?? throw RuntimeErrors.MissingParameter.With(name);

    internal static string Text(ReadOnlySpan<long> lengths)
    {
        var parts = new string[lengths.Length];
        for (var k = 0; k < parts.Length; k++)
        {
            parts[k] = lengths[k].ToString(CultureInfo.InvariantCulture);
        }

        return "[" + string.Join(", ", parts) + "]";
    }
}
