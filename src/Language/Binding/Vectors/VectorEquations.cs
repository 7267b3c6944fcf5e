using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>The equations of one operand: vectors that are read at other features, and numbers that vectors are reduced to.</summary>
/// <param name="operand">The operand.</param>
/// <param name="freshName">Makes a name that nothing has.</param>
/// <param name="written">Receives the equations, each after those that it reads.</param>
internal sealed class VectorEquations(OperandStage operand, Func<string, string> freshName, List<(Equation Equation, SourceSpan Span)> written)
{
    private readonly Dictionary<Expr, Expr> _vectors = [];
    private readonly Dictionary<(Reduction, Expr), Expr> _numbers = [];

    /// <summary>The vector as one that may be read several times at no cost.</summary>
    public Expr Named(Expr vector, string rank, SourceSpan span)
    {
        if (vector is Access)
        {
            return vector;
        }

        if (!_vectors.TryGetValue(vector, out var named))
        {
            _vectors[vector] = named = Add($"{operand.Name}.x", [.. operand.Rows, rank], new MapBody(vector), span);
        }

        return named;
    }

    /// <summary>A vector reduced over its features.</summary>
    public Expr Reduced(Reduction reduction, Expr vector, string rank, SourceSpan span)
    {
        if (!_numbers.TryGetValue((reduction, vector), out var number))
        {
            var name = $"{operand.Name}.{reduction switch { Reduction.Sum => "sum", Reduction.Max => "max", _ => "min" }}";
            _numbers[(reduction, vector)] = number = Add(name, operand.Rows, new ReduceBody(reduction, [rank], vector, null), span);
        }

        return number;
    }

    /// <summary>The transformed operand.</summary>
    public Expr Result(Expr vector, string rank, SourceSpan span) => Add(operand.Name, [.. operand.Rows, rank], new MapBody(vector), span);

    private Expr Add(string name, EquatableArray<string> ranks, EquationBody body, SourceSpan span)
    {
        var equation = new Equation(freshName(name), ScalarType.Float, ranks, body);
        written.Add((equation, span));
        return equation.Here;
    }
}
