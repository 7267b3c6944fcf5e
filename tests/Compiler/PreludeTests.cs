using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Each row function of the prelude, on the oracle and the CPU, against its formula over the visible keys.</summary>
public sealed class PreludeTests
{
    private const string Mask = "mask { j < i && i % 7 != 3 }";

    private static readonly AttentionShape Shape = new(1, 2, 1, 80, 150, 8, 5);

    private static readonly Dictionary<string, Func<double[], Row>> Formulas = new()
    {
        ["normalize softmax"] = z => Softmax(z, 0),
        ["normalize softmax(sink: 0.5)"] = z => Softmax(z, Math.Exp(0.5)),
        ["normalize off_by_one"] = z => Softmax(z, 1),
        ["normalize cog"] = z => Over(z, x => Math.Sign(x) * Math.Exp(Math.Abs(x)), w => w.Sum(Math.Abs)) with { LogSumExp = Math.Log(z.Sum(x => Math.Exp(Math.Abs(x)))) },
        ["normalize sigmoid"] = z => Over(z, x => 1 / (1 + Math.Exp(-x)), _ => 1),
        ["normalize sigmoid(bias: -log(N))"] = z => Over(z, x => 1 / (1 + (150 * Math.Exp(-x))), _ => 1),
        ["normalize relu"] = z => Over(z, x => Math.Max(x, 0), _ => 150),
        ["normalize relu(alpha: 0)"] = z => Over(z, x => Math.Max(x, 0), _ => 1),
        ["normalize squared_relu"] = z => Over(z, x => Math.Max(x, 0) * Math.Max(x, 0), _ => 150),
        ["normalize squared_relu(alpha: 0.5)"] = z => Over(z, x => Math.Max(x, 0) * Math.Max(x, 0), _ => Math.Sqrt(150)),
        ["normalize softplus_l1"] = z => Over(z, x => Math.Log(1 + Math.Exp(x)), w => w.Sum()),
        ["normalize taylor"] = z => Over(z, x => 1 + x + (x * x / 2), w => w.Sum()),
        ["weight { z * z } normalize none"] = z => Over(z, x => x * x, _ => 1),
        ["weight { z * z } normalize sum"] = z => Over(z, x => x * x, w => w.Sum()),
        ["weight { z } normalize abs_sum"] = z => Over(z, x => x, w => w.Sum(Math.Abs)),
        ["weight { z } normalize mean"] = z => Over(z, x => x, w => w.Length),
    };

    public static TheoryData<string> Rows() => [.. Formulas.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void ARowIsItsFormula(string normalize)
    {
        var (spec, kernel) = Examples.FromText($"attention probe {{ {Mask} score {{ 3 * s }} {normalize} }}");
        var launch = new Synthesised(spec, Shape, 71);
        var rows = Enumerable.Range(0, Shape.QueryHeads * Shape.Queries).Select(row => Formulas[normalize](Scores(launch, row))).ToList();
        var expected = rows.SelectMany((row, at) => Enumerable.Range(0, Shape.ValueDim).Select(e => row.Weights.Select((p, j) => p * launch.Value[(j * Shape.ValueDim) + e]).Sum())).ToList();

        var (output, lse) = launch.Run(kernel);
        Comparison.Close(expected, output, 2e-5, "out");
        Comparison.Close(expected, Array.ConvertAll(launch.Expected(), x => (float)x), 1e-6, "out of the oracle");
        Assert.Equal(rows[0].LogSumExp is null, lse.Length == 0);
        if (lse.Length > 0)
        {
            Comparison.Close(rows.Select(r => r.LogSumExp!.Value), lse, 2e-5, "lse");
        }

        // Rows that see no key give 0, whatever they are divided by.
        Assert.All(output.Take(Shape.ValueDim).Concat(output.Skip(3 * Shape.ValueDim).Take(Shape.ValueDim)), x => Assert.Equal(0f, x));
    }

    /// <summary>A function and a row function may share a name: each has its own place.</summary>
    [Fact]
    public void RowsAndFunctionsHaveNamesOfTheirOwn()
    {
        var (spec, kernel) = Examples.FromText("row tanh { return sigmoid(tanh(z)) } attention probe { score { sigmoid(s) } normalize tanh }");
        new Synthesised(spec, Shape, 72).Check(kernel);
    }

    private static double[] Scores(Synthesised launch, int row)
    {
        var i = row % Shape.Queries;
        return [.. Enumerable.Range(0, Shape.Keys).Where(j => j < i && i % 7 != 3).Select(j => 3 / Math.Sqrt(Shape.HeadDim)
            * Enumerable.Range(0, Shape.HeadDim).Sum(d => (double)launch.Query[(row * Shape.HeadDim) + d] * launch.Key[(j * Shape.HeadDim) + d]))];
    }

    private static Row Softmax(double[] scores, double sink)
    {
        var total = sink + scores.Sum(Math.Exp);
        return Over(scores, Math.Exp, _ => total) with { LogSumExp = Math.Log(total) };
    }

    private static Row Over(double[] scores, Func<double, double> weight, Func<double[], double> divisor)
    {
        var weights = Array.ConvertAll(scores, x => weight(x));
        var by = divisor(weights);
        return new Row([.. weights.Select(w => w / by)], null);
    }

    /// <summary>The weights of the visible keys, the first ones of all keys, and the lse of a row function that has one.</summary>
    private sealed record Row(double[] Weights, double? LogSumExp);
}
