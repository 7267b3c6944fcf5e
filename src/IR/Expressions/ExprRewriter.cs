using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>Walks and rewrites over expressions; each distinct node is visited once, however often it is shared.</summary>
public static class ExprRewriter
{
    /// <summary>
    /// Rewrites bottom-up: <paramref name="rewrite"/> sees each node after its operands were rewritten, and returns the node
    /// itself to leave it.
    /// </summary>
    public static Expr Rewrite(this Expr root, Func<Expr, Expr> rewrite)
    {
        var done = new Dictionary<Expr, Expr>();
        return Visit(root);

        Expr Visit(Expr node)
        {
            if (done.TryGetValue(node, out var known))
            {
                return known;
            }

            var result = node.Children.Count == 0
                ? rewrite(node)
                : rewrite(node.WithChildren([.. node.Children.Select(Visit)]));
            return done[node] = result;
        }
    }

    /// <summary>Puts expressions in the place of nodes, all at once.</summary>
    public static Expr Substitute(this Expr root, IReadOnlyDictionary<Expr, Expr> replacements)
    {
        var done = new Dictionary<Expr, Expr>();
        return Visit(root);

        Expr Visit(Expr node)
            => replacements.TryGetValue(node, out var replacement) ? replacement
                : node.Children.Count == 0 ? node
                : done.TryGetValue(node, out var known) ? known
                : done[node] = node.WithChildren([.. node.Children.Select(Visit)]);
    }

    /// <summary>Puts one expression in the place of a node.</summary>
    public static Expr Substitute(this Expr root, Expr node, Expr replacement)
        => root.Substitute(new Dictionary<Expr, Expr> { [node] = replacement });

    /// <summary>Each distinct node of the expression, operands before what uses them.</summary>
    public static IEnumerable<Expr> Nodes(this Expr root)
    {
        var seen = new HashSet<Expr>();
        var order = new List<Expr>();
        Visit(root);
        return order;

        void Visit(Expr node)
        {
            if (seen.Add(node))
            {
                foreach (var child in node.Children)
                {
                    Visit(child);
                }

                order.Add(node);
            }
        }
    }

    /// <summary>Whether any node of the expression fits.</summary>
    public static bool Any(this Expr root, Func<Expr, bool> test) => root.Nodes().Any(test);
}
