using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>An output with one element a row, which a caller may leave out.</summary>
/// <param name="Name">Its name in the Spec and as an argument.</param>
/// <param name="Kind">The argument's kind.</param>
/// <param name="Field">The field of the launch that holds it.</param>
/// <param name="Meaning">What it is, for documentation.</param>
internal sealed record RowOutput(string Name, ArgumentKind Kind, string Field, string Meaning)
{
    /// <summary>All that there are, in the order of arguments.</summary>
    public static IReadOnlyList<RowOutput> All { get; } =
    [
        new(Spec.LogSumExp, ArgumentKind.LogSumExp, "Logsumexp", "logsumexp"),
        new(Spec.RowMaximum, ArgumentKind.RowMaximum, "RowMaximum", "largest score"),
    ];

    /// <summary>Those that a kernel gives.</summary>
    public static IEnumerable<RowOutput> Of(CpuKernel kernel) => All.Where(output => kernel.Gives(output.Name));
}
