using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Attn.Artifacts;
using Attn.Backends.Ptx;
using Attn.Cli.Output;
using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Cli.Artifacts;

/// <summary>What came of a job.</summary>
/// <param name="Job">The job.</param>
/// <param name="Manifest">The path of the manifest; null where there is none.</param>
/// <param name="Diagnostics">What was found on the way.</param>
internal sealed record ArtifactOutcome(ArtifactJob Job, string? Manifest, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether this version cannot do it, and nothing else is wrong.</summary>
    public bool IsLimitation => Manifest is null && Diagnostics.Count > 0 && Diagnostics.All(d => d.Severity == Severity.Warning || d.Descriptor.Kind == DiagnosticKind.Limitation);
}

/// <summary>Builds artifacts, several at a time.</summary>
internal static class ArtifactBuild
{
    /// <summary>Compiles one job.</summary>
    /// <returns>The program; null where a diagnostic says why there is none.</returns>
    /// <exception cref="ToolException">There is no libLLVM: no other job would come further.</exception>
    public static PtxProgram? Compile(ArtifactJob job, DiagnosticBag diagnostics)
    {
        try
        {
            return PtxBackend.Compile(job.Attention.Spec, job.Target, job.Shape, diagnostics);
        }
        catch (PtxCompilationException error) when (error.Diagnostic.Descriptor == PtxDiagnostics.LibraryMissing)
        {
            throw new ToolException([error.Diagnostic], null);
        }
        catch (PtxCompilationException error)
        {
            diagnostics.Add(error.Diagnostic);
            return null;
        }
    }

    /// <summary>Compiles jobs and writes their artifacts; one that fails does not keep the others.</summary>
    /// <param name="jobs">What to build.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="threads">Threads that may work; 0 means one for each processor.</param>
    /// <param name="terminal">Told how far it is.</param>
    /// <exception cref="ToolException">There is no libLLVM, or a file cannot be written.</exception>
    public static IReadOnlyList<ArtifactOutcome> Run(IReadOnlyList<ArtifactJob> jobs, string folder, int threads, Terminal terminal)
    {
        var outcomes = new ArtifactOutcome[jobs.Count];
        var done = 0;
        try
        {
            Parallel.For(0, jobs.Count, new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads }, k =>
            {
                outcomes[k] = Run(jobs[k], folder);
                lock (outcomes)
                {
                    terminal.Progress($"[{++done}/{jobs.Count}] {jobs[k]}");
                }
            });
        }
        catch (AggregateException errors) when (errors.InnerExceptions.OfType<ToolException>().FirstOrDefault() is { } error)
        {
            throw error;
        }

        terminal.Progress("");
        return outcomes;
    }

    private static ArtifactOutcome Run(ArtifactJob job, string folder)
    {
        var diagnostics = new DiagnosticBag();
        string? path = null;
        try
        {
            if (Compile(job, diagnostics) is { } program)
            {
                OutputFile.Write(folder, at => path = ArtifactWriter.Write(job.Attention.Spec, program, at, diagnostics));
            }
        }
        catch (Exception error) when (error is not (ToolException or OperationCanceledException))
        {
            // A bug in one compilation is told with its job, and the others go on.
            diagnostics.Add(ToolErrors.InternalError, SourceSpan.None, $"{job}: {error}");
        }

        return new ArtifactOutcome(job, path, diagnostics.ToEquatableArray());
    }
}
