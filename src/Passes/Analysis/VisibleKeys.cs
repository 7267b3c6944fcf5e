using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>
/// Counts the keys that each row of a box sees, 64 truths a word. A comparison whose sides part into <c>f(i)</c> and <c>g(j)</c> is found
/// by searching <c>g</c> where that ascends or descends on the box's keys, and a row for which everything of the row is as in the row
/// before sees the same keys. What is left is evaluated by a <see cref="Sweep"/>.
/// </summary>
internal sealed class VisibleKeys
{
    private readonly Expr _mask;
    private readonly MaskAnalysis _analysis;
    private readonly Sweep _sweep;

    /// <summary>A counter for the predicate of an analysis.</summary>
    public VisibleKeys(MaskAnalysis analysis, MaskLaunch launch)
    {
        (_analysis, _mask) = (analysis, analysis.Mask);
        _sweep = new Sweep(launch);
    }

    /// <summary>What a pair costs, in comparisons: operators that truly mix both sides are evaluated pair by pair.</summary>
    public int CostOfPair => 1 + (4 * _mask.Nodes().Count(node => node is Apply { Type: ScalarType.Int } a
        && a.Op != Op.Add && a.Op != Op.Subtract && a.Op != Op.Negate && a.Op != Op.Abs && _analysis.SidesOf(a) == Sides.Both));

    /// <summary>The number of visible keys of each row of a box.</summary>
    /// <exception cref="IndexOutOfRangeException">The predicate reads where a captured tensor has no element.</exception>
    /// <exception cref="DivideByZeroException">The predicate divides by zero.</exception>
    public int[] OfRows(TileBox box)
    {
        try
        {
            var predicate = Of(_mask, box);
            var counts = new int[box.Rows];
            var words = new ulong[(box.Keys + 63) / 64];
            for (var row = 0; row < counts.Length; row++)
            {
                if (row > 0 && predicate.IsAsBefore(row))
                {
                    counts[row] = counts[row - 1];
                    continue;
                }

                predicate.Fill(row, words);
                counts[row] = words.Sum(Ones);
            }

            return counts;
        }
        catch (Exception error) when (MaskLaunch.IsUndefined(error))
        {
            // A part without a value may be one that another part guards: the definition says which.
            return [.. Enumerable.Range(0, box.Rows).Select(row => (int)_sweep.Values(_mask, AlongKeys(box, row)).Sum())];
        }
    }

    private static Stretch AlongKeys(TileBox box, int row) => new(box.Batch, box.Head, true, box.FirstKey, box.Keys, box.FirstRow + row);

    private Truths Of(Expr expr, TileBox box) => expr switch
    {
        _ when _analysis.SidesOf(expr) is Sides.None or Sides.Query => new OfRow(_analysis.RowValues(expr, box), box.Keys),
        _ when _analysis.SidesOf(expr) == Sides.Key => new OfKey(_analysis.KeyValues(expr, box)),
        Apply a when a.Op == Op.And => new Both(Of(a[0], box), Of(a[1], box)),
        Apply a when a.Op == Op.Or => new Not(new Both(new Not(Of(a[0], box), box.Keys), new Not(Of(a[1], box), box.Keys)), box.Keys),
        Apply a when a.Op == Op.Not => new Not(Of(a[0], box), box.Keys),
        Apply { Children: [{ Type: ScalarType.Int }, _] } a when _analysis.Separated(a, box) is { } difference
            => new Compared(a.Op, _analysis.RowValues(difference.Rows, box), _analysis.KeyValues(-difference.Keys, box)),
        Apply { Children: [Apply { Op: var op } magnitude, { Type: ScalarType.Int } limit] } a when op == Op.Abs && (a.Op == Op.Less || a.Op == Op.LessEqual)
            && Expr.Apply(a.Op, magnitude[0], limit) is Apply below && Expr.Apply(a.Op, -limit, magnitude[0]) is Apply above
            && _analysis.Separated(below, box) is not null && _analysis.Separated(above, box) is not null
            => new Both(Of(below, box), Of(above, box)),
        _ => new Swept(_sweep, expr, box),
    };

    private static int Ones(ulong word)
    {
        word -= (word >> 1) & 0x5555_5555_5555_5555;
        word = (word & 0x3333_3333_3333_3333) + ((word >> 2) & 0x3333_3333_3333_3333);
        return (int)((((word + (word >> 4)) & 0x0f0f_0f0f_0f0f_0f0f) * 0x0101_0101_0101_0101) >> 56);
    }

    /// <summary>The truths of a part of the predicate, a row at a time; bits past the last key are 0.</summary>
    private abstract class Truths
    {
        public abstract void Fill(int row, ulong[] words);

        /// <summary>Whether the row's truths are known to be those of the row before.</summary>
        public abstract bool IsAsBefore(int row);

