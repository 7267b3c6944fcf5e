using System;
using System.Collections.Generic;
using Attn.IR.Text;

namespace Attn.IR.Gpu;

/// <summary>The text form of a launch's arguments, a line each, at the head of every kind of kernel for GPUs.</summary>
internal sealed class GpuParameterText(IrReader reader, ExprScope scope)
{
    /// <summary>Writes one argument.</summary>
    public static string Print(GpuParameter parameter) => parameter switch
    {
        TensorParameter t => $"tensor {t.Name}: {t.Element.Spelling()}[{List(t.Shape)}] box [{t.BoxRows}, {t.BoxColumns}]",
        GlobalParameter g => $"global {g.Name}: {g.Element.Spelling()}[{List(g.Shape)}]",
        StridedParameter t => $"strided {t.Name}: {t.Element.Spelling()}[{List(t.Shape)}]",
        TileListParameter t => $"tiles {t.Name}: [{List(t.Shape)}]",
        BatchParameter b => $"batch {b.Name} = {b.Default}",
        StatusParameter => "status",
        ScalarParameter s => $"{(s.Variable.Kind == VariableKind.Dimension ? "dimension" : "scalar")} {s.Name}: {s.Variable.Type.Spelling()}",
        _ => throw new ArgumentOutOfRangeException(nameof(parameter)),
    };

    /// <summary>Reads all arguments that follow, and declares what expressions may name.</summary>
    public EquatableArray<GpuParameter> Parameters()
    {
        var parameters = new List<GpuParameter>();
        while (Next() is { } parameter)
        {
            parameters.Add(parameter);
        }

        return parameters.ToEquatableArray();
    }

    private GpuParameter? Next()
        => reader.Take("tensor") ? Tensor()
            : reader.Take("global") ? Global()
            : reader.Take("strided") ? Strided()
            : reader.Take("tiles") ? Tiles()
            : reader.Take("batch") ? Batch()
            : reader.Take("status") ? new StatusParameter()
            : reader.Take("dimension") ? Scalar(VariableKind.Dimension)
            : reader.Take("scalar") ? Scalar(VariableKind.Parameter)
            : null;

    private TensorParameter Tensor()
    {
        var (name, element, shape) = Shaped();
        reader.Expect("box");
        reader.Expect("[");
        var rows = (int)reader.Integer();
        reader.Expect(",");
        var columns = (int)reader.Integer();
        reader.Expect("]");
        return new TensorParameter(name, element, shape, rows, columns);
    }

    private GlobalParameter Global()
    {
        var (name, element, shape) = Shaped();
        scope.DeclareTensor(name, element.Loaded());
        return new GlobalParameter(name, element, shape);
    }

    private StridedParameter Strided()
    {
        var (name, element, shape) = Shaped();
        return new StridedParameter(name, element, shape);
    }

    private TileListParameter Tiles()
    {
        var name = reader.Name();
        reader.Expect(":");
        scope.DeclareTensor(name, ScalarType.Int);
        return new TileListParameter(name, Extents());
    }

    private BatchParameter Batch()
    {
        var name = reader.Name();
        reader.Expect("=");
        scope.DeclareTensor(name, ScalarType.Int);
        return Names.OfBatch.TryGetValue(name, out var variable)
            ? new BatchParameter(variable, ExprParser.Parse(reader, scope))
            : throw reader.Error($"a launch says nothing of '{name}' of a batch");
    }

    private ScalarParameter Scalar(VariableKind kind)
    {
        var name = reader.Name();
        reader.Expect(":");
        var variable = Expr.Variable(name, SpecParser.ScalarTypeOf(reader), kind);
        scope.Declare(variable);
        return new ScalarParameter(variable);
    }

    private (string Name, ElementType Element, EquatableArray<Expr> Shape) Shaped()
    {
        var name = reader.Name();
        reader.Expect(":");
        var spelling = reader.Name();
        var element = ElementTypes.TryParse(spelling, out var known) ? known : throw reader.Error($"unknown element type '{spelling}'");
        return (name, element, Extents());
    }

    private EquatableArray<Expr> Extents()
    {
        reader.Expect("[");
        return reader.List("]", () =>
        {
            // A tensor may bind a dimension by its shape, before the arguments name it.
            if (scope.VariableNamed(reader.Peek) is null && reader.PeekAt(1) is "," or "]" && !reader.SeesNumber())
            {
                scope.Declare(Names.Dimension(reader.Peek));
            }

            return ExprParser.Parse(reader, scope);
        });
    }

    private static string List(IEnumerable<Expr> items) => string.Join(", ", items);
}
