using System;
using Attn.Diagnostics;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Leaves a lowering at a construct that it does not cover; never leaves this folder.</summary>
internal sealed class LimitationException(string construct) : Exception(construct)
{
    private readonly string _construct = construct;

    /// <summary>Goes on where a construct is covered.</summary>
    public static void Require(bool covered, string construct)
    {
        if (!covered)
        {
            throw new LimitationException(construct);
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
            diagnostics.Add(GpuScheduleDiagnostics.NotScheduled, SourceSpan.None, target, limitation._construct);
            return null;
        }
    }
}
