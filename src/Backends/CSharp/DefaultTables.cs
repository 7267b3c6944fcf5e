using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>
/// Prints the tables that stand for captured tensors which a call leaves out. One is filled once for each lengths and parameters that it is
/// made of, and kept in a field of the generated class.
/// </summary>
internal sealed class DefaultTables(CpuKernel kernel, CSharpNames names, ScalarCode scalar)
{
    private readonly Dictionary<string, string> _fields = kernel.Tensors.Where(t => t.Default is not null)
        .ToDictionary(t => t.Name, t => names.Fresh(CSharpNames.Pascal(t.Name) + "Defaults"));

    /// <summary>Declares the fields.</summary>
    public void Declare(SourceWriter writer)
    {
        foreach (var tensor in kernel.Tensors.Where(t => t.Default is not null))
        {
            writer.Line($"private static readonly KeptTables<{ScalarCode.ElementType(tensor.Element)}> {_fields[tensor.Name]} = new();");
        }

        if (_fields.Count > 0)
        {
            writer.Line();
        }
    }

    /// <summary>Takes the default of a tensor where a call has left the tensor out; nothing for one without.</summary>
    public void Take(SourceWriter writer, CapturedTensor tensor)
    {
        if (tensor.Default is not { } table)
        {
            return;
        }

        var (name, field, key) = (names.OfTensor(tensor.Name), _fields[tensor.Name], names.Fresh(names.OfTensor(tensor.Name) + "Key"));
        var madeOf = tensor.Shape.Append(table.Value).SelectMany(e => e.Nodes()).OfType<Variable>()
            .Where(v => v.Kind is VariableKind.Dimension or VariableKind.Parameter).Distinct().Select(Bits).ToList();
        writer.Open($"if ({name}.IsEmpty)");
        writer.Line($"ReadOnlySpan<long> {key} = {(madeOf.Count == 0 ? "default" : $"stackalloc long[] {{ {string.Join(", ", madeOf)} }}")};");
        writer.Open($"if (!{field}.TryFind({key}, out {name}))");
        Fill(writer, tensor, table, values => $"{name} = {field}.Keep({key}, {values});");
        writer.Close();
        writer.Close(blank: true);
    }

    /// <summary>The bits of a value, as a long: numbers that are equal and not the same, 0 and -0, make different tables.</summary>
    private string Bits(Variable variable) => variable.Type switch
    {
        ScalarType.Float => $"BitConverter.SingleToInt32Bits({scalar.Print(variable)})",
        ScalarType.Bool => $"{scalar.Print(variable)} ? 1 : 0",
        _ => scalar.Print(variable),
    };

    private void Fill(SourceWriter writer, CapturedTensor tensor, TableDefault table, System.Func<string, string> keep)
    {
        var (values, at) = (names.Fresh(names.OfTensor(tensor.Name) + "Default"), names.Fresh("at"));
        var extents = tensor.Shape.Select(scalar.Print).ToList();
        writer.Line(
            $"var {values} = new {ScalarCode.ElementType(tensor.Element)}[Require.Elements(\"{tensor.Name}\"{string.Concat(extents.Select(e => ", " + e))})];");
        writer.Line($"var {at} = 0;");
        for (var axis = 0; axis < table.Axes.Count; axis++)
        {
            var identifier = names.Fresh(table.Axes[axis]);
            scalar.Places[Names.Index(table.Axes[axis])] = identifier;
            writer.Open($"for (long {identifier} = 0; {identifier} < {extents[axis]}; {identifier}++)");
        }

        writer.Line($"{values}[{at}++] = {Stored(tensor.Element, table.Value)};");
        foreach (var axis in table.Axes)
        {
            writer.Close();
            scalar.Places.Remove(Names.Index(axis));
        }

        writer.Line();
        writer.Line(keep(values));
    }

    private string Stored(ElementType element, Expr value) => element switch
    {
        ElementType.I32 => $"int.CreateSaturating({scalar.Print(value)})",
        ElementType.F16 or ElementType.BF16 => $"({ScalarCode.ElementType(element)}){scalar.Operand(value)}",
        _ => scalar.Print(value),
    };
}
