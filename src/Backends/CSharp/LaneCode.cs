using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>
/// Prints expressions over registers: <c>V</c>, <c>VecInt&lt;V&gt;</c> and <c>VecMask&lt;V&gt;</c>. A part that is used more than once gets a
/// name; an access is made only in the lanes that need it.
/// </summary>
/// <param name="scalar">Prints what does not vary from lane to lane.</param>
/// <param name="names">Identifiers.</param>
/// <param name="lanes">What varies, and how wide it is.</param>
/// <param name="before">Where declarations in front of the loop go.</param>
internal sealed class LaneCode(ScalarCode scalar, CSharpNames names, LaneTypes lanes, SourceWriter before)
{
    private static readonly Dictionary<Op, string> Calls = new()
    {
        [Op.Floor] = "V.Floor",
        [Op.Ceiling] = "V.Ceiling",
        [Op.Round] = "V.Round",
        [Op.Sqrt] = "V.Sqrt",
        [Op.Rsqrt] = "VecMath.Rsqrt",
        [Op.Exp] = "VecMath.Exp",
        [Op.Exp2] = "VecMath.Exp2",
        [Op.Expm1] = "VecMath.Expm1",
        [Op.Log] = "VecMath.Log",
        [Op.Log2] = "VecMath.Log2",
        [Op.Log1p] = "VecMath.Log1p",
        [Op.Tanh] = "VecMath.Tanh",
        [Op.Sigmoid] = "VecMath.Sigmoid",
        [Op.Softplus] = "VecMath.Softplus",
        [Op.Erf] = "VecMath.Erf",
        [Op.Sin] = "V.Sin",
        [Op.Cos] = "V.Cos",
        [Op.Pow] = "VecMath.Pow",
        [Op.Fma] = "V.MultiplyAdd",
        [Op.Abs] = "V.Abs",
        [Op.Sign] = "VecMath.Sign",
        [Op.Minimum] = "V.Min",
        [Op.Maximum] = "V.Max",
    };

    private const int Primary = 12;
    private readonly Dictionary<Expr, string> _narrow = [];
    private Dictionary<Expr, int> _uses = [];
    private Dictionary<(Expr Expr, string Mask), string> _named = [];
    private Dictionary<Expr, string> _narrowInLoop = [];

    /// <summary>What each index that counts along the lanes is at the first lane of a register, as C#.</summary>
    public required IReadOnlyDictionary<Variable, string> Firsts { get; init; }

    /// <summary>The scalars that the loop itself changes.</summary>
    public IReadOnlyCollection<Variable> Counters { get; init; } = [];

    /// <summary>Where statements of the loop's body go.</summary>
    public SourceWriter Body { get; set; } = before.Part(1);

    /// <summary>Prints a node that only the place of the sweep knows how to read; null for any other.</summary>
    public Func<Expr, string?> Special { get; init; } = _ => null;

    /// <summary>Counts the uses of an expression's parts, so that shared ones get a name.</summary>
    public void Count(Expr expr)
    {
        var isNew = !_uses.TryGetValue(expr, out var uses);
        _uses[expr] = uses + 1;
        if (isNew)
        {
            foreach (var child in expr.Children)
            {
                Count(child);
            }
        }
    }

    /// <summary>Runs a part of the body in a block of its own: names made there end with it.</summary>
    public void InBlock(Action print)
    {
        var (named, narrow) = (_named, _narrowInLoop);
        (_named, _narrowInLoop) = (new(named), new(narrow));
        print();
        (_named, _narrowInLoop) = (named, narrow);
    }

    /// <summary>Prints a statement that shares no part with others, since memory changes between them.</summary>
    public void Apart(IEnumerable<Expr> expressions, Action print)
    {
        var (named, uses) = (_named, _uses);
        (_named, _uses) = ([], []);
        foreach (var expr in expressions)
        {
            Count(expr);
        }

        print();
        (_named, _uses) = (named, uses);
    }

    /// <summary>An expression of lanes or of a scalar, whichever it is.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="mask">The lanes in which it is needed, as C#.</param>
    public string Print(Expr expr, string mask) => Print(expr, mask, 0);

    /// <summary>An expression as <c>V</c>, whether it varies or not.</summary>
    public string Vector(Expr expr, string mask)
        => lanes.Varies(expr) ? Print(expr, mask, 0) : $"(V){Print(expr, mask, Primary)}";

