using System;
using System.Collections.Generic;
using System.Threading;
using Attn.IR;

namespace Attn.Reference;

/// <summary>What one evaluation of a <see cref="Spec"/> is given.</summary>
/// <param name="Query"><c>[B, Hq, M, D]</c>.</param>
/// <param name="Key"><c>[B, Hk, N, D]</c>, or one batch for all.</param>
/// <param name="Value"><c>[B, Hk, N, E]</c>, or one batch for all.</param>
public sealed record Launch(Tensor Query, Tensor Key, Tensor Value)
{
    /// <summary>Scalar arguments by name; those that are missing take their defaults.</summary>
    public IReadOnlyDictionary<string, Scalar> Parameters { get; init; } = new Dictionary<string, Scalar>();

    /// <summary>Captured tensors by name; those that are missing take their defaults.</summary>
    public IReadOnlyDictionary<string, Tensor> Tensors { get; init; } = new Dictionary<string, Tensor>();

    /// <summary>The factor of the raw scores; <c>1/sqrt(D)</c>, 1 where D is 0, where neither this nor the source gives one.</summary>
    public double? Scale { get; init; }

    /// <summary>The position of each batch's first query; what the attention's alignment says where null.</summary>
    public IReadOnlyList<long>? QueryOffsets { get; init; }

    /// <summary>The position of each batch's first key; 0 where null.</summary>
    public IReadOnlyList<long>? KeyOffsets { get; init; }

    /// <summary>How many keys each batch has; all N where null.</summary>
    public IReadOnlyList<long>? KeyLengths { get; init; }

    /// <summary>
    /// What becomes of the elements of real equations, by their names, before anything reads them: how far a machine that keeps them in fewer bits may be off.
    /// </summary>
    public IReadOnlyDictionary<string, Func<double, double>> Roundings { get; init; } = new Dictionary<string, Func<double, double>>();

    /// <summary>Threads that may work; 0 means one for each processor.</summary>
    public int MaxDegreeOfParallelism { get; init; }

    /// <summary>Looked at before each group of rows.</summary>
    public CancellationToken CancellationToken { get; init; }
}

/// <summary>What an evaluation gives.</summary>
/// <param name="Output"><c>[B, Hq, M, E]</c>.</param>
/// <param name="LogSumExp"><c>[B, Hq, M]</c>; null where the attention defines none.</param>
/// <param name="RowMaximum"><c>[B, Hq, M]</c>; null where the Spec has no scores by that name.</param>
public sealed record Results(double[] Output, double[]? LogSumExp, double[]? RowMaximum);
