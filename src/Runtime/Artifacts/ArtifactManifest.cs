using System.Collections.Generic;

namespace Attn.Runtime.Artifacts;

/// <summary>
/// What an artifact is and how it is launched: the JSON file that <c>docs/artifact.md</c> describes. Texts named formulas are read by
/// <see cref="Formula"/>, over dimensions and parameters.
/// </summary>
public sealed record ArtifactManifest
{
    /// <summary>What <see cref="Format"/> says in every manifest.</summary>
    public const string FormatName = "attn-artifact";

    /// <summary>The version of manifests and of kernels' arguments that this build writes and reads.</summary>
    public const int CurrentAbi = 2;

    /// <summary><see cref="FormatName"/>.</summary>
    public required string Format { get; init; }

    /// <summary>The version of the manifest; a loader takes its own only.</summary>
    public required int Abi { get; init; }

    /// <summary>The attention's name.</summary>
    public required string Name { get; init; }

    /// <summary>The architecture, such as <c>sm_80</c>; newer ones run it too, unless it ends in a letter.</summary>
    public required string Target { get; init; }

    /// <summary>The extent of <c>D</c> that it was compiled for.</summary>
    public required int HeadDim { get; init; }

    /// <summary>The extent of <c>E</c> that it was compiled for.</summary>
    public required int ValueDim { get; init; }

    /// <summary>How q, k, v and out are stored.</summary>
    public required string Element { get; init; }

    /// <summary>What addresses and strides of q, k, v and out are multiples of, in bytes, where their rows are.</summary>
    public required int OperandAlignment { get; init; }

    /// <summary>Where the queries stand where a launch does not say: <c>start</c>, or <c>end</c>, the last query at the last key of its batch.</summary>
    public required string QueriesAt { get; init; }

    /// <summary>The largest dimension; positions lie between it and its negative.</summary>
    public required long LargestDimension { get; init; }

    /// <summary>The largest absolute value of an int parameter.</summary>
    public required long LargestParameter { get; init; }

    /// <summary>The factor of the raw scores, a formula, where the attention fixes it; else null, and the launch gives it or it is 1 / sqrt(D).</summary>
    public string? Scale { get; init; }

    /// <summary>The scalars that a launch may give.</summary>
    public required IReadOnlyList<ManifestParameter> Parameters { get; init; }

    /// <summary>The captured tensors.</summary>
    public required IReadOnlyList<ManifestTensor> Tensors { get; init; }

    /// <summary>The results, <c>out</c> first; the others may be left out of a launch.</summary>
    public required IReadOnlyList<ManifestArray> Outputs { get; init; }

    /// <summary>Formulas that must be 1 or more, because something is divided by them.</summary>
    public required IReadOnlyList<string> Divisors { get; init; }

    /// <summary>Formulas that must be true.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>Axes of captured tensors that are read at the positions of queries or keys without a check in the kernel.</summary>
    public required IReadOnlyList<ManifestPositions> Positions { get; init; }

    /// <summary>Memory that a launch provides to the kernels, and need not clear.</summary>
    public required IReadOnlyList<ManifestArray> Workspaces { get; init; }

    /// <summary>What the numbers that kernels leave in the status word mean, from 1 on.</summary>
    public required IReadOnlyList<ManifestFault> Faults { get; init; }

    /// <summary>The kernels, in the order in which they run.</summary>
    public required IReadOnlyList<ManifestKernel> Kernels { get; init; }

    /// <summary>What the attention computes, in the text of the compiler's Spec: for people, and to tell whether a source has changed since.</summary>
    public required string Spec { get; init; }

    /// <summary>The hash of this file and of the PTX beside it: see <see cref="ArtifactHash"/>.</summary>
    public required string ContentHash { get; init; }
}

/// <summary>A scalar that a launch may give.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type"><c>int</c>, <c>f32</c> or <c>bool</c>.</param>
/// <param name="Default">Its value where the launch gives none, a formula; null where the launch must give it.</param>
public sealed record ManifestParameter(string Name, string Type, string? Default);

/// <summary>A dense tensor of a launch that is no operand: an output, or a workspace.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Element">How it is stored.</param>
/// <param name="Shape">A formula an axis, outermost first.</param>
public sealed record ManifestArray(string Name, string Element, IReadOnlyList<string> Shape);

/// <summary>A captured tensor: dense, row-major.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Element">How it is stored.</param>
/// <param name="Shape">A formula an axis; one that is a lone name which is no dimension of the operands is bound by the tensor itself.</param>
/// <param name="Sorted">Whether every run along the last axis ascends; the kernels rely on it.</param>
/// <param name="Default">Its elements where the launch gives none; null where the launch must give it.</param>
public sealed record ManifestTensor(string Name, string Element, IReadOnlyList<string> Shape, bool Sorted, ManifestDefault? Default);

/// <summary>The default elements of a captured tensor.</summary>
/// <param name="Axes">The names of the indices, an axis each.</param>
/// <param name="Value">The element at them, a formula.</param>
public sealed record ManifestDefault(IReadOnlyList<string> Axes, string Value);

/// <summary>An axis of a captured tensor that is read at positions.</summary>
/// <param name="Tensor">The tensor.</param>
/// <param name="Extent">The extent of the axis, a formula.</param>
/// <param name="Of"><c>queries</c> or <c>keys</c>.</param>
public sealed record ManifestPositions(string Tensor, string Extent, string Of);

/// <summary>What a kernel may find wrong while it runs.</summary>
/// <param name="Tensor">The captured tensor that is read out of bounds.</param>
/// <param name="Access">The read.</param>
public sealed record ManifestFault(string Tensor, string Access);

/// <summary>One kernel.</summary>
/// <param name="Entry">The name of its entry.</param>
/// <param name="Ptx">The file of its module, beside the manifest.</param>
/// <param name="Arguments">Its arguments, in order.</param>
/// <param name="Grid">Blocks along x, y and z, formulas; nothing is launched where one is 0.</param>
/// <param name="Threads">Threads of a block, along x.</param>
/// <param name="SharedBytes">Dynamic shared memory of a block.</param>
/// <param name="When">The launches that it is for, a formula; others leave it out. Null for all.</param>
public sealed record ManifestKernel(
    string Entry, string Ptx, IReadOnlyList<ManifestArgument> Arguments, IReadOnlyList<string> Grid, int Threads, int SharedBytes, string? When);