    /// <summary>A bool expression as <c>VecMask&lt;V&gt;</c>.</summary>
    public string Mask(Expr expr, string mask)
        => lanes.Varies(expr) ? Print(expr, mask, Primary) : $"(VecMask<V>){Print(expr, mask, Primary)}";

    private static bool IsTotal(Expr expr) => !expr.Any(e => e is Access
        || (e is Apply { Type: ScalarType.Int } a && (a.Op == Op.Divide || a.Op == Op.Modulo)));

    private string Print(Expr expr, string mask, int outer)
    {
        if (!lanes.Varies(expr))
        {
            return !scalar.IsDefined(expr)
                ? $"({mask}.Any ? {scalar.Operand(expr)} : {(expr.Type == ScalarType.Bool ? "false" : expr.Type == ScalarType.Int ? "0L" : "0f")})"
                : outer > 0 ? scalar.Operand(expr) : scalar.Print(expr);
        }

        if (expr is Variable variable)
        {
            return scalar.Places.TryGetValue(variable, out var place) ? place : names.Of(variable);
        }

        var key = (expr, IsTotal(expr) ? "" : mask);
        if (_named.TryGetValue(key, out var name))
        {
            return name;
        }

        if (_uses.TryGetValue(expr, out var uses) && uses > 1)
        {
            var text = Node(expr, mask, 0);
            name = names.Fresh(expr.Type == ScalarType.Bool ? "is" : "t");
            Body.Line($"var {name} = {text};");
            _named[key] = name;
            return name;
        }

        return Node(expr, mask, outer);
    }

    private string Node(Expr expr, string mask, int outer)
    {
        if (Special(expr) is { } special)
        {
            return special;
        }

        if (expr is Access access)
        {
            return Element(access, mask);
        }

        var a = (Apply)expr;
        if (a.Op == Op.Select)
        {
            return Choice(a, mask);
        }

        return a.Children[0].Type switch
        {
            ScalarType.Bool => Logical(a, mask, outer),
            ScalarType.Int => Integer(a, mask, outer),
            _ => Real(a, mask, outer),
        };
    }

    private string Choice(Apply a, string mask)
    {
        var isUniform = !lanes.Varies(a[0]);
        var condition = Print(a[0], mask, Primary);
        var (whenTrue, whenFalse) = (mask, mask);
        if (!IsTotal(a[1]) || !IsTotal(a[2]))
        {
            // Checks of indices are statements of their own, which no conditional expression holds back.
            condition = Named(condition);
            var on = isUniform ? $"(VecMask<V>){condition}" : condition;
            (whenTrue, whenFalse) = (Both(mask, on), Both(mask, "!" + on));
        }

        return isUniform
            ? $"({condition} ? {Typed(a[1], whenTrue)} : {Typed(a[2], whenFalse)})"
            : $"{condition}.Select({Typed(a[1], whenTrue)}, {Typed(a[2], whenFalse)})";
    }

    /// <summary>An expression as a register of its type, whether it varies or not.</summary>
    public string Typed(Expr expr, string mask) => expr.Type switch
    {
        ScalarType.Float => Vector(expr, mask),
        ScalarType.Bool => Mask(expr, mask),
        _ => lanes.Varies(expr) ? Print(expr, mask, 0) : $"(VecInt<V>){Narrow(expr, mask)}",
    };

    private string Named(string text)
    {
        if (text.All(c => char.IsLetterOrDigit(c) || c == '_'))
        {
            return text;
        }

        var name = names.Fresh("x");
        Body.Line($"var {name} = {text};");
        return name;
    }

    private string Both(string mask, string condition)
    {
        var name = names.Fresh("on");
        Body.Line($"var {name} = {mask} & {condition};");
        return name;
    }

    private string Logical(Apply a, string mask, int outer)
    {
        if (a.Op == Op.Not)
        {
            return Parenthesised($"!{Mask(a[0], mask)}", 11, outer);
        }

        if (a.Op == Op.Equal || a.Op == Op.NotEqual)
        {
            var differ = $"({Mask(a[0], mask)} ^ {Mask(a[1], mask)})";
            return a.Op == Op.NotEqual ? differ : Parenthesised("!" + differ, 11, outer);
        }

        var left = Mask(a[0], mask);
        var rightMask = mask;
        if (!IsTotal(a[1]))
        {
            left = Named(left);
            rightMask = Both(mask, a.Op == Op.And ? left : "!" + left);
        }

        return $"({left} {(a.Op == Op.And ? "&" : "|")} {Mask(a[1], rightMask)})";
    }

