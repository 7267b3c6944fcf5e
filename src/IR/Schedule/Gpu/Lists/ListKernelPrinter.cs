using System;
using System.Collections.Generic;
using System.Text;

namespace Attn.IR.Gpu;

/// <summary>Writes a kernel of lists as text, a statement a line.</summary>
internal static class ListKernelPrinter
{
    public static string Print(ListKernel kernel)
    {
        var text = new StringBuilder($"list kernel {kernel.Name} for {kernel.Target}\n");
        foreach (var parameter in kernel.Parameters)
        {
            text.Append($"  {GpuParameterText.Print(parameter)}\n");
        }

        text.Append($"  {GpuKernelText.Grid(kernel.Grid)}\n");
        foreach (var let in kernel.Prologue)
        {
            text.Append($"  {GpuKernelText.Scalar(let)}\n");
        }

        foreach (var step in kernel.Body)
        {
            text.Append(Step(step));
        }

        foreach (var fault in kernel.Faults)
        {
            text.Append($"  {GpuKernelText.Fault(fault)}\n");
        }

        return text.ToString();
    }

    private static string Step(ListStep step) => step switch
    {
        SweepRows s => $"  sweep {s.Row} from {s.First} to {s.End} {{\n{TileClassifierText.Print(s.Summaries, "    ")}  }}\n",
        KeepSummary s => $"  keep {s.Tensor}[{List(s.Origin)}] = {s.Summary}\n",
        ListTiles s => $"  list {s.Tensor}[{List(s.Origin)}] of {s.Tile} from {s.First} to {s.End} {{\n{TileClassifierText.Print(s.Classifier, "    ")}  }}\n",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private static string List(IEnumerable<Expr> items) => string.Join(", ", items);
}
