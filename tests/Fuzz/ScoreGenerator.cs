namespace Attn.Fuzz;

/// <summary>Writes random scores, continuous in <c>s</c>: caps, biases of every kind of table, functions, choices by position and by coordinate.</summary>
internal sealed class ScoreGenerator(Draft draft, GridAxes grid)
{
    public string Next() => Next(3);

    private string Next(int depth)
    {
        if (depth == 0)
        {
            return "s";
        }

        var inner = Next(depth - 1);
        return draft.Next(grid.AreBoth ? 19 : 17) switch
        {
            0 => $"{Cap()} * tanh(({inner}) / {Cap()})",
            1 => $"{inner} + {draft.Slope()} * (j - i) * 0.1",
            2 => $"{inner} + {draft.Reals("bias", "Hq, M, N")}[h, m, n]",
            3 => $"{inner} + {draft.Reals("table", "Hq, M + N")}[h, i - j + N - 1]",
            4 => $"{inner} + {draft.Reals("bucketed", "64, Hq")}[{draft.Integers("buckets", "M + N")}[i - j + N - 1] & 63, h]",
            5 => $"sin({inner}) * 2",
            6 => $"({inner}) * {draft.Reals("rows", "B, M")}[b, m] + {draft.Reals("columns", "B, N")}[b, n]",
            7 => $"min({inner}, 3) + max({inner}, -2) * 0.25",
            8 => $"{inner} + float(i % 5) * 0.1 - float(j / 3) * 0.05",
            9 => $"abs({inner}) - 0.25 * s",
            10 => $"({inner}) * (i == j ? 0.5 : 1)",
            11 => $"log1p(exp(min({inner}, 5))) + gelu(s)",
            12 => $"{inner} - rsqrt(1 + s * s)",
            13 => $"{draft.Defined("clipped", "fn clipped(x: f32, limit: f32) { let t = x / limit; limit * tanh(t) }\n")}({inner}, limit: 6)",
            14 => $"({inner}) * {draft.Defined("log2e", "let log2e = 1.442695;\n")}",
            15 => $"{inner} + {draft.Reals("period", "Period")}[(i - j) % Period]",
            16 => inner,
            17 => $"{inner} + 0.1 * float({grid.AnyQuery(draft)} - {grid.AnyKey(draft)})",
            _ => $"{inner} + {draft.Reals("relative", "Hq, 9")}[h, clamp({grid.AnyQuery(draft)} - {grid.AnyKey(draft)}, -4, 4) + 4]",
        };
    }

    private string Cap() => draft.Declared("cap", "f32 = 4");
}
