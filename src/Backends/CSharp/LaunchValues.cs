using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>Declares what expressions read of a launch: dimensions, parameters, captured tensors.</summary>
internal sealed class LaunchValues(CpuKernel kernel, CSharpNames names)
{
    /// <summary>The captured tensors that expressions read or search.</summary>
    public IEnumerable<CapturedTensor> Tensors(IEnumerable<Expr> nodes)
    {
        var accessed = nodes.Select(n => n is Access access ? access.Tensor : (n as Search)?.Tensor).OfType<string>().ToList();
        return kernel.Tensors.Where(t => accessed.Contains(t.Name));
    }

    /// <summary>The variables in expressions, and in the extents of the tensors that they read.</summary>
    public IReadOnlyList<Variable> Variables(IReadOnlyCollection<Expr> nodes)
        => [.. nodes.Concat(Tensors(nodes).SelectMany(t => t.Shape).SelectMany(e => e.Nodes())).OfType<Variable>().Distinct()];

    /// <summary>Writes a declaration for each dimension, parameter and tensor, out of <c>_launch</c>.</summary>
    public void Declare(SourceWriter writer, IReadOnlyCollection<Expr> nodes, IReadOnlyCollection<Variable> variables)
    {
        foreach (var variable in variables.Where(v => v.Kind == VariableKind.Dimension).OrderBy(v => v.Name, StringComparer.Ordinal))
        {
            writer.Line($"long {names.Of(variable)} = _launch.{LaunchCode.DimensionField(variable, names)};");
        }

        foreach (var variable in variables.Where(v => v.Kind == VariableKind.Parameter).OrderBy(v => v.Name, StringComparer.Ordinal))
        {
            writer.Line($"var {names.Of(variable)} = _launch.{LaunchCode.ParameterField(variable, names)};");
        }

        foreach (var tensor in Tensors(nodes))
        {
            writer.Line($"var {names.OfTensor(tensor.Name)} = _launch.{names.OfTensor(tensor.Name)};");
        }
    }
}
