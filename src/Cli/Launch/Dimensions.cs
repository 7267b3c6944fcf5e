using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>The lengths that a launch gives to the dimensions of an attention.</summary>
internal sealed class Dimensions
{
    private static readonly string[] Names = ["B", "Hq", "Hk", "M", "N", "D", "E"];

    private readonly Dictionary<string, long> _lengths;

    public Dimensions(AttentionShape shape, IEnumerable<KeyValuePair<string, long>> others)
    {
        Operands = shape;
        _lengths = new Dictionary<string, long>(others)
        {
            ["B"] = shape.Batch,
            ["Hq"] = shape.QueryHeads,
            ["Hk"] = shape.KeyHeads,
            ["M"] = shape.Queries,
            ["N"] = shape.Keys,
            ["D"] = shape.HeadDim,
            ["E"] = shape.ValueDim,
        };
    }

    /// <summary>The dimensions of q, k, v and out.</summary>
    public AttentionShape Operands { get; }

    /// <summary>Every length by name.</summary>
    public IReadOnlyDictionary<string, long> Lengths => _lengths;

    public bool IsBound(string name) => _lengths.ContainsKey(name);

    /// <summary>Gives a dimension that a captured tensor binds its length, unless it has one.</summary>
    public void Bind(string name, long length) => _lengths.TryAdd(name, length);

    /// <summary>The shape of a captured tensor.</summary>
    /// <exception cref="ToolException">A dimension is bound by nothing.</exception>
    public long[] ShapeOf(CapturedTensor tensor) => [.. tensor.Shape.Select(axis => Evaluate(axis, tensor).AsInt)];

    /// <summary>The lengths, those of the operands first.</summary>
    public override string ToString()
    {
        var others = _lengths.Keys.Except(Names).Order(StringComparer.Ordinal);
        return string.Join(" ", Names.Concat(others).Select(name => $"{name}={_lengths[name]}"));
    }

    private Scalar Evaluate(Expr expr, CapturedTensor tensor) => expr switch
    {
        IntConstant c => c.Value,
        FloatConstant c => c.Value,
        BoolConstant c => c.Value,
        Variable v => _lengths.TryGetValue(v.Name, out var length) ? length
            : throw new ToolException(ToolErrors.UnboundDimension, v.Name, tensor.Name),
        Apply a => IR.ScalarMath.Apply(a.Op, [.. a.Children.Select(child => Evaluate(child, tensor))]),
        _ => throw new InvalidOperationException($"'{expr}' is no length."),
    };
}
