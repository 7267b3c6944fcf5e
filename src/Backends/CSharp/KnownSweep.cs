using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>
/// Recognises the sweeps over keys that <c>Attn.Runtime</c> has where every row sees every key. Calls of it are optimised in a consumer's Debug build too,
/// where each operation on a register in generated code is a call.
/// </summary>
internal static class KnownSweep
{
    /// <summary>What a sweep reduces to on a full tile, as C#; null where it is none of them.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="weights">The powers and maxima of softmax weights.</param>
    /// <param name="place">The scores, the keys and the first row of the register, as C# arguments.</param>
    /// <param name="print">Prints a value of the row.</param>
    public static string? Print(EachKey sweep, ProvedWeights weights, string place, System.Func<Variable, string> print)
        => sweep.Body.Where(s => s is not Guard).ToList() switch
        {
            [Reduce reduce] when IsMaximum(reduce, weights, sweep) => $"KeySweep.Maximum<V>({place})",
            [Let let, Reduce sum, Set set] when ShiftOf(let, weights, sweep) is { } shift && IsSum(sum, let.Target, sweep) && IsKept(set, let.Target)
                => $"KeySweep.Weigh<V>({place}, {print(shift)})",
            _ => null,
        };

    private static bool IsMaximum(Reduce reduce, ProvedWeights weights, EachKey sweep)
        => weights.IsShift(reduce) && reduce.Value == CpuKernel.Scores && IsEverywhere(reduce.Where, sweep);

    /// <summary>What the scores are reduced by, where a value is their weight.</summary>
    private static Variable? ShiftOf(Let let, ProvedWeights weights, EachKey sweep)
        => weights.Contains(let.Value) && IsEverywhere(let.Where, sweep) && let.Value is Apply power && power.Op == Op.Exp2
            && power[0] is Apply difference && difference.Op == Op.Subtract && difference[0] == CpuKernel.Scores
            ? difference[1] as Variable
            : null;

    private static bool IsSum(Reduce reduce, Variable weight, EachKey sweep)
        => reduce.Operator == Reduction.Sum && reduce.Value == weight && IsEverywhere(reduce.Where, sweep);

    private static bool IsKept(Set set, Variable weight) => set.Buffer == CpuKernel.Scores.Name && set.Value == weight;

    /// <summary>Whether a condition holds at all keys of a full tile.</summary>
    private static bool IsEverywhere(Expr? where, EachKey sweep) => where is null || sweep.Body.Any(s => s is Guard guard && guard.Target == where);
}
