using System;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>What the CPU scheduler cannot do yet (ATTN40xx); it says so instead of compiling something else.</summary>
public static class CpuLimitations
{
    public static readonly DiagnosticDescriptor UnsupportedConstruct = new(
        "ATTN4001", Severity.Error, DiagnosticKind.Limitation, "The CPU backend lacks a construct",
        "The CPU backend cannot compile {0} ('{1}') yet.",
        "Run it with the oracle backend, or write the attention without it.");

    public static readonly DiagnosticDescriptor WideLanes = new(
        "ATTN4002", Severity.Error, DiagnosticKind.Limitation, "64-bit arithmetic on scores",
        "The CPU backend cannot compute '{0}' in 32-bit integers, and it depends on scores.",
        "Compute with floats: floor(s) is int(s) without integers.");

    public static readonly DiagnosticDescriptor WideFeatures = new(
        "ATTN4003", Severity.Error, DiagnosticKind.Limitation, "64-bit arithmetic in a transform",
        "The CPU backend cannot compute '{0}' in 32-bit integers, and it differs from row to row.",
        "Compute with floats, or pass a captured tensor of i32 instead of i64; the position of 'rope' may have 64 bits.");
}

/// <summary>Ends scheduling at a construct that it does not know.</summary>
internal sealed class CpuLimitationException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    public static CpuLimitationException Construct(TileProgram program, string construct, string name)
        => new(Diagnostic.Create(CpuLimitations.UnsupportedConstruct, program.Origins.SpanOf(name), construct, name));

    public static CpuLimitationException Construct(TileProgram program, string construct, Expr expr)
        => new(Diagnostic.Create(CpuLimitations.UnsupportedConstruct, program.Origins.SpanOf(expr), construct, expr.ToString()));
}
