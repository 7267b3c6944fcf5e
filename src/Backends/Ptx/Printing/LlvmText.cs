using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Attn.Backends.Ptx.Printing;

/// <summary>The text of a module under construction: fresh names, blocks, and the declarations that its calls need.</summary>
internal sealed class LlvmText
{
    private readonly StringBuilder _body = new();
    private readonly SortedSet<string> _declarations = new(System.StringComparer.Ordinal);
    private int _names;

    /// <summary>The label of the block that is being written.</summary>
    public string Block { get; private set; } = "entry";

    /// <summary>The instructions so far.</summary>
    public string Body => _body.ToString();

    /// <summary>A name that no other has.</summary>
    public string Fresh(string hint) => string.Create(CultureInfo.InvariantCulture, $"{hint}.{_names++}");

    /// <summary>Writes one instruction without a result.</summary>
    public void Line(string instruction) => _body.Append("  ").Append(instruction).Append('\n');

    /// <summary>Writes one instruction and gives its result's name.</summary>
    public string Define(string hint, string instruction)
    {
        var name = "%" + Fresh(hint);
        Line($"{name} = {instruction}");
        return name;
    }

    /// <summary>Starts a block.</summary>
    public void Label(string label)
    {
        _body.Append(label).Append(":\n");
        Block = label;
    }

    /// <summary>Declares what a written-out call names.</summary>
    public void Declare(string declaration) => _declarations.Add(declaration);

    /// <summary>Writes a comment line.</summary>
    public void Comment(string text) => _body.Append("  ; ").Append(text).Append('\n');

    /// <summary>The end of the text so far, for <see cref="Insert"/>.</summary>
    public int Mark => _body.Length;

    /// <summary>Writes instructions at an earlier place: a loop's phis, whose operands its body defines.</summary>
    public void Insert(int mark, IEnumerable<string> instructions)
        => _body.Insert(mark, string.Concat(System.Linq.Enumerable.Select(instructions, i => $"  {i}\n")));

    /// <summary>Calls an intrinsic that returns nothing.</summary>
    public void Call(string intrinsic, params (string Type, string Value)[] arguments)
        => Line(CallText("void", intrinsic, arguments));

    /// <summary>Calls an intrinsic and gives its result's name.</summary>
    public string Call(string hint, string type, string intrinsic, params (string Type, string Value)[] arguments)
        => Define(hint, CallText(type, intrinsic, arguments));

    /// <summary>The module: head, the function's body, declarations, attributes.</summary>
    public string Module(string head, string signature, string tail)
        => $"{head}\n{signature} {{\nentry:\n{_body}}}\n\n{string.Join("\n", _declarations)}\n\n{tail}";

    private string CallText(string type, string intrinsic, (string Type, string Value)[] arguments)
    {
        var types = string.Join(", ", System.Linq.Enumerable.Select(arguments, a => a.Type));
        _declarations.Add($"declare {type} @{intrinsic}({types})");
        return $"call {type} @{intrinsic}({string.Join(", ", System.Linq.Enumerable.Select(arguments, a => $"{a.Type} {a.Value}"))})";
    }
}
