using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>What is known of a tile's pairs.</summary>
public enum TileClass
{
    /// <summary>No pair is visible.</summary>
    Empty,

    /// <summary>Some pairs may be visible and some not.</summary>
    Partial,

    /// <summary>All pairs are visible.</summary>
    Full,
}

/// <summary>
/// Abstract interpretation of a mask over a tile. An expression of the queries alone, or of the keys alone, is known exactly
/// by its values on the tile's rows or keys. A comparison of mixed sides is brought to the form <c>f(i) + g(j) + rest ? 0</c>:
/// because a tile is a box, the sum's range is the exact sum of the ranges of <c>f</c> and <c>g</c>, which makes <c>i - j</c> exact
/// and not a difference of boxes; only <c>rest</c>, what truly mixes both, is bounded by interval arithmetic. Where that leaves
/// doubt, the box is halved, as far as <see cref="MostBoxes"/> allows, unless a visible and an invisible pair are at hand.
/// </summary>
/// <remarks>
/// Sound: <see cref="TileClass.Empty"/> and <see cref="TileClass.Full"/> are proofs. Arithmetic that may leave 64 bits is bounded
/// by every integer, so that wrapping is never argued with.
/// </remarks>
public sealed class MaskAnalysis
{
    /// <summary>The boxes that one tile is cut into at most.</summary>
    private const int MostBoxes = 64;

    private readonly Expr _mask;
    private readonly MaskLaunch _launch;
    private readonly AxisSummaries _axes;
    private readonly PointEvaluator _points;
    private readonly Dictionary<Apply, SeparableSum?> _differences = [];
    private readonly Dictionary<Expr, Sides> _sides = [];

    /// <summary>An analysis of a mask at a launch.</summary>
    /// <param name="mask">The predicate, a bool expression of <c>b h i j</c>.</param>
    /// <param name="launch">Lengths, parameters and captured tensors.</param>
    public MaskAnalysis(Expr mask, MaskLaunch launch)
    {
        _mask = Simplify.Expression(mask);
        _launch = launch;
        _axes = new AxisSummaries(launch);
        _points = new PointEvaluator(_mask, launch);
    }

    /// <summary>The predicate, simplified.</summary>
    internal Expr Mask => _mask;

    /// <summary>What one look at a box proves, without halving it: cheap enough for boxes of many tiles.</summary>
    public TileClass Glance(TileBox box) => Glance(box, out _);

    /// <summary>The shifts of the mask among the pairs of a box.</summary>
    internal MaskSymmetry SymmetryOf(TileBox box) => new(_mask, _launch, part => Range(part, box), box.Batch, box.Head);

    /// <summary>Classifies a tile whose pairs all lie inside the lengths.</summary>
    public TileClass Classify(TileBox box)
    {
        var boxes = MostBoxes;
        return Classify(box, ref boxes);
    }

    private TileClass Classify(TileBox box, ref int boxes)
    {
        var known = Glance(box, out var isExact);
        if (known != TileClass.Partial || isExact || boxes <= 1 || (box.Rows == 1 && box.Keys == 1))
        {
            return known;
        }

        boxes--;
        var (first, second) = Halves(box);
        var one = Classify(first, ref boxes);
        if (one == TileClass.Partial)
        {
            return one;
        }

        var other = Classify(second, ref boxes);
        return one == other ? one : TileClass.Partial;
    }

    /// <summary>A few samples first: they are cheap, and where they differ nothing is left to prove.</summary>
    private TileClass Glance(TileBox box, out bool isExact)
    {
        isExact = HasBoth(box);
        return isExact ? TileClass.Partial : Truth(_mask, box);
    }

    private static (TileBox First, TileBox Second) Halves(TileBox box) => box.Rows >= box.Keys
        ? (box with { Rows = box.Rows / 2 }, box with { FirstRow = box.FirstRow + (box.Rows / 2), Rows = box.Rows - (box.Rows / 2) })
        : (box with { Keys = box.Keys / 2 }, box with { FirstKey = box.FirstKey + (box.Keys / 2), Keys = box.Keys - (box.Keys / 2) });

    /// <summary>Whether a visible and an invisible pair are among the corners and the middle: then partial is the exact answer.</summary>
    private bool HasBoth(TileBox box)
    {
        var (lastRow, lastKey) = (box.FirstRow + box.Rows - 1, box.FirstKey + box.Keys - 1);
        try
        {
            var sample = _points.IsTrue(box.Batch, box.Head, box.FirstRow, box.FirstKey);
            return _points.IsTrue(box.Batch, box.Head, lastRow, box.FirstKey) != sample
                || _points.IsTrue(box.Batch, box.Head, box.FirstRow, lastKey) != sample
                || _points.IsTrue(box.Batch, box.Head, lastRow, lastKey) != sample
                || _points.IsTrue(box.Batch, box.Head, box.FirstRow + (box.Rows / 2), box.FirstKey + (box.Keys / 2)) != sample;
        }
        catch (Exception error) when (MaskLaunch.IsUndefined(error))
        {
            return false;
        }
    }

