using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Prints a warp's products as <c>mma.sync.m16n8k16</c>, whose operands <c>ldmatrix</c> brings from shared memory: four 8 x 8 matrices an instruction,
/// lane <c>l</c> naming row <c>l % 8</c> of matrix <c>l / 8</c>. One address a lane serves a whole tile, the rest are immediates.
/// </summary>
internal sealed class MmaEmitter(LlvmText text, GpuKernel kernel, Dictionary<string, LlvmValue> values, string thread)
{
    private const int StepK = 16;

    /// <summary>Writes a product.</summary>
    /// <param name="mma">The product.</param>
    /// <param name="address">The address of an operand's first row.</param>
    public LlvmValue Multiply(MmaStatement mma, System.Func<SharedOperand, SharedAddress> address)
    {
        var right = BufferOf(mma.Right);
        var columns = mma.Columns ?? (mma.Right.Transposed ? mma.Right.Rows : right.Columns);
        var depth = mma.Right.Transposed ? right.Columns : mma.Right.Rows;
        var left = LeftSide(mma.Left, address, out var rows);
        var rightAt = mma.Right.Transposed ? ColumnAddress(address(mma.Right), right) : RowAddress(address(mma.Right), right);
        var blocks = rows / 16;
        var accumulators = mma.Onto is { } onto
            ? values[onto].Registers.ToArray()
            : [.. Enumerable.Repeat(RealZero, rows * columns / GpuKernel.WarpThreads)];
        var operands = Load(0);
        for (var step = 0; step < depth / StepK; step++)
        {
            var (a, b) = operands;
            if (step + 1 < depth / StepK)
            {
                operands = Load(step + 1);
            }

            foreach (var (column, matrices) in b)
            {
                for (var half = 0; half < System.Math.Min(2, (columns - column) / 8); half++)
                {
                    for (var block = 0; block < blocks; block++)
                    {
                        var at = (block * columns / 2) + ((column + (8 * half)) / 2);
                        Instruction(right.Element, accumulators, at, a[block], matrices[2 * half], matrices[(2 * half) + 1]);
                    }
                }
            }

            if (mma.Right.Transposed)
            {
                // Keeps the assembler from loading further ahead while all of the scores and of the output are there; it becomes no instruction.
                text.Call("llvm.nvvm.bar.warp.sync", ("i32", "-1"));
            }
        }

        return new LlvmValue(new FragmentType(rows, columns), accumulators);

        (List<IReadOnlyList<string>> Left, List<(int Column, IReadOnlyList<string> Matrices)> Right) Load(int step)
            => ([.. Enumerable.Range(0, blocks).Select(block => left(block, step))],
                [.. Enumerable.Range(0, (columns + 15) / 16).Select(k => (16 * k, RightMatrices(mma.Right, right, rightAt, step, 16 * k)))]);
    }

    private const string RealZero = "0x0000000000000000";

    private void Instruction(ElementType element, string[] accumulators, int at, IReadOnlyList<string> a, string b0, string b1)
    {
        var name = element.Spelling();
        var result = text.Define(
            "mma",
            $"call {{ float, float, float, float }} asm \"mma.sync.aligned.m16n8k16.row.col.f32.{name}.{name}.f32 {{$0,$1,$2,$3}}, {{$4,$5,$6,$7}}, {{$8,$9}}, {{$10,$11,$12,$13}};\", "
            + $"\"=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f\"({string.Join(", ", a.Append(b0).Append(b1).Select(r => $"i32 {r}"))}, "
            + $"{string.Join(", ", Enumerable.Range(at, 4).Select(k => $"float {accumulators[k]}"))}) #1");
        for (var k = 0; k < 4; k++)
        {
            accumulators[at + k] = text.Define("acc", $"extractvalue {{ float, float, float, float }} {result}, {k}");
        }
    }

    private System.Func<int, int, IReadOnlyList<string>> LeftSide(MmaOperand left, System.Func<SharedOperand, SharedAddress> address, out int rows)
    {
        if (left is RegisterOperand register)
        {
            var value = values[register.Name];
            var type = (OperandType)value.Type;
            rows = type.Rows;
            var registersOfBlock = type.Columns / 4;
            return (block, step) => [.. value.Registers.Skip((block * registersOfBlock) + (4 * step)).Take(4)];
        }

        var shared = (SharedOperand)left;
        var buffer = BufferOf(shared);
        rows = shared.Rows;

        // Matrices: rows 0 to 7 and 8 to 15 of the first eight columns, then of the next.
        var at = RowAddress(address(shared), buffer);
        return (block, step) => Matrices(at, (16 * block * buffer.RowBytes) + (StepK * 2 * step), transposed: false);
    }

    // Both halves of the depth for eight columns, then for the next eight: an instruction takes the two as neighbouring registers.
    private IReadOnlyList<string> RightMatrices(SharedOperand operand, SharedBuffer buffer, SharedAddress at, int step, int column)
        => operand.Transposed
            ? Matrices(at, (column * buffer.RowBytes) + (StepK * 2 * step), transposed: false)
            : Matrices(at, (StepK * step * buffer.RowBytes) + (column * 2), transposed: true);

    // Sixteen rows, and their first and second eight columns.
    private SharedAddress RowAddress(SharedAddress start, SharedBuffer buffer)
        => LaneAddress(start, buffer, Masked(15), Masked(16));

    // The first and second eight columns of eight rows, and of the next eight.
    private SharedAddress ColumnAddress(SharedAddress start, SharedBuffer buffer)
    {
        var second = text.Define("second", $"lshr i32 {Masked(16)}, 1");
        var row = text.Define("row", $"or i32 {Masked(7)}, {second}");
        return LaneAddress(start, buffer, row, text.Define("half", $"shl i32 {Masked(8)}, 1"));
    }

    private string Masked(int mask) => text.Define("lane", string.Create(CultureInfo.InvariantCulture, $"and i32 {thread}, {mask}"));

    private SharedAddress LaneAddress(SharedAddress start, SharedBuffer buffer, string row, string bytes)
    {
        var rowBytes = text.Define("row.bytes", string.Create(CultureInfo.InvariantCulture, $"mul i32 {row}, {buffer.RowBytes}"));
        var offset = text.Define("offset", $"add i32 {rowBytes}, {bytes}");
        return start with { Start = text.Define("matrix", $"add i32 {start.Start}, {offset}") };
    }

    // Reads shared memory, which barriers order: so with side effects, but nothing is written.
    private List<string> Matrices(SharedAddress address, int offset, bool transposed)
    {
        var result = text.Define(
            "matrices",
            string.Create(
                CultureInfo.InvariantCulture,
                $"call {{ i32, i32, i32, i32 }} asm sideeffect \"ldmatrix.sync.aligned.m8n8.x4{(transposed ? ".trans" : "")}.shared.b16 {{$0,$1,$2,$3}}, [$4+{address.Offset + offset}];\", \"=r,=r,=r,=r,r\"(i32 {address.Start}) #1"));
        return [.. Enumerable.Range(0, 4).Select(k => text.Define("matrix", $"extractvalue {{ i32, i32, i32, i32 }} {result}, {k}"))];
    }

    private SharedBuffer BufferOf(SharedOperand operand) => kernel.Buffers.Single(b => b.Name == operand.Tile.Name);
}
