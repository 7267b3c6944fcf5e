using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Cpu;

/// <summary>What varies from lane to lane, which is from row to row, and whether its integers fit the 32 bits of a lane.</summary>
public sealed class LaneTypes
{
    private readonly HashSet<string> _laneValues;
    private readonly HashSet<string> _laneIndices;
    private readonly IntegerRanges _ranges;
    private readonly Dictionary<Expr, bool> _varies = [];

    private LaneTypes(HashSet<string> laneValues, HashSet<string> laneIndices, IntegerRanges ranges)
    {
        _laneValues = laneValues;
        _laneIndices = laneIndices;
        _ranges = ranges;
    }

    /// <summary>The lanes of a loop over the rows of an item, and of the sweeps in it. Keys and features are counted by scalars.</summary>
    public static LaneTypes Of(CpuKernel kernel, EachRow rows)
    {
        var ranges = OfItem(kernel);
        var values = new HashSet<string>(kernel.Buffers.Where(b => b.Shape != CpuBufferShape.Keys).Select(b => b.Name))
        {
            CpuKernel.Scores.Name,
            CpuKernel.Accumulator.Name,
        };
        foreach (var statement in rows.Body.SelectMany(s => s.Inner().Prepend(s)))
        {
            switch (statement)
            {
                case Let let:
                    values.Add(let.Target.Name);
                    if (let.Value.Type == ScalarType.Int)
                    {
                        ranges.Name(let.Target, ranges.Of(let.Value));
                    }

                    break;
                case LetEach let:
                    values.Add(let.Target.Name);
                    ranges.Name(let.Target, let.Value.Type == ScalarType.Int && ranges.Of(let.Value) is { FitsInt32: true } range ? range : IntegerRange.Int32);
                    break;
                case Guard guard:
                    values.Add(guard.Target.Name);
                    break;
                case Reduce reduce:
                    values.Add(reduce.Target.Name);
                    break;
                default:
                    break;
            }
        }

        return new LaneTypes(values, ["m", "i"], ranges);
    }

    /// <summary>The lanes of a transform: rows. Features are counted by scalars.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="values">The names of vectors and numbers of rows.</param>
    /// <param name="position">The position of the rows.</param>
    public static LaneTypes OfRows(CpuKernel kernel, IEnumerable<string> values, Variable position)
        => new([.. values], position == Names.QueryPosition ? ["m", "i"] : ["n", "j"], OfItem(kernel));

    // Integers that are named in front of all loops are what they stand for.
    private static IntegerRanges OfItem(CpuKernel kernel)
    {
        var ranges = LaunchLimits.Ranges(kernel.Tensors);
        foreach (var let in kernel.Body.OfType<Let>().Where(l => l.Value.Type == ScalarType.Int))
        {
            ranges.Name(let.Target, ranges.Of(let.Value));
        }

        return ranges;
    }

    /// <summary>Whether a node is a value that lanes hold: one of memory or of an earlier statement.</summary>
    public bool IsLaneValue(Expr node) => node switch
    {
        Variable { Kind: VariableKind.Value } value => _laneValues.Contains(value.Name),
        Access access => _laneValues.Contains(access.Tensor),
        Apply apply => apply.Op.Typing == OpTyping.Rotation,
        _ => false,
    };

    /// <summary>Whether an expression differs from lane to lane.</summary>
    public bool Varies(Expr expr)
    {
        if (!_varies.TryGetValue(expr, out var varies))
        {
            _varies[expr] = varies = IsLaneValue(expr)
                || (expr is Variable { Kind: VariableKind.Index } index && _laneIndices.Contains(index.Name))
                || expr.Children.Any(Varies);
        }

        return varies;
    }

    /// <summary>The range of an integer expression.</summary>
    public IntegerRange RangeOf(Expr expr) => _ranges.Of(expr);

    /// <summary>Whether the value of an expression is no integer, or one that fits.</summary>
    public bool FitsResult(Expr expr) => expr.Type != ScalarType.Int || RangeOf(expr).FitsInt32;

    /// <summary>
    /// Whether all integers that lanes compute for an expression fit, and every uniform operand beside them can be clamped to
    /// 32 bits without a change of the result.
    /// </summary>
    public bool Fits(Expr expr)
        => !Varies(expr) || (FitsResult(expr) && expr.Children.All(Fits) && (expr is not Apply apply || FitsOperands(apply)));

    /// <summary>Whether lanes of 32 bits have the operator for operands of these ranges; a shift by a count that varies they have not.</summary>
    public bool FitsOperands(Apply apply)
    {
        if (apply.Children.All(c => c.Type != ScalarType.Int || RangeOf(c).FitsInt32))
        {
            return apply.Op != Op.ShiftLeft && apply.Op != Op.ShiftRight || FitsCount(apply);
        }

        // A uniform operand is too wide. Clamped, it compares, bounds and divides alike; truncated, it masks alike.
        var op = apply.Op;
        return op == Op.Less || op == Op.LessEqual || op == Op.Equal || op == Op.NotEqual
            || op == Op.Minimum || op == Op.Maximum
                ? apply.Children.All(c => !Varies(c) || RangeOf(c).FitsInsideInt32)
            : op == Op.Divide || op == Op.Modulo ? Varies(apply[0]) && !Varies(apply[1]) && (op == Op.Divide || RangeOf(apply[0]).Min >= 0)
            : op == Op.BitAnd || FitsCount(apply);
    }

    /// <summary>A shift by the same count in all lanes; a right shift by 31 or more is one by 31.</summary>
    private bool FitsCount(Apply apply)
        => (apply.Op == Op.ShiftRight && !Varies(apply[1]))
            || (apply.Op == Op.ShiftLeft && apply[1] is IntConstant { Value: >= 0 and < 32 });
}
