using System.Collections.Generic;

namespace Attn.Cpu.Bench;

/// <summary>An engine of a peer, which does the work in its own process and times it there.</summary>
internal sealed class PeerContender(Peer peer, string engine, Work work) : Contender(engine)
{
    private const int CallsOfWarmUp = 2;

    protected override double? Prepare() => Call(CallsOfWarmUp) is [.., var last] ? last : null;

    protected override IReadOnlyList<double> Call(int calls)
    {
        var answer = peer.Run(Name, calls, work);
        Declined = answer.Declined;
        return answer.Milliseconds;
    }
}
