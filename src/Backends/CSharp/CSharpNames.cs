using System.Collections.Generic;
using System.Linq;
using System.Text;
using Attn.IR;

namespace Attn.Backends.CSharp;

/// <summary>Gives everything an identifier: users' names as they are, others made unique around them.</summary>
internal sealed class CSharpNames
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while", "var", "field", "value", "V",
    ];

    // Arguments of every Forward, types and members that its body mentions.
    private static readonly string[] OfForward =
    [
        "q", "k", "v", "output", "shape", "lse", "scale", "options", "launch", "Launch", "Kernel", "Forward", "Run", "Execute",
        "Math", "MathF", "Span", "ReadOnlySpan", "B", "Hq", "Hk", "M", "N", "D", "E",
    ];

    private readonly HashSet<string> _taken = [.. OfForward];
    private readonly Dictionary<(VariableKind Kind, string Name), string> _variables = [];
    private readonly Dictionary<string, string> _tensors = [];

    /// <summary>Names a parameter of the launch.</summary>
    public void Parameter(string name) => _variables[(VariableKind.Parameter, name)] = Claim(name);

    /// <summary>Names a captured tensor.</summary>
    public void Tensor(string name) => _tensors[name] = Claim(name);

    /// <summary>The identifier of a captured tensor.</summary>
    public string OfTensor(string name) => _tensors[name];

    /// <summary>The identifier of a variable, made at its first mention.</summary>
    public string Of(Variable variable)
    {
        // Positions are rows: the launch's offsets are 0.
        var name = variable.Kind != VariableKind.Index ? variable.Name : variable.Name switch
        {
            "m" => "i",
            "n" => "j",
            _ => variable.Name,
        };
        if (!_variables.TryGetValue((variable.Kind, name), out var identifier))
        {
            identifier = variable.Kind == VariableKind.Dimension && Names.Dimensions.ContainsKey(name) ? name
                : variable == Names.Scale ? name
                : Fresh(Sanitise(name));
            _variables[(variable.Kind, name)] = identifier;
        }

        return identifier;
    }

    /// <summary>A new identifier that starts like this.</summary>
    public string Fresh(string wanted) => Claim(wanted);

    /// <summary>A name in the manner of types: the first letters of its words are capitals.</summary>
    public static string Pascal(string name)
        => string.Concat(Sanitise(name).Split('_').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));

    private string Claim(string wanted)
    {
        var name = Keywords.Contains(wanted) ? wanted + "_" : wanted;
        for (var suffix = 2; !_taken.Add(name); suffix++)
        {
            name = wanted + suffix;
        }

        return name;
    }

    private static string Sanitise(string name)
    {
        var text = new StringBuilder();
        var upper = false;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                text.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = false;
            }
            else if (c == '.')
            {
                upper = text.Length > 0;
            }
            else
            {
                text.Append("Prime");
            }
        }

        return text.ToString();
    }
}
