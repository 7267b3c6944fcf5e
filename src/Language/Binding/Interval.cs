using System;
using System.Collections.Generic;
using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>The least and greatest value that an int expression can have; null where nothing is known.</summary>
internal readonly record struct Interval(long? Low, long? High)
{
    private static readonly Interval Unknown = new(null, null);

    /// <summary>Bounds an expression by those of its operands; correct for every input, and often not the tightest.</summary>
    public static Interval Of(Expr expr) => Of(expr, []);

    // Shared operands are bounded once, so that the work is that of the expression as a graph.
    private static Interval Of(Expr expr, Dictionary<Expr, Interval> known)
    {
        if (!known.TryGetValue(expr, out var interval))
        {
            known[expr] = interval = Compute(expr, known);
        }

        return interval;
    }

    private static Interval Compute(Expr expr, Dictionary<Expr, Interval> known) => expr switch
    {
        IntConstant constant => new Interval(constant.Value, constant.Value),
        Variable { Kind: VariableKind.Index, Name: "b" or "h" or "g" or "m" or "n" or "d" or "e" } => new Interval(0, null),
        Variable { Kind: VariableKind.Dimension } => new Interval(0, null),
        Apply apply when apply.Type == ScalarType.Int => Apply(apply, known),
        _ => Unknown,
    };

    private static Interval Apply(Apply apply, Dictionary<Expr, Interval> known)
    {
        var op = apply.Op;
        if (op == Op.PopCount)
        {
            return new Interval(0, 64);
        }

        if (op == Op.Select)
        {
            var (then, otherwise) = (Of(apply[1], known), Of(apply[2], known));
            return new Interval(Both(then.Low, otherwise.Low, Math.Min), Both(then.High, otherwise.High, Math.Max));
        }

        if (op.Arity != 2)
        {
            return op == Op.Negate && Of(apply[0], known) is var x ? Negated(x) : Unknown;
        }

        var (left, right) = (Of(apply[0], known), Of(apply[1], known));
        return op == Op.Add ? new Interval(Sum(left.Low, right.Low), Sum(left.High, right.High)).OrUnknownIfWrapped(left, right)
            : op == Op.Minimum ? new Interval(Both(left.Low, right.Low, Math.Min), Either(left.High, right.High, Math.Min))
            : op == Op.Maximum ? new Interval(Either(left.Low, right.Low, Math.Max), Both(left.High, right.High, Math.Max))
            : op == Op.Modulo && right is { Low: > 0 } ? new Interval(0, right.High - 1)
            : op == Op.BitAnd && (left.Low >= 0 || right.Low >= 0) ? new Interval(0, left.Low >= 0 && right.Low >= 0 ? Either(left.High, right.High, Math.Min) : left.Low >= 0 ? left.High : right.High)
            : Unknown;
    }

    private static Interval Negated(Interval x) => new(x.High is > long.MinValue ? -x.High : null, x.Low is > long.MinValue ? -x.Low : null);

    private static long? Both(long? left, long? right, Func<long, long, long> choose)
        => left is { } l && right is { } r ? choose(l, r) : null;

    private static long? Either(long? left, long? right, Func<long, long, long> choose)
        => left is { } l ? right is { } r ? choose(l, r) : l : right;

    private static long? Sum(long? left, long? right)
        => left is { } l && right is { } r && (r < 0 ? l >= long.MinValue - r : l <= long.MaxValue - r) ? l + r : null;

    /// <summary>A sum of finite bounds that does not fit has wrapped, and then nothing is known of either side.</summary>
    private Interval OrUnknownIfWrapped(Interval left, Interval right)
        => (left.Low is not null && right.Low is not null && Low is null) || (left.High is not null && right.High is not null && High is null) ? Unknown : this;
}
