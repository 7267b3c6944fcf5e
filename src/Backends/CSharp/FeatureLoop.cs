using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>
/// A loop over some features of a vector, in which no choice by the feature is left. Each turn makes one element, or two neighbours where the
/// choice is between even and odd features.
/// </summary>
/// <param name="Index">What counts along the loop.</param>
/// <param name="First">Its first value.</param>
/// <param name="End">The one after its last.</param>
/// <param name="Elements">The features that a turn makes, and their values.</param>
/// <param name="HasChoice">
/// Whether a choice by the feature, or by lengths, is left all the same, so that a value read for the other side may lie out of bounds.
/// </param>
internal sealed record FeatureLoop(Variable Index, Expr First, Expr End, EquatableArray<FeatureElement> Elements, bool HasChoice)
{
    private const int MostLoops = 16;

    /// <summary>Parts the loop over a rank where choices by its feature change sides.</summary>
    public static IReadOnlyList<FeatureLoop> Of(CpuKernel kernel, FeatureStep step)
    {
        var index = Names.Index(step.Rank);
        var loops = new List<FeatureLoop>();
        Part(step.Value, Expr.Int(0), kernel.ExtentOf(step.Rank));
        return loops;

        void Part(Expr value, Expr first, Expr end)
        {
            if ((Polynomial.Of(end) - Polynomial.Of(first)).Constant <= 0)
            {
                return;
            }

            var conditions = value.Nodes().OfType<Apply>().Where(a => a.Op == Op.Select && a[0].Any(n => n == index)).Select(a => a[0]).Reverse().ToList();
            if (loops.Count < MostLoops && conditions.OfType<Apply>().FirstOrDefault(IsBound) is { } bound)
            {
                Part(Settled(value, bound, true), first, Least(kernel, end, bound[1]));
                Part(Settled(value, bound, false), Largest(kernel, first, bound[1]), end);
                return;
            }

            if (first == Expr.Int(0) && IsEven(kernel, end) && conditions.FirstOrDefault(c => c == Expr.Apply(Op.Equal, index % 2, 0)) is { } isEven)
            {
                Add(
                    0, Polynomial.Of(end / 2).ToExpr(),
                    [At(Settled(value, isEven, true), 2 * (Expr)index), At(Settled(value, isEven, false), (2 * (Expr)index) + 1)]);
                return;
            }

            Add(first, end, [new FeatureElement(index, value)]);
        }

        void Add(Expr first, Expr end, EquatableArray<FeatureElement> elements)
            => loops.Add(new FeatureLoop(index, first, end, elements, elements.Any(e => e.Value.Any(IsChoice))));

        // By lengths alone is chosen at a feature that is a number: the first element of a rotated vector.
        bool IsChoice(Expr node) => node is Apply { Op: var op } choice && op == Op.Select && (choice[0].Any(n => n == index) || choice[0].IsOfLaunch());

        bool IsBound(Apply condition) => condition.Op == Op.Less && condition[0] == index && condition[1].IsOfLaunch();

        FeatureElement At(Expr value, Expr feature) => new(feature, value.Substitute(index, feature).Rewrite(
            node => node is Apply { Type: ScalarType.Int } && node.Any(n => n == index) ? Polynomial.Of(node).ToExpr() : node));
    }

    private static bool IsEven(CpuKernel kernel, Expr length)
        => Polynomial.Of(length).IsMultipleOf(2) || kernel.Requirements.Contains(Expr.Apply(Op.Equal, length % 2, 0));

    private static Expr Settled(Expr value, Expr condition, bool holds) => value.Substitute(condition, Expr.Bool(holds)).Rewrite(
        node => node is Apply { Op: var op, Children: [BoolConstant known, var then, var otherwise] } && op == Op.Select ? known.Value ? then : otherwise : node);

    private static Expr Least(CpuKernel kernel, Expr end, Expr bound)
        => IsAtMost(kernel, bound, end) ? bound : IsAtMost(kernel, end, bound) ? end : Expr.Min(end, bound);

    private static Expr Largest(CpuKernel kernel, Expr first, Expr bound)
        => IsAtMost(kernel, first, bound) ? bound : IsAtMost(kernel, bound, first) ? first : Expr.Max(first, bound);

    private static bool IsAtMost(CpuKernel kernel, Expr small, Expr large)
        => (Polynomial.Of(large) - Polynomial.Of(small)).IsNonNegative
            || (small is Apply { Children: [var whole, IntConstant { Value: > 0 }] } part && part.Op == Op.Divide && whole == large)
            || kernel.Requirements.Contains(Expr.Apply(Op.LessEqual, small, large));
}

/// <summary>An element of a vector.</summary>
/// <param name="Feature">Its feature, over the index of the loop.</param>
/// <param name="Value">Its value, over the same.</param>
internal sealed record FeatureElement(Expr Feature, Expr Value);
