using System.Collections.Generic;
using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>Which indices and values exist in which part of an attention: the one table of it.</summary>
internal static class Stages
{
    /// <summary>Everything that depends on a pair of a query and a key.</summary>
    public const string PairIndices = "b h g i j m n";

    /// <summary>Everything that is the same for all keys of a row.</summary>
    public const string RowIndices = "b h g i m";

    /// <summary>What a transform of the queries knows.</summary>
    public const string QueryIndices = "b h g i m d";

    /// <summary>What a transform of the keys knows: one key serves all query heads of its group.</summary>
    public const string KeyIndices = "b g j n d";

    /// <summary>What a transform of the values knows.</summary>
    public const string ValueIndices = "b g j n e";

    public const string Score = "s";
    public const string ScoreAfter = "z";
    public const string Weight = "w";
    public const string Probability = "p";
    public const string OutputRow = "o";

    private const string OfPair = "mask, score, weight and prob";
    private const string OfRow = OfPair + ", in output and in the arguments of normalize";

    private static readonly Dictionary<string, string> Places = new()
    {
        ["b"] = $"The batch exists in query, key, value, {OfRow}.",
        ["h"] = $"The query head exists in query, {OfRow}.",
        ["g"] = $"The key head exists in query, key, value, {OfRow}.",
        ["i"] = $"The query position exists in query, {OfRow}.",
        ["j"] = $"The key position exists in key, value, {OfPair}.",
        ["m"] = $"The query row exists in query, {OfRow}.",
        ["n"] = $"The key row exists in key, value, {OfPair}.",
        ["d"] = "The feature exists in query and key.",
        ["e"] = "The value feature exists in value and output.",
        ["x"] = "The vector exists in query, key and value.",
        [Score] = "The raw score exists in score, weight and prob.",
        [ScoreAfter] = "The score exists in weight, in prob and in row functions.",
        [Weight] = "The weight exists in row functions, and in prob where there is a 'weight'.",
        [Probability] = "The normalised weight exists in prob.",
        [OutputRow] = "The output row exists in output.",
        [Spec.LogSumExp] = "The logsumexp exists in output, where the row function gives one.",
    };

    /// <summary>What a reserved name means.</summary>
    public const string ReservedFor = "an operand, a result, an index or a value of a stage";

    private static readonly HashSet<string> Reserved =
        ["q", "k", "v", Spec.Output, Spec.RowMaximum, "scale", .. Names.OfBatch.Keys, .. Places.Keys, .. SpecBuilder.FixedNames];

    /// <summary>Whether an attention cannot give the name another meaning: some stage or the launch has it.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    /// <summary>Where an index or value exists; null for a name that is neither.</summary>
    public static string? WhereIs(string name) => Places.TryGetValue(name, out var place) ? place : null;
}
