using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Cuts the queries and the keys into tiles: one piece of work is a query tile of a head, and each pass over the keys is a
/// loop over all key tiles that carries the running values of its reductions.
/// </summary>
internal static class Tiling
{
    public const string QueryAxis = "I";
    public const string KeyAxis = "J";

    public static TileProgram Run(Spec spec, PassContext context)
    {
        var kernel = new KernelTiling(spec, context.Target).Kernel();
        return new TileProgram(spec.Name, spec.Parameters, spec.Tensors, spec.Scale, spec.Mask, [], [kernel])
        {
            Features = spec.Features,
            Requirements = spec.Requirements,
            Alignment = spec.Alignment,
            Origins = spec.Origins,
        };
    }

    /// <summary>The shape of an equation's tile: the axes and whole ranks that it varies with.</summary>
    public static EquatableArray<string> Shape(Equation equation)
        => equation.Ranks
            .Where(r => r is "m" or "n" || FeatureRank.Is(r))
            .Select(r => r switch
            {
                "m" => QueryAxis,
                "n" => KeyAxis,
                _ => r,
            })
            .ToEquatableArray();
}