    private string Integer(Apply a, string mask, int outer)
    {
        var op = a.Op;
        if (op == Op.ToFloat)
        {
            return $"{Lane(a[0], mask, Primary)}.ToSingle()";
        }

        if (op.Arity == 1)
        {
            var x = Lane(a[0], mask, Primary);
            return op == Op.PopCount ? lanes.RangeOf(a[0]).Min >= 0
                    ? $"VecInt<V>.PopCount({x})"
                    : $"(VecInt<V>.PopCount({x}) + ({x} < 0).Select((VecInt<V>)32, 0))"
                : op.IsPrefix ? Parenthesised(op.Spelling + x, 11, outer)
                : $"VecInt<V>.{(op == Op.Abs ? "Abs" : "Sign")}({x})";
        }

        if (op == Op.ShiftLeft || op == Op.ShiftRight)
        {
            var count = a[1] is IntConstant ? scalar.Operand(a[1]) : Narrow(Expr.Min(Expr.Apply(Op.BitAnd, a[1], 63), 31), mask);
            return $"({Lane(a[0], mask, Primary)} {op.Spelling} {count})";
        }

        if (op == Op.Divide || op == Op.Modulo)
        {
            var divisor = Lane(a[1], mask, Primary);
            divisor = a[1].IsOfLaunch() ? divisor : $"{mask}.Select({(lanes.Varies(a[1]) ? "" : "(VecInt<V>)")}{divisor}, (VecInt<V>)1)";
            return $"VecInt<V>.{(op == Op.Divide ? "FloorDivide" : "FloorModulo")}({Lane(a[0], mask, 0)}, {divisor})";
        }

        if (op == Op.Minimum || op == Op.Maximum)
        {
            return $"VecInt<V>.{(op == Op.Minimum ? "Min" : "Max")}({Lane(a[0], mask, 0)}, {Lane(a[1], mask, 0)})";
        }

        if (op == Op.Equal || op == Op.NotEqual)
        {
            var equal = $"VecInt<V>.Equal({Lane(a[0], mask, 0)}, {Lane(a[1], mask, 0)})";
            return op == Op.Equal ? equal : Parenthesised("!" + equal, 11, outer);
        }

        if (op == Op.BitAnd || op == Op.BitOr || op == Op.BitXor)
        {
            return $"({Lane(a[0], mask, Primary, truncate: true)} {op.Spelling} {Lane(a[1], mask, Primary, truncate: true)})";
        }

        return Parenthesised(
            $"{Lane(a[0], mask, op.Precedence)} {op.Spelling} {Lane(a[1], mask, op.Precedence + 1)}", op.Precedence, outer);
    }

    private string Real(Apply a, string mask, int outer)
    {
        var op = a.Op;
        if (Calls.TryGetValue(op, out var call))
        {
            return $"{(scalar.Weights.Contains(a) ? "VecMath.Exp2Weight" : call)}({string.Join(", ", a.Children.Select(c => Vector(c, mask)))})";
        }

        if (op == Op.Equal || op == Op.NotEqual || op == Op.IsNaN)
        {
            var equal = $"V.Equal({Vector(a[0], mask)}, {Vector(op == Op.IsNaN ? a[0] : a[1], mask)})";
            return op == Op.Equal ? equal : Parenthesised("!" + equal, 11, outer);
        }

        return op == Op.Negate
            ? Parenthesised($"-{Print(a[0], mask, Primary)}", 11, outer)
            : Parenthesised($"{Factor(a[0], op.Precedence)} {op.Spelling} {Factor(a[1], op.Precedence + 1)}", op.Precedence, outer);

        string Factor(Expr operand, int precedence)
            => lanes.Varies(operand) ? Print(operand, mask, precedence) : Vector(operand, mask);
    }

    /// <summary>An integer operand as lanes, or as an <c>int</c> that becomes lanes.</summary>
    private string Lane(Expr expr, string mask, int outer, bool truncate = false)
        => lanes.Varies(expr) ? Print(expr, mask, outer) : Narrow(expr, mask, truncate);

