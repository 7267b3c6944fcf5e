using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>A vector of a row as one lane has it: its registers, and where the team's copy starts in shared memory, once there is one.</summary>
internal sealed record LaneVector(int Length, IReadOnlyList<string> Registers)
{
    /// <summary>The address of the team's copy; null where there is none.</summary>
    public string? Shared { get; set; }
}

/// <summary>Reads elements of a row's vectors, from the lane's registers or from shared memory, and all other tensors as any kernel does.</summary>
internal sealed class RowReader(LlvmText text, RowKernel kernel, GlobalReader others) : ITensorReader
{
    /// <summary>The vectors that were made so far.</summary>
    public Dictionary<string, LaneVector> Vectors { get; } = [];

    /// <summary>The feature that expressions count at the moment; null where they count none.</summary>
    public Variable? Feature { get; set; }

    /// <inheritdoc/>
    public LlvmScalar Read(Access access, ExprEmitter emitter, Place place, string? guard)
    {
        if (!Vectors.TryGetValue(access.Tensor, out var vector))
        {
            // Rows that a team makes exist, and features past an end are guarded: a read that is proved in bounds is so at every place.
            return kernel.Faults.Contains(access) || kernel.Parameters.First(p => p.Name == access.Tensor) is not GlobalParameter tensor
                ? others.Read(access, emitter, place, guard ?? "true")
                : others.Load(tensor, access.Children, emitter, place, guard);
        }

        if (Feature is { } feature && kernel.Layout.ChunksFrom(feature, access.Children[0]) is { } chunks)
        {
            var register = place.Column + (chunks * kernel.Layout.Width);
            return new("float", register >= 0 && register < vector.Registers.Count ? vector.Registers[register] : RealInstructions.Single(text).Literal(0));
        }

        // An index past an end belongs to a choice that is not taken; it must not leave shared memory all the same.
        var asked = emitter.Int64(access.Children[0], place, guard);
        var index = text.Call("index", "i64", "llvm.umin.i64", ("i64", asked), ("i64", Invariant($"{vector.Length - 1}")));
        var address = WordAt(text, vector.Shared!, text.Define("index", $"trunc i64 {index} to i32"));
        return new("float", text.Define("shared", $"load float, ptr addrspace(3) {address}, align 4"));
    }

    /// <inheritdoc/>
    public bool IsTested(Access access) => others.IsTested(access);

    /// <inheritdoc/>
    public void Test(Access access, ExprEmitter emitter, Place place, string? guard) => others.Test(access, emitter, place, guard);

    /// <inheritdoc/>
    public IReadOnlyList<LlvmScalar> Find(IReadOnlyList<Search> searches, ExprEmitter emitter) => others.Find(searches, emitter);

    /// <inheritdoc/>
    public bool MayBeEarly(Access access, ExprEmitter emitter) => !Vectors.ContainsKey(access.Tensor) && others.MayBeEarly(access, emitter);

    /// <inheritdoc/>
    public void Report(ExprEmitter emitter) => others.Report(emitter);

    /// <inheritdoc/>
    public IntegerRange RangeOf(Access access) => others.RangeOf(access);

    /// <summary>The address of a feature in a team's copy of a vector.</summary>
    public static string WordAt(LlvmText text, string start, string feature)
    {
        var padding = text.Define("padding", $"lshr i32 {feature}, 5");
        var word = text.Define("word", $"add i32 {feature}, {padding}");
        return text.Define("address", $"getelementptr float, ptr addrspace(3) {start}, i32 {word}");
    }
}
