using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Attn.IR.Tile;

/// <summary>Writes a tile program as text; a statement a line, bodies indented.</summary>
internal static class TilePrinter
{
    public static string Print(TileProgram program)
    {
        var text = new StringBuilder();
        text.Append("program ").Append(program.Name).Append('\n');
        foreach (var parameter in program.Parameters)
        {
            text.Append("  param ").Append(parameter.Name).Append(": ").Append(parameter.Type.Spelling());
            text.Append(parameter.Default is { } value ? $" = {value}\n" : "\n");
        }

        foreach (var tensor in program.Tensors)
        {
            text.Append("  tensor ").Append(SpecPrinter.Declaration(tensor)).Append('\n');
        }

        if (program.Scale is { } scale)
        {
            text.Append("  scale ").Append(scale).Append('\n');
        }

        text.Append(SpecPrinter.Lengths(program.Features, program.Requirements));
        if (program.Alignment == Alignment.BottomRight)
        {
            text.Append("  align bottom_right\n");
        }

        if (program.Mask is { } mask)
        {
            text.Append("  mask ").Append(SpecPrinter.Facts(mask)).Append('\n');
        }

        foreach (var workspace in program.Workspaces)
        {
            text.Append($"  workspace {workspace.Name}: {workspace.Element.Spelling()}[{string.Join(", ", workspace.Shape)}]\n");
        }

        foreach (var kernel in program.Kernels)
        {
            Print(text, kernel);
        }

        return text.ToString();
    }

    private static void Print(StringBuilder text, TileKernel kernel)
    {
        text.Append("kernel ").Append(kernel.Name).Append('\n');
        foreach (var axis in kernel.Axes)
        {
            text.Append($"  axis {axis.Name} of {axis.Rank}: {axis.Size}\n");
        }

        text.Append("  grid ").Append(string.Join(", ", kernel.Grid)).Append('\n');
        Print(text, kernel.Body, "  ");
        text.Append("end\n");
    }

    private static void Print(StringBuilder text, IEnumerable<TileStatement> body, string indent)
    {
        foreach (var statement in body)
        {
            text.Append(indent);
            switch (statement)
            {
                case Define define:
                    text.Append($"{define.Name}: {define.Type} = {Operation(define.Value, indent)}\n");
                    break;
                case Store store:
                    text.Append($"{Mode(store.Mode)} {store.Tensor}[{Indices(store.Indices)}] = {store.Value}\n");
                    break;
                case Region region:
                    text.Append($"region {string.Join(", ", region.Axes)} {{\n");
                    Print(text, region.Body, indent + "  ");
                    text.Append(indent).Append("}\n");
                    break;
                case Loop loop:
                    text.Append($"loop {loop.Axis} in {Domain(loop.Domain, indent)}{(loop.Guard is { } guard ? $" where {guard}" : "")} {{\n");
                    foreach (var carried in loop.Carried)
                    {
                        text.Append($"{indent}  carry {carried.Name}: {carried.Type} = {carried.Initial} -> {carried.Next}\n");
                    }

                    Print(text, loop.Body, indent + "  ");
                    text.Append(indent).Append("}\n");
                    break;
                default:
                    break;
            }
        }
    }

    private static string Operation(TileOp op, string indent) => op switch
    {
        LoadOp load => $"load {load.Tensor}[{Indices(load.Indices)}]",
        TransformOp transform => $"transform {transform.Source} {RowTransformText.Print(transform.Transform, indent)}",
        FillOp fill => $"fill {fill.Value}",
        DotOp dot => $"dot {Factor(dot.Left, dot.TransposeLeft)}, {Factor(dot.Right, dot.TransposeRight)}{(dot.Addend is { } a ? $" + {a}" : "")}",
        MapOp map => $"map {map.Value}{(map.Where is { } w ? $" where {w} else {map.Otherwise}" : "")}",
        ReduceOp reduce =>
            $"reduce {SpecPrinter.Spelling(reduce.Operator)} {reduce.Source} along {reduce.Axis}{(reduce.Where is { } w ? $" where {w}" : "")}",
        ScanOp scan => $"scan {SpecPrinter.Spelling(scan.Operator)} {scan.Source} along {scan.Axis}{(scan.Exclusive ? " exclusive" : "")}",
        _ => "",
    };

    private static string Factor(string name, bool transposed) => transposed ? $"transpose {name}" : name;

    /// <summary>A loop's domain as it stands in the text form.</summary>
    public static string Print(LoopDomain domain) => Domain(domain, "");

    private static string Domain(LoopDomain domain, string indent) => domain switch
    {
        RangeDomain { FullFirst: null } r => $"{r.First} .. {r.End}",
        RangeDomain r => $"{r.First} .. {r.End} full {r.FullFirst} .. {r.FullEnd}",
        UnionDomain u => string.Join(" or ", u.Ranges.Select(r => Domain(r, indent))),
        TableDomain t => $"table {t.FirstTable} .. {t.EndTable}",
        ListDomain l => $"{Domain(l.Bounds, indent)} classified {{\n{TileClassifierText.Print(l.Classifier, indent + "    ")}{indent}  }}",
        _ => "",
    };

    private static string Indices(EquatableArray<TileIndex> indices) => string.Join(", ", indices.Select(index => index switch
    {
        PointIndex point => point.Value.ToString(),
        AxisIndex { Address: null } axis => $"tile {axis.Axis}",
        AxisIndex axis => $"tile {axis.Axis} at {axis.Address}",
        WholeIndex whole => $": {whole.Rank}",
        _ => "",
    }));

    private static string Mode(StoreMode mode) => mode switch
    {
        StoreMode.Replace => "store",
        StoreMode.AddOrdered => "store ordered",
        _ => "store atomic",
    };
}
