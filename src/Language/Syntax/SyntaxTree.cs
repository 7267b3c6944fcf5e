using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Language.Syntax;

/// <summary>One parsed file.</summary>
/// <param name="Source">The text that every span refers to.</param>
/// <param name="Members">The declarations in the order of the source.</param>
public sealed record SyntaxTree(SourceText Source, EquatableArray<MemberSyntax> Members);

/// <summary>A node of the tree; <paramref name="Span"/> covers exactly its own characters.</summary>
public abstract record SyntaxNode(SourceSpan Span);

/// <summary>A name as written. <see cref="IsMissing"/> where the source has none; a diagnostic has said so.</summary>
public sealed record Identifier(string Text, SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary>Whether the parser made the name up to go on.</summary>
    public bool IsMissing => Text.Length == 0;
}
