using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>
/// Bounds integer expressions by those of their operands; correct for every input, and often not the tightest. Shared operands
/// are bounded once.
/// </summary>
/// <param name="leaf">The range of a variable or an access; <see cref="IntegerRange.All"/> where nothing is known.</param>
public sealed class IntegerRanges(Func<Expr, IntegerRange> leaf)
{
    private readonly Dictionary<Expr, IntegerRange> _known = [];

    /// <summary>Gives a named value the range of what it stands for.</summary>
    public void Name(Variable variable, IntegerRange range) => _known[variable] = range;

    /// <summary>The range of an integer expression.</summary>
    public IntegerRange Of(Expr expr)
        => _known.TryGetValue(expr, out var known) ? known : _known[expr] = Compute(expr);

    private IntegerRange Compute(Expr expr) => expr switch
    {
        IntConstant c => IntegerRange.Of(c.Value),
        Variable or Access => leaf(expr),
        Search => new(0, LaunchLimits.LargestDimension),
        Apply a when a.Type != ScalarType.Int => IntegerRange.All,
        Apply a when a.Op == Op.Select => Of(a[1]).Union(Of(a[2])),
        Apply a when a.Children.Any(c => c.Type != ScalarType.Int) => IntegerRange.All,
        Apply a => a.Op.Arity == 1 ? IntegerRange.Apply(a.Op, Of(a[0])) : IntegerRange.Apply(a.Op, Of(a[0]), Of(a[1])),
        _ => IntegerRange.All,
    };
}
