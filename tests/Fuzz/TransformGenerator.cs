using System;
using System.Collections.Generic;

namespace Attn.Fuzz;

/// <summary>
/// Writes random transforms of queries, keys and values: a few steps that keep the length, each a <c>let</c>, and perhaps one that changes it. A step is
/// elementwise with numbers, captured vectors and choices by feature, one of both forms of <c>rope</c> with a position of any kind or with tables, of
/// the whole vector or a part of it, a norm, a softmax, a reduction, a slice or a concatenation.
/// </summary>
internal sealed class TransformGenerator(Draft draft)
{
    private static readonly Side Query = new("query", "d", "D", "i", "m", "h", "Hq");
    private static readonly Side Key = new("key", "d", "D", "j", "n", "g", "Hk");
    private static readonly Side Value = new("value", "e", "E", "j", "n", "g", "Hk");

    /// <summary>Whether the values have another length than they are handed in with.</summary>
    public bool ChangesFeatures { get; private set; }

    /// <summary>Writes the stages, or none.</summary>
    public void Write(List<string> members)
    {
        if (draft.OneIn(3))
        {
            return;
        }

        // The product asks for queries and keys of one length.
        var map = draft.OneIn(3) ? FeatureMap() : null;
        foreach (var side in new[] { Query, Key })
        {
            if (map is not null || draft.Next(3) > 0)
            {
                members.Add(Stage(side, map));
            }
        }

        if (draft.OneIn(3))
        {
            var other = draft.OneIn(2) ? draft.Pick("concat({0}, 1)", "{0}[:(E + 1) / 2]", "{0}[E / 2:]", "outer({0}, {0})", "concat({0}, tanh({0}))") : null;
            ChangesFeatures = other is not null;
            members.Add(Stage(Value, other));
        }
    }

    private string FeatureMap() => draft.Pick(
        "concat(1, {0})", "concat({0}, {0} * {0})", "concat(1, {0}, outer({0}, {0}) * rsqrt(2))", "outer({0}, {0})", "{0}[:D / 2]", "{0}[D / 4:]", "concat(relu({0}), relu(-{0}))");

    private string Stage(Side side, string? map)
    {
        var steps = draft.Next(map is null ? 3 : 2) + (map is null ? 1 : 0);
        var text = $"{side.Stage} {{ ";
        var vector = "x";
        for (var step = 1; step <= steps; step++)
        {
            text += $"let v{step} = {Step(side, vector)}; ";
            vector = $"v{step}";
        }

        return $"{text}{(map is null ? vector : map.Replace("{0}", vector, StringComparison.Ordinal))} }}";
    }

    private string Step(Side side, string v) => draft.Next(12) switch
    {
        0 => $"{draft.Pick("rope", "rope_interleaved")}({v}, {Rotation(side)})",
        1 => Part(side, v),
        2 => Norm(side, v),
        3 => $"softmax({v})",
        4 => draft.Pick($"elu({v}) + 1", $"relu({v}) - 0.5", $"silu({v})", $"gelu({v})", $"tanh({v})", $"abs({v})", $"exp(min({v}, 2))", $"sign(1 + {v} * {v}) * {v}"),
        5 => $"{v} * ({side.Feature} < 4 ? 2 : 1) + ({side.Feature} % 3 == 0 ? 0.5 : 0)",
        6 => $"{v} * {Gain(side)}{draft.Pick("", $"[{side.Feature}]")}",
        7 => $"{v} + {draft.Reals($"{side.Stage}_bias", $"{side.Heads}, {side.Length}")}[{side.Head}]",
        8 => draft.Pick(
            $"{v} - mean({v})", $"{v} * max({v})", $"{v} + min({v})", $"{v} / (1 + sum({v} * {v}))", $"{v} * dot({v}, {v}) * 0.1", $"0.5 * {v} + {v}[0]", $"{v} - {v}[{side.Length} - 1]"),
        9 => draft.Pick($"concat({v}[{side.Length} / 2:], {v}[:{side.Length} / 2])", $"{v} + 0.5 * concat({v}[1:], {v}[0])"),
        10 => draft.Pick($"{v} * ({side.Position} % 2 == 0 ? 1 : 0.5)", $"{v} * cos(0.1 * float({side.Position}))", $"{v} + float({side.Row} % 7) * 0.1"),
        _ => $"{draft.Defined("warm", "fn warm(t: f32) { t * sigmoid(t) }\n")}({v})",
    };

    private string Part(Side side, string v)
    {
        var cut = draft.Pick("2", $"{side.Length} / 4 * 2", "2 * " + draft.Declared("pairs", "int = 1"));
        return $"concat({draft.Pick("rope", "rope_interleaved")}({v}[:{cut}], {Angle(side)}), {v}[{cut}:])";
    }

    private string Rotation(Side side)
    {
        if (!draft.OneIn(3))
        {
            return Angle(side);
        }

        var axes = $"M + 2 * N, {side.Length} / 2";
        return $"{draft.Reals($"cosines_{side.Feature}", axes)}[{side.Position}], {draft.Reals($"sines_{side.Feature}", axes)}[{side.Position}]";
    }

    private string Angle(Side side)
    {
        var position = draft.Next(6) switch
        {
            0 => $"{side.Position} + 3",
            1 => $"{side.Position} / 2",
            2 => $"{draft.Integers("places", "B, M + 2 * N")}[b, {side.Position}]",
            3 => side.Row,
            _ => side.Position,
        };
        return position + draft.Pick("", "", ", 500", $", theta: {draft.Declared("theta", "f32 = 10000")}");
    }

    private string Norm(Side side, string v) => draft.Next(6) switch
    {
        0 => $"rmsnorm({v})",
        1 => $"rmsnorm({v}, {Gain(side)}, eps: 0.01)",
        2 => $"layernorm({v})",
        3 => $"layernorm({v}, {Gain(side)}, {Gain(side)})",
        4 => $"l2norm({v})",
        _ => $"rmsnorm({v}, {Gain(side)})",
    };

    private string Gain(Side side) => draft.Reals($"gain_{side.Feature}", side.Length);

    /// <summary>The names that an operand's stage has.</summary>
    private sealed record Side(string Stage, string Feature, string Length, string Position, string Row, string Head, string Heads);
}
