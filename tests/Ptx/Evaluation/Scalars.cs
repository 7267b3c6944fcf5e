using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>What names stand for, and the value of an expression over them. As in the language, what is not reached is not evaluated.</summary>
/// <param name="element">The element of a tensor.</param>
internal sealed class Scalars(Func<string, long[], Scalar> element) : Dictionary<string, Scalar>
{
    /// <summary>The same names, to which others are added.</summary>
    public Scalars(Scalars outer, params (string Name, Scalar Value)[] names)
        : this(outer.Element)
    {
        foreach (var (name, value) in outer.Select(p => (p.Key, p.Value)).Concat(names))
        {
            this[name] = value;
        }
    }

    private Func<string, long[], Scalar> Element => element;

    /// <summary>The value of an integer expression.</summary>
    public long Int(Expr expr) => Of(expr).AsInt;

    /// <summary>The truth of a condition.</summary>
    public bool Holds(Expr expr) => Of(expr).AsBool;

    /// <summary>The value of an expression.</summary>
    public Scalar Of(Expr expr) => expr switch
    {
        IntConstant c => c.Value,
        BoolConstant c => c.Value,
        Variable v => this[v.Name],
        Access a => element(a.Tensor, [.. a.Children.Select(Int)]),
        Apply a when a.Op == Op.And => Holds(a[0]) && Holds(a[1]),
        Apply a when a.Op == Op.Or => Holds(a[0]) || Holds(a[1]),
        Apply a when a.Op == Op.Select => Of(Holds(a[0]) ? a[1] : a[2]),
        Apply a => ScalarMath.Apply(a.Op, [.. a.Children.Select(Of)]),
        _ => throw new NotSupportedException(expr.ToString()),
    };
}
