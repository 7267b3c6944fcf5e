using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Attn.Fuzz;

/// <summary>
/// Writes random well-typed attentions, from a seed. Every stage, operator kind, captured tensor kind and row function of the
/// language occurs. Scores are continuous in <c>s</c> and of modest size, so that f32 and float64 can be compared: a function
/// that jumps would turn a rounding into a difference.
/// </summary>
public sealed class AttentionGenerator(int seed)
{
    private readonly Random _random = new(seed);
    private readonly SortedSet<string> _declarations = new(StringComparer.Ordinal);

    /// <summary>The text of one attention called <c>fuzzed</c>, with the row functions that it uses.</summary>
    public string Next()
    {
        _declarations.Clear();
        var members = new List<string>();
        if (_random.Next(8) > 0)
        {
            members.Add($"mask {{ {Mask(3)} }}");
        }

        if (_random.Next(4) > 0)
        {
            members.Add($"score {{ {Score(3)} }}");
        }

        if (_random.Next(6) == 0)
        {
            members.Add($"scale {{ {Pick("0.3", "1 / sqrt(float(D))", "0.5 / float(D)", "0")} }}");
        }

        if (_random.Next(5) == 0)
        {
            members.Add($"prob {{ {Prob()} }}");
        }

        if (_random.Next(5) == 0)
        {
            members.Add($"output {{ {Output()} }}");
        }

        if (_random.Next(5) == 0)
        {
            members.Add("emit rowmax");
        }

        var rows = Normaliser(members);

        // Aligned to the last key, queries may stand before 0, where no captured tensor has an element.
        if (_declarations.Count == 0 && _random.Next(2) == 0)
        {
            members.Add("align bottom_right");
        }

        var text = new StringBuilder(rows);
        text.Append("attention fuzzed");
        if (_declarations.Count > 0)
        {
            text.Append('(').Append(string.Join(", ", _declarations)).Append(')');
        }

        return text.Append(" {\n").AppendJoin('\n', members.Select(m => "    " + m)).Append("\n}\n").ToString();
    }

    private string Prob() => Pick(
        "p * exp(-0.1 * abs(i - j))", "i == j ? 0 : p", "p * p", "p * sigmoid(s) + 0.01", $"p * {Slope()}", $"p * {Declared("keep: f32[B, N]", "keep[b, n]")}");

    private string Output() => Pick(
        "o * 2 - 0.5", "tanh(o)", "o + float(m % 3)", $"o * sigmoid({Declared("gate: f32[B, Hq, M]", "gate[b, h, m]")})", $"o + {Declared("shift: f32[E]", "shift[e]")}");

    private string Normaliser(List<string> members)
    {
        switch (_random.Next(10))
        {
            case 0:
                members.Add($"normalize softmax(sink: {Slope()})");
                return "";
            case 1:
                members.Add("normalize off_by_one");
                return "";
            case 2:
                members.Add("normalize cog");
                return "";
            case 3:
                members.Add($"weight {{ {Pick("sigmoid(z - log(float(N)))", "relu(z) / float(N)", "softplus(z)", "z * exp(-abs(float(i - j)) * 0.1)", "1 + z + z * z / 2")} }}");
                members.Add("normalize " + Pick("none", "mean"));
                return "";
            case 4:
                members.Add($"weight {{ {Pick("softplus(z)", "exp(min(z, 4))", "sigmoid(z)", "z * z + 0.5")} }}");
                members.Add("normalize " + Pick("sum", "abs_sum"));
                return "";
            case 5:
                members.Add("normalize standardised");
                return "row standardised {\n    c = count()\n    mu = rowsum(z) / c\n    square = rowsum((z - mu) * (z - mu))\n    return (z - mu) / sqrt(square + 1)\n}\n";
            case 6:
                members.Add("normalize tempered");
                return "row tempered {\n    m = rowmax(z)\n    w = exp(z - m)\n    l = rowsum(w)\n    p = w / l\n    t = rowsum(p * p)\n    return p * t, lse = m + log(l)\n}\n";
            default:
                return "";
        }
    }

    private string Mask(int depth)
    {
        if (depth > 0 && _random.Next(2) == 0)
        {
            return _random.Next(5) switch
            {
                0 => $"!({Mask(depth - 1)})",
                1 or 2 => $"({Mask(depth - 1)} || {Mask(depth - 1)})",
                _ => $"{Mask(depth - 1)} && {Mask(depth - 1)}",
            };
        }

        var k = _random.Next(1, 9).ToString(CultureInfo.InvariantCulture);
        return _random.Next(16) switch
        {
            0 or 1 or 2 => "j <= i",
            3 => $"i - j < {Window()}",
            4 => $"abs(i - j) <= {Window()}",
            5 => $"{Declared("doc: sorted i32[B, M + N]", Pick("doc[b, i] == doc[b, j]", $"doc[b, i] - doc[b, j] <= {k}", "doc[b, j] < doc[b, i]"))}",
            6 => $"j < {Declared("lengths: i32[B]", "lengths[b]")}",
            7 => $"(i ^ j) & 3 != 1",
            8 => $"i % {k} == j % {k}",
            9 => $"popcount(i & j) % 2 == 0",
            10 => $"i / {k} >= j / {k}",
            11 => Declared("alive: bool[B, N]", "alive[b, j]"),
            12 => $"clamp(i, {k}, N - {k}) - j <= {Window()}",
            13 => $"j >= i - {Declared("heads: i32[Hq]", "heads[h]")}",
            14 => $"(h % 2 == 0 ? j <= i : i - j < {Window()})",
            _ => $"j * {k} < i + N",
        };
    }

    private string Score(int depth)
    {
        if (depth == 0)
        {
            return "s";
        }

        var inner = Score(depth - 1);
        return _random.Next(14) switch
        {
            0 => $"{Cap()} * tanh({inner} / {Cap()})",
            1 => $"{inner} + {Slope()} * (j - i) * 0.1",
            2 => $"{inner} + {Declared("bias: f32[Hq, M, N]", "bias[h, m, n]")}",
            3 => $"{inner} + {Declared("table: f32[Hq, M + N]", "table[h, i - j + N - 1]")}",
            4 => $"{inner} + {Declared("buckets: i32[M + N]", "")}{Declared("bucketed: f32[64, Hq]", "bucketed[buckets[i - j + N - 1] & 63, h]")}",
            5 => $"sin({inner}) * 2",
            6 => $"{inner} * {Declared("rows: f32[B, M]", "rows[b, m]")} + {Declared("columns: f32[B, N]", "columns[b, n]")}",
            7 => $"min({inner}, 3) + max({inner}, -2) * 0.25",
            8 => $"{inner} + float(i % 5) * 0.1 - float(j / 3) * 0.05",
            9 => $"abs({inner}) - 0.25 * s",
            10 => $"({inner}) * (i == j ? 0.5 : 1)",
            11 => $"log1p(exp(min({inner}, 5))) + gelu(s)",
            12 => $"{inner} - rsqrt(1 + s * s)",
            _ => inner,
        };
    }

    private string Window() => _random.Next(2) == 0 ? Declared("window: int = 11", "window") : _random.Next(0, 40).ToString(CultureInfo.InvariantCulture);

    private string Cap() => Declared("cap: f32 = 4", "cap");

    private string Slope() => Declared("slopes: f32[Hq] = exp2(-8 * (h + 1) / Hq)", "slopes[h]");

    private string Declared(string declaration, string use)
    {
        _declarations.Add(declaration);
        return use;
    }

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
