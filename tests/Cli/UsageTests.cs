using System;

namespace Attn.Cli.Tests;

/// <summary>A wrong command line is told apart from a wrong file: exit code 2, one line of error, and where help is.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("frobnicate")]
    [InlineData("run")]
    [InlineData("run x.attn")]
    [InlineData("run x.attn --data a.safetensors --shape M=1,D=1")]
    [InlineData("run x.attn --shape M=1,D=1 --unknown")]
    [InlineData("run x.attn --shape M=1")]
    [InlineData("run x.attn --shape M=1,D=one")]
    [InlineData("run x.attn --shape M=1,D=-1")]
    [InlineData("run x.attn --shape M=1,M=2,D=1")]
    [InlineData("run x.attn --shape M=1,D")]
    [InlineData("run x.attn --shape M=99999999999,D=1")]
    [InlineData("run x.attn --shape M=1,D=1,Hq=3,Hk=2")]
    [InlineData("run x.attn --shape M=1,D=1 --backend gpu")]
    [InlineData("run x.attn --shape M=1,D=1 --threads -1")]
    [InlineData("run x.attn --shape M=1,D=1 --set window")]
    [InlineData("run x.attn --shape M=1,D=1 --set =1")]
    [InlineData("run x.attn --shape M=1,D=1 --set a=1 --set a=2")]
    [InlineData("run x.attn --shape M=1,D=1 --seed many")]
    [InlineData("verify examples")]
    [InlineData("bench x.attn")]
    [InlineData("explain x.attn")]
    [InlineData("explain x.attn --shape M=1,D=1 --tile 128")]
    [InlineData("explain x.attn --shape M=1,D=1 --tile 0x128")]
    [InlineData("explain x.attn --shape M=1,D=1 --peak 0")]
    [InlineData("viz x.attn --shape M=1,D=1")]
    [InlineData("viz x.attn --shape M=1,D=1 --text --head 1")]
    [InlineData("viz x.attn --shape M=1,D=1 --text --batch -1")]
    [InlineData("check")]
    [InlineData("fmt")]
    [InlineData("fmt x.attn y.attn")]
    [InlineData("fmt x.attn --check --write")]
    [InlineData("fmt x.attn --json")]
    [InlineData("fmt - --write")]
    [InlineData("fmt - x.attn --check")]
    [InlineData("build x.attn")]
    [InlineData("build x.attn --emit assembly")]
    [InlineData("build x.attn -o built")]
    [InlineData("build x.attn -o built --target sm_80")]
    [InlineData("build x.attn -o built --target sm_80 --shapes D=64 --for-verify data")]
    [InlineData("build x.attn -o built --target sm_80 --shapes D=64 --emit spec")]
    [InlineData("build x.attn -o built --target hopper --shapes D=64")]
    [InlineData("build x.attn -o built --target sm_80 --shapes E=64")]
    [InlineData("build x.attn -o built --target sm_80 --shapes D=64,D=32")]
    [InlineData("build x.attn -o built --target sm_80 --shapes D=0")]
    [InlineData("build x.attn -o built --target sm_80 --shapes D=64 --dtype i32")]
    [InlineData("build x.attn --emit ptx")]
    [InlineData("build x.attn --emit ptx --target sm_80")]
    [InlineData("build x.attn --emit spec --target sm_80")]
    [InlineData("build x.attn --emit spec --shapes D=64")]
    [InlineData("run x.attn --shape M=1,D=1 --backend cuda")]
    [InlineData("run x.attn --shape M=1,D=1 --artifacts built")]
    [InlineData("build x.attn --dump-after Everything")]
    public void AWrongCommandLine(string commandLine)
    {
        var result = Invocation.Of(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("error: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("--help", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("verify --help")]
    [InlineData("bench --help")]
    [InlineData("build --help")]
    [InlineData("explain --help")]
    [InlineData("viz --help")]
    [InlineData("check --help")]
    [InlineData("fmt --help")]
    [InlineData("doctor --help")]
    public void HelpIsNoError(string commandLine)
    {
        var result = Invocation.Of(commandLine.Split(' ')).Succeeds();

        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Attn.", result.Output, StringComparison.Ordinal);
    }
}
