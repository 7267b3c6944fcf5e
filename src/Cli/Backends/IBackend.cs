using System;
using System.Collections.Generic;
using Attn.Cli.Launch;
using Attn.Cli.Verification;
using Attn.IR;

namespace Attn.Cli.Backends;

/// <summary>A way to run an attention.</summary>
internal interface IBackend
{
    /// <summary>Its name on the command line and in reports.</summary>
    string Name { get; }

    /// <summary>How operands may be stored; the first where nobody says.</summary>
    IReadOnlyList<ElementType> Types { get; }

    /// <summary>What D and E are multiples of.</summary>
    int FeatureMultiple { get; }

    /// <summary>What its results are held to.</summary>
    /// <param name="type">How the operands are stored.</param>
    ICriterion CriterionOf(ElementType type);

    /// <summary>Makes an attention ready to run.</summary>
    /// <exception cref="ToolException">The backend cannot do it yet: a limitation.</exception>
    IKernel Compile(Attention attention);
}

/// <summary>An attention that is ready to run.</summary>
internal interface IKernel : IDisposable
{
    /// <summary>Runs it.</summary>
    /// <param name="data">The launch; its shapes and types have been checked.</param>
    /// <param name="threads">Threads that may work; 0 means one for each processor.</param>
    Run Run(LaunchData data, int threads);

    /// <summary>Frees what it keeps beside managed memory, if anything.</summary>
    void IDisposable.Dispose()
    {
    }
}

/// <summary>One run.</summary>
/// <param name="Result">What it gave.</param>
/// <param name="Time">How long the kernel took, without what surrounds it.</param>
internal sealed record Run(Computed Result, TimeSpan Time);
