using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>Prints expressions over scalars: <c>long</c>, <c>float</c> and <c>bool</c>.</summary>
/// <param name="kernel">The kernel that the expressions are of.</param>
/// <param name="names">Identifiers.</param>
internal sealed class ScalarCode(CpuKernel kernel, CSharpNames names)
{
    private static readonly Dictionary<Op, string> Calls = new()
    {
        [Op.Floor] = "MathF.Floor",
        [Op.Ceiling] = "MathF.Ceiling",
        [Op.Round] = "MathF.Round",
        [Op.Sqrt] = "MathF.Sqrt",
        [Op.Rsqrt] = "ScalarMath.Rsqrt",
        [Op.Exp] = "MathF.Exp",
        [Op.Exp2] = "ScalarMath.Exp2",
        [Op.Expm1] = "ScalarMath.Expm1",
        [Op.Log] = "MathF.Log",
        [Op.Log2] = "MathF.Log2",
        [Op.Log1p] = "ScalarMath.Log1p",
        [Op.Tanh] = "MathF.Tanh",
        [Op.Sigmoid] = "ScalarMath.Sigmoid",
        [Op.Softplus] = "ScalarMath.Softplus",
        [Op.Erf] = "ScalarMath.Erf",
        [Op.Sin] = "MathF.Sin",
        [Op.Cos] = "MathF.Cos",
        [Op.Pow] = "MathF.Pow",
        [Op.Fma] = "MathF.FusedMultiplyAdd",
        [Op.ToInt] = "ScalarMath.ToInt",
        [Op.IsNaN] = "float.IsNaN",
    };

    // C#'s precedences: its bit operators bind less than its comparisons, so they get parentheses of their own.
    private const int Lowest = 0;
    private const int Unary = 11;
    private const int Primary = 12;

    /// <summary>The powers that are proved to be weights between 0 and 1.</summary>
    public ProvedWeights Weights { get; } = ProvedWeights.Of(kernel);

    /// <summary>What a variable reads as, where that is not its own identifier: an element of a buffer, a lane's index.</summary>
    public Dictionary<Variable, string> Places { get; } = [];

    /// <summary>The expression as C#.</summary>
    public string Print(Expr expr) => Print(expr, Lowest);

    /// <summary>The expression as an operand that needs no parentheses.</summary>
    public string Operand(Expr expr) => Print(expr, Primary);

    /// <summary>A float constant.</summary>
    public static string Float(double value)
        => double.IsNaN(value) ? "float.NaN"
            : double.IsPositiveInfinity(value) || (float)value == float.PositiveInfinity ? "float.PositiveInfinity"
            : double.IsNegativeInfinity(value) || (float)value == float.NegativeInfinity ? "float.NegativeInfinity"
            : ((float)value).ToString("R", CultureInfo.InvariantCulture) + "f";

    /// <summary>The element type of a captured tensor.</summary>
    public static string ElementType(ElementType type) => type switch
    {
        IR.ElementType.F32 => "float",
        IR.ElementType.F16 => "Half",
        IR.ElementType.BF16 => "BFloat16",
        IR.ElementType.I32 => "int",
        IR.ElementType.I64 => "long",
        _ => "bool",
    };

    /// <summary>The type of a scalar.</summary>
    public static string Type(ScalarType type) => type switch
    {
        ScalarType.Bool => "bool",
        ScalarType.Int => "long",
        _ => "float",
    };

    /// <summary>The place of an element in its dense tensor, without checks: a sum over axes of index times stride.</summary>
    public static Expr FlatIndex(CapturedTensor tensor, IReadOnlyList<Expr> indices)
    {
        Expr flat = Expr.Int(0);
        for (var axis = 0; axis < tensor.Rank; axis++)
        {
            flat = Sum(Product(flat, tensor.Shape[axis]), indices[axis]);
        }

        return flat;
    }

    /// <summary>Whether an expression has a value wherever it is evaluated.</summary>
    public bool IsDefined(Expr expr) => kernel.IsDefined(expr);

    /// <summary>A captured tensor of the kernel.</summary>
    public CapturedTensor Tensor(string name) => kernel.Tensors.First(t => t.Name == name);

    /// <summary>A sum without a 0.</summary>
    public static Expr Sum(Expr left, Expr right) => left == Expr.Int(0) ? right : right == Expr.Int(0) ? left : left + right;

    /// <summary>A product without a 0 or 1.</summary>
    public static Expr Product(Expr left, Expr right)
        => left == Expr.Int(0) || right == Expr.Int(1) ? left : right == Expr.Int(0) || left == Expr.Int(1) ? right : left * right;

