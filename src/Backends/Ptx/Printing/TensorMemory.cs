using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Backends.Ptx.Printing;

/// <summary>Where the elements of a tensor lie: one dense, or one of strides that the launch gives.</summary>
internal sealed record TensorMemory(string Pointer, ElementType Element, EquatableArray<Expr> Shape, string? StridesOf)
{
    /// <summary>The memory of a parameter.</summary>
    public static TensorMemory Of(IReadOnlyList<GpuParameter> parameters, string name) => parameters.FirstOrDefault(p => p.Name == name) switch
    {
        GlobalParameter g => new($"%global.{name}", g.Element, g.Shape, null),
        StridedParameter s => new($"%strided.{name}", s.Element, s.Shape, name),
        _ => throw new IrVerificationException("scope", $"there is no tensor '{name}'"),
    };

    /// <summary>The name of a stride in the signature.</summary>
    public static string StrideName(string tensor, int axis) => $"%strided.{tensor}.stride{axis}";

    /// <summary>Elements from one index of an axis to the next, in 64 bits.</summary>
    public string Stride(LlvmText text, Scope scope, int axis)
    {
        if (axis == Shape.Count - 1)
        {
            return "1";
        }

        return StridesOf is { } name ? StrideName(name, axis)
            : new ExprEmitter(text, scope).Int64(Shape.Skip(axis + 1).Aggregate((a, b) => a * b));
    }

    /// <summary>The index of the element at the origin of all axes before this one, in elements of 64 bits.</summary>
    public string Start(LlvmText text, Scope scope, EquatableArray<Expr> origin, int axis)
    {
        var emitter = new ExprEmitter(text, scope);
        var start = "0";
        for (var k = 0; k < axis; k++)
        {
            var along = text.Define("along", $"mul i64 {emitter.Int64(origin[k])}, {Stride(text, scope, k)}");
            start = k == 0 ? along : text.Define("start", $"add i64 {start}, {along}");
        }

        return start;
    }
}
