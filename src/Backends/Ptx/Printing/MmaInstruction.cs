using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// What multiplies 32 bytes of depth of sixteen rows by as much of eight columns, and adds to four accumulators of each thread. Operands are registers of 32
/// bits, four of the left side and two of the right: two 16-bit elements each, or one of f32.
/// </summary>
internal abstract class MmaInstruction(LlvmText text)
{
    /// <summary>The instruction for operands that are stored so.</summary>
    public static MmaInstruction Of(LlvmText text, ElementType element) => element == ElementType.F32 ? new TensorFloatMma(text) : new HalfMma(text, element);

    /// <summary>Registers as they are multiplied; what is made of one side is used again for each part of the other.</summary>
    public abstract IReadOnlyList<string> Prepared(IReadOnlyList<string> registers);

    /// <summary>Multiplies prepared registers, onto the four accumulators from <paramref name="at"/> on.</summary>
    public abstract void Multiply(string[] accumulators, int at, IReadOnlyList<string> a, IReadOnlyList<string> b);

    /// <summary>One <c>mma.sync</c>.</summary>
    protected void Call(string shape, string[] accumulators, int at, IEnumerable<string> a, IEnumerable<string> b)
    {
        var result = text.Define(
            "mma",
            $"call {{ float, float, float, float }} asm \"mma.sync.aligned.{shape}.f32 {{$0,$1,$2,$3}}, {{$4,$5,$6,$7}}, {{$8,$9}}, {{$10,$11,$12,$13}};\", "
            + $"\"=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f\"({string.Join(", ", a.Concat(b).Select(r => $"i32 {r}"))}, "
            + $"{string.Join(", ", Enumerable.Range(at, 4).Select(k => $"float {accumulators[k]}"))}) #1");
        for (var k = 0; k < 4; k++)
        {
            accumulators[at + k] = text.Define("acc", $"extractvalue {{ float, float, float, float }} {result}, {k}");
        }
    }

    private sealed class HalfMma(LlvmText text, ElementType element) : MmaInstruction(text)
    {
        public override IReadOnlyList<string> Prepared(IReadOnlyList<string> registers) => registers;

        public override void Multiply(string[] accumulators, int at, IReadOnlyList<string> a, IReadOnlyList<string> b)
            => Call($"m16n8k16.row.col.f32.{element.Spelling()}.{element.Spelling()}", accumulators, at, a, b);
    }

    /// <summary>
    /// Products of f32 by three of TF32, whose 11 significant bits are those of a rounded number and again those of what rounding left: all but the product of both
    /// remainders, which is below the roundoff of f32. The small products come first (Ootomo and Yokota, arXiv:2203.03341, use the same parts).
    /// </summary>
    private sealed class TensorFloatMma(LlvmText text) : MmaInstruction(text)
    {
        private readonly LlvmText _text = text;

        public override IReadOnlyList<string> Prepared(IReadOnlyList<string> registers)
        {
            var numbers = registers.Select(r => _text.Define("number", $"bitcast i32 {r} to float")).ToList();
            var high = numbers.ConvertAll(Rounded);
            var low = numbers.Zip(high, (number, part) =>
            {
                var rounded = _text.Define("rounded", $"bitcast i32 {part} to float");
                return Rounded(_text.Define("rest", $"fsub float {number}, {rounded}"));
            });
            return [.. high, .. low];
        }

        public override void Multiply(string[] accumulators, int at, IReadOnlyList<string> a, IReadOnlyList<string> b)
        {
            const string Shape = "m16n8k8.row.col.f32.tf32.tf32";
            Call(Shape, accumulators, at, a.Skip(4), b.Take(2));
            Call(Shape, accumulators, at, a.Take(4), b.Skip(2));
            Call(Shape, accumulators, at, a.Take(4), b.Take(2));
        }

        private string Rounded(string number) => _text.Define("tf32", $"call i32 asm \"cvt.rna.tf32.f32 $0, $1;\", \"=r,f\"(float {number}) #1");
    }
}
