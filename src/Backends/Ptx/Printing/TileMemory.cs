using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>The stretch of a tensor along its last axis that a warp writes.</summary>
internal sealed class TileMemory
{
    private readonly LlvmText _text;
    private readonly Scope _scope;
    private readonly string _type;
    private readonly string _start;

    public TileMemory(LlvmText text, Scope scope, GlobalParameter tensor, EquatableArray<Expr> origin)
    {
        (_text, _scope, _type) = (text, scope, tensor.Element.LlvmType());
        var emitter = new ExprEmitter(text, scope);
        var line = origin.Zip(tensor.Shape, (index, extent) => (index, extent)).Aggregate((Expr)0, (all, axis) => (all * axis.extent) + axis.index);
        var length = tensor.Shape[origin.Count];
        Length = emitter.UniformInt32(length);
        _start = text.Define("line", $"getelementptr {_type}, ptr addrspace(1) %global.{tensor.Name}, i64 {emitter.Int64(line * length)}");
    }

    /// <summary>The extent of the last axis.</summary>
    public string Length { get; }

    /// <summary>Writes the parts of a summary.</summary>
    public void Keep(string summary)
    {
        var emitter = new ExprEmitter(_text, _scope);
        foreach (var (part, k) in new TileSummary(summary, "", Expr.Int(0), null, IntegerRange.All).Parts.Select((p, k) => (p, k)))
        {
            Store(Invariant($"{k}"), emitter.Int64(part), "%is.first");
        }
    }

    /// <summary>Writes an element where a guard holds.</summary>
    public void Store(string place, string value, string guard)
    {
        var at = _text.Define("at", $"getelementptr {_type}, ptr addrspace(1) {_start}, i32 {place}");
        var (bits, constraint) = _type == "i64" ? ("b64", "l") : ("b32", "r");
        InlineAssembly.Run(_text, [$"@$0 st.global.{bits} [$1], $2;"], ("i1", "b", guard), ("ptr addrspace(1)", "l", at), (_type, constraint, value));
    }
}
