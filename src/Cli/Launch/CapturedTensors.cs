using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Cli.Launch;

/// <summary>Finds the captured tensors of a launch and checks them against their declarations.</summary>
internal static class CapturedTensors
{
    /// <summary>
    /// The captured tensors that are given: by <c>--set</c>, else by the case. Dimensions that they bind are bound on return, and
    /// those without a tensor are in <paramref name="absent"/>.
    /// </summary>
    public static Dictionary<string, HostTensor> Given(
        Spec spec, Settings settings, CaseFile? @case, Dimensions dimensions, out IReadOnlyList<CapturedTensor> absent)
    {
        var given = new Dictionary<string, HostTensor>();
        foreach (var tensor in spec.Tensors)
        {
            if (settings.FileOf(tensor) is { } path)
            {
                using var file = CaseFile.Open(path);
                given[tensor.Name] = file.Captured(tensor.Name);
            }
            else if (@case is not null && (@case.Has(tensor.Name) || tensor.Default is null))
            {
                given[tensor.Name] = @case.Captured(tensor.Name);
            }
        }

        absent = [.. spec.Tensors.Where(tensor => !given.ContainsKey(tensor.Name))];
        var declared = spec.Tensors.Where(tensor => given.ContainsKey(tensor.Name)).ToList();
        declared.ForEach(tensor => Bind(tensor, given[tensor.Name], dimensions));
        declared.ForEach(tensor => Check(tensor, given[tensor.Name], dimensions));
        return given;
    }

    private static void Bind(CapturedTensor declared, HostTensor given, Dimensions dimensions)
    {
        if (given.Shape.Length != declared.Rank)
        {
            throw new ToolException(ToolErrors.TensorShape, declared.Name, given.ShapeText, $"[{string.Join(", ", declared.Shape)}]");
        }

        foreach (var (axis, length) in declared.Shape.Zip(given.Shape))
        {
            if (axis is Variable { Kind: VariableKind.Dimension } dimension)
            {
                dimensions.Bind(dimension.Name, length);
            }
        }
    }

    private static void Check(CapturedTensor declared, HostTensor given, Dimensions dimensions)
    {
        var shape = dimensions.ShapeOf(declared);
        if (!shape.SequenceEqual(given.Shape))
        {
            throw new ToolException(
                ToolErrors.TensorShape, declared.Name, given.ShapeText, $"[{string.Join(", ", declared.Shape)}] = [{string.Join(", ", shape)}]");
        }

        if (given.Element != declared.Element)
        {
            throw new ToolException(ToolErrors.TensorType, declared.Name, given.Element.Spelling(), declared.Element.Spelling());
        }
    }
}
