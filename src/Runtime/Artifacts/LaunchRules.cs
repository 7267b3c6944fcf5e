using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Runtime.Cuda;

namespace Attn.Runtime.Artifacts;

/// <summary>A manifest with its formulas read, and its names known to mean something: what launches are checked and planned by.</summary>
internal sealed class LaunchRules
{
    /// <summary>The dimensions of the operands.</summary>
    public static readonly IReadOnlyList<string> Dimensions = ["B", "Hq", "Hk", "M", "N", "D", "E"];

    /// <summary>The operands, the output among them.</summary>
    public static readonly IReadOnlyList<string> Operands = ["q", "k", "v", OutputName];

    /// <summary>What a launch says of each batch.</summary>
    public static readonly IReadOnlyList<string> OfBatch = ["query_offset", "key_offset", "key_length"];

    public const string OutputName = "out";

    public const string Scale = "scale";

    /// <summary>The memory of the status word. No name of a source begins with a dot, so that none is taken for it.</summary>
    public const string StatusMemory = ".status";

    /// <summary>The memory of what a launch says of each batch.</summary>
    public static string BatchMemory(string name) => "." + name;

    /// <exception cref="FormatException">The manifest contradicts itself.</exception>
    /// <exception cref="AttnException">ATTN5044: a formula is none.</exception>
    public LaunchRules(ArtifactManifest manifest)
    {
        Manifest = manifest;
        Element = ElementOf(manifest.Element);
        Parameters = [.. manifest.Parameters.Select(p => new ParameterRule(p.Name, TypeOf(p.Type), p.Default is null ? null : Formula.Parse(p.Default)))];
        Tensors = [.. manifest.Tensors.Select(t => new TensorRule(
            t.Name, ElementOf(t.Element), Parse(t.Shape), t.Default is null ? null : new DefaultRule([.. t.Default.Axes], Formula.Parse(t.Default.Value))))];
        Outputs = [.. manifest.Outputs.Select(a => new ArrayRule(a.Name, ElementOf(a.Element), Parse(a.Shape)))];
        Workspaces = [.. manifest.Workspaces.Select(a => new ArrayRule(a.Name, ElementOf(a.Element), Parse(a.Shape)))];
        Divisors = Parse(manifest.Divisors);
        Requirements = Parse(manifest.Requirements);
        Positions = [.. manifest.Positions.Select(p => (p.Tensor, Formula.Parse(p.Extent), p.Of == "keys"))];
        FixedScale = manifest.Scale is null ? null : Formula.Parse(manifest.Scale);
        Require(manifest.QueriesAt is "start" or "end", $"queries_at is '{manifest.QueriesAt}'");
        Require(Outputs is [{ Name: OutputName, Shape.Count: 4 }, ..], $"its outputs do not begin with '{OutputName}' of four axes");
        Require(manifest.OperandAlignment is > 0 and <= 256, $"operands are aligned to {manifest.OperandAlignment} bytes");
        var names = Operands.Concat(Outputs.Select(o => o.Name)).Concat(Tensors.Select(t => t.Name)).Concat(Workspaces.Select(w => w.Name)).ToHashSet();
        Kernels = [.. manifest.Kernels.Select(kernel => KernelOf(kernel, names))];
        Fresh = [.. Tensors.SelectMany(t => t.Bound).Distinct()];
    }

    public ArtifactManifest Manifest { get; }

    public DeviceElement Element { get; }

    public IReadOnlyList<ParameterRule> Parameters { get; }

    public IReadOnlyList<TensorRule> Tensors { get; }

    public IReadOnlyList<ArrayRule> Outputs { get; }

    public IReadOnlyList<ArrayRule> Workspaces { get; }

    public IReadOnlyList<Formula> Divisors { get; }

    public IReadOnlyList<Formula> Requirements { get; }

    public IReadOnlyList<(string Tensor, Formula Extent, bool OfKeys)> Positions { get; }

    public Formula? FixedScale { get; }

    public IReadOnlyList<KernelRule> Kernels { get; }

    /// <summary>The dimensions that captured tensors bind.</summary>
    public IReadOnlyList<string> Fresh { get; }

    private static KernelRule KernelOf(ManifestKernel kernel, HashSet<string> names)
    {
        Require(kernel.Grid.Count == 3, $"the grid of {kernel.Entry} has {kernel.Grid.Count} extents");
        Require(kernel.Threads is > 0 and <= 1024 && kernel.SharedBytes >= 0, $"{kernel.Entry} has {kernel.Threads} threads and {kernel.SharedBytes} bytes of shared memory");
        foreach (var argument in kernel.Arguments)
        {
            Require(
                argument switch
                {
                    StridedArgument or TensorMapArgument => Operands.Contains(argument.Name),
                    DenseArgument => names.Contains(argument.Name),
                    BatchArgument => OfBatch.Contains(argument.Name),
                    ScalarArgument scalar => scalar.Type is "i32" or "i64" or "f32" or "bool",
                    _ => true,
                },
                $"{kernel.Entry} takes '{argument.Name}', which is nothing of its kind");
        }

        return new KernelRule(
            kernel.Entry, [.. kernel.Arguments], Parse(kernel.Grid), kernel.Threads, kernel.SharedBytes, kernel.When is null ? null : Formula.Parse(kernel.When));
    }

    private static List<Formula> Parse(IEnumerable<string> texts) => [.. texts.Select(Formula.Parse)];

    private static DeviceElement ElementOf(string spelling)
        => DeviceElements.TryParse(spelling, out var element) ? element : throw new FormatException($"there is no element type '{spelling}'");

    private static LaunchValueType TypeOf(string spelling) => spelling switch
    {
        "int" => LaunchValueType.Integer,
        "f32" => LaunchValueType.Real,
        "bool" => LaunchValueType.Truth,
        _ => throw new FormatException($"there is no parameter type '{spelling}'"),
    };

    private static void Require(bool holds, string contradiction)
    {
        if (!holds)
        {
            throw new FormatException(contradiction);
        }
    }
}

internal sealed record ParameterRule(string Name, LaunchValueType Type, Formula? Default);

internal sealed record ArrayRule(string Name, DeviceElement Element, IReadOnlyList<Formula> Shape);

internal sealed record DefaultRule(string[] Axes, Formula Value);

internal sealed record TensorRule(string Name, DeviceElement Element, IReadOnlyList<Formula> Shape, DefaultRule? Default)
{
    /// <summary>The dimensions that the tensor binds: a lone name an axis that no operand has.</summary>
    public IEnumerable<string> Bound => Shape.Select(axis => axis.ToString()).Where(axis => IsName(axis) && !LaunchRules.Dimensions.Contains(axis));

    private static bool IsName(string text) => !char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}

internal sealed record KernelRule(string Entry, ManifestArgument[] Arguments, IReadOnlyList<Formula> Grid, int Threads, int SharedBytes, Formula? When);
