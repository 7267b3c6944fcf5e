using System;
using System.Linq;
using Attn.IR;

namespace Attn.Cli.Launch;

/// <summary>A captured tensor in memory.</summary>
/// <param name="Element">Its storage type.</param>
/// <param name="Shape">The length of each axis.</param>
/// <param name="Elements"><c>float[]</c> for f32, f16 and bf16, <c>int[]</c>, <c>long[]</c> or <c>bool[]</c>; row-major.</param>
internal sealed record HostTensor(ElementType Element, long[] Shape, Array Elements)
{
    public string ShapeText => $"[{string.Join(", ", Shape)}]";

    public static long Count(long[] shape) => shape.Aggregate(1L, (product, length) => checked(product * length));
}
