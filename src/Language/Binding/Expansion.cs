using System.Collections.Generic;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>How far definitions have been written out, over all files that are bound together.</summary>
internal sealed class Expansion
{
    /// <summary>How many definitions deep a definition may be.</summary>
    public const int MaxNesting = 64;

    // Bounds the work of writing definitions out, whatever their number and however often each is used.
    private const long MaxExpansion = 4 * ExpressionBinder.MaxSize;

    private long _expanded;

    /// <summary>The definitions that are being bound, outermost first.</summary>
    public List<MemberSyntax> Binding { get; } = [];

    /// <summary>How deep those definitions are that the innermost one has used so far.</summary>
    public int DepthUsed { get; set; }

    /// <summary>Counts what is written out; false once it is too much.</summary>
    public bool TryExpand(long size)
    {
        _expanded += size;
        return _expanded <= MaxExpansion;
    }
}

/// <summary>An import of a file, and what that file declares.</summary>
internal sealed record Import(ImportSyntax Syntax, Declarations Declarations);
