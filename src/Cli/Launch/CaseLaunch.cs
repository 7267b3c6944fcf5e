using System.Linq;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>Takes a launch from a file of tensors.</summary>
internal static class CaseLaunch
{
    /// <summary>q, k, v and the captured tensors by name, and <c>scale</c> from the metadata.</summary>
    /// <param name="spec">The attention.</param>
    /// <param name="case">The file.</param>
    /// <param name="settings">What is given beside it.</param>
    /// <param name="positions">Where the rows stand; the file says where these do not.</param>
    /// <param name="element">What q, k and v are to be stored as; null for what the file has.</param>
    /// <exception cref="ToolException">A tensor is missing, or does not fit its declaration.</exception>
    /// <exception cref="AttnException">Positions do not fit the operands.</exception>
    public static LaunchData Of(Spec spec, CaseFile @case, Settings settings, RowPositions positions, ElementType? element)
    {
        settings.RequireKnown(spec);
        var (q, k, v) = (@case.Operand("q"), @case.Operand("k"), @case.Operand("v"));
        var shape = new AttentionShape(q.Shape[0], q.Shape[1], k.Shape[1], q.Shape[2], k.Shape[2], q.Shape[3], v.Shape[3]);
        Require(k, "k", k.Shape[0] == 1 ? 1 : shape.Batch, shape.KeyHeads, shape.Keys, shape.HeadDim);
        Require(v, "v", v.Shape[0] == 1 ? 1 : shape.Batch, shape.KeyHeads, shape.Keys, shape.ValueDim);
        if (element is null && (k.Element != q.Element || v.Element != q.Element))
        {
            throw new ToolException(ToolErrors.SeveralTypes, q.Element.Spelling(), k.Element.Spelling(), v.Element.Spelling());
        }

        var launch = new LaunchData(shape, (float[])q.Elements, (float[])k.Elements, (float[])v.Elements)
        {
            Element = q.Element,
            Parameters = settings.ValuesOf(spec.Parameters),
            Tensors = CapturedTensors.Given(spec, settings, @case, new Dimensions(shape, []), out _),
            Scale = @case.Scale,
            Positions = positions.Or(@case.Positions(spec)).For(spec, shape),
        };
        return element is { } wanted ? launch.StoredAs(wanted) : launch;
    }

    private static void Require(HostTensor tensor, string name, params long[] shape)
    {
        if (!tensor.Shape.SequenceEqual(shape))
        {
            throw new ToolException(ToolErrors.TensorShape, name, tensor.ShapeText, $"[{string.Join(", ", shape)}]");
        }
    }
}
