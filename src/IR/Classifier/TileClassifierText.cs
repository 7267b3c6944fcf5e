using System.Collections.Generic;
using System.Text;
using Attn.IR.Text;

namespace Attn.IR;

/// <summary>The text form of a classifier, one statement a line, between braces that its level writes.</summary>
internal static class TileClassifierText
{
    public static string Print(TileClassifier classifier, string indent)
    {
        var text = new StringBuilder(Print(classifier.Summaries, indent));
        foreach (var block in classifier.Blocks)
        {
            text.Append($"{indent}block {block.Name} = {block.First} to {block.Last} {Else(block.Otherwise)}\n");
        }

        foreach (var let in classifier.Lets)
        {
            text.Append($"{indent}let {let.Target.Name}: {let.Target.Type.Spelling()} = {let.Value}\n");
        }

        return text.Append($"{indent}some {classifier.Some}\n{indent}all {classifier.All}\n").ToString();
    }

    public static string Print(EquatableArray<TileSummary> summaries, string indent)
    {
        var text = new StringBuilder();
        foreach (var summary in summaries)
        {
            text.Append($"{indent}summary {summary.Name} of {summary.Axis} = {summary.Value}");
            if (summary.Where is { } where)
            {
                text.Append($" where {where} {Else(summary.Otherwise)}");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    public static TileClassifier Read(IrReader reader, ExprScope scope)
    {
        var summaries = Summaries(reader, scope);
        var blocks = new List<TableBlock>();
        while (reader.Take("block"))
        {
            var block = Block(reader, scope);
            blocks.Add(block);
            foreach (var part in block.Parts)
            {
                scope.Declare(part);
            }
        }

        var lets = new List<ClassifierLet>();
        while (reader.Take("let"))
        {
            var name = reader.Name();
            reader.Expect(":");
            var target = Expr.Variable(name, SpecParser.ScalarTypeOf(reader), VariableKind.Value);
            reader.Expect("=");
            lets.Add(new ClassifierLet(target, ExprParser.Parse(reader, scope)));
            scope.Declare(target);
        }

        reader.Expect("some");
        var some = ExprParser.Parse(reader, scope);
        reader.Expect("all");
        return new TileClassifier(summaries, blocks.ToEquatableArray(), lets.ToEquatableArray(), some, ExprParser.Parse(reader, scope));
    }

    public static EquatableArray<TileSummary> Summaries(IrReader reader, ExprScope scope)
    {
        var summaries = new List<TileSummary>();
        while (reader.Take("summary"))
        {
            var summary = Summary(reader, scope);
            summaries.Add(summary);
            foreach (var part in summary.Parts)
            {
                scope.Declare(part);
            }
        }

        return summaries.ToEquatableArray();
    }

    private static TileSummary Summary(IrReader reader, ExprScope scope)
    {
        var name = reader.Name();
        reader.Expect("of");
        var axis = reader.Name();
        reader.Expect("=");
        var value = ExprParser.Parse(reader, scope);
        if (!reader.Take("where"))
        {
            return new TileSummary(name, axis, value, null, IntegerRange.All);
        }

        var where = ExprParser.Parse(reader, scope);
        return new TileSummary(name, axis, value, where, Otherwise(reader));
    }

    private static TableBlock Block(IrReader reader, ExprScope scope)
    {
        var name = reader.Name();
        reader.Expect("=");
        var first = Element();
        reader.Expect("to");
        return new TableBlock(name, first, Element(), Otherwise(reader));

        Access Element() => ExprParser.Parse(reader, scope) as Access ?? throw reader.Error("an element of a table was expected");
    }

    private static string Else(IntegerRange bounds) => $"else {bounds.Min} .. {bounds.Max}";

    private static IntegerRange Otherwise(IrReader reader)
    {
        reader.Expect("else");
        var least = reader.Integer();
        reader.Expect("..");
        return new IntegerRange(least, reader.Integer());
    }
}
