using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.Runtime;

namespace Attn.Compiler;

/// <summary>Checks named arguments against what an attention declares; the generated code checks lengths and values.</summary>
internal static class ArgumentBinding
{
    /// <exception cref="AttnException">An argument is missing, unknown, or of another type or rank.</exception>
    public static void Check(CpuKernel kernel, KernelArguments arguments)
    {
        foreach (var parameter in kernel.Parameters)
        {
            if (arguments.Parameters.TryGetValue(parameter.Name, out var value))
            {
                Require.Type(parameter.Name, value.Type == parameter.Type, value.Type.Spelling(), parameter.Type.Spelling());
            }
            else if (parameter.Default is null)
            {
                Require.Given<int>(parameter.Name, null);
            }
        }

        foreach (var tensor in kernel.Tensors)
        {
            if (arguments.Tensors.TryGetValue(tensor.Name, out var array))
            {
                var found = array.Elements switch
                {
                    float[] => ElementType.F32,
                    Half[] => ElementType.F16,
                    BFloat16[] => ElementType.BF16,
                    int[] => ElementType.I32,
                    long[] => ElementType.I64,
                    bool[] => ElementType.Bool,
                    _ => (ElementType?)null,
                };
                Require.Type(tensor.Name, found == tensor.Element, found?.Spelling() ?? array.Elements.GetType().Name, tensor.Element.Spelling());
                Require.Shape(tensor.Name, [.. array.Shape], [.. Extents(kernel, tensor, arguments)]);
            }
            else if (tensor.Default is null)
            {
                Require.Given<int>(tensor.Name, null);
            }
        }

        Known(arguments.Parameters.Keys, kernel.Parameters.Select(p => p.Name));
        Known(arguments.Tensors.Keys, kernel.Tensors.Select(t => t.Name));
    }

    private static void Known(IEnumerable<string> given, IEnumerable<string> declared)
    {
        foreach (var name in given.Except(declared))
        {
            Require.Known(name, declared);
        }
    }

    /// <summary>The declared extents; a dimension that a tensor binds is what the first tensor says.</summary>
    private static IEnumerable<long> Extents(CpuKernel kernel, CapturedTensor tensor, KernelArguments arguments)
    {
        var known = Lengths(kernel, arguments);
        return tensor.Shape.Select(extent => Evaluate(extent, known));
    }

    /// <summary>The features of the output.</summary>
    public static int OutputFeatures(CpuKernel kernel, KernelArguments arguments)
        => checked((int)Math.Max(0, Evaluate(kernel.OutputFeatures, Lengths(kernel, arguments))));

    /// <summary>What dimensions and int parameters are.</summary>
    private static Dictionary<Expr, long> Lengths(CpuKernel kernel, KernelArguments arguments)
    {
        var known = Dimensions(arguments.Shape);
        foreach (var other in kernel.Tensors)
        {
            if (arguments.Tensors.TryGetValue(other.Name, out var array) && array.Shape.Count == other.Rank)
            {
                for (var axis = 0; axis < other.Rank; axis++)
                {
                    if (other.Shape[axis] is Variable { Kind: VariableKind.Dimension } dimension)
                    {
                        known.TryAdd(dimension, array.Shape[axis]);
                    }
                }
            }
        }

        foreach (var parameter in kernel.Parameters.Where(p => p.Type == ScalarType.Int))
        {
            known[parameter.Variable] = arguments.Parameters.TryGetValue(parameter.Name, out var value) ? value.AsInt : ((IntConstant)parameter.Default!).Value;
        }

        return known;
    }

    private static Dictionary<Expr, long> Dimensions(AttentionShape shape) => new()
    {
        [Names.B] = shape.Batch,
        [Names.Hq] = shape.QueryHeads,
        [Names.Hk] = shape.KeyHeads,
        [Names.M] = shape.Queries,
        [Names.N] = shape.Keys,
        [Names.D] = shape.HeadDim,
        [Names.E] = shape.ValueDim,
    };

    private static long Evaluate(Expr expr, Dictionary<Expr, long> known) => expr switch
    {
        IntConstant c => c.Value,
        Apply a => IR.ScalarMath.Apply(a.Op, [.. a.Children.Select(c => (Scalar)Evaluate(c, known))]).AsInt,
        _ => known.TryGetValue(expr, out var value) ? value : -1,
    };
}
