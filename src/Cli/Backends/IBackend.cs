using System;
using Attn.Cli.Launch;

namespace Attn.Cli.Backends;

/// <summary>A way to run an attention.</summary>
internal interface IBackend
{
    /// <summary>Its name on the command line and in reports.</summary>
    string Name { get; }

    /// <summary>The largest error of a result whose elements are of the order of 1.</summary>
    double Tolerance { get; }

    /// <summary>Makes an attention ready to run.</summary>
    /// <exception cref="ToolException">The backend cannot do it yet: a limitation.</exception>
    IKernel Compile(Attention attention);
}

/// <summary>An attention that is ready to run.</summary>
internal interface IKernel
{
    /// <summary>Runs it.</summary>
    /// <param name="data">The launch; its shapes and types have been checked.</param>
    /// <param name="threads">Threads that may work; 0 means one for each processor.</param>
    Run Run(LaunchData data, int threads);
}

/// <summary>One run.</summary>
/// <param name="Result">What it gave.</param>
/// <param name="Time">How long the kernel took, without what surrounds it.</param>
internal sealed record Run(Computed Result, TimeSpan Time);
