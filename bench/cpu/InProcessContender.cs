using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Attn.Cpu.Bench;

/// <summary>A kernel in this process.</summary>
internal sealed class InProcessContender(string name, Action call) : Contender(name)
{
    private const double WarmUpMilliseconds = 400;

    private int _timed;
    private long _allocated;
    private TimeSpan _processor;

    /// <summary>Bytes that a call allocates.</summary>
    public long AllocatedBytes => _allocated / Math.Max(1, _timed);

    /// <summary>Processor time of a call, of all threads together.</summary>
    public double ProcessorMilliseconds => _processor.TotalMilliseconds / Math.Max(1, _timed);

    protected override double? Prepare()
    {
        var start = Stopwatch.GetTimestamp();
        double last;
        do
        {
            last = Timed();
        }
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < WarmUpMilliseconds);
        return last;
    }

    protected override IReadOnlyList<double> Call(int calls)
    {
        call();
        var milliseconds = new double[calls];
        var (processor, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        for (var k = 0; k < calls; k++)
        {
            milliseconds[k] = Timed();
        }

        _allocated += GC.GetTotalAllocatedBytes(precise: true) - allocated;
        _processor += Environment.CpuUsage.TotalTime - processor;
        _timed += calls;
        return milliseconds;
    }

    private double Timed()
    {
        var start = Stopwatch.GetTimestamp();
        call();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
