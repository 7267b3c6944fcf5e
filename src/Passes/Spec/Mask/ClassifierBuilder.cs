using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Passes.Analysis;

namespace Attn.Passes;

/// <summary>
/// Derives a tile classifier from a mask: the abstract interpretation that <see cref="MaskAnalysis"/> does at a launch, done once on
/// symbols, so that what is left is straight-line code. The rules are the same: what varies with one side is known by its extremes, a
/// comparison of both sides is one of two sums of one side each and what truly mixes both, a table read by both sides is known by the extremes of
/// the block that the indices span, conditions follow Kleene's logic.
/// </summary>
public sealed class ClassifierBuilder
{
    /// <summary>A classifier of more operations than this is not made: the predicate itself is cheaper to look at.</summary>
    private const int MostOperations = 400;

    /// <summary>A length at which none of the tiles that are tried is cut off.</summary>
    private const long LargeLength = 1 << 20;

    private readonly AxisBounds _axes;
    private readonly Dictionary<Expr, TileTruth> _truths = [];
    private readonly Dictionary<Expr, TileRange?> _ranges = [];
    private readonly List<TableBlock> _blocks = [];

    private ClassifierBuilder(EquatableArray<CapturedTensor> tensors, Expr mask, TileAxis queries, TileAxis keys)
        => _axes = new AxisBounds(tensors, new Monotone(tensors, mask), queries, keys);

    /// <summary>The classifier of a mask; null where the mask admits none that decides anything.</summary>
    /// <param name="tensors">The captured tensors.</param>
    /// <param name="mask">The predicate.</param>
    /// <param name="queries">The tiles of queries.</param>
    /// <param name="keys">The tiles of keys.</param>
    public static TileClassifier? Build(EquatableArray<CapturedTensor> tensors, Expr mask, TileAxis queries, TileAxis keys)
    {
        // Said of positions alone, a mask has one index a side.
        var predicate = Simplify.Expression(mask.Substitute(new Dictionary<Expr, Expr>
        {
            [Names.QueryRow] = Names.QueryPosition - Names.QueryOffset,
            [Names.KeyRow] = Names.KeyPosition - Names.KeyOffset,
        }));
        var builder = new ClassifierBuilder(tensors, predicate, queries, keys);
        var truth = builder.Truth(predicate);
        var (some, all) = (Simplify.Expression(truth.Some), Simplify.Expression(truth.All));
        if (DecidesNothing(some, all) || some.Nodes().Concat(all.Nodes()).Distinct().Count() > MostOperations)
        {
            return null;
        }

        var (lets, results) = SharedValues.Name([some, all], "t");
        var read = new HashSet<Variable>(lets.Select(l => l.Value).Concat(results).SelectMany(Variables));
        foreach (var block in builder._blocks.AsEnumerable().Reverse().Where(b => b.Parts.Any(read.Contains)))
        {
            read.UnionWith(Variables(block.First).Concat(Variables(block.Last)));
        }

        return new TileClassifier(
            builder._axes.Summaries.Where(s => s.Parts.Any(read.Contains)).ToEquatableArray(),
            builder._blocks.Where(b => b.Parts.Any(read.Contains)).ToEquatableArray(),
            lets.ToEquatableArray(),
            results[0],
            results[1]);

        static IEnumerable<Variable> Variables(Expr expr) => expr.Nodes().OfType<Variable>();
    }

    /// <summary>
    /// Whether a classifier is not worth its code: its answers are constant, or they depend on nothing but the tile's place and are no answers at
    /// a sample of tiles.
    /// </summary>
    private static bool DecidesNothing(Expr some, Expr all)
    {
        long[] sample = [0, 1, 3, 8, 20, 47];
        return (some == Expr.True && all == Expr.False)
            || (!some.Nodes().Concat(all.Nodes()).Any(e => e is Access or Search or Variable { Kind: VariableKind.Parameter or VariableKind.Value })
                && sample.All(row => sample.All(key => At(some, row, key) != Expr.False && At(all, row, key) != Expr.True)));

        static Expr At(Expr expr, long row, long key) => Simplify.Expression(expr.Substitute(expr.Nodes().OfType<Variable>().Distinct().ToDictionary(
            v => (Expr)v, v => Expr.Int(v.Name switch { "I" => row, "J" => key, "B" or "Hq" or "Hk" => 1, "key_length" => LargeLength, _ when v.Kind == VariableKind.Dimension => LargeLength, _ => 0 }))));
    }

    private TileTruth Truth(Expr expr)
    {
        if (!_truths.TryGetValue(expr, out var known))
        {
            _truths[expr] = known = Dependence.SidesOf(expr) switch
            {
                Sides.None => _axes.IsTotal(expr) ? TileTruth.Of(expr) : TileTruth.Unknown,
                Sides.Both => Structure(expr) ?? TileTruth.Unknown,
                var side => OneSidedTruth(expr, side == Sides.Key),
            };
        }

        return known;
    }

