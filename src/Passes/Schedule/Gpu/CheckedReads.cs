using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Collects the reads of captured tensors that are not proved in bounds, as they stand in a kernel.</summary>
internal sealed class CheckedReads(EquatableArray<CapturedTensor> tensors)
{
    private readonly List<Expr> _reads = [];

    /// <summary>The reads, in the order in which they were found.</summary>
    public EquatableArray<Expr> Reads => _reads.ToEquatableArray();

    /// <summary>Lowers an expression, and collects what it reads.</summary>
    public Expr Lower(Expr expr, Func<Expr, Expr> lower)
    {
        foreach (var access in expr.Nodes().OfType<Access>())
        {
            if (tensors.FirstOrDefault(t => t.Name == access.Tensor) is { } tensor && !BoundsProof.IsInBounds(tensor, access)
                && lower(access) is var lowered && !_reads.Contains(lowered))
            {
                _reads.Add(lowered);
            }
        }

        return lower(expr);
    }
}
