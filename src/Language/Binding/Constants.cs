using System;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;

namespace Attn.Language.Binding;

/// <summary>Evaluates expressions without variables.</summary>
internal static class Constants
{
    /// <summary>The value as a constant expression; null where a division by zero is in the way, which is reported.</summary>
    public static Expr? Fold(Expr value, SourceSpan span, DiagnosticBag diagnostics)
    {
        try
        {
            return value.Rewrite(node => node is Apply apply
                ? ScalarMath.Apply(apply.Op, [.. apply.Children.Select(ValueOf)]).ToExpr()
                : node);
        }
        catch (DivideByZeroException)
        {
            diagnostics.Add(BindingDiagnostics.DivisorNeverPositive, span, "0");
            return null;
        }
    }

    private static Scalar ValueOf(Expr constant) => constant switch
    {
        BoolConstant b => b.Value,
        IntConstant i => i.Value,
        _ => ((FloatConstant)constant).Value,
    };
}
