using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>The arguments that a launch gives to a kernel: operands and results, workspaces, captured tensors, positions, dimensions and parameters.</summary>
/// <param name="program">The program that the kernel belongs to.</param>
/// <param name="shape">The extents and storage that it is compiled for.</param>
/// <param name="lower">Puts what the kernel knows in the place of names.</param>
internal sealed class LaunchParameters(TileProgram program, GpuShape shape, Func<Expr, Expr> lower)
{
    /// <summary>The length of a rank of features.</summary>
    /// <exception cref="LimitationException">Only a launch knows it.</exception>
    public int Length(string rank)
    {
        var extent = FeatureRank.ExtentOf(rank, program.Features);
        return shape.LengthOf(extent) ?? throw new LimitationException($"a length of features that only a launch knows, '{extent}'");
    }

    /// <summary>Elements of a row of an operand, a result or a workspace: its features, and what it is padded with.</summary>
    public int RowLength(string tensor)
    {
        var extents = Operand(tensor) switch
        {
            StridedParameter t => t.Shape,
            GlobalParameter t => t.Shape,
            var other => throw new LimitationException($"rows of '{other.Name}'"),
        };
        return shape.LengthOf(extents[extents.Count - 1]) ?? throw new LimitationException($"rows of '{tensor}' that only a launch knows");
    }

    /// <summary>The storage type of an operand, a result or a workspace.</summary>
    public ElementType ElementOf(string tensor)
        => program.Workspaces.FirstOrDefault(w => w.Name == tensor)?.Element
            ?? (tensor is Spec.LogSumExp or Spec.RowMaximum ? ElementType.F32 : shape.Element);

    /// <summary>The argument that is an operand, a result or a workspace.</summary>
    public GpuParameter Operand(string tensor)
    {
        if (program.Workspaces.FirstOrDefault(w => w.Name == tensor) is { } workspace)
        {
            return new GlobalParameter(tensor, workspace.Element, workspace.Shape.Select(e => Simplify.Expression(lower(e))).ToEquatableArray());
        }

        return tensor switch
        {
            "q" => Strided(Names.B, Names.Hq, Names.M, Names.D),
            "k" => Strided(Names.B, Names.Hk, Names.N, Names.D),
            "v" => Strided(Names.B, Names.Hk, Names.N, Names.E),
            Spec.Output => Strided(Names.B, Names.Hq, Names.M, Expr.Int(Length(OutputRank()))),
            Spec.LogSumExp or Spec.RowMaximum => new GlobalParameter(tensor, ElementType.F32, [Names.B, Names.Hq, Names.M]),
            _ => throw new LimitationException($"the tensor '{tensor}'"),
        };

        StridedParameter Strided(params Expr[] extents) => new(tensor, shape.Element, extents.Select(lower).ToEquatableArray());
    }

    /// <summary>The arguments of a kernel that loads and stores these tensors and evaluates these expressions.</summary>
    public EquatableArray<GpuParameter> Of(IEnumerable<string> tensors, IEnumerable<Expr> expressions) => Of(tensors, expressions, []);

    /// <summary>The arguments of a kernel that loads and stores these tensors, evaluates these expressions, and walks these lists.</summary>
    public EquatableArray<GpuParameter> Of(IEnumerable<string> tensors, IEnumerable<Expr> expressions, IEnumerable<TileList> lists)
    {
        var operands = tensors.Select(Operand).Concat(lists.Select(l => new TileListParameter(l.Name, l.Shape))).ToList();
        var read = expressions.SelectMany(e => e.Nodes()).Distinct().ToList();
        var reads = new HashSet<string>(read.OfType<Access>().Select(a => a.Tensor).Concat(read.OfType<Search>().Select(s => s.Tensor)));
        var captured = program.Tensors.Where(t => reads.Contains(t.Name))
            .Select(t => new GlobalParameter(t.Name, t.Element, t.Shape.Select(lower).ToEquatableArray())).ToList();
        var positions = Positions.Where(p => reads.Contains(p.Name)).ToList();
        var scalars = read.OfType<Variable>()
            .Concat(operands.OfType<GlobalParameter>().Concat(captured).SelectMany(p => p.Shape)
                .Concat(positions.Select(p => p.Default)).SelectMany(e => e.Nodes()).OfType<Variable>())
            .Where(v => v.Kind is VariableKind.Dimension or VariableKind.Parameter).Distinct()
            .OrderBy(v => v.Kind).ThenBy(v => v.Name, StringComparer.Ordinal);
        return [.. operands, .. captured, .. positions, .. scalars.Select(v => (GpuParameter)new ScalarParameter(v)), new StatusParameter()];
    }

    /// <summary>What a launch may say of each batch, each behind those that its default reads.</summary>
    public IReadOnlyList<BatchParameter> Positions { get; } =
    [
        new BatchParameter(Names.KeyLength, Names.N),
        new BatchParameter(Names.KeyOffset, Expr.Int(0)),
        new BatchParameter(Names.QueryOffset, program.Alignment == Alignment.BottomRight ? Names.KeyOffset + Names.KeyLength - Names.M : Expr.Int(0)),
    ];

    private string OutputRank()
        => ((WholeIndex)program.Kernels.SelectMany(k => k.Body).OfType<Store>().First(s => s.Tensor == Spec.Output).Indices[3]).Rank;
}
