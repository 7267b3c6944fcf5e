using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// The algebra of unions of key intervals. Intervals are kept few: one that another holds is dropped, two that differ on one side
/// become one (<c>j &lt;= x</c> or <c>j &lt;= y</c> is <c>j &lt;= max(x, y)</c>), and what is still too many is widened and no longer exact.
/// </summary>
internal static class KeyIntervals
{
    /// <summary>A loop over more ranges than this costs more than it skips.</summary>
    private const int Most = 4;

    /// <summary>The position of the first key.</summary>
    public static Expr FirstKey { get; } = Names.KeyOffset;

    /// <summary>The position of the last key, or one beyond it: a batch may have fewer than N.</summary>
    public static Expr LastKey { get; } = Names.KeyOffset + (Names.N - Expr.Int(1));

    /// <summary>The keys that are in both.</summary>
    public static EquatableArray<KeyInterval> Intersection(EquatableArray<KeyInterval> left, EquatableArray<KeyInterval> right)
    {
        var both = Reduced(left.SelectMany(x => right.Select(y => new KeyInterval(
            x.Bounds.Concat(y.Bounds).Distinct().ToEquatableArray(), x.Exact && y.Exact))));

        // Either side alone holds what both hold.
        return both.Count <= Most ? both.ToEquatableArray()
            : (left.Count <= right.Count ? left : right).Select(i => i with { Exact = false }).ToEquatableArray();
    }

    /// <summary>The keys that are in one of them.</summary>
    public static EquatableArray<KeyInterval> Union(EquatableArray<KeyInterval> left, EquatableArray<KeyInterval> right)
    {
        var either = Reduced(left.Concat(right));
        return (either.Count <= Most ? either : either.Where(i => i.Exact).Take(Most - 1).Append(new KeyInterval([], false))).ToEquatableArray();
    }

    private static List<KeyInterval> Reduced(IEnumerable<KeyInterval> intervals)
    {
        var kept = new List<KeyInterval>();
        foreach (var next in intervals.Select(WithoutTrivial).OfType<KeyInterval>())
        {
            var interval = next;
            while (kept.Select((other, at) => (At: at, Merged: Merged(other, interval))).FirstOrDefault(m => m.Merged is not null) is { Merged: { } merged } found)
            {
                kept.RemoveAt(found.At);
                interval = merged;
            }

            kept.Add(interval);
        }

        return kept;
    }

    /// <summary>One interval that says just what two say; null where there is none.</summary>
    private static KeyInterval? Merged(KeyInterval x, KeyInterval y)
    {
        if (Holds(x, y))
        {
            return x;
        }

        if (Holds(y, x))
        {
            return y;
        }

        if (x.Exact != y.Exact)
        {
            return null;
        }

        var (ofX, ofY) = (x.Bounds.Except(y.Bounds).ToList(), y.Bounds.Except(x.Bounds).ToList());
        if (Reach(ofX, ofY) || Reach(ofY, ofX))
        {
            return x with { Bounds = x.Bounds.Intersect(y.Bounds).ToEquatableArray() };
        }

        var side = ofX[0].Side;
        if (ofX.Concat(ofY).Any(b => b.Side != side))
        {
            return null;
        }

        // Below both limits of an interval is below the lesser; in one interval or the other is below the greater of the two.
        var (strict, loose) = side == BoundSide.Upper ? (Op.Minimum, Op.Maximum) : (Op.Maximum, Op.Minimum);
        var limit = Expr.Apply(loose, Extreme(ofX, strict), Extreme(ofY, strict));
        return x with { Bounds = x.Bounds.Intersect(y.Bounds).Append(new KeyBound(side, limit)).ToEquatableArray() };
    }

    /// <summary>Whether the keys up to an upper limit and those from a lower limit on leave none between.</summary>
    private static bool Reach(List<KeyBound> upper, List<KeyBound> lower)
        => upper is [{ Side: BoundSide.Upper }] && lower is [{ Side: BoundSide.Lower }] && IsAtMost(lower[0].Limit, upper[0].Limit + Expr.Int(1));

    private static Expr Extreme(IEnumerable<KeyBound> bounds, Op op)
        => bounds.Select(b => b.Limit).Aggregate((x, y) => Expr.Apply(op, x, y));

    /// <summary>Whether an interval says nothing that the wider one does not say.</summary>
    private static bool Holds(KeyInterval wider, KeyInterval interval)
        => (wider.Exact || !interval.Exact) && wider.Bounds.All(interval.Bounds.Contains);

    /// <summary>The interval without bounds that hold for every pair; null where two bounds contradict each other for every query.</summary>
    private static KeyInterval? WithoutTrivial(KeyInterval interval)
    {
        var bounds = interval.Bounds.Where(b => b.Side == BoundSide.Lower ? !IsAtMost(b.Limit, FirstKey) : !IsAtMost(LastKey, b.Limit)).ToEquatableArray();
        var lowest = Limits(BoundSide.Lower).Append(FirstKey).ToList();
        var highest = Limits(BoundSide.Upper).Append(LastKey);
        return highest.Any(high => lowest.Any(low => IsAtMost(high + Expr.Int(1), low))) ? null : new KeyInterval(bounds, interval.Exact);

        IEnumerable<Expr> Limits(BoundSide side) => bounds.Where(b => b.Side == side).Select(b => b.Limit);
    }

    /// <summary>Whether a limit is proved to be at most another for every query: they differ by rows and lengths, which are not negative.</summary>
    private static bool IsAtMost(Expr lesser, Expr greater)
        => LinearTerms.Of((greater - lesser).Substitute(Names.QueryPosition, Names.QueryOffset + Names.QueryRow)) is var difference && difference.Constant >= 0
            && difference.Terms.All(t => t.Value > 0 && (t.Key == Names.QueryRow || t.Key is Variable { Kind: VariableKind.Dimension }));
}
