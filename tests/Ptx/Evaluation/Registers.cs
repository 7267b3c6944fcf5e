using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>
/// The registers of a thread, and instructions on them: f32 with subnormal operands and results as zero, and each approximate instruction as
/// far off as PTX allows it to be, up or down by its operand's bits.
/// </summary>
internal sealed partial class Registers
{
    private readonly Dictionary<string, int> _places = [];
    private readonly List<(int Place, long Bits)> _literals = [];

    /// <summary>New registers of a thread, with the literals in theirs.</summary>
    public long[] Fresh()
    {
        var values = new long[_places.Count];
        foreach (var (place, bits) in _literals)
        {
            values[place] = bits;
        }

        return values;
    }

    /// <summary>Whether some instruction names a register.</summary>
    public bool Knows(string name) => _places.ContainsKey(name);

    /// <summary>The place of a register that is written; a name has one place, wherever it is written and read first.</summary>
    public int Written(string name) => _places.TryGetValue(name, out var place) ? place : _places[name] = _places.Count;

    /// <summary>The place of a register or literal of a type.</summary>
    public int Read(string type, string operand)
    {
        if (operand.StartsWith('%'))
        {
            return Written(operand);
        }

        var key = $"{type} {operand}";
        if (!_places.TryGetValue(key, out var place))
        {
            place = _places[key] = _places.Count;
            _literals.Add((place, Number.Literal(type, operand)));
        }

        return place;
    }

    /// <summary>An instruction that one thread computes from its registers alone.</summary>
    public Func<long[], long> Instruction(string text)
    {
        if (CallForm().Match(text) is { Success: true } call)
        {
            var places = call.Groups["arguments"].Value.Split(", ").Select(a => a.Split(' ')).Select(t => Read(t[0], t[1])).ToArray();
            var intrinsic = Intrinsics.Named(call.Groups["name"].Value);
            return values => intrinsic([.. places.Select(p => values[p])]);
        }

        if (SelectForm().Match(text) is { Success: true } select)
        {
            var type = select.Groups["type"].Value;
            var (c, x, y) = (Read("i1", select.Groups["c"].Value), Read(type, select.Groups["x"].Value), Read(type, select.Groups["y"].Value));
            return values => values[c] != 0 ? values[x] : values[y];
        }

        if (ConvertForm().Match(text) is { Success: true } convert)
        {
            var x = Read(convert.Groups["from"].Value, convert.Groups["x"].Value);
            var conversion = Arithmetic.Conversion(convert.Groups["name"].Value, convert.Groups["from"].Value, convert.Groups["to"].Value);
            return values => conversion(values[x]);
        }

        var plain = PlainForm().Match(text);
        Assert.True(plain.Success, text);
        var operation = Arithmetic.Operation(plain.Groups["name"].Value, plain.Groups["type"].Value);
        var left = Read(plain.Groups["type"].Value, plain.Groups["x"].Value);
        var right = plain.Groups["y"].Success ? Read(plain.Groups["type"].Value, plain.Groups["y"].Value) : left;
        return values => operation(values[left], values[right]);
    }

    [GeneratedRegex(@"^call [^@]+ @(?<name>[\w.]+)\((?<arguments>.*)\)$")]
    private static partial Regex CallForm();

    [GeneratedRegex(@"^select i1 (?<c>\S+), (?<type>\w+) (?<x>\S+), \w+ (?<y>\S+)$")]
    private static partial Regex SelectForm();

    [GeneratedRegex(@"^(?<name>\w+) (?<from>\w+|<2 x \w+>) (?<x>\S+) to (?<to>\w+)$")]
    private static partial Regex ConvertForm();

    [GeneratedRegex(@"^(?<name>\w+( \w+)?) (?<type>float|double|i1|i8|i32|i64|ptr addrspace\(1\)) (?<x>[^ ,]+)(, (?<y>\S+))?$")]
    private static partial Regex PlainForm();
}
