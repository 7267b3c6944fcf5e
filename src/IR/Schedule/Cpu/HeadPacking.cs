using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Cpu;

/// <summary>
/// Whether the query heads that share keys may be the rows of one item: where few queries are decoded, a register has lanes for several heads, and
/// keys and values are read once for all of them.
/// </summary>
public static class HeadPacking
{
    /// <summary>
    /// Whether nothing that the kernel computes depends on the query head, and rows are told apart by arithmetic on their positions alone: not by elements
    /// of tensors, which are loaded for rows that follow one another, nor lane by lane.
    /// </summary>
    /// <param name="kernel">A verified kernel.</param>
    public static bool IsPossible(CpuKernel kernel)
        => !kernel.Body.SelectMany(s => s.Expressions()).Any(e => e.Any(node => node == Names.QueryHead || (node is Access access && ReadsRow(access))))
            && !kernel.Transforms.Any(t => t.Operand is "q" or RowTransform.Output && t.Expressions.Any(ReadsRow))
            && !kernel.Body.SelectMany(Nested).Any(s => s is LetEach && s.Expressions().Any(ReadsRow));

    private static IEnumerable<CpuStatement> Nested(CpuStatement statement)
        => statement.Inner().SelectMany(Nested).Prepend(statement);

    private static bool ReadsRow(Expr expr) => expr.Any(node => node == Names.QueryRow || node == Names.QueryPosition);
}
