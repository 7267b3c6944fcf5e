using System.Linq;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>Takes a launch from a file of tensors.</summary>
internal static class CaseLaunch
{
    /// <summary>q, k, v and the captured tensors by name, and <c>scale</c> from the metadata.</summary>
    /// <exception cref="ToolException">A tensor is missing, or does not fit its declaration.</exception>
    public static LaunchData Of(Spec spec, CaseFile @case, Settings settings)
    {
        settings.RequireKnown(spec);
        var (q, k, v) = (@case.Operand("q"), @case.Operand("k"), @case.Operand("v"));
        var shape = new AttentionShape(q.Shape[0], q.Shape[1], k.Shape[1], q.Shape[2], k.Shape[2], q.Shape[3], v.Shape[3]);
        Require(k, "k", shape.Batch, shape.KeyHeads, shape.Keys, shape.HeadDim);
        Require(v, "v", shape.Batch, shape.KeyHeads, shape.Keys, shape.ValueDim);
        return new LaunchData(shape, (float[])q.Elements, (float[])k.Elements, (float[])v.Elements)
        {
            Parameters = settings.ValuesOf(spec.Parameters),
            Tensors = CapturedTensors.Given(spec, settings, @case, new Dimensions(shape, []), out _),
            Scale = @case.Scale,
        };
    }

    private static void Require(HostTensor tensor, string name, params long[] shape)
    {
        if (!tensor.Shape.SequenceEqual(shape))
        {
            throw new ToolException(ToolErrors.TensorShape, name, tensor.ShapeText, $"[{string.Join(", ", shape)}]");
        }
    }
}
