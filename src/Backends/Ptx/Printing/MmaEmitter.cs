using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Prints a warp's products as <c>mma.sync</c>, whose operands <c>ldmatrix</c> brings from shared memory: four matrices of eight rows of 16 bytes an
/// instruction, lane <c>l</c> naming row <c>l % 8</c> of matrix <c>l / 8</c>. One address a lane serves a whole tile, the rest are immediates. A thread
/// gets four bytes of each matrix, which is one element of f32 or two of 16 bits, so that both take the same way, 32 bytes of depth at a time.
/// </summary>
/// <remarks>
/// Where rows of the right tile run along the depth, a matrix is wanted transposed, which <c>ldmatrix</c> does for 16 bits alone: elements of f32 are
/// loaded one by one. And where the left side of f32 comes from an accumulator, a thread has columns <c>2p</c> and <c>2p + 1</c> of eight in the place of
/// <c>p</c> and <c>p + 4</c>: the depth is then counted in that order on the right side too, which the sum does not show.
/// </remarks>
internal sealed class MmaEmitter(LlvmText text, GpuKernel kernel, Dictionary<string, LlvmValue> values, string thread)
{
    private const int StepBytes = 32;
    private const int RegisterBytes = 4;

    // Columns of a step of the depth that are loaded at once: a unit.
    private const int UnitColumns = 16;

    // Units that are loaded ahead of the products, as the assembler was seen to do best with (docs/performance.md). Operands of f32 are split into two, which
    // leaves registers to fewer.
    private const int AheadOfScores = 6;
    private const int AheadOfValues = 16;
    private const int AheadOfSplit = 4;
    private const string RealZero = "0x0000000000000000";

    /// <summary>Writes a product.</summary>
    /// <param name="mma">The product.</param>
    /// <param name="address">The address of an operand's first row.</param>
    public LlvmValue Multiply(MmaStatement mma, System.Func<SharedOperand, SharedAddress> address)
    {
        var right = BufferOf(mma.Right);
        var instruction = MmaInstruction.Of(text, right.Element);
        var columns = Used(mma, right);
        var depth = mma.Right.Transposed ? right.Columns : mma.Right.Rows;
        var left = LeftSide(mma.Left, address, out var rows);
        var pairs = RightSide(mma, right, address(mma.Right));
        var blocks = rows / 16;
        var accumulators = mma.Onto is { } onto
            ? values[onto].Registers.ToArray()
            : [.. Enumerable.Repeat(RealZero, rows * columns / GpuKernel.WarpThreads)];
        var units = (columns + UnitColumns - 1) / UnitColumns;
        var total = depth * right.ElementBytes / StepBytes * units;
        var ahead = right.Element == ElementType.F32 ? AheadOfSplit : mma.Right.Transposed ? AheadOfScores : AheadOfValues;
        var loaded = new Queue<(List<IReadOnlyList<string>>? Left, List<IReadOnlyList<string>> Right)>();
        var next = 0;
        List<IReadOnlyList<string>> a = [];
        for (var unit = 0; unit < total; unit++)
        {
            for (; next < total && next <= unit + ahead; next++)
            {
                Load(next);
            }

            var (ofStep, ofColumns) = loaded.Dequeue();
            a = ofStep?.ConvertAll(instruction.Prepared) ?? a;
            var column = unit % units * UnitColumns;
            foreach (var registers in ofColumns.Take((columns - column) / 8))
            {
                var b = instruction.Prepared(registers);
                for (var block = 0; block < blocks; block++)
                {
                    instruction.Multiply(accumulators, (block * columns / 2) + (column / 2), a[block], b);
                }

                column += 8;
            }

            if (kernel.SparesRegisters && mma.Right.Transposed && (unit + 1) % units == 0)
            {
                // Keeps the assembler from loading further ahead while all of the scores and of the output are there; it becomes no instruction.
                text.Call("llvm.nvvm.bar.warp.sync", ("i32", "-1"));
            }
        }

        return new LlvmValue(new FragmentType(rows, columns), accumulators);

        // The left side of a step comes with the first of its units.
        void Load(int unit)
        {
            var (step, column) = (unit / units, unit % units * UnitColumns);
            loaded.Enqueue((column == 0 ? [.. Enumerable.Range(0, blocks).Select(block => left(block, step))] : null, [.. pairs(step, column)]));
        }
    }

