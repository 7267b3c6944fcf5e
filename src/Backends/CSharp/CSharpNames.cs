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
        "volatile", "while", "__arglist", "__makeref", "__reftype", "__refvalue",
    ];

    // Arguments that every Forward has, under these names.
    private static readonly string[] Arguments = ["q", "k", "v", "output", "shape", "lse", "rowmax", "scale", "positions", "options"];

    // What generated code always calls so: types, members, and words that mean something where names stand.
    private static readonly HashSet<string> Fixed =
    [
        "launch", "plan", "parts", "kernel", "_launch", "_plan", "_parts", "Launch", "Kernel", "Forward", "Start", "Run", "Execute",
        "Query", "Key", "Value", "Output", "Shape", "Logsumexp", "RowMaximum", "Scale", "Positions", "B", "Hq", "Hk", "M", "N", "D", "E",
        "Math", "MathF", "Half", "BFloat16", "Span", "ReadOnlySpan", "Vector512", "Vector256", "MethodImpl", "MethodImplOptions",
        "AttentionOptions", "AttentionPositions", "AttentionShape", "AttnException", "FullTile", "ITileKind", "IVec", "IWork", "LaunchPositions", "PartialTile", "ReadOnlyTensorView", "Require",
        "RotaryTable", "ScalarMath", "Scratch", "ProductFeatures", "OutputFeatures", "StagedFeatures", "TensorView", "Tile", "TileItem", "TilePlan", "Vec128", "Vec256", "Vec512", "VecInt", "VecMask", "VecMath",
        "VecMemory", "WorkSplitter", "Attn", "Classifier", "classifier", "_classifier", "FindTiles", "Find", "own", "fingerprint", "summary", "_summary", "_list", "Classify", "Dispose",
        "ITileClassifier", "IndexRange", "KeyParts", "KeyScan", "KeySpan", "KeySweep", "TableBlocks", "TileClass", "TileClasses", "TileFingerprint", "TileList", "TileListKey", "TileSummary", "KeptTables", "BitConverter", "System", "var", "field", "value", "V", "_", "nameof",
    ];

    private readonly HashSet<string> _taken = [.. Arguments, .. Fixed];
    private readonly Dictionary<(VariableKind Kind, string Name), string> _variables = [];
    private readonly Dictionary<string, string> _tensors = [];
    private readonly Dictionary<string, string> _public = [];

    /// <summary>Makes names of the source public: as they are, except beside an argument that every attention has.</summary>
    public void Publish(IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
        {
            var identifier = name;
            while (Arguments.Contains(identifier) || (identifier != name && names.Contains(identifier)))
            {
                identifier += "_";
            }

            _public[name] = Keywords.Contains(identifier) ? "@" + identifier : identifier;
        }
    }

    /// <summary>The type parameter for how operands are stored; the names of the source are claimed before it is first asked for.</summary>
    public string Element => field ??= Fresh("TElement");

    /// <summary>What callers call a published name.</summary>
    public string PublicOf(string name) => _public[name];

    /// <summary>Names a parameter of the launch.</summary>
    public void Parameter(string name) => _variables[(VariableKind.Parameter, name)] = Claim(name);

    /// <summary>Names a captured tensor.</summary>
    public void Tensor(string name) => _tensors[name] = Claim(name);

    /// <summary>Names a dimension that is an argument of the launch.</summary>
    public void Dimension(string name) => _variables[(VariableKind.Dimension, name)] = Claim(name);

    /// <summary>The identifier of a captured tensor.</summary>
    public string OfTensor(string name) => _tensors[name];

    /// <summary>The identifier of a variable, made at its first mention.</summary>
    public string Of(Variable variable)
    {
        var name = variable.Name;
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

    /// <summary>The name of an attention's class: its own in the manner of types, unless generated code uses that for something else.</summary>
    public static string ClassOf(string attention)
    {
        var name = Pascal(attention);
        return name.Length == 0 || char.IsDigit(name[0]) ? "Attention" + name : Fixed.Contains(name) ? name + "Attention" : name;
    }

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
