using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Backends.Ptx.Printing;

/// <summary>Where the elements of a tensor lie: one dense, or one of strides that the launch gives.</summary>
internal sealed record TensorMemory(string Pointer, ElementType Element, EquatableArray<Expr> Shape, string? StridesOf)
{
    /// <summary>The stride of the last axis.</summary>
    public const string Contiguous = "1";

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
            return Contiguous;
        }

        return StridesOf is { } name ? StrideName(name, axis)
            : new ExprEmitter(text, scope).Int64(Shape.Skip(axis + 1).Aggregate((a, b) => a * b));
    }

    /// <summary>The index of the element at the origin of all axes before this one, in elements of 64 bits.</summary>
    /// <param name="text">Gets the instructions.</param>
    /// <param name="scope">What the origin may name.</param>
    /// <param name="origin">The origin.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="place">Whose row's origin it is, where it differs from row to row.</param>
    public string Start(LlvmText text, Scope scope, EquatableArray<Expr> origin, int axis, Place place = default)
    {
        var emitter = new ExprEmitter(text, scope);
        var start = "0";
        for (var k = 0; k < axis; k++)
        {
            var along = text.Define("along", $"mul i64 {emitter.Int64(origin[k], place)}, {Stride(text, scope, k)}");
            start = k == 0 ? along : text.Define("start", $"add i64 {start}, {along}");
        }

        return start;
    }
}
