using System.Collections.Generic;
using System.Linq;
using Attn.Cli.Output;

namespace Attn.Cli.Verification;

/// <summary>What the cases of <c>attn verify</c> come to.</summary>
internal static class VerifySummary
{
    /// <summary>The case's result is right.</summary>
    public const string Pass = "pass";

    /// <summary>The case's result is wrong, or there is none.</summary>
    public const string Fail = "fail";

    /// <summary>The backend has no schedule for the attention, and says so.</summary>
    public const string Unsupported = "unsupported";

    /// <summary>The case has no artifact.</summary>
    public const string Missing = "missing";

    /// <summary>How many variants pass, and how many do in part: with cases that have no artifact.</summary>
    public static string Text(IReadOnlyList<VerifyReport> reports)
    {
        var variants = reports.GroupBy(r => r.Variant).ToList();
        var inPart = variants.Count(v => v.Any(r => r.Status == Pass) && v.Any(r => r.Status == Missing) && v.All(r => r.Status is Pass or Missing));
        return $"{variants.Count(v => v.All(r => r.Status == Pass))} variants pass, {(inPart == 0 ? "" : $"{inPart} in part, ")}"
            + $"{variants.Count(v => v.Any(r => r.Status == Fail))} fail, {variants.Count(v => v.Any(r => r.Status == Unsupported))} unsupported; {reports.Count} cases";
    }

    /// <summary>A failure where a case fails, and where nothing of a variant was verified.</summary>
    public static int Code(IReadOnlyList<VerifyReport> reports)
        => reports.GroupBy(r => r.Variant).Any(v => v.Any(r => r.Status == Fail) || v.All(r => r.Status == Missing)) ? ExitCode.Failure : ExitCode.Success;
}
