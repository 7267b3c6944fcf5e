using System;

namespace Attn.IR.Gpu;

/// <summary>Values that are linear in parts: the sum of what the threads of a row compute of theirs is what they would compute of their sums.</summary>
public static class LinearParts
{
    /// <summary>Whether a value is linear in parts, and has no other term.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isPart">Whether a variable is a part.</param>
    public static bool Is(Expr value, Func<Variable, bool> isPart)
    {
        return IsLinear(value);

        bool IsLinear(Expr e) => e switch
        {
            FloatConstant c => c.Value == 0,
            Variable v => isPart(v),
            Apply a when a.Op == Op.Add => IsLinear(a[0]) && IsLinear(a[1]),
            Apply a when a.Op == Op.Multiply => IsScaled(a[0], a[1]),
            Apply a when a.Op == Op.Fma => IsScaled(a[0], a[1]) && IsLinear(a[2]),
            _ => false,
        };

        bool IsScaled(Expr x, Expr y) => (IsLinear(x) && !HasParts(y)) || (IsLinear(y) && !HasParts(x));

        bool HasParts(Expr e) => e.Any(n => n is Variable v && isPart(v));
    }
}