    private TileTruth OneSidedTruth(Expr expr, bool ofKeys)
    {
        // Without tables, a condition is taken apart as far as it goes: comparisons with closed forms need no summary.
        var isConnective = expr is Apply { Op: var op } && (op == Op.And || op == Op.Or || op == Op.Not);
        return IsClosed(expr, ofKeys) || (isConnective && !expr.Any(e => e is Access)) ? Structure(expr)!
            : expr.Any(e => IsSpread(e, ofKeys)) ? TileTruth.Unknown
            : _axes.OfTruth(expr, ofKeys);
    }

    /// <summary>Whether a node is a remainder that takes all its values in every tile, so that no comparison of it decides one.</summary>
    private bool IsSpread(Expr expr, bool ofKeys)
        => expr is Apply { Children: [var dividend, IntConstant { Value: > 0 } period] } a && a.Op == Op.Modulo
            && _axes.IsClosed(dividend, ofKeys) && _axes.Of(dividend, ofKeys).Width >= period.Value;

    private TileTruth? Structure(Expr expr) => expr switch
    {
        Apply a when a.Op == Op.And => Truth(a[0]) & Truth(a[1]),
        Apply a when a.Op == Op.Or => Truth(a[0]) | Truth(a[1]),
        Apply a when a.Op == Op.Not => !Truth(a[0]),
        Apply a when a.Op == Op.Select => TileTruth.Choice(Truth(a[0]), Truth(a[1]), Truth(a[2])),
        Apply { Children: [{ Type: ScalarType.Bool }, _] } a when a.Op == Op.Equal => TileTruth.Same(Truth(a[0]), Truth(a[1])),
        Apply { Children: [{ Type: ScalarType.Bool }, _] } a when a.Op == Op.NotEqual => !TileTruth.Same(Truth(a[0]), Truth(a[1])),
        Apply { Children: [{ Type: ScalarType.Int }, _] } a => Comparison(a),
        Access a => Range(a) is { } elements ? TileTruth.OfNumbers(elements.Least, elements.Greatest) : null,
        _ => null,
    };

    /// <summary>Whether a condition of one side is made of comparisons that have closed forms, so that it needs no summary.</summary>
    private bool IsClosed(Expr expr, bool ofKeys) => Dependence.SidesOf(expr) == Sides.None ? _axes.IsTotal(expr) : expr switch
    {
        Apply a when a.Op == Op.And || a.Op == Op.Or || a.Op == Op.Not => a.Children.All(c => IsClosed(c, ofKeys)),
        Apply { Children: [{ Type: ScalarType.Int }, _] } a when IsSplit(a) => a.Children.All(HasClosedForm),
        Apply { Children: [{ Type: ScalarType.Int }, _] } a => PartsInto(a) is { } sides && HasClosedForm(sides.Rows) && HasClosedForm(sides.Keys),
        _ => false,
    };

    private bool HasClosedForm(Expr expr) => Dependence.SidesOf(expr) == Sides.None ? _axes.IsTotal(expr) : _axes.IsClosed(expr, Dependence.SidesOf(expr) == Sides.Key);

    private TileTruth? Comparison(Apply comparison)
    {
        var op = comparison.Op;
        var (left, right) = IsSplit(comparison) ? (OneSided(comparison[0]), OneSided(comparison[1]))
            : PartsInto(comparison) is { } sides ? (Total(sides.Rows, sides.Mixed), OneSided(sides.Keys))
            : (Range(comparison[0]), Range(comparison[1]));
        if (left is null || right is null)
        {
            return null;
        }

        return op == Op.Less || op == Op.LessEqual
                ? new(Expr.Apply(op, left.Least, right.Greatest), Expr.Apply(op, left.Greatest, right.Least))
            : op == Op.Equal ? Equal(left, right)
            : op == Op.NotEqual ? !Equal(left, right)
            : null;
    }

    private static TileTruth Equal(TileRange left, TileRange right)
    {
        var meets = Expr.Apply(Op.And, Expr.Apply(Op.LessEqual, left.Least, right.Greatest), Expr.Apply(Op.LessEqual, right.Least, left.Greatest));
        if (left.Residues is { } x && right.Residues is { } y)
        {
            meets = Expr.Apply(Op.And, meets, Expr.Apply(Op.NotEqual, Expr.Apply(Op.BitAnd, x, y), 0));
        }

        // A side that takes several values equals nothing throughout; only a tile cut off at the end could be an exception.
        return new(meets, left.Width + right.Width > 0
            ? Expr.False
            : Expr.Apply(Op.And, Expr.Apply(Op.LessEqual, left.Greatest, right.Least), Expr.Apply(Op.LessEqual, right.Greatest, left.Least)));
    }

    /// <summary>Whether each operand of a comparison varies with one side at most, and not both with the same.</summary>
    private static bool IsSplit(Apply comparison)
        => (Dependence.SidesOf(comparison[0]), Dependence.SidesOf(comparison[1])) is (Sides.None, not Sides.Both) or (not Sides.Both, Sides.None) or (Sides.Query, Sides.Key) or (Sides.Key, Sides.Query);