        protected static void FillRange(ulong[] words, int first, int end)
        {
            for (var word = 0; word < words.Length; word++)
            {
                var (low, high) = (Math.Max(first - (64 * word), 0), Math.Min(end - (64 * word), 64));
                words[word] = low >= high ? 0 : (ulong.MaxValue >> (64 - (high - low))) << low;
            }
        }
    }

    private sealed class OfRow(AxisSlice values, int keys) : Truths
    {
        public override void Fill(int row, ulong[] words) => FillRange(words, 0, values[row] != 0 ? keys : 0);

        public override bool IsAsBefore(int row) => values[row] == values[row - 1];
    }

    private sealed class OfKey : Truths
    {
        private readonly ulong[] _truths;

        public OfKey(AxisSlice values)
        {
            _truths = new ulong[(values.Count + 63) / 64];
            for (var key = 0; key < values.Count; key++)
            {
                _truths[key / 64] |= (ulong)values[key] << (key % 64);
            }
        }

        public override void Fill(int row, ulong[] words) => _truths.CopyTo(words, 0);

        public override bool IsAsBefore(int row) => true;
    }

    private sealed class Both(Truths x, Truths y) : Truths
    {
        private ulong[]? _other;

        public override void Fill(int row, ulong[] words)
        {
            _other ??= new ulong[words.Length];
            x.Fill(row, words);
            y.Fill(row, _other);
            for (var word = 0; word < words.Length; word++)
            {
                words[word] &= _other[word];
            }
        }

        public override bool IsAsBefore(int row) => x.IsAsBefore(row) && y.IsAsBefore(row);
    }

    private sealed class Not(Truths x, int keys) : Truths
    {
        public override void Fill(int row, ulong[] words)
        {
            x.Fill(row, words);
            for (var word = 0; word < words.Length; word++)
            {
                words[word] = ~words[word];
            }

            if (keys % 64 != 0)
            {
                words[words.Length - 1] &= ulong.MaxValue >> (64 - (keys % 64));
            }
        }

        public override bool IsAsBefore(int row) => x.IsAsBefore(row);
    }

    /// <summary><c>f(i) op g(j)</c> for an order, an equality or an inequality.</summary>
    private sealed class Compared(Op op, AxisSlice rows, AxisSlice keys) : Truths
    {
        private readonly int _direction = Direction(keys);

        public override bool IsAsBefore(int row) => rows[row] == rows[row - 1];

        public override void Fill(int row, ulong[] words)
        {
            var value = rows[row];
            if (_direction == 0 || op == Op.NotEqual)
            {
                FillEach(value, words);
                return;
            }

            // From first to end the keys equal the value; they are smaller on one side of that and greater on the other.
            var (first, end) = (Place(value, orEqual: false), Place(value, orEqual: true));
            if (op == Op.Equal)
            {
                FillRange(words, first, end);
            }
            else if (_direction > 0)
            {
                FillRange(words, op == Op.Less ? end : first, keys.Count);
            }
            else
            {
                FillRange(words, 0, op == Op.Less ? first : end);
            }
        }

        private void FillEach(long value, ulong[] words)
        {
            for (var word = 0; word < words.Length; word++)
            {
                var (bits, last) = (0UL, Math.Min(64, keys.Count - (64 * word)));
                for (var at = 0; at < last; at++)
                {
                    var key = keys[(64 * word) + at];
                    var holds = op == Op.Less ? value < key : op == Op.LessEqual ? value <= key : value == key == (op == Op.Equal);
                    bits |= holds ? 1UL << at : 0;
                }

                words[word] = bits;
            }
        }

        /// <summary>How many keys come before the value, or before and with it, in the direction of the keys.</summary>
        private int Place(long value, bool orEqual)
        {
            var (low, high) = (0, keys.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                var key = keys[middle];
                var isBefore = (_direction > 0 ? key < value : key > value) || (orEqual && key == value);
                (low, high) = isBefore ? (middle + 1, high) : (low, middle);
            }

            return low;
        }

        private static int Direction(AxisSlice values)
        {
            var (rises, falls) = (true, true);
            for (var k = 1; k < values.Count; k++)
            {
                rises &= values[k - 1] <= values[k];
                falls &= values[k - 1] >= values[k];
            }

            return rises ? 1 : falls ? -1 : 0;
        }
    }

    private sealed class Swept(Sweep sweep, Expr expr, TileBox box) : Truths
    {
        public override bool IsAsBefore(int row) => false;

        public override void Fill(int row, ulong[] words)
        {
            var values = sweep.Values(expr, AlongKeys(box, row));
            Array.Clear(words, 0, words.Length);
            for (var key = 0; key < values.Length; key++)
            {
                words[key / 64] |= (ulong)values[key] << (key % 64);
            }
        }
    }
}
