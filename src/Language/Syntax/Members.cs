using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Language.Syntax;

/// <summary>
/// What stands in a file or in the body of an attention. <paramref name="Documentation"/> is the text of the <c>///</c> lines before it,
/// or null; <paramref name="Span"/> does not cover them.
/// </summary>
public abstract record MemberSyntax(SourceSpan Span, string? Documentation) : SyntaxNode(Span);

/// <summary><c>import "masks.attn"</c>.</summary>
public sealed record ImportSyntax(string Path, SourceSpan Span, string? Documentation) : MemberSyntax(Span, Documentation);

/// <summary>
/// <c>attention name(parameters) { members }</c>, or <c>= composition</c>, an expression over other attentions; null for a body in braces.
/// </summary>
public sealed record AttentionSyntax(
    Identifier Name,
    EquatableArray<ParameterSyntax> Parameters,
    EquatableArray<MemberSyntax> Members,
    ExpressionSyntax? Composition,
    SourceSpan Span,
    string? Documentation) : MemberSyntax(Span, Documentation);

/// <summary>A reusable predicate, <c>mask window(w: int) { i - j &lt; w }</c>.</summary>
public sealed record MaskSyntax(
    Identifier Name,
    EquatableArray<ParameterSyntax> Parameters,
    BlockSyntax Body,
    SourceSpan Span,
    string? Documentation) : MemberSyntax(Span, Documentation);

/// <summary><c>fn name(parameters) { expression }</c>.</summary>
public sealed record FunctionSyntax(
    Identifier Name,
    EquatableArray<ParameterSyntax> Parameters,
    BlockSyntax Body,
    SourceSpan Span,
    string? Documentation) : MemberSyntax(Span, Documentation);

/// <summary>A row function: a program over the visible keys of one row.</summary>
public sealed record RowSyntax(
    Identifier Name,
    EquatableArray<ParameterSyntax> Parameters,
    EquatableArray<LetSyntax> Assignments,
    ReturnSyntax Return,
    SourceSpan Span,
    string? Documentation) : MemberSyntax(Span, Documentation);

/// <summary>A row function that is another one with some arguments, <c>row off_by_one = softmax(sink: 0)</c>.</summary>
public sealed record RowAliasSyntax(
    Identifier Name,
    EquatableArray<ParameterSyntax> Parameters,
    Identifier Target,
    EquatableArray<ArgumentSyntax> Arguments,
    SourceSpan Span,
    string? Documentation) : MemberSyntax(Span, Documentation);

/// <summary><c>let name = value</c>, or <c>name = value</c> in a row function.</summary>
public sealed record LetSyntax(Identifier Name, ExpressionSyntax Value, SourceSpan Span, string? Documentation)
    : MemberSyntax(Span, Documentation);

/// <summary>The stages of an attention that are a block.</summary>
public enum StageKind
{
    Mask,
    Score,
    Weight,
    Scale,
    Query,
    Key,
    Value,
    Prob,
    Output,
}

/// <summary>A stage with a block, <c>score { … }</c>; diagnostics about the stage as a whole point at <paramref name="Keyword"/>.</summary>
public sealed record StageSyntax(StageKind Kind, Identifier Keyword, BlockSyntax Body, SourceSpan Span, string? Documentation)
    : MemberSyntax(Span, Documentation);

/// <summary><c>normalize row(arguments)</c>.</summary>
public sealed record NormalizeSyntax(
    Identifier Keyword, Identifier Row, EquatableArray<ArgumentSyntax> Arguments, SourceSpan Span, string? Documentation)
    : MemberSyntax(Span, Documentation);

/// <summary><c>grid i [height, width] from origin</c>; the origin is null where it is not written.</summary>
public sealed record GridSyntax(
    Identifier Keyword, Identifier Index, EquatableArray<ExpressionSyntax> Extents, ExpressionSyntax? Origin, SourceSpan Span, string? Documentation)
    : MemberSyntax(Span, Documentation);

/// <summary><c>align bottom_right</c>.</summary>
public sealed record AlignSyntax(Identifier Keyword, Identifier Corner, SourceSpan Span, string? Documentation)
    : MemberSyntax(Span, Documentation);

/// <summary><c>emit name</c>, a value of the row as an output, or <c>emit name { expression }</c>, a new one; then with a body.</summary>
public sealed record EmitSyntax(Identifier Keyword, Identifier Name, BlockSyntax? Body, SourceSpan Span, string? Documentation)
    : MemberSyntax(Span, Documentation);

/// <summary><c>select name(arguments) { … }</c>: a choice of keys that depends on data.</summary>
public sealed record SelectSyntax(
    Identifier Keyword, Identifier? Name, EquatableArray<ArgumentSyntax> Arguments, BlockSyntax Body, SourceSpan Span, string? Documentation)
    : MemberSyntax(Span, Documentation);

/// <summary><c>state name(arguments) { … }</c>: a value carried along the keys.</summary>
public sealed record StateSyntax(
    Identifier Keyword, Identifier? Name, EquatableArray<ArgumentSyntax> Arguments, BlockSyntax Body, SourceSpan Span, string? Documentation)
    : MemberSyntax(Span, Documentation);

/// <summary><c>name: type = default</c>.</summary>
public sealed record ParameterSyntax(
    Identifier Name, TypeSyntax Type, ExpressionSyntax? Default, SourceSpan Span, string? Documentation) : SyntaxNode(Span);

/// <summary>A scalar type <c>int</c>, which has no shape, or a tensor's facts, element and shape: <c>sorted i32[B, N]</c>.</summary>
public sealed record TypeSyntax(
    EquatableArray<Identifier> Facts, Identifier Element, EquatableArray<ExpressionSyntax> Shape, SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary>Whether it has a shape.</summary>
    public bool IsTensor => Shape.Count > 0;
}

/// <summary><c>{ let… expression }</c>.</summary>
public sealed record BlockSyntax(EquatableArray<LetSyntax> Lets, ExpressionSyntax Result, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>return weight, name = value…</c>.</summary>
public sealed record ReturnSyntax(ExpressionSyntax Weight, EquatableArray<LetSyntax> Outputs, SourceSpan Span) : SyntaxNode(Span);
