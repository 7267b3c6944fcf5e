using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Lets a running maximum lag behind: it moves only when a score exceeds it by more than 2^<see cref="Slack"/> in weight, so that the sums which
/// are relative to it are seldom corrected. That is exact where nothing tells by what the sums are relative (<see cref="ReferenceFreedom"/>), and
/// costs no precision, as a weight of up to 2^8 is as precise as one of up to 1 (FlashAttention-4 does so for softmax). What is corrected
/// is corrected as soon as the factor is known: a target that branches around it has the weights and their product in one stretch after the branch.
/// </summary>
public static class LazyMaximum
{
    /// <summary>By how much a score, in base 2, may exceed the maximum that is kept.</summary>
    public const double Slack = 8;

    /// <summary>The program with maxima that may lag doing so; the same reference where there are none.</summary>
    public static TileProgram Run(TileProgram program)
    {
        var kernels = program.Kernels.MapSame(Run);
        return kernels.Equals(program.Kernels) ? program : program with { Kernels = kernels };
    }

    private static TileKernel Run(TileKernel kernel)
    {
        foreach (var loop in kernel.Body.OfType<Loop>())
        {
            foreach (var carried in loop.Carried)
            {
                if (Definition(loop, carried.Next) is { } next && IsRunningMaximum(next, carried)
                    && References(loop, carried).Any(reference => ReferenceFreedom.Holds(kernel, loop, carried, reference)))
                {
                    var lagging = Early([.. loop.Body.Select(b => b == next ? Lagging(next, carried) : b)], loop.Carried);
                    return kernel with { Body = kernel.Body.MapSame(s => s == loop ? loop with { Body = lagging } : s) };
                }
            }
        }

        return kernel;
    }

    private static Define? Definition(Loop loop, string name) => loop.Body.OfType<Define>().FirstOrDefault(d => d.Name == name);

    private static bool IsRunningMaximum(Define next, Carried carried)
        => next.Value is MapOp { Where: null, Value: Apply { Op: var op } maximum } && op == Op.Maximum && maximum.Children.Contains(Element(carried.Name));

    // The maximum itself, or one of it and something that the keys do not change: a sink.
    private static IEnumerable<Carried> References(Loop loop, Carried maximum)
        => loop.Carried.Where(c => c == maximum || (Definition(loop, c.Next) is { Value: MapOp { Where: null, Value: Apply { Op: var op } value } }
            && op == Op.Maximum && value.Children.Contains(Element(maximum.Next))));

    private static Define Lagging(Define next, Carried carried)
    {
        var (kept, moved) = ((Expr)Element(carried.Name), ((MapOp)next.Value).Value);
        return next with { Value = new MapOp(Expr.Select(Expr.Apply(Op.LessEqual, moved, kept + Expr.Float(Slack)), kept, moved)) };
    }

    // Products of a carried value and something else that is known, moved to where it is.
    private static EquatableArray<TileStatement> Early(List<TileStatement> body, EquatableArray<Carried> carried)
    {
        foreach (var correction in body.OfType<Define>().Where(d => IsCorrection(d, carried)).ToList())
        {
            var known = body.FindLastIndex(s => s is Define d && correction.Value.Reads().Contains(d.Name));
            body.Remove(correction);
            body.Insert(known + 1, correction);
        }

        return body.ToEquatableArray();
    }

    private static bool IsCorrection(Define define, EquatableArray<Carried> carried)
        => define.Value is MapOp { Where: null, Value: Apply { Op: var op } product } && op == Op.Multiply
            && product[0] is Variable value && carried.Any(c => c.Name == value.Name) && product[1] is Variable && define.Type.Shape.Count == 2;

    internal static Variable Element(string name) => TileProgramExtensions.Element(name, ScalarType.Float);
}

/// <summary>
/// Proves that results do not depend on what running sums are relative to. Every value is taken for <c>x * 2^(a r + b r')</c> or for
/// <c>x + a r + b r'</c>, where <c>r</c> and <c>r'</c> are the reference before and after a tile and <c>x</c> depends on neither; the proof is that
/// the loop takes its carried values from one reference to the next whatever both are, and that all that is stored has no <c>r</c> in it.
/// </summary>
internal sealed class ReferenceFreedom
{
    private const double Tolerance = 1e-9;
    private const double Ln2 = 0.6931471805599453;

    private readonly Dictionary<string, Shift?> _known = [];

    /// <summary>Whether results are the same for any value of a reference.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="loop">Its loop.</param>
    /// <param name="maximum">The carried maximum that shall lag.</param>
    /// <param name="reference">The carried value that sums are relative to: the maximum, or one made of it.</param>
    public static bool Holds(TileKernel kernel, Loop loop, Carried maximum, Carried reference)
        => kernel.Body.OfType<Loop>().Count() == 1 && new ReferenceFreedom().Prove(kernel, loop, maximum, reference);

    private bool Prove(TileKernel kernel, Loop loop, Carried maximum, Carried reference)
    {
        // All that is carried besides is taken for sums that are relative to the reference.
        foreach (var carried in loop.Carried)
        {
            _known[carried.Name] = carried == reference ? Shift.Sum(1, 0) : carried == maximum ? null : Shift.Factor(-1, 0);
        }

        foreach (var define in loop.Body.Definitions())
        {
            _known[define.Name] = define.Name == reference.Next ? Shift.Sum(0, 1) : define.Name == maximum.Next ? null : Of(define.Value);
        }

        if (loop.Carried.Any(c => c != maximum && _known[c.Next] != (c == reference ? Shift.Sum(0, 1) : Shift.Factor(0, -1))))
        {
            return false;
        }

        foreach (var define in kernel.Body.SkipWhile(s => s != loop).Skip(1).Definitions())
        {
            _known[define.Name] = Of(define.Value);
        }

        return kernel.Body.OfType<Store>().All(s => Named(s.Value) == Shift.None);
    }

