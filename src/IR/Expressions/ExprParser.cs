using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR.Text;

namespace Attn.IR;

/// <summary>What the names of an IR text stand for where an expression is read.</summary>
public sealed class ExprScope
{
    private readonly Dictionary<string, Variable> _variables = [];
    private readonly Dictionary<string, ScalarType> _tensors = [];

    /// <summary>A scope with the indices, the dimensions, <c>scale</c> and the operands q, k and v.</summary>
    public ExprScope()
    {
        foreach (var variable in Names.Indices.Values.Concat(Names.OfBatch.Values).Concat(Names.Dimensions.Values))
        {
            Declare(variable);
        }

        Declare(Names.Scale);
        foreach (var operand in new[] { "q", "k", "v" })
        {
            DeclareTensor(operand, ScalarType.Float);
        }
    }

    /// <summary>Gives a variable its meaning; a later one hides an earlier one.</summary>
    public void Declare(Variable variable) => _variables[variable.Name] = variable;

    /// <summary>Gives a tensor or equation its element type.</summary>
    public void DeclareTensor(string name, ScalarType type) => _tensors[name] = type;

    internal Variable? VariableNamed(string name) => _variables.TryGetValue(name, out var variable) ? variable : null;

    internal ScalarType? TensorNamed(string name) => _tensors.TryGetValue(name, out var type) ? type : null;
}

/// <summary>Reads the text form of expressions, by precedence climbing over the operator table.</summary>
public static class ExprParser
{
    private static readonly Dictionary<string, Op> InfixOps = Op.All.Where(op => op.IsInfix).ToDictionary(op => op.Spelling);

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="IrTextException">The text is no expression of the scope.</exception>
    public static Expr Parse(string text, ExprScope scope)
    {
        var reader = new IrReader(text);
        var expr = Parse(reader, scope);
        return reader.AtEnd ? expr : throw reader.Error($"expected the end, found '{reader.Peek}'");
    }

    /// <summary>Reads the expression that is next in a text.</summary>
    public static Expr Parse(IrReader reader, ExprScope scope) => Infix(reader, scope, 0);

    private static Expr Infix(IrReader reader, ExprScope scope, int minimum)
    {
        var left = Prefix(reader, scope);
        while (InfixOps.TryGetValue(reader.Peek, out var op) && op.Precedence >= minimum)
        {
            reader.Next();
            left = Checked(reader, op, left, Infix(reader, scope, op.Precedence + 1));
        }

        return left;
    }

    private static Expr Prefix(IrReader reader, ExprScope scope)
    {
        if (reader.Take("-"))
        {
            return reader.SeesNumber() ? Number("-" + reader.Next(), reader)
                : reader.Take("inf") ? Expr.Float(double.NegativeInfinity)
                : Checked(reader, Op.Negate, Prefix(reader, scope));
        }

        return reader.Take("!") ? Checked(reader, Op.Not, Prefix(reader, scope))
            : reader.Take("~") ? Checked(reader, Op.BitNot, Prefix(reader, scope))
            : Atom(reader, scope);
    }

    private static Expr Atom(IrReader reader, ExprScope scope)
    {
        if (reader.Take("("))
        {
            var inner = Parse(reader, scope);
            reader.Expect(")");
            return inner;
        }

        if (reader.SeesNumber())
        {
            return Number(reader.Next(), reader);
        }

        var name = reader.Name();
        switch (name)
        {
            case "true": return Expr.True;
            case "false": return Expr.False;
            case "inf": return Expr.Float(double.PositiveInfinity);
            case "nan": return Expr.Float(double.NaN);
            default: break;
        }

        if (reader.Take("("))
        {
            var op = Op.FunctionNamed(name) ?? throw reader.Error($"unknown function '{name}'");
            return Checked(reader, op, [.. reader.List(")", () => Parse(reader, scope))]);
        }

        if (reader.Take("["))
        {
            Expr[] children = [.. reader.List("]", () => Parse(reader, scope))];
            return scope.TensorNamed(name) is { } type ? Expr.Access(name, type, children)
                : SearchedTensor(name, scope) is var (tensor, side) ? Expr.Search(tensor, side, children)
                : throw reader.Error($"unknown tensor '{name}'");
        }

        return scope.VariableNamed(name) ?? throw reader.Error($"unknown name '{name}'");
    }

    private static (string Tensor, SearchSide Side)? SearchedTensor(string name, ExprScope scope)
    {
        foreach (var side in new[] { SearchSide.First, SearchSide.End })
        {
            var suffix = "." + side.Spelling();
            if (name.EndsWith(suffix, StringComparison.Ordinal) && scope.TensorNamed(name.Substring(0, name.Length - suffix.Length)) == ScalarType.Int)
            {
                return (name.Substring(0, name.Length - suffix.Length), side);
            }
        }

        return null;
    }

    private static Expr Number(string text, IrReader reader)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? Expr.Int(integer)
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? Expr.Float(real)
            : throw reader.Error($"'{text}' is no number");

    private static Expr Checked(IrReader reader, Op op, params Expr[] operands)
        => op.ResultType([.. operands.Select(o => o.Type)]) is null
            ? throw reader.Error($"'{op}' does not take ({string.Join(", ", operands.Select(o => o.Type.Spelling()))})")
            : Expr.Apply(op, operands);
}
