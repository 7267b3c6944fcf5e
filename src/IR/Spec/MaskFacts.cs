namespace Attn.IR;

/// <summary>
/// What <c>AnalyzeMask</c> has proved: every visible pair satisfies all <paramref name="Bounds"/>, and where
/// <paramref name="Exact"/>, every pair that satisfies them is visible.
/// </summary>
/// <param name="Bounds">Bounds on the key position, each an affine function of the query position.</param>
/// <param name="Exact">Whether the bounds say all that the mask says.</param>
public sealed record MaskFacts(EquatableArray<KeyBound> Bounds, bool Exact)
{
    /// <summary>Nothing is masked.</summary>
    public static MaskFacts Unmasked { get; } = new([], true);
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
