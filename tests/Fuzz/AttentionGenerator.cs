using System;
using System.Collections.Generic;
using System.Text;

namespace Attn.Fuzz;

/// <summary>
/// Writes random well-typed attentions, from a seed. What it covers:
/// <list type="bullet">
/// <item>masks of all kinds (<see cref="MaskGenerator"/>), scores (<see cref="ScoreGenerator"/>), transforms of queries, keys and values
/// (<see cref="TransformGenerator"/>);</item>
/// <item><c>scale</c>, <c>weight</c> with every normaliser of the prelude, row functions of the file, of one pass and of more, <c>prob</c>, <c>output</c>
/// with and without <c>lse</c>;</item>
/// <item>grids of one to three axes, of queries and keys each their own, with and without an origin;</item>
/// <item><c>emit</c> of lse, of the row maximum and of both; <c>align</c>;</item>
/// <item>parameters, captured tensors of every storage type, sorted ones, ones with a default, ones that bind a dimension; <c>let</c> of files, attentions
/// and stages;</item>
/// <item>masks, functions, constants and row functions of the file, or of one that it imports.</item>
/// </list>
/// Shapes, positions, storage, shared keys and tile lists are those of <see cref="FuzzLaunch"/>. Nothing jumps with <c>s</c>: a function that does
/// would turn a rounding into a difference. Reserved words of the language are left out.
/// </summary>
public sealed class AttentionGenerator(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The text of one attention called <c>fuzzed</c>, with its definitions; those of a file that it imports follow a line <c>// file: PATH</c>.</summary>
    public string Next()
    {
        var draft = new Draft(_random);
        var members = new List<string>();
        var grid = GridAxes.Write(draft, members);
        var transforms = new TransformGenerator(draft);
        transforms.Write(members);
        if (!draft.OneIn(8))
        {
            members.Add($"mask {{ {new MaskGenerator(draft, grid).Next()} }}");
        }

        if (!draft.OneIn(4))
        {
            members.Add($"score {{ {new ScoreGenerator(draft, grid).Next()} }}");
        }

        if (draft.OneIn(6))
        {
            members.Add($"scale {{ {draft.Pick("0.3", "1 / sqrt(float(D))", "0.5 / float(D + 1)", "0")} }}");
        }

        var hasLogSumExp = Normaliser(draft, members);
        if (draft.OneIn(5))
        {
            members.Add($"prob {{ {Prob(draft)} }}");
        }

        if (draft.OneIn(5))
        {
            members.Add($"output {{ {Output(draft, hasLogSumExp, transforms.ChangesFeatures)} }}");
        }

        Emitted(draft, members, hasLogSumExp);

        // Aligned to the last key, queries may stand before 0, where no captured tensor has an element.
        if (!draft.ReadsPositions && draft.OneIn(2))
        {
            members.Add("align bottom_right");
        }

        return Text(draft, members);
    }

    private static string Text(Draft draft, List<string> members)
    {
        var definitions = string.Concat(draft.Definitions);
        var isImported = definitions.Length > 0 && draft.OneIn(3);
        var parameters = string.Join(", ", draft.Parameters);
        return new StringBuilder(isImported ? "import \"lib/fuzz.attn\"\n" : definitions)
            .Append("attention fuzzed").Append(parameters.Length > 0 ? $"({parameters})" : "").Append(" {\n    ")
            .AppendJoin("\n    ", members).Append("\n}\n")
            .Append(isImported ? "// file: lib/fuzz.attn\n" + definitions : "").ToString();
    }

    private static void Emitted(Draft draft, List<string> members, bool hasLogSumExp)
    {
        var choice = draft.Next(10);
        if (hasLogSumExp && choice is 0 or 1)
        {
            members.Add("emit lse");
        }

        if (choice is 1 or 2)
        {
            members.Add("emit rowmax");
        }
    }

    private static string Prob(Draft draft) => draft.Next(7) switch
    {
        0 => "p * exp(-0.1 * abs(i - j))",
        1 => "i == j ? 0 : p",
        2 => "p * p",
        3 => "p * sigmoid(s) + 0.01",
        4 => $"p * {draft.Slope()}",
        5 => $"let kept = {draft.Reals("keep", "B, N")}[b, n]; p * kept",
        _ => "p + 0.1 * tanh(z)",
    };

    private static string Output(Draft draft, bool hasLogSumExp, bool changesFeatures) => draft.Next(hasLogSumExp ? 7 : 6) switch
    {
        0 => "o * 2 - 0.5",
        1 => "tanh(o)",
        2 => "o + float(m % 3)",
        3 => $"o * sigmoid({draft.Reals("gate", "B, Hq, M")}[b, h, m])",
        4 when !changesFeatures => $"o + {draft.Reals("shift", "E")}[e]",
        4 or 5 => "o * (e % 2 == 0 ? 1 : 0.5)",
        _ => "o * sigmoid(lse)",
    };

    // Whether the row function returns lse. A weight that underflows in f32 would make a sum of nothing, which float64 does not: z is clamped there.
    private static bool Normaliser(Draft draft, List<string> members)
    {
        switch (draft.Next(11))
        {
            case 0:
                members.Add($"normalize softmax(sink: {draft.Slope()})");
                return true;
            case 1:
                members.Add("normalize off_by_one");
                return true;
            case 2:
                members.Add("normalize cog");
                return true;
            case 3:
                members.Add($"weight {{ {draft.Pick("sigmoid(z - log(float(N)))", "relu(z) / float(N)", "softplus(z)", "z * exp(-abs(float(i - j)) * 0.1)", "1 + z + z * z / 2")} }}");
                members.Add("normalize " + draft.Pick("none", "mean"));
                return false;
            case 4:
                members.Add($"weight {{ let t = clamp(z, -20, 20); {draft.Pick("softplus(t)", "exp(min(t, 4))", "sigmoid(t)", "t * t + 0.5")} }}");
                members.Add("normalize " + draft.Pick("sum", "abs_sum"));
                return false;
            case 5:
                members.Add("normalize " + draft.Defined(
                    "standardised",
                    "row standardised {\n    c = count()\n    mu = rowsum(z) / c\n    square = rowsum((z - mu) * (z - mu))\n    return (z - mu) / sqrt(square + 1)\n}\n"));
                return false;
            case 6:
                members.Add("normalize " + draft.Defined(
                    "tempered",
                    "row tempered {\n    m = rowmax(z)\n    w = exp(z - m)\n    l = rowsum(w)\n    p = w / l\n    t = rowsum(p * p)\n    return p * t, lse = m + log(l)\n}\n"));
                return true;
            case 7:
                members.Add("normalize " + draft.Defined(
                    "spread",
                    "row spread(width: f32 = 1) {\n    top = rowmax(z)\n    low = rowmin(z)\n    return (z - low) / (top - low + width) * 0.1\n}\n") + draft.Pick("", "(width: 2)"));
                return false;
            default:
                return true;
        }
    }
}
