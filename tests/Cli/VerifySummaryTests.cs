using System.Linq;
using Attn.Cli.Output;
using Attn.Cli.Verification;

namespace Attn.Cli.Tests;

public sealed class VerifySummaryTests
{
    // Cases of variants `a`, `b` and so on, and what comes of them.
    [Theory]
    [InlineData("pass pass", "1 variants pass, 0 fail, 0 unsupported; 2 cases", ExitCode.Success)]
    [InlineData("pass pass, pass", "2 variants pass, 0 fail, 0 unsupported; 3 cases", ExitCode.Success)]
    [InlineData("pass fail", "0 variants pass, 1 fail, 0 unsupported; 2 cases", ExitCode.Failure)]
    [InlineData("unsupported, pass", "1 variants pass, 0 fail, 1 unsupported; 2 cases", ExitCode.Success)]
    [InlineData("pass missing", "0 variants pass, 1 in part, 0 fail, 0 unsupported; 2 cases", ExitCode.Success)]
    [InlineData("pass missing fail", "0 variants pass, 1 fail, 0 unsupported; 3 cases", ExitCode.Failure)]
    [InlineData("missing missing", "0 variants pass, 0 fail, 0 unsupported; 2 cases", ExitCode.Failure)]
    [InlineData("pass, missing", "1 variants pass, 0 fail, 0 unsupported; 2 cases", ExitCode.Failure)]
    public void Nothing_passes_unseen(string variants, string text, int code)
    {
        var reports = variants.Split(", ").SelectMany((cases, at) => cases.Split(' ').Select(
            status => new VerifyReport($"{(char)('a' + at)}", "cuda", "bf16", "case", null, null, null, null, status))).ToList();
        Assert.Equal((text, code), (VerifySummary.Text(reports), VerifySummary.Code(reports)));
    }
}
