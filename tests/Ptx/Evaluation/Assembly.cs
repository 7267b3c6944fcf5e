using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>The few inline PTX instructions that kernels have: predicated loads and stores, a move before a load, and <see cref="MatrixAssembly"/>.</summary>
internal sealed partial class Assembly
{
    private readonly string _text;
    private readonly (string Type, string Value)[] _operands;

    private Assembly(string text, (string Type, string Value)[] operands)
    {
        _text = text;
        _operands = operands;
    }

    /// <summary>The instructions of a call, or null where it is none of inline assembly.</summary>
    public static Assembly? Match(string call)
    {
        var match = CallForm().Match(call);
        return match.Success
            ? new Assembly(match.Groups["text"].Value.Replace("\\0A\\09", " ", StringComparison.Ordinal), [.. match.Groups["operands"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)
                .Select(o => (o[..o.LastIndexOf(' ')], o[(o.LastIndexOf(' ') + 1)..]))])
            : null;
    }

    /// <summary>What the instructions do to the registers of a warp.</summary>
    public Action<Warp.State> Step(string result, Registers registers, DeviceMemory memory)
    {
        var places = _operands.Select(o => registers.Read(o.Type.StartsWith("ptr", StringComparison.Ordinal) ? "ptr" : o.Type, o.Value)).ToArray();
        return MatrixAssembly.Step(_text, result, registers, places, memory) ?? Store(places, memory) ?? Load(registers.Written(result), registers, places, memory);
    }

    private Action<Warp.State>? Store(int[] places, DeviceMemory memory)
    {
        var store = StoreForm().Match(_text);
        if (!store.Success)
        {
            return null;
        }

        var (offset, size) = (OffsetOf(store), int.Parse(store.Groups["bits"].Value) / 8);
        return state => state.Each(lane =>
        {
            if (lane[places[0]] != 0)
            {
                memory.Check(lane[places[1]] + offset, size * (places.Length - 2));
                for (var k = 2; k < places.Length; k++)
                {
                    memory.Store(lane[places[1]] + offset + (size * (k - 2)), size, lane[places[k]]);
                }
            }
        });
    }

    private static int OffsetOf(Match access) => access.Groups["offset"].Success ? int.Parse(access.Groups["offset"].Value) : 0;

    // `mov` gives what a load that is not done leaves: zero, or the first operand.
    private Action<Warp.State> Load(int to, Registers registers, int[] places, DeviceMemory memory)
    {
        if (BitForm().Match(_text) is { Success: true } set)
        {
            var bit = uint.Parse(set.Groups["bit"].Value);
            return state => state.Each(lane => lane[to] = lane[places[1]] != 0 ? lane[places[0]] | bit : lane[places[0]]);
        }

        var load = LoadForm().Match(_text);
        Assert.True(load.Success, _text);
        var otherwise = load.Groups["x"].Value == "$1" ? places[0] : registers.Read("i64", "0");
        var (guard, at) = (places[^2], places[^1]);
        var (offset, size) = (OffsetOf(load), int.Parse(load.Groups["bits"].Value) / 8);
        return state => state.Each(lane => lane[to] = lane[guard] != 0 ? memory.Load(lane[at] + offset, size) : lane[otherwise]);
    }

    [GeneratedRegex("^call (\\w+|\\{[^}]*\\}) asm (sideeffect )?\"(?<text>[^\"]*)\", \"[^\"]*\"\\((?<operands>.*)\\)( #1)?$")]
    private static partial Regex CallForm();

    [GeneratedRegex(@"^@\$0 st\.global(\.v4)?\.b(?<bits>\d+) \[\$1(\+(?<offset>\d+))?\], .*;$")]
    private static partial Regex StoreForm();

    [GeneratedRegex(@"^@\$2 or\.b32 \$0, \$0, (?<bit>\d+);$")]
    private static partial Regex BitForm();

    [GeneratedRegex(@"^mov\.b\d+ \$0, (?<x>[^;]+); @\$\d ld\.global\.nc\.[bu](?<bits>\d+) \$0, \[\$\d(\+(?<offset>-?\d+))?\];$")]
    private static partial Regex LoadForm();
}
