using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>What an agent knows to have happened: a count of steps of each agent, and the copies that have come.</summary>
internal sealed class GpuClock(int agents)
{
    public int[] Steps { get; } = new int[agents];

    public HashSet<int> Copies { get; } = [];

    public void Join(GpuClock other)
    {
        for (var k = 0; k < Steps.Length; k++)
        {
            Steps[k] = Math.Max(Steps[k], other.Steps[k]);
        }

        Copies.UnionWith(other.Copies);
    }
}

/// <summary>The barriers and slots of one simulated block.</summary>
internal sealed class GpuBlockState(GpuKernel kernel, bool copiesComeAtOnce)
{
    private readonly Dictionary<(string, long), MbarrierState> _barriers = [];
    private readonly Dictionary<string, NamedState> _named = [];
    private readonly Dictionary<(string, long), SlotState> _slots = [];
    private readonly Queue<(int Copy, (string, long) Barrier, int Bytes)> _running = [];
    private int _copies;

    /// <summary>Counts all that happened, so that a round without an event is seen.</summary>
    public long Events { get; set; }

    public void Start(int agents)
    {
        foreach (var barrier in kernel.Barriers)
        {
            for (var slot = 0; slot < barrier.Slots; slot++)
            {
                _barriers[(barrier.Name, slot)] = new MbarrierState(barrier.Arrivals, new GpuClock(agents), new GpuClock(agents));
            }
        }

        foreach (var barrier in kernel.NamedBarriers)
        {
            _named[barrier.Name] = new NamedState(barrier.Threads, new GpuClock(agents), new GpuClock(agents));
        }

        foreach (var buffer in kernel.Buffers)
        {
            for (var slot = 0; slot < buffer.Stages; slot++)
            {
                _slots[(buffer.Name, slot)] = new SlotState();
            }
        }
    }

    public int BytesOf(string buffer) => kernel.Buffers.First(b => b.Name == buffer).SlotBytes;

    public void Arrive((string, long) name, GpuClock clock, int expectedBytes)
    {
        var barrier = Barrier(name);
        barrier.Bytes += expectedBytes;
        barrier.Gathering.Join(clock);
        if (--barrier.ArrivalsLeft < 0)
        {
            throw GpuScheduleSimulator.Broken($"{Show(name)} gets more than its {barrier.Arrivals} arrivals in a phase");
        }

        EndPhase(barrier);
    }

    /// <summary>Whether the phase with this parity is over; if so, the waiter learns what led to its end.</summary>
    public bool Wait((string, long) name, long parity, GpuClock clock)
    {
        var barrier = Barrier(name);
        if (barrier.Phase % 2 == parity)
        {
            return false;
        }

        clock.Join(barrier.Released);
        return true;
    }

    public void Copy((string, long) slotName, (string, long) barrier, int bytes, GpuClock clock)
    {
        var slot = Slot(slotName);
        Barrier(barrier);
        if (slot.LastCopy is { } last && !clock.Copies.Contains(last))
        {
            throw GpuScheduleSimulator.Broken($"a copy into {Show(slotName)} while the copy before it may still be under way");
        }

        RequireUnread(slotName, slot, clock);
        slot.Reads.Clear();
        slot.LastCopy = _copies;
        _running.Enqueue((_copies++, barrier, bytes));
        if (copiesComeAtOnce)
        {
            FinishOldestCopy();
        }
    }

    public bool FinishOldestCopy()
    {
        if (_running.Count == 0)
        {
            return false;
        }

        var (copy, name, bytes) = _running.Dequeue();
        var barrier = Barrier(name);
        barrier.Bytes -= bytes;
        barrier.Gathering.Copies.Add(copy);
        EndPhase(barrier);
        Events++;
        return true;
    }

    public SlotState Read((string, long) name, GpuClock clock)
    {
        var slot = Slot(name);
        if (slot.LastCopy is not { } last || !clock.Copies.Contains(last))
        {
            throw GpuScheduleSimulator.Broken($"a product reads {Show(name)} before its copy is known to have come");
        }

        slot.Reading++;
        return slot;
    }

    /// <summary>An agent starts to copy its share of a tile, and gets the copy's number.</summary>
    public int Fetch((string, long) slotName, int agent, GpuClock clock)
    {
        var slot = Slot(slotName);
        RequireUnread(slotName, slot, clock);
        if (slot.Shares.Values.SelectMany(s => s).Any(copy => !clock.Copies.Contains(copy)) && slot.FillsOf(agent) == slot.Shares.Values.Max(s => s.Count))
        {
            throw GpuScheduleSimulator.Broken($"a fetch into {Show(slotName)} while the fetch before it may still be under way");
        }

        slot.Share(agent).Add(_copies);
        return _copies++;
    }

