using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Attn.IR;

namespace Attn.Cli.Launch;

/// <summary>A captured tensor in memory.</summary>
/// <param name="Element">Its storage type.</param>
/// <param name="Shape">The length of each axis.</param>
/// <param name="Elements"><c>float[]</c> for f32, f16 and bf16, <c>int[]</c>, <c>long[]</c> or <c>bool[]</c>; row-major.</param>
internal sealed record HostTensor(ElementType Element, long[] Shape, Array Elements)
{
    public string ShapeText => $"[{string.Join(", ", Shape)}]";

    /// <summary>The number of elements of a tensor that an array is to hold.</summary>
    /// <param name="name">The tensor, for the message.</param>
    /// <param name="shape">Lengths, not negative.</param>
    /// <exception cref="ToolException">No array holds so many (ATTN5217).</exception>
    public static int Count(string name, long[] shape)
    {
        var count = shape.Contains(0) ? BigInteger.Zero : shape.Aggregate(BigInteger.One, (product, length) => product * length);
        return count <= Array.MaxLength
            ? (int)count
            : throw new ToolException(ToolErrors.TensorTooLarge, name, $"[{string.Join(", ", shape)}]", count.ToString(CultureInfo.InvariantCulture));
    }
}
