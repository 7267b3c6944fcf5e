using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>
/// Printed LLVM instructions without branches and memory, run here: f32 with subnormal operands and results as zero, and each approximate
/// instruction as far off as PTX allows it to be, up or down by its operand's bits.
/// </summary>
internal sealed partial class StraightLine
{
    private readonly Dictionary<string, int> _slots = [];
    private readonly List<Action<long[]>> _steps = [];
    private readonly List<(int Slot, long Bits)> _literals = [];
    private readonly int _result;

    /// <summary>A program.</summary>
    /// <param name="body">Its instructions, a line each.</param>
    /// <param name="operands">The registers that its operands are in.</param>
    /// <param name="result">The register of its result.</param>
    public StraightLine(string body, IReadOnlyList<string> operands, string result)
    {
        foreach (var operand in operands)
        {
            _slots[operand] = _slots.Count;
        }

        foreach (var line in body.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            var parts = line.Split(" = ", 2);
            var step = Instruction(parts[1]);
            var slot = _slots.Count;
            _slots.Add(parts[0], slot);
            _steps.Add(values => values[slot] = step(values));
        }

        _result = _slots[result];
    }

    /// <summary>The bits of the result, given the bits of the operands.</summary>
    public long Run(params long[] operands)
    {
        var values = new long[_slots.Count];
        operands.CopyTo(values, 0);
        foreach (var (slot, bits) in _literals)
        {
            values[slot] = bits;
        }

        foreach (var step in _steps)
        {
            step(values);
        }

        return values[_result];
    }

    /// <summary>The result as a float, given floats.</summary>
    public float Run(params float[] operands) => Number.Single(Run([.. operands.Select(Number.Bits)]));

    private Func<long[], long> Instruction(string text)
    {
        if (CallForm().Match(text) is { Success: true } call)
        {
            var typed = call.Groups["arguments"].Value.Split(", ").Select(a => a.Split(' ')).ToArray();
            var places = typed.Select(t => Slot(t[0], t[1])).ToArray();
            var intrinsic = Intrinsics.Named(call.Groups["name"].Value);
            return values => intrinsic([.. places.Select(p => values[p])]);
        }

        if (SelectForm().Match(text) is { Success: true } select)
        {
            var type = select.Groups["type"].Value;
            var (c, x, y) = (Slot("i1", select.Groups["c"].Value), Slot(type, select.Groups["x"].Value), Slot(type, select.Groups["y"].Value));
            return values => values[c] != 0 ? values[x] : values[y];
        }

        if (ConvertForm().Match(text) is { Success: true } convert)
        {
            var x = Slot(convert.Groups["from"].Value, convert.Groups["x"].Value);
            var conversion = Arithmetic.Conversion(convert.Groups["name"].Value, convert.Groups["from"].Value, convert.Groups["to"].Value);
            return values => conversion(values[x]);
        }

        var plain = PlainForm().Match(text);
        Assert.True(plain.Success, text);
        var operation = Arithmetic.Operation(plain.Groups["name"].Value, plain.Groups["type"].Value);
        var left = Slot(plain.Groups["type"].Value, plain.Groups["x"].Value);
        var right = plain.Groups["y"].Success ? Slot(plain.Groups["type"].Value, plain.Groups["y"].Value) : left;
        return values => operation(values[left], values[right]);
    }

    private int Slot(string type, string operand)
    {
        var key = operand.StartsWith('%') ? operand : $"{type} {operand}";
        if (!_slots.TryGetValue(key, out var slot))
        {
            Assert.False(key.StartsWith('%'), $"'{operand}' is read before it is made");
            slot = _slots[key] = _slots.Count;
            _literals.Add((slot, Number.Literal(type, operand)));
        }

        return slot;
    }

    [GeneratedRegex(@"^call \w+ @(?<name>[\w.]+)\((?<arguments>.*)\)$")]
    private static partial Regex CallForm();

    [GeneratedRegex(@"^select i1 (?<c>\S+), (?<type>\w+) (?<x>\S+), \w+ (?<y>\S+)$")]
    private static partial Regex SelectForm();

    [GeneratedRegex(@"^(?<name>\w+) (?<from>\w+) (?<x>\S+) to (?<to>\w+)$")]
    private static partial Regex ConvertForm();

    [GeneratedRegex(@"^(?<name>\w+( \w+)?) (?<type>float|double|i1|i32|i64) (?<x>[^ ,]+)(, (?<y>\S+))?$")]
    private static partial Regex PlainForm();
}
