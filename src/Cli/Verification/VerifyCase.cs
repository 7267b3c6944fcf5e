using System;
using Attn.Cli.Launch;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Verification;

/// <summary>One launch that an attention is verified on.</summary>
/// <param name="Name">Its name in reports.</param>
/// <param name="Type">How its operands are stored; null for what a file has.</param>
/// <param name="Shape">Its dimensions; null where only a file knows them.</param>
/// <param name="Make">Makes the launch, or fails as a file or a launch may.</param>
internal sealed record VerifyCase(string Name, ElementType? Type, AttentionShape? Shape, Func<VerifyLaunch> Make)
{
    /// <summary>Pairs of query and key over all heads; null where only a file knows them.</summary>
    public long? Pairs => Shape is { } s ? (long)s.Batch * s.QueryHeads * s.Queries * s.Keys : null;
}

/// <summary>A launch, and what it should give.</summary>
/// <param name="Data">The launch.</param>
/// <param name="Recorded">What was recorded for it; null where the oracle says.</param>
/// <param name="RecordedType">The type that what was recorded was rounded to.</param>
internal sealed record VerifyLaunch(LaunchData Data, Computed? Recorded = null, ElementType RecordedType = ElementType.F32);
