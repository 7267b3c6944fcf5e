using System.Collections.Generic;
using Attn.IR.Text;

namespace Attn.IR.Tile;

/// <summary>Reads the text form of a tile program, for tests of passes and for tools.</summary>
public static class TileParser
{
    /// <summary>Reads one program.</summary>
    /// <exception cref="IrTextException">The text does not read.</exception>
    public static TileProgram Parse(string text)
    {
        var reader = new IrReader(text);
        var scope = new ExprScope();
        reader.Expect("program");
        var name = reader.Name();
        var parameters = new List<Parameter>();
        var tensors = new List<CapturedTensor>();
        var workspaces = new List<Workspace>();
        var kernels = new List<TileKernel>();
        var features = new List<FeatureRank>();
        var requirements = new List<Expr>();
        Expr? scale = null;
        MaskFacts? mask = null;
        var alignment = Alignment.TopLeft;
        while (!reader.AtEnd)
        {
            switch (reader.Next())
            {
                case "param":
                    parameters.Add(SpecParser.Parameter(reader, scope));
                    break;
                case "tensor":
                    tensors.Add(SpecParser.Tensor(reader, scope));
                    break;
                case "scale":
                    scale = ExprParser.Parse(reader, scope);
                    break;
                case "rank":
                    features.Add(SpecParser.Feature(reader, scope));
                    break;
                case "require":
                    requirements.Add(ExprParser.Parse(reader, scope));
                    break;
                case "align":
                    alignment = SpecParser.Corner(reader);
                    break;
                case "mask":
                    mask = SpecParser.Mask(reader, scope);
                    break;
                case "workspace":
                    var declared = SpecParser.Tensor(reader, scope);
                    workspaces.Add(new Workspace(declared.Name, declared.Element, declared.Shape));
                    break;
                case "kernel":
                    kernels.Add(new TileKernelReader(reader, scope).Kernel());
                    break;
                case var other:
                    throw reader.Error($"unexpected '{other}'");
            }
        }

        return new TileProgram(
            name, parameters.ToEquatableArray(), tensors.ToEquatableArray(), scale, mask, workspaces.ToEquatableArray(), kernels.ToEquatableArray())
        {
            Features = features.ToEquatableArray(),
            Requirements = requirements.ToEquatableArray(),
            Alignment = alignment,
        };
    }
}
