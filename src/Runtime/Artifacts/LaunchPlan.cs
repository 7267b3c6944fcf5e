using System;
using System.Collections.Generic;
using Attn.Runtime.Cuda;

namespace Attn.Runtime.Artifacts;

/// <summary>
/// A launch that has been checked: memory to provide, then kernels to run. Making it asks no driver, so that everything a launch may be refused for,
/// but the device itself, is known before one is touched.
/// </summary>
/// <param name="Memory">What the kernels need beside what the launch hands in.</param>
/// <param name="Kernels">The kernels that have anything to do, in order.</param>
internal sealed record LaunchPlan(IReadOnlyList<PlannedMemory> Memory, IReadOnlyList<PlannedKernel> Kernels);

/// <summary>Memory of a launch, kept from one to the next on the same stream.</summary>
/// <param name="Name">Its name, unique in an artifact.</param>
/// <param name="Bytes">How much is needed.</param>
/// <param name="Content">What it must hold; null for anything.</param>
internal sealed record PlannedMemory(string Name, long Bytes, PlannedContent? Content = null);

/// <summary>What memory must hold before the kernels run.</summary>
/// <param name="MadeOf">Equal texts mean equal content, which then need not be made again.</param>
/// <param name="Make">Makes it.</param>
internal sealed record PlannedContent(string MadeOf, Func<byte[]> Make);

/// <summary>One kernel of a launch.</summary>
/// <param name="Rule">The kernel.</param>
/// <param name="Index">Its place in the artifact.</param>
/// <param name="Grid">Blocks, none of them 0.</param>
/// <param name="Arguments">Values in the order of its parameters.</param>
internal sealed record PlannedKernel(KernelRule Rule, int Index, CudaExtent Grid, IReadOnlyList<PlannedArgument> Arguments);

/// <summary>The value of one parameter of a kernel.</summary>
internal abstract record PlannedArgument;

/// <summary>An address, a stride or an integer of 64 bits.</summary>
internal sealed record WordArgument(long Value) : PlannedArgument;

/// <summary>A dimension.</summary>
internal sealed record HalfWordArgument(int Value) : PlannedArgument;

internal sealed record RealArgument(float Value) : PlannedArgument;

internal sealed record TruthArgument(bool Value) : PlannedArgument;

/// <summary>The address of planned memory.</summary>
internal sealed record MemoryArgument(string Name) : PlannedArgument;

/// <summary>A tensor map of an operand.</summary>
internal sealed record MapArgument(DeviceTensor Tensor, int BoxRows, int BoxColumns) : PlannedArgument;
