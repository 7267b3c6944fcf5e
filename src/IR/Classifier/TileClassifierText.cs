using System.Collections.Generic;
using System.Text;
using Attn.IR.Text;

namespace Attn.IR;

/// <summary>The text form of a classifier, one statement a line, between braces that its level writes.</summary>
internal static class TileClassifierText
{
    public static string Print(TileClassifier classifier, string indent)
    {
        var text = new StringBuilder();
        foreach (var summary in classifier.Summaries)
        {
            text.Append($"{indent}summary {summary.Name} of {summary.Axis} = {summary.Value}");
            if (summary.Where is { } where)
            {
                text.Append($" where {where} else {summary.Otherwise.Min} .. {summary.Otherwise.Max}");
            }

            text.Append('\n');
        }

        foreach (var let in classifier.Lets)
        {
            text.Append($"{indent}let {let.Target.Name}: {let.Target.Type.Spelling()} = {let.Value}\n");
        }

        return text.Append($"{indent}some {classifier.Some}\n{indent}all {classifier.All}\n").ToString();
    }

    public static TileClassifier Read(IrReader reader, ExprScope scope)
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
        return new TileClassifier(summaries.ToEquatableArray(), lets.ToEquatableArray(), some, ExprParser.Parse(reader, scope));
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
        reader.Expect("else");
        var least = reader.Integer();
        reader.Expect("..");
        return new TileSummary(name, axis, value, where, new IntegerRange(least, reader.Integer()));
    }
}