    private TileClass Truth(Expr expr, TileBox box)
    {
        switch (SidesOf(expr))
        {
            case Sides.None or Sides.Query:
                return OfValues(_axes.OfRows(expr, box));
            case Sides.Key:
                return OfValues(_axes.OfKeys(expr, box));
            default:
                break;
        }

        return expr switch
        {
            Apply a when a.Op == Op.And => Both(Truth(a[0], box), () => Truth(a[1], box)),
            Apply a when a.Op == Op.Or => Not(Both(Not(Truth(a[0], box)), () => Not(Truth(a[1], box)))),
            Apply a when a.Op == Op.Not => Not(Truth(a[0], box)),
            Apply a when a.Op == Op.Select => Choice(Truth(a[0], box), () => Truth(a[1], box), () => Truth(a[2], box)),
            Apply { Children: [{ Type: ScalarType.Bool }, _] } a when a.Op == Op.Equal => Same(Truth(a[0], box), Truth(a[1], box)),
            Apply { Children: [{ Type: ScalarType.Bool }, _] } a when a.Op == Op.NotEqual => Not(Same(Truth(a[0], box), Truth(a[1], box))),
            Apply { Children: [{ Type: ScalarType.Int }, _] } a => Comparison(a, box),
            Access a => OfValues(new AxisSummary([ElementsAt(a, box)])),
            _ => TileClass.Partial,
        };
    }

    private static TileClass OfValues(AxisSummary values)
        => !values.IsConstant ? TileClass.Partial : values.Range.Min != 0 ? TileClass.Full : TileClass.Empty;

    private static TileClass Not(TileClass x) => x switch
    {
        TileClass.Empty => TileClass.Full,
        TileClass.Full => TileClass.Empty,
        _ => x,
    };

    private static TileClass Both(TileClass x, Func<TileClass> other)
    {
        if (x == TileClass.Empty)
        {
            return x;
        }

        var y = other();
        return y == TileClass.Empty || x == TileClass.Full ? y : x;
    }

    private static TileClass Choice(TileClass condition, Func<TileClass> whenTrue, Func<TileClass> whenFalse)
    {
        if (condition != TileClass.Partial)
        {
            return condition == TileClass.Full ? whenTrue() : whenFalse();
        }

        var (x, y) = (whenTrue(), whenFalse());
        return x == y ? x : TileClass.Partial;
    }

    private static TileClass Same(TileClass x, TileClass y)
        => x == TileClass.Partial || y == TileClass.Partial ? TileClass.Partial : x == y ? TileClass.Full : TileClass.Empty;

    private TileClass Comparison(Apply comparison, TileBox box)
    {
        if (Difference(comparison, box) is not { } difference)
        {
            return TileClass.Partial;
        }

        var range = Range(difference, box);
        var op = comparison.Op;
        return op == Op.Less ? (range.Max < 0 ? TileClass.Full : range.Min >= 0 ? TileClass.Empty : TileClass.Partial)
            : op == Op.LessEqual ? (range.Max <= 0 ? TileClass.Full : range.Min > 0 ? TileClass.Empty : TileClass.Partial)
            : op == Op.Equal ? Zero(difference, range, box)
            : op == Op.NotEqual ? Not(Zero(difference, range, box))
            : TileClass.Partial;
    }

    private TileClass Zero(SeparableSum difference, IntegerRange range, TileBox box)
        => range == IntegerRange.Of(0) ? TileClass.Full
            : range.Min > 0 || range.Max < 0 || (difference.Mixed.Count == 0 && !_axes.OfRows(difference.Rows, box).Meets(_axes.OfKeys(-difference.Keys, box))) ? TileClass.Empty
            : TileClass.Partial;

    private IntegerRange Range(SeparableSum sum, TileBox box)
        => sum.Mixed.Aggregate(
            _axes.OfRows(sum.Rows, box).Range + _axes.OfKeys(sum.Keys, box).Range,
            (range, term) => term.Sign > 0 ? range + Range(term.Expr, box) : range - Range(term.Expr, box));