    /// <summary>
    /// A comparison as one of <c>Rows + Mixed</c> and <c>Keys</c>, where <c>Keys</c> varies with the key alone. Terms change sides only where no
    /// sum on the way can leave 64 bits.
    /// </summary>
    private (Expr Rows, Expr Keys, IReadOnlyList<(Expr Expr, int Sign)> Mixed)? PartsInto(Apply comparison)
    {
        var (left, right) = (comparison[0], comparison[1]);
        var difference = SeparableSum.OfDifference(comparison, Dependence.SidesOf);
        var keys = Simplify.Expression(-difference.Keys) is Apply { Op: var op, Children: [Apply { Op: var inner } negated] } && op == Op.Negate && inner == Op.Subtract
            ? negated[1] - negated[0]
            : Simplify.Expression(-difference.Keys);
        keys = Simplify.Expression(keys);
        var fits = _axes.Always(left) - _axes.Always(right) != IntegerRange.All
            && new[] { difference.Rows, keys }.All(e => e.Children.Count == 0 || e is Access || _axes.Always(e) != IntegerRange.All);
        return fits ? (difference.Rows, keys, difference.Mixed) : null;
    }

    private TileRange? Total(Expr rows, IReadOnlyList<(Expr Expr, int Sign)> mixed)
    {
        var total = rows == Expr.Int(0) && mixed.Count > 0 ? null : OneSided(rows);
        if (total is null && (rows != Expr.Int(0) || mixed.Count == 0))
        {
            return null;
        }

        foreach (var (expr, sign) in mixed)
        {
            if (Range(expr) is not { } range || (sign < 0 ? TileRange.Negated(range) : range) is not { } term)
            {
                return null;
            }

            total = total is null ? term : TileRange.Sum(total, term);
            if (total is null)
            {
                return null;
            }
        }

        return total;
    }

    private TileRange? OneSided(Expr expr) => Dependence.SidesOf(expr) switch
    {
        Sides.None => _axes.OfUniform(expr),
        Sides.Both => null,
        var side => _axes.Of(expr, side == Sides.Key),
    };

    private TileRange? Range(Expr expr)
    {
        if (Dependence.SidesOf(expr) != Sides.Both)
        {
            return OneSided(expr);
        }

        if (!_ranges.TryGetValue(expr, out var known))
        {
            _ranges[expr] = known = expr is Apply { Type: ScalarType.Int } apply && !_axes.IsUnsafeDivision(apply) ? Range(apply)
                : expr is Access { Type: ScalarType.Int or ScalarType.Bool } access ? Elements(access)
                : TileRange.Of(_axes.Always(expr));
        }

        return known;
    }

    /// <summary>
    /// Bounds of the elements that a tile reads of a table: those of the block that the indices' bounds span. None where every tile
    /// inside the ranks has a larger one than is looked at, as of a table of all pairs.
    /// </summary>
    private TileRange? Elements(Access access)
    {
        var always = access.Type == ScalarType.Bool ? new IntegerRange(0, 1) : _axes.Always(access);
        var indices = access.Children.Select(index => Range(index)).OfType<TileRange>().ToList();
        if (indices.Count < access.Children.Count || indices.Aggregate(1.0, (count, index) => count * (index.Width + 1)) > TableBlock.MostElements)
        {
            return TileRange.Of(always);
        }

        var block = new TableBlock($"block{_blocks.Count}", Element(i => i.Least), Element(i => i.Greatest), always);
        _blocks.Add(block);
        return new TileRange(block.Least, block.Greatest, always);

        Access Element(Func<TileRange, Expr> end) => (Access)Expr.Access(access.Tensor, access.Type, [.. indices.Select(i => Simplify.Expression(end(i)))]);
    }

    private TileRange? Range(Apply apply)
    {
        if (apply.Op == Op.Select)
        {
            return Range(apply[1]) is { } yes && Range(apply[2]) is { } no ? TileRange.Choice(Truth(apply[0]), yes, no) : null;
        }

        // i - j and its like: exact as a separable sum, where interval arithmetic over its parts would forget shared terms.
        if ((apply.Op == Op.Add || apply.Op == Op.Subtract) && SeparableSum.Of(apply, Dependence.SidesOf) is { } sum)
        {
            return _axes.Always(apply) != IntegerRange.All && Total(sum.Rows, sum.Mixed) is { } rows && OneSided(sum.Keys) is { } keys ? TileRange.Sum(rows, keys) : null;
        }

        return apply.Children.Any(c => c.Type != ScalarType.Int) ? null
            : apply.Op.Arity == 1 ? (Range(apply[0]) is { } x ? TileRange.Apply(apply.Op, x) : null)
            : Range(apply[0]) is { } left && Range(apply[1]) is { } right ? TileRange.Apply(apply.Op, left, right)
            : null;
    }
}
