using System.Collections.Generic;
using System.Linq;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>A thread's truth values of a mask, 32 to a register.</summary>
internal static class MaskWords
{
    private const int Bits = 32;

    /// <summary>Packs truth values, each with its number, as they come.</summary>
    /// <remarks>
    /// A bit is set by one instruction that a condition guards. LLVM does not look into it: it would know of each bit which truth value it is, and keep
    /// those, or words on their way, instead of the words.
    /// </remarks>
    public static IReadOnlyList<string> Pack(LlvmText text, IEnumerable<(int Number, string Truth)> truths, int count)
    {
        var words = Enumerable.Repeat("0", (count + Bits - 1) / Bits).ToArray();
        foreach (var (number, truth) in truths)
        {
            ref var word = ref words[number / Bits];
            word = text.Define("bits", Invariant($"call i32 asm \"@$2 or.b32 $0, $0, {1u << (number % Bits)};\", \"=r,0,b\"(i32 {word}, i1 {truth})"));
        }

        return words;
    }

    /// <summary>The truth value with a number.</summary>
    public static string Test(LlvmText text, IReadOnlyList<string> words, int number)
        => text.Define("holds", $"icmp ne i32 {text.Define("bit", Invariant($"and i32 {words[number / Bits]}, {1 << (number % Bits)}"))}, 0");
}
