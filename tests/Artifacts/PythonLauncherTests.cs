using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Attn.Runtime;
using Attn.Runtime.Artifacts;
using Attn.Testing;

namespace Attn.Artifacts.Tests;

/// <summary>The launcher of <c>examples/python</c>, as far as it goes without a GPU: it reads artifacts, and its formulas are those of the runtime.</summary>
public sealed class PythonLauncherTests : IDisposable
{
    private static readonly Dictionary<string, LaunchValue> Names = new() { ["M"] = 1000L, ["lambda"] = -3L, ["cap"] = 0.5, ["on"] = true, ["largest"] = long.MaxValue };

    private static readonly string[] Formulas =
    [
        "(M + 63) / 64", "lambda / 2", "lambda % 2", "-7 / 2 * 2", "-(3) + -M", "1 | 6 ^ 3 & 2 << 1", "M >> 3 & ~1", "min(M, 77) + max(M, 77)",
        "select(M == 0, 0, M / 3)", "select(on, 1, 1 / 0)", "popcount(255) + abs(lambda) + sign(lambda)", "int(2.5) + int(-2.5)", "M % 2 == 0 && lambda < M || 1 / 0 == 1",
        "!(lambda <= M) != on", "exp2(-8.0 * float(0 + 1) / float(4))", "1E-06 * 1.5e3", "-inf < cap", "isnan(nan)", "pow(2.0, 10.0) + sqrt(4.0) - floor(cap)",
        "1.0 / 0.0 == inf", "1 / 0", "M % (M - 1000)", "largest + 1", "largest * 2", "absent + 1", "M + cap", "M && on", "M +", "erf(cap)",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attn-");

    public void Dispose() => _folder.Delete(recursive: true);

    [PythonFact]
    public void Its_formulas_come_to_what_the_runtimes_come_to()
    {
        var answers = Python("""
            import sys
            from attn_formula import Formula, FormulaError
            names = dict(M=1000, cap=0.5, on=True, largest=(1 << 63) - 1) | {"lambda": -3}
            for line in sys.stdin.read().splitlines():
                try:
                    value = Formula(line)(names)
                    print(str(value).lower() if isinstance(value, bool) else format(value, ".15g") if isinstance(value, float) else value)
                except FormulaError:
                    print("none")
            """, string.Join('\n', Formulas)).TrimEnd().Split('\n');

        Assert.Equal(Formulas.Select(text => $"{text} = {Value(text)}"), Formulas.Zip(answers, (text, answer) => $"{text} = {answer}"));
    }

    [PythonFact]
    public void It_reads_an_artifact_and_finds_the_one_for_a_device()
    {
        HandMade.Write(_folder.FullName);
        HandMade.Write(_folder.FullName, target: "sm_90");
        HandMade.Write(_folder.FullName, target: "sm_90a");

        var answer = Python($"""
            from attn_artifact import Artifact
            for capability in (8, 9), (9, 0), (12, 0):
                print(Artifact.load("{_folder.FullName}", "documents", 64, 64, "bf16", capability).manifest["target"])
            """);

        Assert.Equal("sm_80\nsm_90a\nsm_90\n", answer);
    }

    [PythonFact]
    public void It_takes_the_kernels_that_are_for_a_launch()
    {
        var answer = Python("""
            from attn_artifact import taken
            for when in None, "Hk < Hq && M <= 64", "!(Hk < Hq && M <= 64)":
                print([taken(dict(when=when), dict(Hq=8, Hk=keys, M=queries)) for keys, queries in ((2, 1), (2, 65), (8, 1))])
            """);

        Assert.Equal("[True, True, True]\n[True, False, False]\n[False, True, True]\n", answer);
    }

    [PythonFact]
    public void It_refuses_an_artifact_that_was_changed()
    {
        var path = HandMade.Write(_folder.FullName);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"threads\": 128", "\"threads\": 256", StringComparison.Ordinal));

        var answer = Python($"""
            from attn_artifact import Artifact, LaunchError
            try:
                Artifact("{path}")
            except LaunchError as error:
                print(error)
            """);

        Assert.Contains("was changed", answer, StringComparison.Ordinal);
    }

    private static string Value(string text)
    {
        try
        {
            var value = Formula.Parse(text).Evaluate(Names);
            return value.Type == LaunchValueType.Real ? value.AsReal.ToString("G15", System.Globalization.CultureInfo.InvariantCulture) : value.ToString();
        }
        catch (AttnException)
        {
            return "none";
        }
    }

    private static string Python(string script, string input = "")
    {
        var start = new ProcessStartInfo("python3", ["-c", script])
        {
            WorkingDirectory = Repository.PathOf("examples", "python"), RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "Python does not end.");
        Assert.True(process.ExitCode == 0, error.Result);
        return output.Result;
    }
}

/// <summary>A test that runs where Python 3.10 or later is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 10))"]));
            process!.WaitForExit();
            base.Skip = process.ExitCode == 0 ? null : "Python 3.10 or later is needed.";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            base.Skip = "Python is needed.";
        }
    }
}