    /// <summary>A uniform integer as an <c>int</c>, named in front of the loop unless that changes it.</summary>
    private string Narrow(Expr expr, string mask, bool truncate = false)
    {
        if (expr is IntConstant constant && constant.Value is >= int.MinValue and <= int.MaxValue)
        {
            return scalar.Operand(constant);
        }

        if (!scalar.IsDefined(expr))
        {
            return $"int.CreateSaturating({Print(expr, mask, 0)})";
        }

        var inLoop = expr.Any(e => e is Variable v && Counters.Contains(v));
        if (inLoop && expr is Variable && lanes.RangeOf(expr).FitsInt32)
        {
            return $"(int){scalar.Operand(expr)}";
        }

        var known = inLoop ? _narrowInLoop : _narrow;
        if (!known.TryGetValue(expr, out var name))
        {
            name = names.Fresh(expr is Variable variable ? names.Of(variable) + "32" : "u");
            var value = lanes.RangeOf(expr).FitsInt32 ? $"(int){scalar.Operand(expr)}"
                : truncate ? $"unchecked((int){scalar.Operand(expr)})"
                : $"int.CreateSaturating({scalar.Print(expr)})";
            (inLoop ? Body : before).Line($"var {name} = {value};");
            known[expr] = name;
        }

        return name;
    }

    /// <summary>A read of a captured tensor: in a row where neighbours are neighbours in the tensor, else by gathering.</summary>
    private string Element(Access access, string mask)
    {
        var tensor = scalar.Tensor(access.Tensor);
        var last = tensor.Rank - 1;
        var indices = new string[tensor.Rank];
        for (var axis = 0; axis <= last; axis++)
        {
            var (index, extent) = (access.Children[axis], tensor.Shape[axis]);
            indices[axis] = lanes.Varies(index) ? Print(index, mask, Primary) : "";
            if (lanes.Varies(index) && !BoundsProof.IsInBounds(index, extent))
            {
                indices[axis] = Named(indices[axis]);
                Body.Line($"VecMemory.Check({indices[axis]}, {scalar.Print(extent)}, {mask});");
            }
            else if (!lanes.Varies(index) && !BoundsProof.IsInBounds(index, extent))
            {
                Body.Line($"VecMemory.Check((VecInt<V>){Narrow(index, mask)}, {scalar.Print(extent)}, {mask});");
            }
        }

        var table = names.OfTensor(tensor.Name);
        var inner = access.Children[last];
        if (!access.Children.Take(last).Any(lanes.Varies) && Counted(inner) is { } counted && inner.Substitute(counted, Expr.Int(0)) is var rest
            && !lanes.Varies(rest))
        {
            // What lies in front of lane 0: the other axes, and the part of the last index that does not count.
            var start = ScalarCode.FlatIndex(tensor, [.. access.Children.Take(last), rest]);
            return $"VecMemory.Load({table}, {Offset(start, Firsts[counted])}, {mask})";
        }

        Expr uniform = Expr.Int(0);
        var varying = "";
        Expr stride = Expr.Int(1);
        for (var axis = last; axis >= 0; axis--)
        {
            var index = access.Children[axis];
            if (lanes.Varies(index))
            {
                var scaled = stride == Expr.Int(1) ? indices[axis] : $"{indices[axis]} * {Narrow(stride, mask, truncate: true)}";
                varying = varying.Length == 0 ? scaled : $"{varying} + {scaled}";
            }
            else
            {
                uniform = ScalarCode.Sum(uniform, ScalarCode.Product(index, stride));
            }

            stride = ScalarCode.Product(stride, tensor.Shape[axis]);
        }

        // Lanes that are off may wrap around; those that are on have been checked.
        return $"VecMemory.Gather({table}, {varying}{(IsZero(uniform) ? "" : " + " + Narrow(uniform, mask, truncate: true))}, {mask})";
    }

    /// <summary>The index that counts along the sweep, where another one is that plus something uniform; else null.</summary>
    private Variable? Counted(Expr index) => index switch
    {
        Variable variable when Firsts.ContainsKey(variable) => variable,
        Apply a when a.Op == Op.Add && lanes.Varies(a[0]) != lanes.Varies(a[1]) => Counted(lanes.Varies(a[0]) ? a[0] : a[1]),
        Apply a when a.Op == Op.Subtract && !lanes.Varies(a[1]) => Counted(a[0]),
        _ => null,
    };

    private string Offset(Expr start, string first) => IsZero(start) ? first : $"{Narrow(start, "", truncate: true)} + {first}";

    private static bool IsZero(Expr expr) => expr == Expr.Int(0);

    private static string Parenthesised(string text, int precedence, int outer) => precedence < outer ? $"({text})" : text;
}
