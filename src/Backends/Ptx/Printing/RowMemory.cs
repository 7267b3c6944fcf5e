using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Moves a chunk of a row between global memory and registers: by 16 bytes where the tensor's rows are whole multiples of it, whose addresses a
/// launch checks, and else element by element. Loads never leave the row; stores are predicated.
/// </summary>
internal sealed class RowMemory(LlvmText text, int width)
{
    private const int UnitBytes = 16;

    private readonly RealInstructions _f = RealInstructions.Single(text);

    /// <summary>The features of a chunk in f32.</summary>
    /// <param name="tensor">Where the row lies.</param>
    /// <param name="line">The row's address.</param>
    /// <param name="feature">The chunk's first feature, inside the row.</param>
    public IEnumerable<string> Load(TensorMemory tensor, string line, string feature)
    {
        var at = At(tensor.Element, line, feature);
        if (width == 1)
        {
            var load = $"load {tensor.Element.LlvmType()}, ptr addrspace(1) {at}, align {tensor.Element.Bytes()}, !invariant.load !2";
            return [Single(tensor.Element, text.Define("element", load))];
        }

        return Enumerable.Range(0, width * tensor.Element.Bytes() / UnitBytes).SelectMany(unit =>
        {
            var from = text.Define("from", Invariant($"getelementptr i8, ptr addrspace(1) {at}, i64 {unit * UnitBytes}"));
            var words = text.Define("words", $"load <4 x i32>, ptr addrspace(1) {from}, align 16, !invariant.load !2");
            return Enumerable.Range(0, 4).Select(w => text.Define("bits", Invariant($"extractelement <4 x i32> {words}, i32 {w}")))
                .SelectMany(w => Numbers(tensor.Element, w)).ToList();
        }).ToList();
    }

    /// <summary>Stores the features of a chunk.</summary>
    /// <param name="tensor">Where the row lies.</param>
    /// <param name="line">The row's address.</param>
    /// <param name="feature">The chunk's first feature.</param>
    /// <param name="values">Its features.</param>
    /// <param name="guard">Whether it is stored.</param>
    public void StoreChunk(TensorMemory tensor, string line, string feature, IReadOnlyList<string> values, string guard)
    {
        var at = At(tensor.Element, line, feature);
        var words = tensor.Element == ElementType.F32
            ? [.. values.Select(_f.Bits)]
            : values.Chunk(2).Select(pair => FragmentEmitter.Pair(text, tensor.Element, pair[0], pair[1])).ToList();
        for (var unit = 0; 4 * unit < words.Count; unit++)
        {
            InlineAssembly.Run(
                text, [Invariant($"@$0 st.global.v4.b32 [$1+{unit * UnitBytes}], {{$2, $3, $4, $5}};")],
                [("i1", "b", guard), ("ptr addrspace(1)", "l", at), .. words.Skip(4 * unit).Take(4).Select(w => ("i32", "r", w))]);
        }
    }

    /// <summary>Stores one feature.</summary>
    public void StoreElement(TensorMemory tensor, string line, string feature, string value, string guard)
    {
        var at = At(tensor.Element, line, feature);
        var bits = tensor.Element == ElementType.F32 ? _f.Bits(value)
            : text.Define("bits", $"bitcast {tensor.Element.LlvmType()} {text.Define("narrow", $"fptrunc float {value} to {tensor.Element.LlvmType()}")} to i16");
        var (type, constraint, size) = tensor.Element == ElementType.F32 ? ("i32", "r", "b32") : ("i16", "h", "b16");
        InlineAssembly.Run(text, [$"@$0 st.global.{size} [$1], $2;"], ("i1", "b", guard), ("ptr addrspace(1)", "l", at), (type, constraint, bits));
    }

    private string At(ElementType element, string line, string feature)
        => text.Define("at", $"getelementptr {element.LlvmType()}, ptr addrspace(1) {line}, i64 {text.Define("feature", $"zext i32 {feature} to i64")}");

    // A bf16 is the high half of an f32.
    private IEnumerable<string> Numbers(ElementType element, string word) => element switch
    {
        ElementType.F32 => [_f.OfBits(word)],
        ElementType.BF16 => [_f.OfBits(_f.Integer("shl", "i32", word, 16)), _f.OfBits(_f.Integer("and", "i32", word, -65536))],
        _ => [Half(word), Half(_f.Integer("lshr", "i32", word, 16))],
    };

    private string Half(string word) => Single(ElementType.F16, text.Define("half", $"bitcast i16 {text.Define("half", $"trunc i32 {word} to i16")} to half"));

    private string Single(ElementType element, string value)
        => element == ElementType.F32 ? value : text.Define("wide", $"fpext {element.LlvmType()} {value} to float");
}