    private IntegerRange Range(Expr expr, TileBox box)
    {
        switch (SidesOf(expr))
        {
            case Sides.None or Sides.Query:
                return _axes.OfRows(expr, box).Range;
            case Sides.Key:
                return _axes.OfKeys(expr, box).Range;
            default:
                break;
        }

        if (expr is Access { Type: ScalarType.Int } access)
        {
            return ElementsAt(access, box);
        }

        if (expr is not Apply { Type: ScalarType.Int } apply)
        {
            return IntegerRange.All;
        }

        if (apply.Op == Op.Select)
        {
            return Truth(apply[0], box) switch
            {
                TileClass.Full => Range(apply[1], box),
                TileClass.Empty => Range(apply[2], box),
                _ => Range(apply[1], box).Union(Range(apply[2], box)),
            };
        }

        return apply.Op switch
        {
            // i - j and its like: exact as a separable sum, where plain interval arithmetic would forget shared terms.
            var op when (op == Op.Add || op == Op.Subtract) && SumOf(apply) is { } sum => Range(sum, box),
            var op when op.Arity == 1 && apply[0].Type == ScalarType.Int => IntegerRange.Apply(op, Range(apply[0], box)),
            var op when op.Arity == 2 => IntegerRange.Apply(op, Range(apply[0], box), Range(apply[1], box)),
            _ => IntegerRange.All,
        };
    }

    /// <summary>
    /// Bounds of a captured tensor's elements at the pairs of a box; a bool counts as 0 or 1. Where the indices are in few places, as in a table
    /// of blocks, all elements there are read, else the bounds are those of the whole tensor.
    /// </summary>
    private IntegerRange ElementsAt(Access access, TileBox box)
    {
        var places = access.Children.Select(index => Range(index, box)).ToArray();
        var count = places.Aggregate(1UL, (product, place) => Math.Min(product * Math.Min(Extent(place), TableBlock.MostElements + 1), TableBlock.MostElements + 1));
        if (count > TableBlock.MostElements)
        {
            return Anywhere();
        }

        try
        {
            return Enumerable.Range(0, (int)count).Select(Element).Aggregate((bounds, element) => bounds.Union(element));
        }
        catch (IndexOutOfRangeException)
        {
            // Each index for itself may be where no pair reads.
            return Anywhere();
        }

        IntegerRange Anywhere() => access.Type == ScalarType.Bool ? new IntegerRange(0, 1) : _launch.ElementsOf(access.Tensor);

        // One less than it is for the widest range, whose extent does not fit: too many either way.
        static ulong Extent(IntegerRange place) => Math.Min(unchecked((ulong)place.Max - (ulong)place.Min), ulong.MaxValue - 1) + 1;

        IntegerRange Element(int number)
        {
            var (at, rest) = (new long[places.Length], (ulong)number);
            for (var axis = places.Length - 1; axis >= 0; axis--)
            {
                at[axis] = places[axis].Min + (long)(rest % Extent(places[axis]));
                rest /= Extent(places[axis]);
            }

            var element = _launch.Element(access.Tensor, at);
            return IntegerRange.Of(access.Type == ScalarType.Bool ? (element.AsBool ? 1 : 0) : element.AsInt);
        }
    }

    /// <summary>
    /// Both sides' difference, which compares with zero as they compare with each other: only where it fits 64 bits, else null.
    /// </summary>
    private SeparableSum? Difference(Apply comparison, TileBox box)
    {
        if (!_differences.TryGetValue(comparison, out var difference))
        {
            _differences[comparison] = difference = SeparableSum.OfDifference(comparison, SidesOf);
        }

        return Range(comparison[0], box) - Range(comparison[1], box) == IntegerRange.All ? null : difference;
    }

    /// <summary>A comparison of integers as one of a term of the row with a term of the key; null where it is not one, or may wrap.</summary>
    internal SeparableSum? Separated(Apply comparison, TileBox box)
        => Difference(comparison, box) is { Mixed.Count: 0 } difference && Range(difference, box) != IntegerRange.All
            && _axes.OfKeys(difference.Keys, box).Range.Min > long.MinValue
            ? difference
            : null;

    /// <summary>The values of a term of the row on a box's rows.</summary>
    internal AxisSlice RowValues(Expr term, TileBox box) => _axes.Values(term, new Stretch(box.Batch, box.Head, false, box.FirstRow, box.Rows, 0));

    /// <summary>The values of a term of the key on a box's keys.</summary>
    internal AxisSlice KeyValues(Expr term, TileBox box) => _axes.Values(term, new Stretch(box.Batch, box.Head, true, box.FirstKey, box.Keys, 0));

    private SeparableSum? SumOf(Apply sum)
    {
        if (!_differences.TryGetValue(sum, out var known))
        {
            _differences[sum] = known = SeparableSum.Of(sum, SidesOf);
        }

        return known;
    }

    /// <summary>Which sides of a pair an expression varies with.</summary>
    internal Sides SidesOf(Expr expr) => _sides.TryGetValue(expr, out var known) ? known : _sides[expr] = Dependence.SidesOf(expr);
}
