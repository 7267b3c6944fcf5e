using System.Collections.Generic;
using System.Linq;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// One <c>call asm</c>: PTX lines, results, and operands. Marked convergent and with side effects, so that LLVM neither
/// moves nor copies it; operands are numbered behind the results.
/// </summary>
internal sealed class InlineAssembly
{
    private readonly List<string> _lines = [];
    private readonly List<string> _results = [];
    private readonly List<(string Type, string Constraint, string Value)> _operands = [];

    /// <summary>Writes lines without a result.</summary>
    public static void Run(LlvmText text, IEnumerable<string> lines, params (string Type, string Constraint, string Value)[] operands)
    {
        var assembly = new InlineAssembly();
        assembly._lines.AddRange(lines);
        assembly._operands.AddRange(operands);
        assembly.Emit(text, "");
    }

    /// <summary>Adds a line of PTX; <c>$0</c> and so on are results and operands.</summary>
    public InlineAssembly Line(string line)
    {
        _lines.Add(line);
        return this;
    }

    /// <summary>
    /// Declares f32 results. They are early-clobber: f32 and i32 share a register class, so without it a result could take the
    /// register of an operand that the instructions still read.
    /// </summary>
    public InlineAssembly Floats(int count)
    {
        _results.AddRange(Enumerable.Repeat("=&f", count));
        return this;
    }

    /// <summary>Passes values into the registers of the results, from the first on.</summary>
    public InlineAssembly Tied(IReadOnlyList<string> values)
    {
        _operands.AddRange(values.Select((v, k) => ("float", $"{k}", v)));
        return this;
    }

    /// <summary>Adds an operand, and gives its <c>$</c> number.</summary>
    public string Operand(string type, string constraint, string value)
    {
        _operands.Add((type, constraint, value));
        return $"${_results.Count + _operands.Count - 1}";
    }

    /// <summary>Writes the call, and gives the names of the f32 results.</summary>
    public IReadOnlyList<string> Emit(LlvmText text, string hint)
    {
        var type = _results.Count switch
        {
            0 => "void",
            1 => "float",
            _ => $"{{ {string.Join(", ", Enumerable.Repeat("float", _results.Count))} }}",
        };
        var constraints = string.Join(",", [.. _results, .. _operands.Select(o => o.Constraint), "~{memory}"]);
        var operands = string.Join(", ", _operands.Select(o => $"{o.Type} {o.Value}"));
        var body = string.Join("\\0A\\09", _lines);
        var call = $"call {type} asm sideeffect \"{body}\", \"{constraints}\"({operands}) #1";
        if (_results.Count == 0)
        {
            text.Line(call);
            return [];
        }

        var result = text.Define(hint, call);
        return _results.Count == 1
            ? [result]
            : [.. Enumerable.Range(0, _results.Count).Select(k => text.Define(hint, $"extractvalue {type} {result}, {k}"))];
    }
}
