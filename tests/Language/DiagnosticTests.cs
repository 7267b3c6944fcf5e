using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>
/// Diagnostics of texts that are made, with the text that each points at marked <c>[| |]</c>, and how many are reported. The specifications
/// of the others are in <c>tests/Cli/Diagnostics</c>.
/// </summary>
public sealed class DiagnosticTests
{
    private static readonly (string Id, string Marked)[] Cases =
    [
        ("ATTN1001", "attention a { mask { j <= i [|\0|] } }"),
        ("ATTN1003", "[||]//" + new string('x', Parser.MaxFileBytes)),
        ("ATTN1004", "let a = 1" + string.Concat(Enumerable.Repeat("+1", 124_998)) + "[|+|]" + string.Concat(Enumerable.Repeat("1+", 100)) + "1;"),
        ("ATTN1005", "let a = " + new string('(', 256) + "[|(|]1" + new string(')', 257) + ";"),
        ("ATTN2020", Nested(65, "[|f64|]")),
        ("ATTN2021", "attention a { score { [|" + string.Join(" + ", Enumerable.Repeat("s", 512)) + "|] + s } }"),
    ];

    public static TheoryData<int, string> Numbers { get; } = MakeNumbers();

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Diagnostic_has_its_id_and_points_at_the_mistake(int number, string id)
    {
        var marked = Cases[number].Marked;
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var source = new SourceText(marked.Remove(end + 2, 2).Remove(start, 2));

        var unit = CompilationUnit.Read(source);

        var diagnostic = Assert.Single(unit.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal((start, end - start), (diagnostic.Span.Start, diagnostic.Span.Length));
        Assert.NotEmpty(diagnostic.Message);
        Assert.NotEmpty(diagnostic.Advice);
    }

    [Fact]
    public void Only_attentions_without_errors_have_a_Spec()
    {
        var unit = CompilationUnit.Read(new SourceText("attention a { } attention b { mask { i } } attention a { } attention c { }"));
        Assert.Equal(["a", "c"], unit.Specs.Select(s => s.Name));
        Assert.Empty(CompilationUnit.Read(new SourceText("fn f(x: f32) { y } attention a { score { f(s) } }")).Specs);
        Assert.Empty(CompilationUnit.Read(new SourceText("attention a { mask { j <= } }")).Specs);
    }

    [Fact]
    public void The_hundred_first_errors_are_reported()
    {
        var unit = CompilationUnit.Read(new SourceText(string.Concat(Enumerable.Repeat("mask { $ }\n", 200))));
        Assert.Equal(Parser.MaxDiagnostics + 1, unit.Diagnostics.Count);
        Assert.Equal("ATTN1009", unit.Diagnostics[^1].Id);
    }

    [Fact]
    public void Many_mistakes_are_reported_in_one_run() => Snapshot.Verify(Render("""
        attention gemma(cap: f32 = 50, windw: int = 4096) {
            mask  { j <= i && i - j < window }
            score { cap * tahn(s / cap }
            wieght { z }
        }
        mask causal { j <= }
        attention second(doc: sorted i32[B, N], doc: f33[Hq]) {
            mask { doc[b] == doc[b, i] && z > 0 && 0 < i < 4 }
        	score { s + i / 2 + x }
            normalize softmax(sink: n, sunk: 1)
        }
        """));

    private static string Render(string text)
    {
        var unit = CompilationUnit.Read(new SourceText(text, "many.attn"));
        return string.Concat(unit.Diagnostics.Select(d => DiagnosticRenderer.Render(d, "", unit.Sources.LineOf)));
    }

    private static string Nested(int count, string last)
    {
        var functions = new List<string> { "fn f0(x: f32) { x }" };
        for (var k = 1; k < count; k++)
        {
            functions.Add($"fn {(k == count - 1 ? last : $"f{k}")}(x: f32) {{ f{k - 1}(x) }}");
        }

        return string.Join("\n", functions);
    }

    private static TheoryData<int, string> MakeNumbers()
    {
        var data = new TheoryData<int, string>();
        for (var k = 0; k < Cases.Length; k++)
        {
            data.Add(k, Cases[k].Id);
        }

        return data;
    }
}