    private Shift? Of(TileOp op) => op switch
    {
        LoadOp => Shift.None,
        FillOp fill => Of(fill.Value),
        MapOp { Where: null } map => Of(map.Value),
        MapOp map when map.Otherwise == Expr.Float(0) || Of(map.Value) == Shift.None => Of(map.Value),
        ReduceOp reduce => Named(reduce.Source) is { IsFactor: true } shift ? shift : null,
        DotOp dot when Named(dot.Left) is { IsFactor: true } left && Named(dot.Right) == Shift.None => dot.Addend is null || Named(dot.Addend) == left ? left : null,
        _ => null,
    };

    // What was made before the loop knows of no reference.
    private Shift? Named(string name) => _known.TryGetValue(name, out var shift) ? shift : Shift.None;

    private Shift? Of(Expr expr)
    {
        if (expr is Variable { Kind: VariableKind.Value } value)
        {
            return Named(value.Name);
        }

        var children = expr.Children.Select(Of).ToList();
        if (expr is not Apply apply || children.All(c => c == Shift.None))
        {
            return children.All(c => c == Shift.None) ? Shift.None : null;
        }

        var op = apply.Op;
        return op == Op.Add ? Sum(apply, children, 1)
            : op == Op.Subtract ? Sum(apply, children, -1)
            : op == Op.Multiply ? Product(apply, children)
            : op == Op.Divide ? children[0] is { IsFactor: true } a && children[1] is { IsFactor: true } b ? a.Plus(b, -1) : null
            : op == Op.Exp2 ? children[0] is { IsFactor: false } power ? Shift.Factor(power.Before, power.After) : null
            : op == Op.Log2 ? children[0] is { IsFactor: true } factor ? Shift.Sum(factor.Before, factor.After) : null
            : op == Op.Log ? children[0] is { IsFactor: true } natural ? Shift.Sum(natural.Before * Ln2, natural.After * Ln2) : null
            : op == Op.Select ? Choice(apply, children)
            : op == Op.Negate ? children[0] is { } negated ? negated.IsFactor ? negated : negated.Times(-1) : null
            : op == Op.Abs ? children[0] is { IsFactor: true } same ? same : null
            : null;
    }

    private static Shift? Sum(Apply apply, List<Shift?> children, int sign)
    {
        if (apply[0] == Expr.Float(0) || apply[1] == Expr.Float(0))
        {
            // A factor is one whatever the sign of what it stands at; a sum turns with it.
            var other = children[apply[0] == Expr.Float(0) ? 1 : 0];
            return other is { IsFactor: false } && sign < 0 && apply[0] == Expr.Float(0) ? other.Times(-1) : other;
        }

        // Terms of one factor add up to one of that factor; else both are relative by a sum, where nothing is by 0.
        return children[0] is not { } a || children[1] is not { } b ? null
            : a.IsFactor && a == b ? a
            : a.AsSum() is { } x && b.AsSum() is { } y ? x.Plus(y, sign)
            : null;
    }

    private static Shift? Product(Apply apply, List<Shift?> children)
        => children[0] is { IsFactor: true } a && children[1] is { IsFactor: true } b ? a.Plus(b, 1)
            : children[0] is { IsFactor: false } left && apply[1] is FloatConstant c ? left.Times(c.Value)
            : children[1] is { IsFactor: false } right && apply[0] is FloatConstant k ? right.Times(k.Value)
            : null;

    // A row that has seen nothing has the reference -inf, and sums of 0, however far the reference lags.
    private Shift? Choice(Apply choice, List<Shift?> children)
    {
        if (children[0] != Shift.None && !IsOfNothing(choice[0]))
        {
            return null;
        }

        return choice[1] is FloatConstant && choice[0] is Apply { Op: var op } test && op == Op.Equal && test[1] is FloatConstant ? children[2]
            : children[1] == children[2] ? children[1] : null;
    }

    private bool IsOfNothing(Expr condition)
        => condition is Apply { Op: var op } test && op == Op.Equal && test[1] is FloatConstant { Value: var nothing } && Of(test[0]) is { } tested
            && nothing == (tested.IsFactor ? 0 : double.NegativeInfinity);

    /// <summary>How a value depends on the references before and after a tile.</summary>
    private sealed record Shift(bool IsFactor, double Before, double After)
    {
        public static readonly Shift None = new(true, 0, 0);

        public static Shift Factor(double before, double after) => Rounded(new(true, before, after));

        public static Shift Sum(double before, double after) => Rounded(new(false, before, after));

        public Shift Plus(Shift other, int sign) => Rounded(this with { Before = Before + (sign * other.Before), After = After + (sign * other.After) });

        public Shift Times(double factor) => Rounded(this with { Before = Before * factor, After = After * factor });

        public Shift? AsSum() => !IsFactor ? this : this == None ? new(false, 0, 0) : null;

        // No dependence is the same whichever way it is written.
        private static Shift Rounded(Shift shift)
        {
            var (before, after) = (Near(shift.Before), Near(shift.After));
            return before == 0 && after == 0 ? new(true, 0, 0) : new(shift.IsFactor, before, after);
        }

        private static double Near(double value) => Math.Abs(value - Math.Round(value)) < Tolerance ? Math.Round(value) : value;
    }
}
