using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Attn.Runtime;

namespace Attn.Cpu.Bench;

/// <summary>One work and all who do it; the generated kernel is the first.</summary>
internal sealed record Measurement(Work Work, InProcessContender Attn, IReadOnlyList<Contender> Others)
{
    public static Measurement Of(Work work, AttentionOptions options, IReadOnlyList<PeerProcess> peers) => work.Element switch
    {
        Element.F16 => Of(work, new Operands<Half>(work.Shape, x => (Half)x), options, peers),
        Element.BF16 => Of(work, new Operands<BFloat16>(work.Shape, x => (BFloat16)x), options, peers),
        _ => Of(work, new Operands<float>(work.Shape, x => x), options, peers),
    };

    /// <summary>
    /// Measures all works in turns, round by round, and the machine's limits with them: what else the machine does falls on all alike.
    /// </summary>
    public static Limits TakeRounds(IReadOnlyList<Measurement> measurements, Options options)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var (k, m) in measurements.Index())
        {
            Console.Error.WriteLine($"warming up {k + 1}/{measurements.Count}: {m.Work.Name}");
            foreach (var contender in m.Contenders)
            {
                contender.WarmUp();
            }
        }

        var limits = new Limits(options.Threads);
        for (var round = 0; round < options.Rounds && (round == 0 || Stopwatch.GetElapsedTime(start) < options.Budget); round++)
        {
            Console.Error.WriteLine($"round {round + 1}/{options.Rounds}");
            limits.Measure();
            foreach (var contender in measurements.SelectMany(m => m.Contenders))
            {
                contender.TakeTurn();
            }
        }

        return limits;
    }

    private IEnumerable<Contender> Contenders => Others.Prepend(Attn);

    private static Measurement Of<T>(Work work, Operands<T> operands, AttentionOptions options, IReadOnlyList<PeerProcess> peers)
        where T : unmanaged
    {
        var others = new List<Contender>();
        if (work.HandWritten is { } handWritten && operands is Operands<float> floats)
        {
            others.Add(new InProcessContender("hand-written", () => handWritten(floats, options)));
        }

        others.AddRange(peers.SelectMany(p => p.Peer.Engines.Select(engine => new PeerContender(p.Peer, engine, work))));
        return new Measurement(work, new InProcessContender("attn", () => work.Variant.Forward(operands, options)), others);
    }
}
