using System;
using System.Collections.Generic;
using Attn.Diagnostics;

namespace Attn.Reference;

/// <summary>What can be wrong with a launch of the interpreter (ATTN53xx).</summary>
public static class EvaluationErrors
{
    public static readonly DiagnosticDescriptor ShapeMismatch = UserError(
        "ATTN5301", "Operand of another shape",
        "'{0}' has the shape {1}, and {2} is wanted.",
        "Pass q [B, Hq, M, D], k [B, Hk, N, D], v [B, Hk, N, E] with Hq a multiple of Hk, and captured tensors as they are declared.");

    public static readonly DiagnosticDescriptor TypeMismatch = UserError(
        "ATTN5302", "Argument of another type",
        "'{0}' holds {1}, and {2} is wanted.",
        "Pass a value of the declared type.");

    public static readonly DiagnosticDescriptor MissingArgument = UserError(
        "ATTN5303", "Argument is missing",
        "'{0}' has neither a value nor a default.",
        "Pass a value for it.");

    public static readonly DiagnosticDescriptor UnknownArgument = UserError(
        "ATTN5304", "Unknown argument",
        "The attention has no parameter or captured tensor '{0}'.",
        "Correct the name, or leave the argument out.");

    public static readonly DiagnosticDescriptor UnboundDimension = UserError(
        "ATTN5305", "Dimension is not bound",
        "The dimension '{0}' of '{1}' is given by no tensor.",
        "Pass '{1}', or another tensor with that dimension.");

    public static readonly DiagnosticDescriptor NotSorted = UserError(
        "ATTN5306", "Tensor is not sorted",
        "'{0}' is declared sorted, and its element {1} is less than the one before it.",
        "Sort the last axis in ascending order, or remove 'sorted' from the declaration.");

    public static readonly DiagnosticDescriptor IndexOutOfRange = UserError(
        "ATTN5307", "Index out of range",
        "Index {0} is outside axis {1} of '{2}', which has the shape {3}.",
        "Check the index expression, or mask those positions.");

    public static readonly DiagnosticDescriptor DivisorNotPositive = UserError(
        "ATTN5308", "Integer divisor is not positive",
        "The integer divisor is {0}.",
        "Keep the divisor at 1 or more; where it varies, a condition may guard the division.");

    public static readonly DiagnosticDescriptor TooLarge = UserError(
        "ATTN5309", "Too large to interpret",
        "A slice of '{0}' has {1} elements.",
        "Use a smaller shape: the interpreter is for checking results.");

    public static readonly DiagnosticDescriptor RequirementNotMet = UserError(
        "ATTN5310", "Lengths do not fit the attention",
        "The attention needs {0}, and {1}.",
        "Pass operands and parameters of lengths that meet it.");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        ShapeMismatch, TypeMismatch, MissingArgument, UnknownArgument, UnboundDimension, NotSorted, IndexOutOfRange, DivisorNotPositive, TooLarge, RequirementNotMet,
    ];

    private static DiagnosticDescriptor UserError(string id, string title, string format, string advice)
        => new(id, Severity.Error, DiagnosticKind.UserError, title, format, advice);
}

/// <summary>A launch that cannot be evaluated, and where in the source the reason lies.</summary>
public sealed class EvaluationException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    /// <summary>The reason.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    internal static EvaluationException Of(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
        => new(Diagnostic.Create(descriptor, span, arguments));
}