    private string Print(Expr expr, int outer) => expr switch
    {
        IntConstant c => Signed(Integer(c.Value, isLong: c.Value is > int.MaxValue or < int.MinValue), outer),
        FloatConstant c => Signed(Float(c.Value), outer),
        BoolConstant c => c.Value ? "true" : "false",
        Variable v => Places.TryGetValue(v, out var place) ? place : names.Of(v),
        Access a => Element(a, outer),
        Search s => Parenthesised(Place(s), 1, outer),
        Apply a => Apply(a, outer),
        _ => throw new IrVerificationException("type", $"unknown expression {expr.GetType().Name}"),
    };

    private static string Integer(long value, bool isLong) => value.ToString(CultureInfo.InvariantCulture) + (isLong ? "L" : "");

    private static string Signed(string literal, int outer) => literal[0] == '-' && outer > Lowest ? $"({literal})" : literal;

    private string Element(Access access, int outer)
    {
        var tensor = Tensor(access.Tensor);
        var flat = "";
        for (var axis = 0; axis < tensor.Rank; axis++)
        {
            var (index, extent) = (access.Children[axis], tensor.Shape[axis]);
            var text = BoundsProof.IsInBounds(index, extent) ? Print(index, 10) : $"VecMemory.Inside({Print(index)}, {Print(extent)})";
            flat = axis == 0 ? text : $"{(axis > 1 ? $"({flat})" : flat)} * {Print(extent, 11)} + {text}";
        }

        var element = $"VecMemory.At({names.OfTensor(access.Tensor)}, {flat})";
        return tensor.Element is IR.ElementType.F16 or IR.ElementType.BF16 ? Parenthesised($"(float){element}", Unary, outer) : element;
    }

    private string Place(Search search)
    {
        var tensor = Tensor(search.Tensor);
        var length = tensor.Shape[tensor.Rank - 1];
        var run = "0";
        for (var axis = 0; axis < tensor.Rank - 1; axis++)
        {
            var (index, extent) = (search.Children[axis], tensor.Shape[axis]);
            var text = BoundsProof.IsInBounds(index, extent) ? Print(index, 10) : $"VecMemory.Inside({Print(index)}, {Print(extent)})";
            run = axis == 0 ? text : $"({run}) * {Print(extent, 11)} + {text}";
        }

        var call = search.Side == SearchSide.First ? "First" : "End";
        return $"{Print(length, 9)} == 0 ? 0L : SortedTable.{call}(SortedTable.Run({names.OfTensor(search.Tensor)}, {run}, {Print(length)}), {Print(search.Value)})";
    }

    private string Apply(Apply a, int outer)
    {
        var (op, type) = (a.Op, a.Children[0].Type);
        if (op == Op.Select)
        {
            return Parenthesised($"{Print(a[0], 2)} ? {Wide(a[1])} : {Wide(a[2])}", 1, outer);
        }

        if (Calls.TryGetValue(op, out var call))
        {
            return $"{(Weights.Contains(a) ? "VecMath.Exp2Weight" : call)}({string.Join(", ", a.Children.Select(c => Print(c)))})";
        }

        if (op == Op.Minimum || op == Op.Maximum)
        {
            return $"Math.{(op == Op.Minimum ? "Min" : "Max")}({Print(a[0])}, {Print(a[1])})";
        }

        if (type == ScalarType.Int && (op == Op.Divide || op == Op.Modulo))
        {
            return $"ScalarMath.{(op == Op.Divide ? "FloorDivide" : "FloorModulo")}({Print(a[0])}, {Print(a[1])})";
        }

        return op == Op.ToFloat ? Parenthesised($"(float){Print(a[0], Primary)}", Unary, outer)
            : op == Op.Abs ? $"{(type == ScalarType.Int ? "ScalarMath" : "MathF")}.Abs({Print(a[0])})"
            : op == Op.Sign ? type == ScalarType.Int ? $"Math.Sign({Print(a[0])})" : $"ScalarMath.Sign({Print(a[0])})"
            : op == Op.PopCount ? $"long.PopCount({Print(a[0])})"
            : op.IsPrefix ? Parenthesised($"{op.Spelling}{Print(a[0], Primary)}", Unary, outer)
            : op == Op.ShiftLeft || op == Op.ShiftRight ? $"({Wide(a[0])} {op.Spelling} (int){Print(a[1], Primary)})"
            : op == Op.BitAnd || op == Op.BitOr || op == Op.BitXor ? $"({Print(a[0], Unary)} {op.Spelling} {Print(a[1], Unary)})"
            : Parenthesised($"{Print(a[0], op.Precedence)} {op.Spelling} {Print(a[1], op.Precedence + 1)}", op.Precedence, outer);
    }

    /// <summary>An operand beside which nothing else says that the arithmetic has 64 bits.</summary>
    private string Wide(Expr expr) => expr is IntConstant c ? Signed(Integer(c.Value, isLong: true), Unary) : Print(expr, Unary);

    private static string Parenthesised(string text, int precedence, int outer) => precedence < outer ? $"({text})" : text;
}
