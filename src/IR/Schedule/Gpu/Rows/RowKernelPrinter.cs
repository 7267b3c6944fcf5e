using System;
using System.Collections.Generic;
using System.Text;

namespace Attn.IR.Gpu;

/// <summary>Writes a row kernel as text, a statement a line.</summary>
internal static class RowKernelPrinter
{
    public static string Print(RowKernel kernel)
    {
        var text = new StringBuilder($"row kernel {kernel.Name} for {kernel.Target}\n");
        foreach (var parameter in kernel.Parameters)
        {
            text.Append($"  {GpuParameterText.Print(parameter)}\n");
        }

        var layout = kernel.Layout;
        text.Append($"  teams {layout.Lanes} x {layout.Warps} width {layout.Width} turns {layout.Turns}\n");
        text.Append($"  {GpuKernelText.Grid(kernel.Grid)}\n");
        foreach (var let in kernel.Prologue)
        {
            text.Append($"  {GpuKernelText.Scalar(let)}\n");
        }

        text.Append($"  row {kernel.Row} to {kernel.Rows} {{\n");
        foreach (var statement in kernel.Body)
        {
            text.Append($"    {Statement(statement)}\n");
        }

        text.Append("  }\n");
        foreach (var fault in kernel.Faults)
        {
            text.Append($"  {GpuKernelText.Fault(fault)}\n");
        }

        return text.ToString();
    }

    private static string Statement(RowStatement statement) => statement switch
    {
        LoadRow s => $"vector {s.Name}[{s.Length}] = load {s.Tensor}[{List(s.Origin)}]",
        MapRow s => $"vector {s.Name}[{s.Feature}: {s.Length}] = {s.Value}",
        LoadNumber s => $"number {s.Variable}: {s.Variable.Type.Spelling()} = load {s.Tensor}[{List(s.Origin)}]",
        MapNumber s => $"number {s.Variable}: {s.Variable.Type.Spelling()} = map {s.Value}",
        ReduceRow s => $"number {s.Variable}: {s.Variable.Type.Spelling()} = {SpecPrinter.Spelling(s.Operator)} {s.Feature}: {s.Length} of {s.Value}",
        ShareRow s => $"share {s.Vector}",
        StoreRow s => $"store {s.Tensor}[{List(s.Origin)}] = {s.Vector}{(s.Zeros == 0 ? "" : $" and {s.Zeros} zeros")}",
        _ => throw new ArgumentOutOfRangeException(nameof(statement)),
    };

    private static string List(IEnumerable<Expr> items) => string.Join(", ", items);
}
