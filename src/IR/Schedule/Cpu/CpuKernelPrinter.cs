using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Attn.IR.Cpu;

/// <summary>Writes a CPU kernel as text; a statement a line, bodies indented.</summary>
internal static class CpuKernelPrinter
{
    public static string Print(CpuKernel kernel)
    {
        var text = new StringBuilder();
        text.Append("cpu ").Append(kernel.Name).Append('\n');
        foreach (var parameter in kernel.Parameters)
        {
            text.Append("  param ").Append(parameter.Name).Append(": ").Append(parameter.Type.Spelling());
            text.Append(parameter.Default is { } value ? $" = {value}\n" : "\n");
        }

        foreach (var tensor in kernel.Tensors)
        {
            text.Append("  tensor ").Append(SpecPrinter.Declaration(tensor)).Append('\n');
        }

        if (kernel.Scale is { } scale)
        {
            text.Append("  scale ").Append(scale).Append('\n');
        }

        if (kernel.Alignment == Alignment.BottomRight)
        {
            text.Append("  align bottom_right\n");
        }

        text.Append(SpecPrinter.Lengths(kernel.Features, kernel.Requirements));
        text.Append($"  tile rows: {kernel.RowTile}, keys: {kernel.KeyTile}\n");
        foreach (var buffer in kernel.Buffers)
        {
            text.Append($"  buffer {buffer.Name}: {Spelling(buffer.Shape)}\n");
        }

        Print(text, kernel.Body, "  ");
        return text.Append("end\n").ToString();
    }

    internal static string Spelling(CpuBufferShape shape) => shape switch
    {
        CpuBufferShape.Rows => "rows",
        CpuBufferShape.Keys => "keys",
        _ => "rows x keys",
    };

    private static void Print(StringBuilder text, IEnumerable<CpuStatement> body, string indent)
    {
        foreach (var statement in body)
        {
            text.Append(indent).Append(Head(statement));
            if (statement.Transform() is { } transform)
            {
                text.Append(' ').Append(RowTransformText.Print(transform, indent));
            }

            if (statement is EachKeyTile { Classifier: { } classifier })
            {
                text.Append($" classified {{\n{TileClassifierText.Print(classifier, indent + "    ")}{indent}  }}");
            }

            if (statement is EachKeyTile or EachRow or EachKey or EachFeature or Merge)
            {
                text.Append(" {\n");
                Print(text, statement is Merge merge ? merge.Rows.Body : statement.Inner(), indent + "  ");
                text.Append(indent).Append('}');
            }

            text.Append('\n');
        }
    }

    private static string Head(CpuStatement statement) => statement switch
    {
        Let { Where: null } let => $"let {Typed(let.Target)} = {let.Value}",
        Let let => $"let {Typed(let.Target)} = {let.Value} where {let.Where} else {let.Otherwise}",
        LetEach let => $"let each {Typed(let.Target)} = {let.Value} where {let.Where}",
        Guard guard => $"guard {guard.Target.Name} = {guard.Value}",
        Set set => $"set {set.Buffer} = {set.Value}",
        Reduce reduce =>
            $"reduce {SpecPrinter.Spelling(reduce.Operator)} {reduce.Target.Name} = {reduce.Value}{(reduce.Where is { } w ? $" where {w}" : "")}",
        PackQueries pack => $"pack queries * {pack.Factor}",
        ScoreProduct => "product scores",
        ValueProduct product => $"product out{(product.Rescale is { } r ? $" rescale {r}" : "")}",
        EachKeyTile tiles => $"each key tile {string.Join(" or ", tiles.Ranges.Select(Tiles))}",
        EachRow => "each row",
        EachKey => "each key",
        EachFeature => "each feature",
        Merge merge => "merge" + (merge.State.Count > 0 ? " " : "") + string.Join(", ", merge.State.Select(s => $"{s.Name} from {s.Other}"))
            + (merge.Rescale is { } factors ? $" rescale {factors.Name}, {factors.Other}" : ""),
        StoreRow store => $"store {store.Output} = {store.Value}",
        StoreOutput => "store out",
        _ => throw new IrVerificationException("nesting", $"unknown statement {statement.GetType().Name}"),
    };

    private static string Tiles(KeyTiles tiles)
        => $"{tiles.First} .. {tiles.End}" + (tiles.FullFirst is null ? "" : $" full {tiles.FullFirst} .. {tiles.FullEnd}");

    private static string Typed(Variable variable) => $"{variable.Name}: {variable.Type.Spelling()}";
}
