using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>Consecutive rows against one key, or consecutive keys against one row, of one head.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Head">The query head.</param>
/// <param name="OfKeys">Whether the stretch goes along the keys.</param>
/// <param name="First">The first row or key of it.</param>
/// <param name="Count">Its length.</param>
/// <param name="Other">The one key or row.</param>
public readonly record struct Stretch(int Batch, int Head, bool OfKeys, long First, int Count, long Other);

/// <summary>
/// Evaluates an integer or boolean expression at every place of a stretch, operator by operator over all places at once, so that
/// the expression's tree is walked once a stretch and not once a pair. Gives what <see cref="MaskLaunch.Evaluate"/> gives:
/// <c>&amp;&amp;</c>, <c>||</c> and <c>select</c> look only where they need to.
/// </summary>
public sealed class Sweep(MaskLaunch launch)
{
    private readonly Dictionary<Expr, (bool Rows, bool Keys)> _varies = [];

    /// <summary>The values, truth as 1 and 0.</summary>
    /// <exception cref="IndexOutOfRangeException">A captured tensor has no such element.</exception>
    /// <exception cref="DivideByZeroException">A divisor is zero.</exception>
    public long[] Values(Expr expr, Stretch at)
    {
        var lanes = LanesOf(expr, at, null);
        var values = lanes.Each ?? new long[at.Count];
        if (lanes.Each is null && lanes.Same != 0)
        {
            for (var k = 0; k < values.Length; k++)
            {
                values[k] = lanes.Same;
            }
        }

        return values;
    }

    /// <summary>The visible pairs of a box.</summary>
    public long Count(Expr mask, TileBox box)
    {
        var visible = 0L;
        for (var row = box.FirstRow; row < box.FirstRow + box.Rows; row++)
        {
            visible += Values(mask, new Stretch(box.Batch, box.Head, true, box.FirstKey, box.Keys, row)).Sum();
        }

        return visible;
    }

    private Lane LanesOf(Expr expr, Stretch at, bool[]? needed)
    {
        if (!Varies(expr, at.OfKeys))
        {
            return needed is null || needed.Contains(true) ? new(null, Evaluate(expr, at, at.First)) : default;
        }

        switch (expr)
        {
            case Variable:
                var positions = new long[at.Count];
                for (var k = 0; k < positions.Length; k++)
                {
                    positions[k] = at.First + k;
                }

                return new(positions, 0);
            case Access access when access.Type != ScalarType.Float && access.Children.All(c => c.Type == ScalarType.Int):
                return new(Elements(access, at, needed), 0);
            case Apply a when a.Op == Op.And || a.Op == Op.Or:
                return new(Connected(a, at, needed), 0);
            case Apply a when a.Op == Op.Select && a.Type != ScalarType.Float:
                return new(Chosen(a, at, needed), 0);
            case Apply { Children: [{ Type: not ScalarType.Float } left, { Type: not ScalarType.Float } right] } a:
                return new(Combined(a.Op, LanesOf(left, at, needed), LanesOf(right, at, needed), at.Count, needed), 0);
            default:
                return new(OneByOne(expr, at, needed), 0);
        }
    }

    private long[] Elements(Access access, Stretch at, bool[]? needed)
    {
        var indices = access.Children.Select(index => LanesOf(index, at, needed)).ToArray();
        var values = new long[at.Count];
        var place = new long[indices.Length];
        for (var k = 0; k < values.Length; k++)
        {
            if (needed is null || needed[k])
            {
                for (var axis = 0; axis < place.Length; axis++)
                {
                    place[axis] = indices[axis][k];
                }

                values[k] = IntegerOperators.Bits(launch.Element(access.Tensor, place));
            }
        }

        return values;
    }

    private long[] Connected(Apply connective, Stretch at, bool[]? needed)
    {
        var first = LanesOf(connective[0], at, needed);
        var goesOn = connective.Op == Op.And ? 1 : 0;
        var open = new bool[at.Count];
        for (var k = 0; k < open.Length; k++)
        {
            open[k] = first[k] == goesOn && (needed is null || needed[k]);
        }

        var second = LanesOf(connective[1], at, open);
        var values = new long[at.Count];
        for (var k = 0; k < values.Length; k++)
        {
            values[k] = open[k] ? second[k] : first[k];
        }

        return values;
    }

