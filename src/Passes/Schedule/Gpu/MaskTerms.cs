using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>What a mask of a loop is made of, where that is known without any score.</summary>
internal static class MaskTerms
{
    /// <summary>The definition of a mask behind those of the loop that it reads; null where one of them is more than an expression of the pair.</summary>
    public static IReadOnlyList<(Define Define, MapOp Map)>? Of(Loop loop, string mask)
    {
        var terms = new List<(Define, MapOp)>();
        return Collect(mask) ? terms : null;

        bool Collect(string value)
        {
            if (loop.Body.Definitions().FirstOrDefault(d => d.Name == value) is not { } define)
            {
                return loop.Carried.All(c => c.Name != value);
            }

            if (define is not { Value: MapOp { Where: null } map, Type: { Element: not ScalarType.Float, Shape.Count: > 0 } } || !map.Reads().All(Collect))
            {
                return false;
            }

            terms.Add((define, map));
            return true;
        }
    }
}
