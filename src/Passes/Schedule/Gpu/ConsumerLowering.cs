using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Lowers what a piece of work computes to what one consumer warpgroup does with its 64 rows: the producer fills slots of tiles, which it waits
/// for, multiplies and lets go.
/// </summary>
internal sealed class ConsumerLowering(
    IReadOnlyDictionary<Expr, Expr> names,
    System.Func<string, int> lengths,
    List<SharedTile> tiles,
    KeyRange range,
    FragmentTile tile,
    Expr firstRow)
    : FragmentLowering(names, lengths, tile, firstRow + (Expr.Int(Rows) * GpuKernel.Warpgroup))
{
    public const int Rows = 64;

    public EquatableArray<GpuStatement> Lower(IEnumerable<TileStatement> body)
    {
        Begin();
        LowerAll(body);
        return Body.ToEquatableArray();
    }

    // Accumulators of warpgroup products stay where they are only without branches between them.
    protected override bool SkipsRescaling => false;

    protected override void Lower(Loop loop)
    {
        Body.AddRange(tiles.Where(t => t.Buffer.Stages == 1).Select(t => new WaitStatement(t.Full(Expr.Int(0)), Expr.Int(0))));
        Stretches(loop, range, "");
    }

    protected override void Lower(Define define, DotOp dot)
    {
        var right = tiles.FirstOrDefault(t => t.Name == dot.Right) ?? throw new LimitationException($"a product with the computed '{dot.Right}' on its right");
        if (dot.TransposeLeft)
        {
            throw new LimitationException("a product with a transposed left side");
        }

        MmaOperand leftOperand;
        if (tiles.FirstOrDefault(t => t.Name == dot.Left) is { } left)
        {
            leftOperand = new SharedOperand(new SlotRef(left.Name, Expr.Int(0)), Expr.Int(Rows) * GpuKernel.Warpgroup, Rows, Transposed: false);
        }
        else
        {
            var packed = dot.Left + ".operand" + Suffix;
            Body.Add(new PackStatement(packed, right.Buffer.Element, Taking(dot.Left, null, Reduction.Sum)));
            leftOperand = new RegisterOperand(packed);
        }

        var position = range.Position(Turn);
        var slot = right.Slot(position);
        var name = define.Name + Suffix;
        Body.Add(new WaitStatement(right.Full(slot), right.ArrivalParity(position)));
        Body.Add(new MmaStatement(
            name + ".running",
            leftOperand,
            new SharedOperand(new SlotRef(right.Name, slot), Expr.Int(0), right.Buffer.Rows, dot.TransposeRight),
            dot.Addend is null ? null : Renamed(dot.Addend)));
        Body.Add(new AwaitStatement(0, [new Finished(name, name + ".running")]));
        Body.Add(new ArriveStatement(right.Empty(slot)));
        Bind(define.Name, define.Type, name);
    }

    protected override Expr Lowered(Expr expr)
    {
        var lowered = base.Lowered(expr);
        return lowered.Nodes().OfType<Access>().FirstOrDefault() is { } access
            ? throw new LimitationException($"a read of '{access.Tensor}' in an expression")
            : lowered;
    }
}