    /// <summary>An agent reads a slot that all agents filled.</summary>
    public void ReadFetched((string, long) name, int agent, int agents, int step, GpuClock clock)
    {
        var slot = Slot(name);
        var fills = slot.FillsOf(agent);
        for (var other = 0; other < agents; other++)
        {
            if (fills == 0 || slot.FillsOf(other) != fills || !clock.Copies.Contains(slot.Share(other)[fills - 1]))
            {
                throw GpuScheduleSimulator.Broken($"a product reads {Show(name)} before all shares of its fetch are known to have come");
            }
        }

        slot.Reads.RemoveAll(read => read.Agent == agent);
        slot.Reads.Add((agent, step));
    }

    private static void RequireUnread((string, long) name, SlotState slot, GpuClock clock)
    {
        if (slot.Reading > 0 || slot.Reads.Any(read => clock.Steps[read.Agent] < read.Step))
        {
            throw GpuScheduleSimulator.Broken($"a copy into {Show(name)} while a product may still read it");
        }
    }

    /// <summary>Comes to a named barrier with some threads, and gives the generation whose end to wait for.</summary>
    public int Come(string name, int threads, GpuClock clock)
    {
        var barrier = _named[name];
        var generation = barrier.Generation;
        barrier.Gathering.Join(clock);
        barrier.Come += threads;
        if (barrier.Come >= barrier.Threads)
        {
            barrier.Come = 0;
            barrier.Generation++;
            barrier.Released.Join(barrier.Gathering);
        }

        return generation;
    }

    public bool LetGo(string name, int generation, GpuClock clock)
    {
        var barrier = _named[name];
        if (barrier.Generation == generation)
        {
            return false;
        }

        clock.Join(barrier.Released);
        return true;
    }

    public void VerifyEnd()
    {
        if (_running.Count > 0)
        {
            throw GpuScheduleSimulator.Broken("a copy outlives the block");
        }

        foreach (var barrier in _barriers.Where(b => b.Value.Bytes != 0))
        {
            throw GpuScheduleSimulator.Broken($"{Show(barrier.Key)} ends with {barrier.Value.Bytes} bytes outstanding");
        }
    }

    private static void EndPhase(MbarrierState barrier)
    {
        if (barrier.ArrivalsLeft == 0 && barrier.Bytes == 0)
        {
            barrier.Phase++;
            barrier.ArrivalsLeft = barrier.Arrivals;
            barrier.Released.Join(barrier.Gathering);
        }
    }

    private MbarrierState Barrier((string, long) name)
        => _barriers.TryGetValue(name, out var barrier) ? barrier : throw GpuScheduleSimulator.Broken($"there is no slot {Show(name)}");

    private SlotState Slot((string, long) name)
        => _slots.TryGetValue(name, out var slot) ? slot : throw GpuScheduleSimulator.Broken($"there is no slot {Show(name)}");

    private static string Show((string Name, long Slot) name) => $"{name.Name}[{name.Slot}]";

    /// <summary>
    /// A slot of a buffer: its last copy, or the copies of each agent's share, the products that read it now, and the reads that ended since
    /// the copy (of shares: the last of each agent).
    /// </summary>
    internal sealed class SlotState
    {
        public Dictionary<int, List<int>> Shares { get; } = [];

        public int? LastCopy { get; set; }

        public int Reading { get; set; }

        public List<(int Agent, int Step)> Reads { get; } = [];

        public int FillsOf(int agent) => Shares.TryGetValue(agent, out var copies) ? copies.Count : 0;

        public List<int> Share(int agent)
        {
            if (!Shares.TryGetValue(agent, out var copies))
            {
                Shares.Add(agent, copies = []);
            }

            return copies;
        }
    }

    private sealed class MbarrierState(int arrivals, GpuClock gathering, GpuClock released)
    {
        public int Arrivals { get; } = arrivals;

        public int ArrivalsLeft { get; set; } = arrivals;

        public long Bytes { get; set; }

        public long Phase { get; set; }

        public GpuClock Gathering { get; } = gathering;

        public GpuClock Released { get; } = released;
    }

    private sealed class NamedState(int threads, GpuClock gathering, GpuClock released)
    {
        public int Threads { get; } = threads;

        public int Come { get; set; }

        public int Generation { get; set; }

        public GpuClock Gathering { get; } = gathering;

        public GpuClock Released { get; } = released;
    }
}
