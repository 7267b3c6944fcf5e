using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// The distinct numbers that a mask makes of a key alone, besides its position: elements of tables, rows and columns of a grid. A thread makes each once a
/// key and keeps it for all of its rows.
/// </summary>
internal static class MaskKeyTerms
{
    /// <summary>How many there are.</summary>
    public static int Count(Spec spec)
    {
        var terms = new HashSet<Expr>();
        foreach (var mask in spec.Find(Spec.Visible)?.Body.Expressions ?? [])
        {
            Collect(mask, terms);
        }

        return terms.Count;
    }

    private static void Collect(Expr expr, HashSet<Expr> terms)
    {
        if (expr.Type != ScalarType.Bool && OfKey(expr) && !expr.Any(e => e == Names.QueryPosition || e == Names.QueryRow))
        {
            if (!IsPosition(expr))
            {
                terms.Add(expr);
            }

            return;
        }

        foreach (var child in expr.Children)
        {
            Collect(child, terms);
        }
    }

    private static bool OfKey(Expr expr) => expr.Any(e => e == Names.KeyPosition || e == Names.KeyRow);

    private static bool IsPosition(Expr expr)
        => expr is Variable || !OfKey(expr)
            || (expr is Apply { Op: var op } sum && (op == Op.Add || op == Op.Subtract || op == Op.Negate) && sum.Children.All(IsPosition));
}
