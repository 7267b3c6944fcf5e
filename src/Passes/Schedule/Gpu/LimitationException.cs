using System;
using Attn.Diagnostics;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Leaves a lowering at a construct that it does not cover; never leaves this folder.</summary>
/// <param name="construct">What is not covered.</param>
/// <param name="span">Where it was written, where that is known.</param>
internal sealed class LimitationException(string construct, SourceSpan? span = null) : Exception(construct)
{
    private readonly string _construct = construct;
    private readonly SourceSpan _span = span ?? SourceSpan.None;

    /// <summary>Goes on where a construct is covered.</summary>
    public static void Require(bool covered, string construct, SourceSpan? span = null)
    {
        if (!covered)
        {
            throw new LimitationException(construct, span);
        }
    }

    /// <summary>What a lowering gives, or null where it was left at a construct, which the diagnostics then have (ATTN4201).</summary>
    public static T? Reported<T>(Func<T> lower, string target, DiagnosticBag diagnostics)
        where T : class
    {
        try
        {
            return lower();
        }
        catch (LimitationException limitation)
        {
            diagnostics.Add(GpuScheduleDiagnostics.NotScheduled, limitation._span, target, limitation._construct);
            return null;
        }
    }
}
