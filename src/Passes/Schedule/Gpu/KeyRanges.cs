using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Bounds of loops over key tiles as scalars of a block.</summary>
/// <param name="keys">The axis of the keys.</param>
/// <param name="lower">Puts the names of the block in the place of the program's.</param>
/// <param name="scalar">Names a scalar of the block.</param>
internal sealed class KeyRanges(TileAxis keys, Func<Expr, Expr> lower, Func<string, Expr, Expr> scalar)
{
    private readonly Dictionary<Expr, Expr> _searches = [];

    /// <summary>The tiles between the ends of a loop's domain, and those of them that need no mask.</summary>
    /// <param name="loop">The loop, whose domain has a hull.</param>
    public KeyRange Hull(Loop loop)
    {
        var hull = loop.Domain.Hull()!;
        NameSearches([hull]);
        return Clamped(hull, loop.Guard is not null, "");
    }

    /// <summary>The tiles of several ranges, each once.</summary>
    /// <param name="union">The ranges.</param>
    /// <param name="guarded">Whether the loop has a mask.</param>
    public KeyRange Union(UnionDomain union, bool guarded)
    {
        var ranges = Each(union, guarded).ToArray();
        Sort(ranges);
        return new KeyPieces(scalar).Joined(Apart(ranges), lower(keys.Count));
    }

    /// <summary>Each range of a domain for itself.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="guarded">Whether the loop has a mask.</param>
    public IReadOnlyList<KeyRange> Each(LoopDomain domain, bool guarded)
    {
        NameSearches(domain.Ranges());
        return [.. domain.Ranges().Select((range, k) => Clamped(range, guarded, $"{k}"))];
    }

    // Searches by name stand before all that reads them, so that they run side by side.
    private void NameSearches(IEnumerable<RangeDomain> ranges)
    {
        foreach (var search in ranges.SelectMany(r => r.Bounds()).Select(lower).SelectMany(e => e.Nodes()).OfType<Search>().Distinct())
        {
            if (!_searches.ContainsKey(search))
            {
                _searches.Add(search, scalar($"{search.Tensor}.{(search.Side == SearchSide.First ? "first" : "end")}{_searches.Count}", search));
            }
        }
    }

    private Expr Lowered(Expr bound) => lower(bound).Substitute(_searches);

    // Without a promise no tile of a guarded loop is full, and every tile of another one is. A full tile may reach past the
    // last key, where "full" promises nothing: those tiles are left to the masked body.
    private KeyRange Clamped(RangeDomain range, bool guarded, string suffix)
    {
        var domain = new RangeDomain(
            Lowered(range.First),
            Lowered(range.End),
            range.FullFirst is { } fullStart ? Lowered(fullStart) : null,
            range.FullEnd is { } fullStop ? Lowered(fullStop) : null);

        // An empty or crossed range has no tiles; clamped, its bounds also fit 32 bits whatever a window's width is.
        var end = scalar("key.end" + suffix, Expr.Max(domain.End, 0));
        var first = domain.First is IntConstant ? domain.First : scalar("key.first" + suffix, Expr.Min(Expr.Max(domain.First, 0), end));
        if (domain.FullEnd is null && guarded)
        {
            return new KeyRange(first, end, first, first);
        }

        var fullFirst = domain.FullFirst is null || domain.FullFirst == domain.First ? first
            : scalar("full.first" + suffix, Expr.Min(Expr.Max(domain.FullFirst, first), end));
        var inside = Expr.Min(domain.FullEnd is null ? end : Expr.Min(domain.FullEnd, end), lower(Names.KeyLength) / keys.Size);
        return new KeyRange(first, end, fullFirst, scalar("full.end" + suffix, Expr.Max(inside, fullFirst)));
    }

    // By exchanges of neighbours, which take no branch; nothing begins before 0.
    private void Sort(KeyRange[] ranges)
    {
        for (var last = ranges.Length - 1; last > 0; last--)
        {
            for (var k = 0; k < last; k++)
            {
                var (x, y) = (ranges[k], ranges[k + 1]);
                if (x.First != Expr.Int(0))
                {
                    var inOrder = scalar($"sorted{last}{k}", Expr.Apply(Op.LessEqual, x.First, y.First));
                    ranges[k] = Chosen(inOrder, x, y, $"{last}{k}.lower");
                    ranges[k + 1] = Chosen(inOrder, y, x, $"{last}{k}.upper");
                }
            }
        }

        KeyRange Chosen(Expr condition, KeyRange yes, KeyRange no, string name) => new(
            scalar("key.first" + name, Expr.Select(condition, yes.First, no.First)),
            scalar("key.end" + name, Expr.Select(condition, yes.End, no.End)),
            scalar("full.first" + name, Expr.Select(condition, yes.FullFirst, no.FullFirst)),
            scalar("full.end" + name, Expr.Select(condition, yes.FullEnd, no.FullEnd)));
    }

    // Each range without what the ranges before it reach.
    private IEnumerable<KeyRange> Apart(IReadOnlyList<KeyRange> ranges)
    {
        Expr? reached = null;
        foreach (var (range, k) in ranges.Select((r, k) => (r, k)))
        {
            if (reached is null)
            {
                reached = range.End;
                yield return range;
                continue;
            }

            var first = scalar($"key.first{k}.apart", Expr.Max(range.First, reached));
            var end = scalar($"key.end{k}.apart", Expr.Max(range.End, first));
            var fullFirst = range.FullFirst == range.First ? first : scalar($"full.first{k}.apart", Expr.Min(Expr.Max(range.FullFirst, first), end));
            var fullEnd = range.FullEnd == range.FullFirst ? fullFirst : scalar($"full.end{k}.apart", Expr.Max(Expr.Min(range.FullEnd, end), fullFirst));
            reached = end;
            yield return new KeyRange(first, end, fullFirst, fullEnd);
        }
    }
}