    private long[] Chosen(Apply select, Stretch at, bool[]? needed)
    {
        var condition = LanesOf(select[0], at, needed);
        var (yes, no) = (new bool[at.Count], new bool[at.Count]);
        for (var k = 0; k < yes.Length; k++)
        {
            var wanted = needed is null || needed[k];
            (yes[k], no[k]) = (wanted && condition[k] != 0, wanted && condition[k] == 0);
        }

        var (whenTrue, whenFalse) = (LanesOf(select[1], at, yes), LanesOf(select[2], at, no));
        var values = new long[at.Count];
        for (var k = 0; k < values.Length; k++)
        {
            values[k] = yes[k] ? whenTrue[k] : no[k] ? whenFalse[k] : 0;
        }

        return values;
    }

    private static long[] Combined(Op op, Lane x, Lane y, int count, bool[]? needed)
        => op == Op.Add ? Total(default(Sum), x, y, count)
            : op == Op.Subtract ? Total(default(Difference), x, y, count)
            : op == Op.Less ? Total(default(Less), x, y, count)
            : op == Op.LessEqual ? Total(default(LessEqual), x, y, count)
            : op == Op.Equal ? Total(default(Equal), x, y, count)
            : Partial(IntegerOperators.Binary[op], x, y, count, needed);

    /// <summary>An operator of most masks, which has a value everywhere: the loop is compiled for it.</summary>
    private static long[] Total<TOperator>(TOperator op, Lane x, Lane y, int count)
        where TOperator : struct, IOperator
    {
        var values = new long[count];
        if (x.Each is { } left && y.Each is { } right)
        {
            for (var k = 0; k < values.Length; k++)
            {
                values[k] = op.Apply(left[k], right[k]);
            }
        }
        else if (x.Each is { } each)
        {
            for (var k = 0; k < values.Length; k++)
            {
                values[k] = op.Apply(each[k], y.Same);
            }
        }
        else
        {
            for (var k = 0; k < values.Length; k++)
            {
                values[k] = op.Apply(x.Same, y[k]);
            }
        }

        return values;
    }

    /// <summary>Any operator, only where it is needed: elsewhere a divisor may be anything.</summary>
    private static long[] Partial(Func<long, long, long> apply, Lane x, Lane y, int count, bool[]? needed)
    {
        var values = new long[count];
        for (var k = 0; k < count; k++)
        {
            if (needed is null || needed[k])
            {
                values[k] = apply(x[k], y[k]);
            }
        }

        return values;
    }

    private long[] OneByOne(Expr expr, Stretch at, bool[]? needed)
    {
        var values = new long[at.Count];
        if (expr is Apply { Children: [{ Type: not ScalarType.Float } only] } unary && expr.Type != ScalarType.Float)
        {
            var operands = LanesOf(only, at, needed);
            for (var k = 0; k < values.Length; k++)
            {
                values[k] = IntegerOperators.Bits(ScalarMath.Apply(unary.Op, only.Type == ScalarType.Bool ? operands[k] != 0 : operands[k]));
            }

            return values;
        }

        for (var k = 0; k < values.Length; k++)
        {
            if (needed is null || needed[k])
            {
                values[k] = Evaluate(expr, at, at.First + k);
            }
        }

        return values;
    }

    private long Evaluate(Expr expr, Stretch at, long place)
        => IntegerOperators.Bits(launch.Evaluate(expr, at.Batch, at.Head, at.OfKeys ? at.Other : place, at.OfKeys ? place : at.Other));

    private bool Varies(Expr expr, bool withKeys)
    {
        if (!_varies.TryGetValue(expr, out var known))
        {
            var ranks = Dependence.Ranks(expr);
            _varies[expr] = known = (ranks.Contains("m"), ranks.Contains("n"));
        }

        return withKeys ? known.Keys : known.Rows;
    }

    private interface IOperator
    {
        long Apply(long x, long y);
    }

    private readonly struct Sum : IOperator
    {
        public long Apply(long x, long y) => unchecked(x + y);
    }

    private readonly struct Difference : IOperator
    {
        public long Apply(long x, long y) => unchecked(x - y);
    }

    private readonly struct Less : IOperator
    {
        public long Apply(long x, long y) => x < y ? 1 : 0;
    }

    private readonly struct LessEqual : IOperator
    {
        public long Apply(long x, long y) => x <= y ? 1 : 0;
    }

    private readonly struct Equal : IOperator
    {
        public long Apply(long x, long y) => x == y ? 1 : 0;
    }

    /// <summary>A value a place, or the same at all places.</summary>
    private readonly record struct Lane(long[]? Each, long Same)
    {
        public long this[int k] => Each is null ? Same : Each[k];
    }
}
