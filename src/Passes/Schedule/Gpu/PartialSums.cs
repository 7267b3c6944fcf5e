using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Sums rows across the threads that share them once, behind the loops. A sum that turns only add to and scale by numbers of the row is linear, so each
/// thread can carry a part of it: that saves a shuffle's wait and two steps a turn, and the running sum is added to as weights are made, not kept beside them.
/// </summary>
public static class PartialSums
{
    /// <summary>The kernel with sums that warps carry in parts; the same reference where there is none.</summary>
    public static GpuKernel Run(GpuKernel kernel)
    {
        var roles = kernel.Roles.MapSame(role => role.Scope == RoleScope.Warp ? Run(role) : role);
        return roles.Equals(kernel.Roles) ? kernel : kernel with { Roles = roles };
    }

    private static Role Run(Role role)
    {
        var sums = SumsOf(role.Body);
        return sums.Count == 0 ? role : role with { Body = InParts(role.Body, sums) };
    }

    /// <summary>A carried value that loops only sum, in one loop.</summary>
    private sealed record Sum(Carried Carried, MapStatement Next, IReadOnlyList<ReduceStatement> Terms);

    // A sum that goes on from another is in parts where that is, and starts from 0 otherwise.
    private static IReadOnlyDictionary<string, Sum> SumsOf(EquatableArray<GpuStatement> body)
    {
        var zeros = body.OfType<MapStatement>().Where(m => m.Value == Expr.Float(0) && m.Type is RowsType).Select(m => m.Result);
        var startsInParts = new HashSet<string>(zeros);
        var sums = new Dictionary<string, Sum>();
        foreach (var loop in body.OfType<ForStatement>())
        {
            foreach (var sum in loop.Carried.Where(c => startsInParts.Contains(c.Initial)).Select(c => AsSum(loop, c)).OfType<Sum>())
            {
                sums.Add(sum.Carried.Name, sum);
                startsInParts.Add(sum.Carried.Result);
            }
        }

        return sums;
    }

    private static Sum? AsSum(ForStatement loop, Carried carried)
    {
        if (loop.Body.OfType<MapStatement>().FirstOrDefault(m => m.Result == carried.Next) is not { Type: RowsType } next)
        {
            return null;
        }

        var terms = loop.Body.OfType<ReduceStatement>().Where(r => r.Operator == Reduction.Sum && next.Value.Any(e => IsNamed(e, r.Result))).ToList();
        var parts = new HashSet<string>(terms.Select(t => t.Result)) { carried.Name };
        return terms.Count > 0 && LinearParts.Is(next.Value, v => parts.Contains(v.Name)) && parts.All(p => Readers(loop, p) == 1) && Readers(loop, next.Result) == 0
            ? new Sum(carried, next, terms)
            : null;
    }

    private static bool IsNamed(Expr expr, string name) => expr is Variable { Kind: VariableKind.Value } v && v.Name == name;

    private static int Readers(ForStatement loop, string name) => loop.Body.Count(s => Reads(s, name));

    private static bool Reads(GpuStatement statement, string name) => statement switch
    {
        MapStatement s => s.Value.Any(e => IsNamed(e, name)),
        RescaleStatement s => s.Fragment == name || s.Factor == name,
        ForStatement s => s.Carried.Any(c => c.Initial == name || c.Next == name) || s.Body.Any(inner => Reads(inner, name)),
        StoreStatement s => s.Value == name,
        _ => false,
    };

    private static EquatableArray<GpuStatement> InParts(EquatableArray<GpuStatement> body, IReadOnlyDictionary<string, Sum> sums)
    {
        var lowered = new List<GpuStatement>();
        for (var k = 0; k < body.Count; k++)
        {
            var behind = body.Skip(k + 1);
            switch (body[k])
            {
                case MapStatement { Type: RowsType rows } zero when sums.Values.Any(s => s.Carried.Initial == zero.Result):
                    lowered.Add(zero with { Result = Parts(zero.Result), Type = new PartsType(rows.Rows) });
                    if (IsReadInWhole(behind, zero.Result, sums))
                    {
                        lowered.Add(zero);
                    }

                    break;
                case ForStatement loop when loop.Carried.Any(c => sums.ContainsKey(c.Name)):
                    lowered.Add(loop with
                    {
                        Carried = loop.Carried.Select(c => sums.ContainsKey(c.Name) ? c with { Initial = Parts(c.Initial), Result = Parts(c.Result) } : c).ToEquatableArray(),
                        Body = loop.Body.Select(s => InParts(s, sums)).ToEquatableArray(),
                    });
                    lowered.AddRange(loop.Carried.Where(c => sums.ContainsKey(c.Name) && IsReadInWhole(behind, c.Result, sums)).Select(c => new JoinStatement(c.Result, Parts(c.Result))));
                    break;
                default:
                    lowered.Add(body[k]);
                    break;
            }
        }

        return lowered.ToEquatableArray();
    }

    private static string Parts(string name) => $"{name}.parts";

    private static GpuStatement InParts(GpuStatement statement, IReadOnlyDictionary<string, Sum> sums) => statement switch
    {
        ReduceStatement s when sums.Values.Any(sum => sum.Terms.Contains(s)) => new PartStatement(s.Result, s.Fragment),
        MapStatement { Type: RowsType rows } s when sums.Values.Any(sum => sum.Next == s) => s with { Type = new PartsType(rows.Rows) },
        _ => statement,
    };

    private static bool IsReadInWhole(IEnumerable<GpuStatement> behind, string result, IReadOnlyDictionary<string, Sum> sums)
        => behind.Any(s => s is ForStatement loop
            ? loop.Carried.Any(c => c.Initial == result && !sums.ContainsKey(c.Name)) || loop.Body.Any(inner => Reads(inner, result))
            : Reads(s, result));
}
