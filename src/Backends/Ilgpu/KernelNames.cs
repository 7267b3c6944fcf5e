using System.Collections.Generic;
using System.Linq;

namespace Attn.Backends.Ilgpu;

/// <summary>Gives names of a tile program C# identifiers: distinct ones, and none that the kernel's frame uses.</summary>
internal sealed class KernelNames
{
    private static readonly string[] Frame =
    [
        "q", "k", "v", "output", "lse", "arguments", "out", "m", "n", "e", "d", "c", "b", "h", "g", "row", "thread", "sum", "offset", "float", "int", "long", "bool",
        "for", "if", "new", "in", "is", "as", "do", "ref", "var", "base", "this", "null", "true", "false", "return", "else", "while",
    ];

    private readonly HashSet<string> _taken = [.. Frame];
    private readonly Dictionary<string, string> _identifiers = [];

    /// <summary>The identifier of a name, the same every time.</summary>
    public string this[string name]
        => _identifiers.TryGetValue(name, out var known) ? known : _identifiers[name] = Make(name);

    private string Make(string name)
    {
        var plain = string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        var candidate = plain;
        for (var k = 2; !_taken.Add(candidate); k++)
        {
            candidate = $"{plain}_{k}";
        }

        return candidate;
    }
}
