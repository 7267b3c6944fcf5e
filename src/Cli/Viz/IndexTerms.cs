using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Cli.Viz;

/// <summary>The part of a score that is the same whatever q and k hold: ALiBi's slope, a table of distances, a dense bias.</summary>
internal static class IndexTerms
{
    /// <summary>The terms of the score that depend on the pair alone, added up; null where there are none that vary with the pair.</summary>
    public static Expr? Of(Spec spec)
    {
        if (spec.Find("Z")?.Body is not MapBody score)
        {
            return null;
        }

        var tensors = spec.Tensors.Select(t => t.Name).ToHashSet();
        var terms = Terms(score.Value, 1).Where(t => !t.Expr.Any(node => node is Access read ? !tensors.Contains(read.Tensor) : node == Names.Scale)).ToList();
        var sum = terms.Aggregate((Expr)Expr.Float(0), (total, term) => term.Sign > 0 ? total + term.Expr : total - term.Expr);
        return sum.Any(node => node is Variable { Kind: VariableKind.Index, Name: "i" or "j" or "m" or "n" }) ? sum : null;
    }

    private static IEnumerable<(Expr Expr, int Sign)> Terms(Expr expr, int sign) => expr switch
    {
        Apply a when a.Op == Op.Add => Terms(a[0], sign).Concat(Terms(a[1], sign)),
        Apply a when a.Op == Op.Subtract => Terms(a[0], sign).Concat(Terms(a[1], -sign)),
        Apply a when a.Op == Op.Negate => Terms(a[0], -sign),
        _ => [(expr, sign)],
    };
}
