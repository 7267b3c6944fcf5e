using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Prints fetches as <c>cp.async</c> of 16 bytes. The threads of the block take consecutive units of a row and then of the next rows, so a thread's
/// column is always the same and its rows are a fixed step apart: one address a tile, and a sum for each further row. Rows of more units than there are
/// threads are copied a span of columns after the other; rows that are split have an address each.
/// </summary>
internal sealed class FetchEmitter(LlvmText text, GpuKernel kernel, Scope bindings, string thread)
{
    private const int UnitBytes = 16;

    /// <summary>Writes a thread's share of a fetch, and ends its group.</summary>
    /// <param name="fetch">The fetch.</param>
    /// <param name="slot">The address of the slot.</param>
    public void Write(FetchStatement fetch, SharedAddress slot)
    {
        var buffer = kernel.Buffers.Single(b => b.Name == fetch.Buffer.Name);
        var units = buffer.Columns * buffer.ElementBytes / UnitBytes;
        for (var first = 0; first < units; first += kernel.Threads)
        {
            WriteSpan(fetch, buffer, slot with { Offset = slot.Offset + (first * UnitBytes) }, first, System.Math.Min(kernel.Threads, units - first));
        }

        InlineAssembly.Run(text, ["cp.async.commit_group;"]);
    }

    private void WriteSpan(FetchStatement fetch, SharedBuffer buffer, SharedAddress slot, int firstUnit, int units)
    {
        var tensor = TensorMemory.Of(kernel.Parameters, fetch.Tensor);
        var rowAxis = fetch.Origin.Count - 2;
        var unitElements = UnitBytes / buffer.ElementBytes;
        var step = System.Math.Min(buffer.Rows, kernel.Threads / units);
        var turns = (buffer.Rows + step - 1) / step;

        var unit = text.Define("unit", Invariant($"urem i32 {thread}, {units}"));
        var row = text.Define("row", Invariant($"udiv i32 {thread}, {units}"));
        var column = text.Define("column", Invariant($"mul i32 {unit}, {unitElements}"));
        if (firstUnit > 0)
        {
            column = text.Define("column", Invariant($"add i32 {column}, {firstUnit * unitElements}"));
        }

        var emitter = new ExprEmitter(text, bindings);
        var firstRow = text.Define("row", $"add i32 {emitter.UniformInt32(fetch.Origin[rowAxis])}, {row}");
        var below = emitter.UniformInt32(fetch.Below);
        var rows = fetch.Divisor is { } divisor
            ? Split(fetch, tensor, emitter.UniformInt32(divisor), firstRow, below, column, step)
            : InOrder(fetch, tensor, firstRow, below, column, step);
        var slotRow = text.Define("to", Invariant($"mul i32 {row}, {buffer.RowBytes}"));
        var slotUnit = text.Define("to", Invariant($"mul i32 {unit}, {UnitBytes}"));
        var slotAt = text.Define("to", $"add i32 {slotRow}, {slotUnit}");
        var to = text.Define("to", $"add i32 {slot.Start}, {slotAt}");
        var columns = ((IntConstant)tensor.Shape[rowAxis + 1]).Value;
        var inColumns = (firstUnit + units) * unitElements <= columns ? null : text.Define("inside", Invariant($"icmp ult i32 {column}, {columns}"));
        for (var turn = 0; turn < turns; turn++)
        {
            var (from, inside) = rows(turn);
            if (inColumns is not null)
            {
                inside = text.Define("inside", $"and i1 {inside}, {inColumns}");
            }

            var bytes = text.Define("bytes", Invariant($"select i1 {inside}, i32 {UnitBytes}, i32 0"));
            Copy(to, Invariant($"{slot.Offset + (turn * step * buffer.RowBytes)}"), from, bytes, Taking(buffer, units, step, turn, row));
        }
    }

    // Where a thread's unit of a turn is, and whether there is such a row.
    private System.Func<int, (string From, string Inside)> InOrder(
        FetchStatement fetch, TensorMemory tensor, string firstRow, string below, string column, int step)
    {
        var axis = fetch.Origin.Count - 2;
        var stride = tensor.Stride(text, bindings, axis);
        var start = tensor.Start(text, bindings, fetch.Origin, axis);
        var from = Unit(tensor, start, firstRow, stride, column);
        var rowsLeft = text.Define("rows", $"sub i32 {below}, {firstRow}");
        var stepElements = text.Define("step", Invariant($"mul i64 {stride}, {step}"));
        return turn =>
        {
            if (turn > 0)
            {
                from = text.Define("from", $"getelementptr {Stored(tensor)}, ptr addrspace(1) {from}, i64 {stepElements}");
            }

            return (from, text.Define("inside", Invariant($"icmp sgt i32 {rowsLeft}, {turn * step}")));
        };
    }

    private System.Func<int, (string From, string Inside)> Split(
        FetchStatement fetch, TensorMemory tensor, string divisor, string firstRow, string below, string column, int step)
    {
        var axis = fetch.Origin.Count - 2;
        var (stride, strideBefore) = (tensor.Stride(text, bindings, axis), tensor.Stride(text, bindings, axis - 1));
        var start = tensor.Start(text, bindings, fetch.Origin, axis);
        return turn =>
        {
            var (quotient, remainder) = SplitRow.Write(text, text.Define("row", Invariant($"add i32 {firstRow}, {turn * step}")), divisor);
            var wide = text.Define("row", $"zext i32 {remainder} to i64");
            var along = text.Define("along", $"mul i64 {wide}, {strideBefore}");
            return (Unit(tensor, text.Define("start", $"add i64 {start}, {along}"), quotient, stride, column), text.Define("inside", $"icmp slt i32 {quotient}, {below}"));
        };
    }

    private string Unit(TensorMemory tensor, string start, string row, string stride, string column)
    {
        var wideRow = text.Define("row", $"sext i32 {row} to i64");
        var along = text.Define("along", $"mul i64 {wideRow}, {stride}");
        var line = text.Define("line", $"add i64 {start}, {along}");
        var wideColumn = text.Define("column", $"zext i32 {column} to i64");
        var element = text.Define("element", $"add i64 {line}, {wideColumn}");
        return text.Define("from", $"getelementptr {Stored(tensor)}, ptr addrspace(1) {tensor.Pointer}, i64 {element}");
    }

    private static string Stored(TensorMemory tensor) => tensor.Element == ElementType.F32 ? "i32" : "i16";

    // Threads past the last whole row of a turn, and rows past the slot's last in the last turn, take no part.
    private string? Taking(SharedBuffer buffer, int units, int step, int turn, string row)
    {
        var rows = System.Math.Min(step, buffer.Rows - (turn * step));
        return rows * units == kernel.Threads ? null : text.Define("takes", Invariant($"icmp ult i32 {row}, {rows}"));
    }

    private void Copy(string to, string offset, string from, string bytes, string? takes)
    {
        (string, string, string)[] operands = [("i32", "r", to), ("ptr addrspace(1)", "l", from), ("i32", "r", bytes)];
        if (takes is null)
        {
            InlineAssembly.Run(text, [$"cp.async.cg.shared.global [$0+{offset}], [$1], 16, $2;"], operands);
        }
        else
        {
            InlineAssembly.Run(text, [$"@$3 cp.async.cg.shared.global [$0+{offset}], [$1], 16, $2;"], [.. operands, ("i1", "b", takes)]);
        }
    }
}
