using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Attn.Cpu.Bench;

/// <summary>One way to do a work, and what its calls took.</summary>
internal abstract class Contender(string name)
{
    private const double TurnMilliseconds = 150;
    private const int MostCalls = 8;
    private const int Settle = 30;

    private readonly List<double> _milliseconds = [];
    private int _calls = 1;

    public string Name { get; } = name;

    /// <summary>Why it does not do the work; null where it does.</summary>
    public string? Declined { get; protected set; }

    /// <summary>What each call took, ascending.</summary>
    public IReadOnlyList<double> Milliseconds => [.. _milliseconds.Order()];

    /// <summary>The middle one of all calls.</summary>
    public double Median => Milliseconds[Milliseconds.Count / 2];

    /// <summary>The quickest call.</summary>
    public double Best => Milliseconds[0];

    /// <summary>Compiles what is left to compile, and finds how many calls make a turn.</summary>
    public void WarmUp()
    {
        if (Prepare() is { } milliseconds)
        {
            _calls = (int)Math.Clamp(Math.Ceiling(TurnMilliseconds / milliseconds), 1, MostCalls);
        }
    }

    /// <summary>Some timed calls, after one that only fills the caches.</summary>
    public void TakeTurn()
    {
        if (Declined is null)
        {
            // Whoever had the turn before may have threads that still spin.
            Thread.Sleep(Settle);
            _milliseconds.AddRange(Call(_calls));
        }
    }

    /// <summary>What a warm call takes; null where the work is declined.</summary>
    protected abstract double? Prepare();

    /// <summary>What each of some calls takes; nothing where the work is declined.</summary>
    protected abstract IReadOnlyList<double> Call(int calls);
}
