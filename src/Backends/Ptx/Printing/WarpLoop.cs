using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Backends.Ptx.Printing;

/// <summary>A loop that a warp takes as one, with registers that go from turn to turn.</summary>
internal static class WarpLoop
{
    /// <summary>Writes a loop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What its labels begin with.</param>
    /// <param name="carried">The type and first value of each register.</param>
    /// <param name="more">Whether there is another turn, given the registers: an i1 that is the same in all lanes.</param>
    /// <param name="turn">Writes a turn, and gives the next values.</param>
    /// <returns>The registers after the loop.</returns>
    public static IReadOnlyList<string> Write(
        LlvmText text,
        string name,
        IReadOnlyList<(string Type, string First)> carried,
        Func<IReadOnlyList<string>, string> more,
        Func<IReadOnlyList<string>, IReadOnlyList<string>> turn)
    {
        var head = text.Fresh(name);
        var registers = carried.Select(_ => "%" + text.Fresh("carried")).ToList();
        var before = text.Block;
        text.Line($"br label %{head}");
        text.Label(head);
        var phis = text.Mark;
        text.Line($"br i1 {more(registers)}, label %{head}.body, label %{head}.done");
        text.Label($"{head}.body");
        var next = turn(registers);
        var latch = text.Block;
        text.Line($"br label %{head}");
        text.Insert(phis, registers.Select((r, k) => $"{r} = phi {carried[k].Type} [ {carried[k].First}, %{before} ], [ {next[k]}, %{latch} ]"));
        text.Label($"{head}.done");
        return registers;
    }
}
