using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Prints products as Hopper's warpgroup matrix instructions. One product is one asm block (fence, all steps along K,
/// commit), so nothing gets between its instructions; and every register that a product in flight reads or writes is an
/// operand of the wait that ends it, so that LLVM cannot give the register to something else meanwhile.
/// </summary>
internal sealed class WgmmaEmitter(LlvmText text, GpuKernel kernel, Dictionary<string, LlvmValue> values)
{
    private const int StepK = 16;
    private const int StepsPerSpan = SharedBuffer.SpanColumns / StepK;

    // Descriptor fields count 16-byte units; the swizzle pattern of 128 bytes repeats every 8 rows.
    private const int UnitBytes = 16;
    private const int RowUnits = SharedBuffer.SpanColumns * 2 / UnitBytes;
    private const long PatternStride = (8L * RowUnits) << 32;
    private const long Swizzle128 = 1L << 62;

    /// <summary>Starts a product.</summary>
    public LlvmValue Multiply(MmaStatement mma, Func<SharedOperand, string> address)
    {
        var right = BufferOf(mma.Right);
        var columns = mma.Right.Transposed ? mma.Right.Rows : right.Columns;
        var depth = mma.Right.Transposed ? right.Columns : mma.Right.Rows;
        var type = new FragmentType(64, columns);
        var results = columns / 2;
        var assembly = new InlineAssembly().Floats(results);
        if (mma.Onto is not null)
        {
            assembly.Tied(values[mma.Onto].Registers);
        }

        var left = LeftSide(assembly, mma.Left, address);
        var rightBase = assembly.Operand("i64", "l", Descriptor(mma.Right, address(mma.Right)));
        var accumulators = string.Join(",", Enumerable.Range(0, results).Select(k => $"${k}"));
        var element = right.Element.Spelling();
        assembly.Line("{").Line(".reg .b64 a, b;").Line("wgmma.fence.sync.aligned;");
        for (var step = 0; step < depth / StepK; step++)
        {
            var (prepare, operand, transposeLeft) = left(step);
            if (prepare.Length > 0)
            {
                assembly.Line(prepare);
            }

            var accumulate = step > 0 || mma.Onto is not null ? 1 : 0;
            assembly.Line(Invariant($"add.s64 b, {rightBase}, {StepUnits(mma.Right, right, step)};"));
            assembly.Line(Invariant(
                $"wgmma.mma_async.sync.aligned.m64n{columns}k16.f32.{element}.{element} {{{accumulators}}}, {operand}, b, {accumulate}, 1, 1{transposeLeft}, {(mma.Right.Transposed ? 0 : 1)};"));
        }

        assembly.Line("wgmma.commit_group.sync.aligned;").Line("}");
        IReadOnlyList<string> stillRead = mma.Left is RegisterOperand r ? values[r.Name].Registers : [];
        return new LlvmValue(new InFlightType(type), assembly.Emit(text, "mma"), stillRead);
    }

    /// <summary>Waits for groups, and names what they made.</summary>
    public void Await(AwaitStatement wait)
    {
        var finished = wait.Finished.Select(f => (f.Result, Value: values[f.InFlight])).ToList();
        var registers = finished.SelectMany(f => f.Value.Registers).ToList();
        var assembly = new InlineAssembly().Floats(registers.Count).Tied(registers);
        foreach (var register in finished.SelectMany(f => f.Value.StillRead).Distinct())
        {
            assembly.Operand("i32", "r", register);
        }

        var results = assembly.Line(Invariant($"wgmma.wait_group.sync.aligned {wait.Running};")).Emit(text, "done");
        var used = 0;
        foreach (var (result, value) in finished)
        {
            var count = value.Registers.Count;
            values[result] = new LlvmValue(((InFlightType)value.Type).Fragment, [.. results.Skip(used).Take(count)]);
            used += count;
        }
    }

    // What each step along K writes before its instruction, names as its left operand, and adds for a transposed left side.
    private Func<int, (string Prepare, string Operand, string Transpose)> LeftSide(
        InlineAssembly assembly, MmaOperand left, Func<SharedOperand, string> address)
    {
        if (left is SharedOperand shared)
        {
            var buffer = BufferOf(shared);
            var start = assembly.Operand("i64", "l", Descriptor(shared with { Transposed = true }, address(shared)));
            return step => (Invariant($"add.s64 a, {start}, {StepUnits(shared with { Transposed = true }, buffer, step)};"), "a", ", 0");
        }

        var registers = values[((RegisterOperand)left).Name].Registers.Select(r => assembly.Operand("i32", "r", r)).ToList();
        return step => ("", $"{{{string.Join(",", registers.Skip(4 * step).Take(4))}}}", "");
    }

    // K along the columns of the buffer: four steps in a span of 64, then the next span. K along its rows: 16 rows a step.
    private static int StepUnits(SharedOperand operand, SharedBuffer buffer, int step)
        => operand.Transposed
            ? (step % StepsPerSpan * (StepK * 2 / UnitBytes)) + (step / StepsPerSpan * buffer.Rows * RowUnits)
            : step * StepK * RowUnits;

    private string Descriptor(SharedOperand operand, string address)
    {
        // The leading offset is the distance between spans where N runs along them, and ignored (1) where K does.
        var leading = (operand.Transposed ? 1L : (long)BufferOf(operand).Rows * RowUnits) << 16;
        var units = text.Define("units", $"lshr i32 {address}, 4");
        var wide = text.Define("units", $"zext i32 {units} to i64");
        return text.Define("descriptor", Invariant($"or i64 {wide}, {Swizzle128 | PatternStride | leading}"));
    }

    private SharedBuffer BufferOf(SharedOperand operand) => kernel.Buffers.Single(b => b.Name == operand.Tile.Name);
}
