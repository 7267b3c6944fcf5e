using System;
using System.Collections.Generic;
using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>Folds operands of an associative operator into a tree of logarithmic depth, so that a chain may have any length.</summary>
internal static class Balanced
{
    // A short chain leans to the left, as it is read.
    private const int ShortChain = 16;

    public static Expr Fold(IReadOnlyList<Expr> operands, Func<Expr, Expr, Expr> combine) => Fold(operands, 0, operands.Count, combine);

    private static Expr Fold(IReadOnlyList<Expr> operands, int start, int count, Func<Expr, Expr, Expr> combine)
    {
        if (count > ShortChain)
        {
            var half = count / 2;
            return combine(Fold(operands, start, half, combine), Fold(operands, start + half, count - half, combine));
        }

        var result = operands[start];
        for (var k = 1; k < count; k++)
        {
            result = combine(result, operands[start + k]);
        }

        return result;
    }
}
