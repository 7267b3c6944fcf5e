using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>A read of a captured tensor, and when one of its indices is outside the tensor.</summary>
/// <param name="Read">The access as it is written.</param>
/// <param name="Violation">
/// A predicate that holds at the pairs at which the read is made and is out of bounds; null where an index depends on more than
/// batch, head, query and key (a feature, a score), so that only a run can tell.
/// </param>
public sealed record GuardedRead(Access Read, Expr? Violation);

/// <summary>
/// Finds the reads of captured tensors and says of each, as a predicate over the pairs, where it goes wrong. What guards a read
/// is part of its predicate: the mask, and what <c>&amp;&amp;</c>, <c>||</c> and <c>select</c> look at first. So a read is in bounds if the
/// predicate's tiles are all empty, and a pair at which it holds is a counterexample.
/// </summary>
public static class IndexSafety
{
    /// <summary>All reads of captured tensors, inner ones first.</summary>
    /// <param name="spec">A bound Spec.</param>
    public static IReadOnlyList<GuardedRead> Reads(Spec spec)
    {
        var found = new Dictionary<Access, Expr?>();
        var tensors = spec.Tensors.ToDictionary(t => t.Name);
        var mask = spec.Find(Spec.Visible)?.Body is MapBody visible ? visible.Value : Expr.True;
        foreach (var equation in spec.Equations)
        {
            // Nobody looks at a score or weight of an invisible pair; the mask itself is asked everywhere.
            var ofPairs = equation.Name != Spec.Visible
                && (Dependence.IsKeyReduction(equation) || (equation.Ranks.Contains("m") && equation.Ranks.Contains("n")));
            foreach (var expr in equation.Body.Expressions)
            {
                Collect(expr, ofPairs ? mask : Expr.True);
            }
        }

        return [.. found.Select(f => new GuardedRead(f.Key, f.Value is null ? null : Simplify.Expression(f.Value)))];

        void Collect(Expr expr, Expr guard)
        {
            switch (expr)
            {
                case Apply a when a.Op == Op.And || a.Op == Op.Or:
                    Collect(a[0], guard);
                    Collect(a[1], IsOfPairs(a[0]) ? Expr.And(guard, a.Op == Op.And ? a[0] : Expr.Apply(Op.Not, a[0])) : guard);
                    return;
                case Apply a when a.Op == Op.Select:
                    Collect(a[0], guard);
                    Collect(a[1], IsOfPairs(a[0]) ? Expr.And(guard, a[0]) : guard);
                    Collect(a[2], IsOfPairs(a[0]) ? Expr.And(guard, Expr.Apply(Op.Not, a[0])) : guard);
                    return;
                default:
                    foreach (var child in expr.Children)
                    {
                        Collect(child, guard);
                    }

                    if (expr is Access access && tensors.TryGetValue(access.Tensor, out var tensor))
                    {
                        Add(access, access.Children.All(IsOfPairs) ? Expr.And(guard, access.Children.Zip(tensor.Shape, Outside).Aggregate(Expr.False, Or)) : null);
                    }

                    return;
            }
        }

        void Add(Access access, Expr? violation)
            => found[access] = violation is null ? null
                : !found.TryGetValue(access, out var other) ? violation
                : other is null || other == violation ? other
                : Or(other, violation);

        // Known from batch, head, query and key alone.
        bool IsOfPairs(Expr expr) => !expr.Any(node => node switch
        {
            Variable { Kind: VariableKind.Index } index => index.Name is not ("b" or "h" or "g" or "i" or "j" or "m" or "n"),
            Access read => !tensors.ContainsKey(read.Tensor),
            _ => false,
        });
    }

    private static Expr Or(Expr left, Expr right) => left == Expr.False ? right : Expr.Apply(Op.Or, left, right);

    private static Expr Outside(Expr index, Expr extent)
        => Or(Expr.Apply(Op.Less, index, Expr.Int(0)), Expr.Apply(Op.LessEqual, extent, index));
}
