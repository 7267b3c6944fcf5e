using System;
using Attn.Diagnostics;

namespace Attn.Backends.Ptx;

/// <summary>PTX could not be made.</summary>
public sealed class PtxCompilationException : Exception
{
    private PtxCompilationException(Diagnostic diagnostic)
        : base($"{diagnostic.Id}: {diagnostic.Message} {diagnostic.Advice}") => Diagnostic = diagnostic;

    /// <summary>What is wrong, with its id and advice.</summary>
    public Diagnostic Diagnostic { get; }

    internal static PtxCompilationException Of(DiagnosticDescriptor descriptor, string argument)
        => new(Diagnostic.Create(descriptor, SourceSpan.None, argument));
}
