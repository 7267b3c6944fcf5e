using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>Names the values that several expressions, or several places of one, have in common: a DAG becomes straight-line code.</summary>
internal static class SharedValues
{
    /// <summary>The named values, each after those that it reads, and the expressions over them.</summary>
    public static (IReadOnlyList<ClassifierLet> Lets, IReadOnlyList<Expr> Results) Name(IReadOnlyList<Expr> expressions, string prefix)
    {
        var uses = new Dictionary<Expr, int>();
        var order = new List<Expr>();
        foreach (var expr in expressions)
        {
            Count(expr);
        }

        var lets = new List<ClassifierLet>();
        var names = new Dictionary<Expr, Expr>();
        foreach (var expr in order.Where(e => uses[e] > 1 && e.Children.Count > 0))
        {
            var target = Expr.Variable($"{prefix}{lets.Count}", expr.Type, VariableKind.Value);
            lets.Add(new ClassifierLet(target, Over(expr)));
            names.Add(expr, target);
        }

        return (lets, [.. expressions.Select(e => names.TryGetValue(e, out var named) ? named : Over(e))]);

        void Count(Expr expr)
        {
            uses[expr] = uses.TryGetValue(expr, out var before) ? before + 1 : 1;
            if (before > 0)
            {
                return;
            }

            foreach (var child in expr.Children)
            {
                Count(child);
            }

            order.Add(expr);
        }

        Expr Over(Expr expr) => expr.Children.Count == 0 ? expr : expr.WithChildren([.. expr.Children.Select(c => names.TryGetValue(c, out var named) ? named : Over(c))]);
    }
}
