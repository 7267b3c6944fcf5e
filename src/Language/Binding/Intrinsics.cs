using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>
/// The functions of the language by name: the operators of the IR that are spelled as functions, and the ones that are written with
/// them.
/// </summary>
internal static class Intrinsics
{
    // What the language says with other signs, or what only passes make.
    private static readonly HashSet<Op> Hidden = [Op.Select, Op.Fma, Op.ToInt, Op.ToFloat, Op.RopeCos, Op.RopeSin];

    private static readonly Dictionary<string, Composite> Composites = new()
    {
        ["clamp"] = new(3, OpTyping.Numeric, x => Expr.Min(Expr.Max(x[0], x[1]), x[2])),
        ["relu"] = new(1, OpTyping.Numeric, x => Expr.Max(x[0], x[0].Type == ScalarType.Int ? Expr.Int(0) : Expr.Float(0))),
        ["elu"] = new(1, OpTyping.Real, x => Expr.Select(Expr.Apply(Op.Less, 0.0, x[0]), x[0], Expr.Apply(Op.Expm1, x[0]))),
        ["silu"] = new(1, OpTyping.Real, x => x[0] * Expr.Apply(Op.Sigmoid, x[0])),
        ["gelu"] = new(1, OpTyping.Real, x => 0.5 * x[0] * (1.0 + Expr.Apply(Op.Erf, x[0] * Math.Sqrt(0.5)))),
    };

    /// <summary>The names of all functions.</summary>
    public static IEnumerable<string> Names
        => Op.All.Where(op => op.Precedence == Op.AtomPrecedence && !Hidden.Contains(op)).Select(op => op.Spelling)
            .Concat(Composites.Keys).Concat(["int", "float"]);

    /// <summary>The function of this name; null where there is none.</summary>
    public static Intrinsic? Find(string name)
    {
        if (Composites.TryGetValue(name, out var composite))
        {
            return new Intrinsic(name, composite.Arity, composite.Arity, composite.Typing, composite.Build);
        }

        return Op.FunctionNamed(name) is { } op && !Hidden.Contains(op)
            ? new Intrinsic(name, op.Arity, op == Op.Minimum || op == Op.Maximum ? int.MaxValue : op.Arity, op.Typing, operands => Fold(op, operands))
            : null;
    }

    private static Expr Fold(Op op, IReadOnlyList<Expr> operands)
        => op.Arity == 1 ? Expr.Apply(op, operands[0]) : Balanced.Fold(operands, (left, right) => Expr.Apply(op, left, right));

    private sealed record Composite(int Arity, OpTyping Typing, Func<IReadOnlyList<Expr>, Expr> Build);
}

/// <summary>
/// A built-in function of <paramref name="Least"/> to <paramref name="Most"/> arguments, whose types <paramref name="Typing"/> bounds;
/// <paramref name="Build"/> applies it to arguments that fit.
/// </summary>
internal sealed record Intrinsic(string Name, int Least, int Most, OpTyping Typing, Func<IReadOnlyList<Expr>, Expr> Build);
