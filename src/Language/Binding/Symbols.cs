using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>What a name means. <see cref="What"/> says it in words, with an article: <c>a parameter</c>.</summary>
internal abstract class Symbol(string name, string what)
{
    public string Name => name;

    public string What => what;
}

/// <summary>A name for an expression; <see cref="Value"/> is null where binding it has failed, which was reported there.</summary>
internal sealed class ValueSymbol(string name, string what, Expr? value) : Symbol(name, what)
{
    private IReadOnlyList<string>? _indices;
    private IReadOnlyList<string>? _tensors;

    public Expr? Value => value;

    /// <summary>The index names that the value depends on.</summary>
    public IReadOnlyList<string> Indices => _indices ??= IndicesOf(value);

    /// <summary>The tensors and equations whose elements the value reads.</summary>
    public IReadOnlyList<string> Tensors => _tensors ??= value is null ? [] : [.. value.Nodes().OfType<Access>().Select(a => a.Tensor)];

    public static IReadOnlyList<string> IndicesOf(Expr? value)
        => value is null ? [] : [.. value.Nodes().OfType<Variable>().Where(v => v.Kind == VariableKind.Index).Select(v => v.Name)];
}

/// <summary>A captured tensor.</summary>
internal sealed class TensorSymbol(CapturedTensor tensor) : Symbol(tensor.Name, "a captured tensor")
{
    public CapturedTensor Tensor => tensor;
}

/// <summary>A parameter of something that is written out where it is used.</summary>
/// <param name="Name">Its name, for arguments by name.</param>
/// <param name="Placeholder">What stands for it in the template.</param>
/// <param name="Default">Its value where a use gives none; null where a use must give it.</param>
internal sealed record Formal(string Name, Variable Placeholder, Expr? Default)
{
    public ScalarType Type => Placeholder.Type;

    /// <summary>Spelled as in a list of parameters.</summary>
    public override string ToString() => $"{Name}: {Type.Spelling()}" + (Default is null ? "" : $" = {Default}");
}

/// <summary>
/// A <c>mask</c>, <c>fn</c> or constant: an expression over placeholders, <paramref name="Depth"/> definitions deep. The body is null where
/// binding it has failed, which was reported there.
/// </summary>
internal sealed record Template(IReadOnlyList<Formal> Formals, Expr? Body, int Depth)
{
    /// <summary>The index names that the body depends on.</summary>
    public IReadOnlyList<string> Indices { get; } = ValueSymbol.IndicesOf(Body);
}

/// <summary>A declaration of a file, or of one that it imports, that is written out where it is used.</summary>
internal sealed class TemplateSymbol(string name, string what, Declarations owner) : Symbol(name, what)
{
    /// <summary>Whether the name is used with parentheses even when there is nothing to pass.</summary>
    public bool IsFunction => What == "a function";

    /// <summary>Where it is declared.</summary>
    public SourceSpan Place => owner.PlaceOfValue(Name);

    public Template Template => owner.TemplateOf(Name);
}
