using System.Text.Json.Serialization;

namespace Attn.Runtime.Artifacts;

/// <summary>One argument of a kernel.</summary>
/// <param name="Name">What is passed: an operand, output, captured tensor, workspace, dimension or parameter, or a name of its kind.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DenseArgument), "dense")]
[JsonDerivedType(typeof(StridedArgument), "strided")]
[JsonDerivedType(typeof(TensorMapArgument), "tensor_map")]
[JsonDerivedType(typeof(BatchArgument), "batch")]
[JsonDerivedType(typeof(StatusArgument), "status")]
[JsonDerivedType(typeof(ScalarArgument), "scalar")]
public abstract record ManifestArgument([property: JsonPropertyOrder(-1)] string Name);

/// <summary>The address of a dense tensor, 64 bits; 0 for an output that the launch does without.</summary>
public sealed record DenseArgument(string Name) : ManifestArgument(Name);

/// <summary>The address of q, k, v or out, then its strides but the last, outermost first, each 64 bits and in elements: one argument each.</summary>
public sealed record StridedArgument(string Name) : ManifestArgument(Name);

/// <summary>A tensor map of q, k, v or out, 128 bytes by value: all its axes, boxes of rows and columns, the 128-byte swizzle.</summary>
/// <param name="Name">The operand.</param>
/// <param name="BoxRows">Rows of a box, along the last axis but one.</param>
/// <param name="BoxColumns">Columns of a box, along the last axis.</param>
public sealed record TensorMapArgument(string Name, int BoxRows, int BoxColumns) : ManifestArgument(Name);

/// <summary>
/// <c>query_offset</c>, <c>key_offset</c> or <c>key_length</c>: the address of B integers of 32 bits, or 0 where the launch says nothing; the kernel then
/// takes the default.
/// </summary>
/// <param name="Name">Which of the three.</param>
/// <param name="Default">What the kernel takes, a formula over dimensions and the other two.</param>
public sealed record BatchArgument(string Name, string Default) : ManifestArgument(Name);

/// <summary>The address of the status word, 32 bits, in which a kernel leaves the number of a fault and nothing where there is none.</summary>
public sealed record StatusArgument(string Name) : ManifestArgument(Name);

/// <summary>A dimension, a parameter, or <c>scale</c>, by value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type"><c>i32</c>, <c>i64</c>, <c>f32</c> or <c>bool</c> (8 bits).</param>
public sealed record ScalarArgument(string Name, string Type) : ManifestArgument(Name);
