using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>An integer expression as a sum of terms, each times a coefficient that is not 0, and a constant; equal terms are counted together.</summary>
internal sealed record LinearTerms(IReadOnlyDictionary<Expr, long> Terms, long Constant)
{
    /// <summary>The sum that an expression is; every expression is one, if only of itself.</summary>
    public static LinearTerms Of(Expr expr)
    {
        var terms = new Dictionary<Expr, long>();
        var constant = 0L;
        Add(expr, 1);
        return new LinearTerms(terms.Where(t => t.Value != 0).ToDictionary(t => t.Key, t => t.Value), constant);

        void Add(Expr part, long factor)
        {
            switch (part)
            {
                case IntConstant c:
                    constant = unchecked(constant + (factor * c.Value));
                    break;
                case Apply a when a.Op == Op.Add:
                    Add(a[0], factor);
                    Add(a[1], factor);
                    break;
                case Apply a when a.Op == Op.Subtract:
                    Add(a[0], factor);
                    Add(a[1], unchecked(-factor));
                    break;
                case Apply a when a.Op == Op.Negate:
                    Add(a[0], unchecked(-factor));
                    break;
                case Apply { Children: [var inner, IntConstant c] } a when a.Op == Op.Multiply:
                    Add(inner, unchecked(factor * c.Value));
                    break;
                case Apply { Children: [IntConstant c, var inner] } a when a.Op == Op.Multiply:
                    Add(inner, unchecked(factor * c.Value));
                    break;
                default:
                    terms[part] = unchecked((terms.TryGetValue(part, out var known) ? known : 0) + factor);
                    break;
            }
        }
    }
}