    private System.Func<int, int, IReadOnlyList<string>> LeftSide(MmaOperand left, System.Func<SharedOperand, SharedAddress> address, out int rows)
    {
        if (left is RegisterOperand register)
        {
            var value = values[register.Name];
            var type = (OperandType)value.Type;
            rows = type.Rows;
            var registersOfBlock = type.Columns * type.Element.Bytes() / (2 * RegisterBytes);
            int[] order = type.Element == ElementType.F32 ? [0, 2, 1, 3] : [0, 1, 2, 3];
            return (block, step) => [.. order.Select(k => value.Registers[(block * registersOfBlock) + (4 * step) + k])];
        }

        var shared = (SharedOperand)left;
        var buffer = BufferOf(shared);
        rows = shared.Rows;

        // Matrices: rows 0 to 7 and 8 to 15 of the first 16 bytes, then of the next.
        var at = RowAddress(address(shared), buffer);
        return (block, step) => Matrices(at, (16 * block * buffer.RowBytes) + (StepBytes * step), transposed: false);
    }

    // Two registers for each of two times eight columns, by step and first column: both halves of the depth.
    private System.Func<int, int, IEnumerable<IReadOnlyList<string>>> RightSide(MmaStatement mma, SharedBuffer buffer, SharedAddress start)
    {
        if (buffer.Element == ElementType.F32 && (mma.Left is RegisterOperand || !mma.Right.Transposed))
        {
            return Elements(mma, buffer, start);
        }

        // An instruction takes the two registers of eight columns as neighbours.
        var at = mma.Right.Transposed ? ColumnAddress(start, buffer) : RowAddress(start, buffer);
        return (step, column) => (mma.Right.Transposed
            ? Matrices(at, (column * buffer.RowBytes) + (StepBytes * step), transposed: false)
            : Matrices(at, (StepBytes / 2 * step * buffer.RowBytes) + (column * 2), transposed: true)).Chunk(2);
    }

    // Elements of f32, each of eight depths and of a column of eight a thread. Rows of an odd number of 16 bytes put all of a warp in different banks
    // where every second row is read, as after an accumulator.
    private System.Func<int, int, IEnumerable<IReadOnlyList<string>>> Elements(MmaStatement mma, SharedBuffer buffer, SharedAddress start)
    {
        var (depth, column) = mma.Right.Transposed ? (RegisterBytes, buffer.RowBytes) : (buffer.RowBytes, RegisterBytes);
        var (stride, next) = mma.Left is RegisterOperand ? (2 * depth, depth) : (depth, 4 * depth);
        var along = text.Define("along", string.Create(CultureInfo.InvariantCulture, $"mul i32 {Masked(3)}, {stride}"));
        var group = text.Define("group", $"lshr i32 {Masked(28)}, 2");
        var ofColumn = text.Define("column", string.Create(CultureInfo.InvariantCulture, $"mul i32 {group}, {column}"));
        var offset = text.Define("offset", $"add i32 {along}, {ofColumn}");
        var at = start with { Start = text.Define("element", $"add i32 {start.Start}, {offset}") };
        return (step, first) => new[] { first, first + 8 }.Where(c => c < Used(mma, buffer)).Select(
            c => (IReadOnlyList<string>)[Element((8 * step * depth) + (c * column)), Element((8 * step * depth) + (c * column) + next)]);

        // Reads shared memory, which barriers order: so with side effects, but nothing is written.
        string Element(int bytes) => text.Define(
            "element",
            string.Create(
                CultureInfo.InvariantCulture, $"call i32 asm sideeffect \"ld.shared.b32 $0, [$1+{at.Offset + bytes}];\", \"=r,r\"(i32 {at.Start}) #1"));
    }

    private static int Used(MmaStatement mma, SharedBuffer right) => mma.Columns ?? (mma.Right.Transposed ? mma.Right.Rows : right.Columns);

    // Sixteen rows, and their first and second 16 bytes.
    private SharedAddress RowAddress(SharedAddress start, SharedBuffer buffer)
        => LaneAddress(start, buffer, Masked(15), Masked(16));

    // The first and second 16 bytes of eight rows, and of the next eight.
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
