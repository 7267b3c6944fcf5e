using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>
/// Prints the checks of a launch, in the order in which each may rely on those before: operands, parameters, lengths, captured tensors,
/// what transforms require, positions.
/// </summary>
internal sealed class LaunchChecks(CpuKernel kernel, CSharpNames names, ScalarCode scalar)
{
    private readonly DefaultTables _defaults = new(kernel, names, scalar);

    /// <summary>The lengths that captured tensors bind.</summary>
    public IReadOnlyList<BoundDimension> Bound { get; } = BoundDimension.Of(kernel);

    /// <summary>The local that holds the positions of the launch once they are checked.</summary>
    public string Placed { get; } = names.Fresh("placed");

    /// <summary>Declares what is kept from one launch to the next.</summary>
    public void Fields(SourceWriter writer) => _defaults.Declare(writer);

    /// <summary>The checks of queries, keys, values and outputs against the shape.</summary>
    public void Operands(SourceWriter writer)
    {
        writer.Line($"Require.Element<{names.Element}>();");
        writer.Line("Require.Shape(\"q\", q, shape.Batch, shape.QueryHeads, shape.Queries, shape.HeadDim);");
        writer.Line("k = Require.Broadcast(\"k\", k, shape.Batch, shape.KeyHeads, shape.Keys, shape.HeadDim);");
        writer.Line("v = Require.Broadcast(\"v\", v, shape.Batch, shape.KeyHeads, shape.Keys, shape.ValueDim);");
        if (kernel.OutputFeatures == Names.E)
        {
            writer.Line($"Require.Shape<{names.Element}>(\"output\", output, shape.Batch, shape.QueryHeads, shape.Queries, shape.ValueDim);");
        }

        foreach (var output in RowOutput.Of(kernel))
        {
            writer.Open($"if (!{output.Name}.IsEmpty)");
            writer.Line($"Require.Length<float>(\"{output.Name}\", {output.Name}, shape.Batch, shape.QueryHeads, shape.Queries);");
            writer.Close(blank: true);
        }
    }

    /// <summary>The checks of everything else that a launch gives; declares the lengths that they and the launch read.</summary>
    public void Arguments(SourceWriter writer)
    {
        writer.Line($"Require.Lanes(shape, {CpuKernel.LargestDimension});");
        foreach (var parameter in kernel.Parameters.Where(p => p.Type == ScalarType.Int))
        {
            writer.Line($"Require.Parameter(\"{parameter.Name}\", {scalar.Print(parameter.Variable)});");
        }

        var tables = kernel.Tensors.Select(t => t.Default?.Value).OfType<Expr>().ToList();
        var shapes = kernel.Tensors.SelectMany(t => t.Shape).ToList();
        var body = kernel.Body.SelectMany(s => s.Expressions()).Concat(tables).Concat(Scale).ToList();
        var ranges = LaunchLimits.Ranges(kernel.Tensors);
        var divisors = LaunchLimits.Divisors(body.Concat(shapes)).Where(d => ranges.Of(d).Min < 1).ToList();
        var positions = PositionAxis.Of(kernel.Tensors, body).ToList();
        var used = divisors.Concat(shapes).Concat(positions.Select(a => a.Extent)).Concat(tables).Concat(kernel.Requirements).Concat(TransformLengths()).Concat(Scale)
            .SelectMany(e => e.Nodes()).OfType<Variable>().Where(v => v.Kind == VariableKind.Dimension).Distinct().ToList();
        foreach (var dimension in Names.Dimensions.Values.Where(used.Contains))
        {
            writer.Line($"long {names.Of(dimension)} = shape.{LaunchCode.DimensionField(dimension, names).Substring("Shape.".Length)};");
        }

        // Lengths of tensors are known, and may be divided by, only after the divisors in their shapes are checked.
        var late = divisors.Where(d => d.Any(e => Bound.Any(b => b.Dimension == e))).ToList();
        Divisors(writer, divisors.Except(late));
        foreach (var dimension in Bound)
        {
            Bind(writer, dimension);
        }

        Divisors(writer, late);
        foreach (var tensor in kernel.Tensors)
        {
            Captured(writer, tensor);
        }

        foreach (var requirement in kernel.Requirements)
        {
            var values = requirement.Nodes().OfType<Variable>().Distinct().Select(v => $"{v.Name} = {{{scalar.Print(v)}}}");
            writer.Open($"if (!({scalar.Print(requirement)}))");
            writer.Line($"throw Require.NotMet(\"{requirement}\", $\"{string.Join(", ", values)}\");");
            writer.Close(blank: true);
        }

        var aligned = kernel.Alignment == Alignment.BottomRight ? "FromEnd" : "FromStart";
        writer.Line($"var {Placed} = LaunchPositions.{aligned}(positions, shape, {CpuKernel.LargestDimension});");
        foreach (var (tensor, extent, ofKeys) in positions)
        {
            writer.Line($"{Placed}.{(ofKeys ? "RequireKeysWithin" : "RequireQueriesWithin")}(\"{tensor}\", {scalar.Print(extent)});");
        }
    }

    /// <summary>The check of an output whose length a transform gives; lengths of captured tensors may be part of it, and are known by now.</summary>
    public void Output(SourceWriter writer)
    {
        if (kernel.OutputFeatures != Names.E)
        {
            writer.Line(
                $"Require.Shape<{names.Element}>(\"output\", output, shape.Batch, shape.QueryHeads, shape.Queries, Require.Features({scalar.Print(kernel.OutputFeatures)}));");
        }
    }

    /// <summary>The lengths that a launch computes for the transforms.</summary>
    private IEnumerable<Expr> TransformLengths() => kernel.Transforms.Any()
        ? kernel.Transforms.SelectMany(t => TransformCode.Lengths(kernel, t)).Append(kernel.ProductFeatures).Append(kernel.OutputFeatures)
        : [];

    private IEnumerable<Expr> Scale => kernel.Scale is { } scale ? [scale] : [];

    private void Divisors(SourceWriter writer, IEnumerable<Expr> divisors)
    {
        foreach (var divisor in divisors)
        {
            writer.Line($"Require.Positive(\"{divisor}\", {scalar.Print(divisor)});");
        }
    }

    private void Bind(SourceWriter writer, BoundDimension bound)
    {
        var (dimension, tensor) = (names.Of(bound.Dimension), bound.Tensor);
        if (!bound.IsArgument)
        {
            var name = names.OfTensor(tensor.Name);
            if (tensor.Default is not null)
            {
                writer.Line($"Require.Bound(\"{bound.Dimension.Name}\", \"{tensor.Name}\", {name});");
            }

            var others = tensor.Shape.Where(d => d != bound.Dimension).Select(o => ", " + scalar.Print(o));
            writer.Line($"long {dimension} = Require.Extent(\"{tensor.Name}\", {name}{string.Concat(others)});");
        }

        writer.Line($"Require.Lanes({dimension}, {CpuKernel.LargestDimension});");
    }

    private void Captured(SourceWriter writer, CapturedTensor tensor)
    {
        _defaults.Take(writer, tensor);
        var name = names.OfTensor(tensor.Name);
        writer.Line($"Require.Length(\"{tensor.Name}\", {name}{string.Concat(tensor.Shape.Select(e => ", " + scalar.Print(e)))});");
        if (tensor.Facts.HasFlag(TensorFacts.Sorted))
        {
            writer.Line($"Require.Sorted(\"{tensor.Name}\", {name}, (int)({scalar.Print(tensor.Shape[tensor.Rank - 1])}));");
        }
    }
}
