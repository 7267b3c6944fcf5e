using System;
using System.Collections.Generic;
using Attn.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Cli;

/// <summary>What can be wrong with what the tool is asked to do (ATTN52xx).</summary>
internal static class ToolErrors
{
    public static readonly DiagnosticDescriptor CannotRead = UserError(
        "ATTN5201", "File cannot be read", "'{0}' cannot be read: {1}", "Check the path and its permissions.");

    public static readonly DiagnosticDescriptor CannotWrite = UserError(
        "ATTN5202", "File cannot be written", "'{0}' cannot be written: {1}", "Check the path, its permissions and the free space.");

    public static readonly DiagnosticDescriptor NoSuchAttention = UserError(
        "ATTN5203", "No such attention", "'{0}' has no attention '{1}'; it has {2}.", "Correct --name.");

    public static readonly DiagnosticDescriptor SeveralAttentions = UserError(
        "ATTN5204", "Several attentions", "'{0}' has several attentions: {1}.", "Choose one with --name.");

    public static readonly DiagnosticDescriptor UnknownSetting = UserError(
        "ATTN5205", "Unknown setting", "'{0}' has no parameter or captured tensor '{1}'; it has {2}.", "Correct the name in --set.");

    public static readonly DiagnosticDescriptor BadSetting = UserError(
        "ATTN5206", "Setting does not fit", "'{0}' is {1}, and --set gives it '{2}'.",
        "Write --set NAME=NUMBER for a parameter, --set NAME=@FILE.safetensors for a captured tensor.");

    public static readonly DiagnosticDescriptor MissingParameter = UserError(
        "ATTN5207", "Parameter is missing", "'{0}' has no value and no default.", "Give it one with --set {0}=VALUE.");

    public static readonly DiagnosticDescriptor MissingTensor = UserError(
        "ATTN5208", "Tensor is missing", "'{0}' holds no tensor '{1}'; it holds {2}.",
        "Add it to the file, or give a captured tensor with --set {1}=@FILE.safetensors.");

    public static readonly DiagnosticDescriptor TensorShape = UserError(
        "ATTN5209", "Tensor of another shape", "'{0}' has the shape {1}, and {2} is wanted.", "Store a tensor of that shape.");

    public static readonly DiagnosticDescriptor TensorType = UserError(
        "ATTN5210", "Tensor of another type", "'{0}' holds {1}, and {2} is wanted.", "Store it as that type.");

    public static readonly DiagnosticDescriptor UnboundDimension = UserError(
        "ATTN5211", "Dimension is not bound", "The dimension '{0}' of '{1}' is given by no tensor.", "Give it in --shape, as {0}=LENGTH.");

    public static readonly DiagnosticDescriptor NothingToVerify = UserError(
        "ATTN5212", "Nothing to verify", "'{0}' holds no .attn file with an attention.", "Name a folder that does.");

    public static readonly DiagnosticDescriptor NoAttention = UserError(
        "ATTN5213", "No attention", "'{0}' declares no attention.", "Add an 'attention NAME {{ }}' to it.");

    public static readonly DiagnosticDescriptor BadScale = UserError(
        "ATTN5214", "Scale is not a number", "'{0}' has the scale '{1}' in its metadata.", "Store it as a decimal number.");

    public static readonly DiagnosticDescriptor NoFiles = UserError(
        "ATTN5215", "No such files", "'{0}' names no .attn file.", "Name a file, a folder that holds some, or a pattern that matches some.");

    public static readonly DiagnosticDescriptor NotText = UserError(
        "ATTN5216", "File is not text", "'{0}' is not UTF-8: byte {1} begins no character.", "Save it as UTF-8.");

    public static readonly DiagnosticDescriptor TensorTooLarge = UserError(
        "ATTN5217", "Tensor is too large to make up", "'{0}' of shape {1} has {2} elements, more than memory takes at once.",
        "Ask for smaller lengths in --shape.");

    public static readonly DiagnosticDescriptor SameName = UserError(
        "ATTN5218", "Two attentions of one name", "'{0}' is an attention of '{1}' and of '{2}', and their artifacts would have the same files.",
        "Rename one, or build them into folders of their own.");

    public static readonly DiagnosticDescriptor StaleArtifact = UserError(
        "ATTN5219", "Artifact of another text", "The artifact of {0} was built from something else than '{1}' says now.", "Build it again with attn build.");

    public static readonly DiagnosticDescriptor SeveralTypes = UserError(
        "ATTN5230", "Operands of several types", "q holds {0}, k {1} and v {2}, and they are stored alike.",
        "Store them as one type, or convert them with --dtype.");

    public static readonly DiagnosticDescriptor InternalError = new(
        "ATTN5299", Severity.Error, DiagnosticKind.CompilerBug, "Internal error",
        "attn itself failed: {0}", "Please report this with the input and the lines above.");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        CannotRead, CannotWrite, NoSuchAttention, SeveralAttentions, UnknownSetting, BadSetting, MissingParameter, MissingTensor, TensorShape,
        TensorType, UnboundDimension, NothingToVerify, NoAttention, BadScale, NoFiles, NotText,
        TensorTooLarge, SameName, StaleArtifact, SeveralTypes, InternalError,
    ];

    private static DiagnosticDescriptor UserError(string id, string title, string format, string advice)
        => new(id, Severity.Error, DiagnosticKind.UserError, title, format, advice);
}

/// <summary>Ends a command with findings, in a source text where there is one.</summary>
internal sealed class ToolException(IReadOnlyList<Diagnostic> diagnostics, SourceSet? sources) : Exception(diagnostics[0].ToString())
{
    public ToolException(DiagnosticDescriptor descriptor, params string[] arguments)
        : this([Diagnostic.Create(descriptor, SourceSpan.None, arguments)], null)
    {
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    public SourceSet? Sources { get; } = sources;
}
