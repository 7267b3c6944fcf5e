using System.Linq;

namespace Attn.IR;

/// <summary>
/// What <c>AnalyzeMask</c> has proved: every visible pair lies in one of the intervals of its row. No interval at all means that
/// nothing is visible.
/// </summary>
/// <param name="Intervals">Intervals of keys, each a function of the query; they may meet and be empty.</param>
/// <param name="Undecided">The mask, where the intervals do not say all of it and a tile classifier can say more; else null.</param>
public sealed record MaskFacts(EquatableArray<KeyInterval> Intervals, Expr? Undecided = null)
{
    /// <summary>Nothing is masked.</summary>
    public static MaskFacts Unmasked { get; } = new([KeyInterval.Every]);

    /// <summary>Whether the intervals say all that the mask says.</summary>
    public bool Exact => Intervals.All(i => i.Exact);
}

/// <summary>The keys that satisfy all <paramref name="Bounds"/>.</summary>
/// <param name="Bounds">Bounds on the key position.</param>
/// <param name="Exact">Whether every pair in it is visible.</param>
public sealed record KeyInterval(EquatableArray<KeyBound> Bounds, bool Exact)
{
    /// <summary>All keys, all visible.</summary>
    public static KeyInterval Every { get; } = new([], true);
}

/// <summary>Which side of the keys a bound cuts off.</summary>
public enum BoundSide
{
    /// <summary><c>j &gt;= Limit</c>.</summary>
    Lower,

    /// <summary><c>j &lt;= Limit</c>.</summary>
    Upper,
}

/// <summary>A bound on the key position <c>j</c>.</summary>
/// <param name="Side">Lower or upper.</param>
/// <param name="Limit">
/// An integer expression over <c>i</c>, <c>b</c>, <c>h</c>, dimensions, parameters and captured tensors, non-decreasing in
/// <c>i</c>; so its least value over a tile of queries is at the first one, and its largest at the last.
/// </param>
public sealed record KeyBound(BoundSide Side, Expr Limit);
