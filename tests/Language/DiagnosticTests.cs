using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Attn.Diagnostics;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>Each diagnostic: its id, its place and the text it points at, marked <c>[| |]</c> in the source.</summary>
public sealed class DiagnosticTests
{
    private static readonly (string Id, string Marked)[] Cases =
    [
        ("ATTN1001", "attention a { mask { j <= i [|$|] } }"),
        ("ATTN1001", "attention a { mask { j <= i [|\u00e4\u00f6|] } }"),
        ("ATTN1001", "attention a { mask { j <= i [|\0|] } }"),
        ("ATTN1002", "attention a { mask { j <= [|}|] }"),
        ("ATTN1002", "attention a { mask { j <= i[||]"),
        ("ATTN1002", "attention a { score { s[|)|] } }"),
        ("ATTN1002", "attention a(cap [|f32|]) { }"),
        ("ATTN1002", "[|attentoin|] a { }"),
        ("ATTN1002", "attention a { score { s [|2|] } }"),
        ("ATTN1002", "row r { m = rowmax(z) [|}|]"),
        ("ATTN1003", "[||]//" + new string('x', Parser.MaxFileBytes)),
        ("ATTN1004", "let a = 1" + string.Concat(Enumerable.Repeat("+1", 124_998)) + "[|+|]" + string.Concat(Enumerable.Repeat("1+", 100)) + "1;"),
        ("ATTN1005", "let a = " + new string('(', 256) + "[|(|]1" + new string(')', 257) + ";"),
        ("ATTN1006", "attention a { mask { j < [|2N|] } }"),
        ("ATTN1006", "attention a { mask { j < [|0x|] } }"),
        ("ATTN1006", "attention a { score { s * [|1.2.3|] } }"),
        ("ATTN1007", "attention a { mask { j < [|9223372036854775808|] } }"),
        ("ATTN1007", "attention a { score { s * [|1e39|] } }"),
        ("ATTN1008", "import [|\"masks|]\n"),
        ("ATTN1010", "attention a(t: f32[[|0:N|]]) { }"),
        ("ATTN2001", "attention a(window: int) { mask { i - j < [|windw|] } }"),
        ("ATTN2001", "attention a { score { [|tahn|](s) } }"),
        ("ATTN2001", "attention a { normalize [|sofmax|] }"),
        ("ATTN2001", "attention a { mask { [|doc|][b, i] == 0 } }"),
        ("ATTN2001", "attention a(doc: [|sroted|] i32[B, N]) { }"),
        ("ATTN2001", "row r { l = rowsum(z) return z / l, [|les|] = l }"),
        ("ATTN2001", "row r = [|sofmax|]"),
        ("ATTN2002", "attention a { mask { [|s|] > 0 } }"),
        ("ATTN2002", "attention a { score { [|p|] } }"),
        ("ATTN2002", "attention a { scale { [|h|] } }"),
        ("ATTN2002", "attention a(sink: f32[N]) { normalize softmax(sink: sink[[|n|]]) }"),
        ("ATTN2002", "attention a { let far = i - j; normalize softmax(sink: [|far|]) }"),
        ("ATTN2002", "fn f(x: f32) { x * [|j|] }"),
        ("ATTN2002", "attention a { key { x * [|h|] } }"),
        ("ATTN2002", "attention a { query { x + [|j|] } }"),
        ("ATTN2002", "attention a { value { x * [|d|] } }"),
        ("ATTN2002", "attention a { score { [|rope|](s, i) } }"),
        ("ATTN2003", "attention a { mask { [|i - j|] } }"),
        ("ATTN2003", "attention a { score { [|j <= i|] } }"),
        ("ATTN2003", "attention a(t: f32[N]) { score { t[[|s|]] } }"),
        ("ATTN2003", "attention a(w2: int = [|0.5|]) { }"),
        ("ATTN2003", "attention a { score { [|i|] ? s : 0 } }"),
        ("ATTN2003", "attention a(t: f32[[|0.5|]]) { }"),
        ("ATTN2004", "attention a { mask { [|(j <= i) + 1|] > 0 } }"),
        ("ATTN2004", "attention a { mask { [|j && i|] } }"),
        ("ATTN2004", "attention a { score { [|s % 2|] } }"),
        ("ATTN2004", "attention a { mask { [|!j|] } }"),
        ("ATTN2004", "attention a { score { [|exp(j <= i)|] } }"),
        ("ATTN2004", "attention a { score { 1 + ([|s & 1|]) } }"),
        ("ATTN2005", "mask window(w: int) { i - j < w } attention a { mask { [|window()|] } }"),
        ("ATTN2005", "mask window(w: int) { i - j < w } attention a { mask { window(1, [|2|]) } }"),
        ("ATTN2005", "mask window(w: int) { i - j < w } attention a { mask { window([|v: 1|]) } }"),
        ("ATTN2005", "mask window(w: int) { i - j < w } attention a { mask { [|window|] } }"),
        ("ATTN2005", "attention a { score { [|exp(s, s)|] } }"),
        ("ATTN2005", "attention a { normalize softmax([|snik: 1|]) }"),
        ("ATTN2005", "row r { m = [|rowmax()|] return m }"),
        ("ATTN2006", "attention a(cap: f32, [|cap|]: f32) { }"),
        ("ATTN2006", "attention a([|h|]: f32) { }"),
        ("ATTN2006", "attention a([|k|]: f32[N]) { }"),
        ("ATTN2006", "attention a { } attention [|a|] { }"),
        ("ATTN2006", "mask m2 { true } fn [|m2|](x: f32) { x }"),
        ("ATTN2006", "fn [|exp|](x: f32) { x }"),
        ("ATTN2006", "row r { l = rowsum(z) [|l|] = l return z / l }"),
        ("ATTN2006", "attention a { score { let [|j|] = 1; s } }"),
        ("ATTN2007", "attention a(bias: f32[Hq]) { score { s + [|bias|] } }"),
        ("ATTN2007", "attention a(bias: f32[Hq]) { score { s + [|bias|](h) } }"),
        ("ATTN2007", "attention a(cap: f32) { score { [|cap|][h] } }"),
        ("ATTN2007", "fn f(x: f32) { x } attention a { score { [|f|] } }"),
        ("ATTN2008", "attention a(bias: f32[Hq, N]) { score { s + [|bias[h]|] } }"),
        ("ATTN2009", "attention a(gate: f32[B, Hq, M]) { score { s + gate[b, h, [|i|]] } }"),
        ("ATTN2010", "attention a(t: f32[4]) { score { s + t[[|4|]] } }"),
        ("ATTN2010", "attention a(t: f32[N]) { score { s + t[[|-1|]] } }"),
        ("ATTN2010", "attention a(t: f32[N]) { score { s + t[[|N|]] } }"),
        ("ATTN2010", "attention a(t: f32[4]) { score { s + t[[|max(h, 7)|]] } }"),
        ("ATTN2011", "attention a(t: f32[2 * [|Buckets|]]) { }"),
        ("ATTN2011", "attention a(width: int, t: f32[2 * [|width|]]) { }"),
        ("ATTN2012", "attention a(cap: [|float|]) { }"),
        ("ATTN2012", "attention a(t: [|f64|][N]) { }"),
        ("ATTN2013", "attention a(t: [|sorted|] f32[N]) { }"),
        ("ATTN2013", "attention a(t: [|grad|] i32[N]) { }"),
        ("ATTN2013", "attention a(t: [|grad|] f32) { }"),
        ("ATTN2014", "attention a(cap: f32 = [|D|]) { }"),
        ("ATTN2015", "attention a { mask { true } [|mask|] { true } }"),
        ("ATTN2015", "attention a { normalize softmax [|normalize|] cog }"),
        ("ATTN2016", "attention a { [|weight|] { z } }"),
        ("ATTN2017", "attention a { [|normalize none|] }"),
        ("ATTN2018", "attention a { weight { z } [|normalize softmax|] }"),
        ("ATTN2019", "fn [|f|](x: f32) { f(x) }"),
        ("ATTN2019", "mask [|even|] { !odd } mask odd { !even }"),
        ("ATTN2019", "row [|r|] = r"),
        ("ATTN2020", Nested(65, "[|f64|]")),
        ("ATTN2021", "attention a { score { [|" + string.Join(" + ", Enumerable.Repeat("s", 512)) + "|] + s } }"),
        ("ATTN2022", "attention a { score { s - [|rowmax|](s) } }"),
        ("ATTN2023", "row r { l = rowsum(z) return z / l, lse = [|z|] }"),
        ("ATTN2024", "attention a { mask { 0 <= i - j [|<|] 4 } }"),
        ("ATTN2025", "attention a { mask { i [|/|] 0 == j } }"),
        ("ATTN2025", "attention a(w2: int = [|1 % (2 - 2)|]) { }"),
        ("ATTN2026", "attention a { mask { [|i / 2|] < 0.5 } }"),
        ("ATTN2026", "attention a { mask { 0.5 > [|i / 2|] } }"),
        ("ATTN2026", "attention a { score { let t = [|i / 2|] * s; t } }"),
        ("ATTN2027", "mask m2(t: [|i32[N]|]) { true }"),
        ("ATTN2201", "attention a { query { [|x + concat(x, x)|] } }"),
        ("ATTN2201", "attention a(u: f32[2 * D]) { query { rmsnorm(x, [|u|]) } }"),
        ("ATTN2201", "attention a(cos: f32[N, 4], sin: f32[N, 4]) { query { concat(rope(x[:4], [|cos[i]|], sin[i]), x[4:]) } }"),
        ("ATTN2202", "attention a { query { [|sum(x)|] } }"),
        ("ATTN2202", "attention a { query { x * mean([|i|]) } }"),
        ("ATTN2203", "attention a { query { rmsnorm(x, eps: [|x|]) } }"),
        ("ATTN2204", "attention a { query { concat(x, x) } [|key|] { concat(x, x, x) } }"),
        ("ATTN2204", "attention a { [|query|] { concat(x, x) } }"),
        ("ATTN2205", "attention a { query { concat(x[[|D:D + 1|]], x) } }"),
        ("ATTN2205", "attention a { query { x + x[[|-1|]] } }"),
        ("ATTN2206", "attention a { query { [|rope(x[0:3], i)|] } }"),
        ("ATTN2207", "attention a { query { x[0:[|i|]] } }"),
        ("ATTN2207", "attention a(t: f32[N]) { query { rope(x, i, [|t[i]|]) } }"),
        ("ATTN2208", "attention a(t: f32[N]) { score { t[[|0:2|]] } }"),
        ("ATTN2005", "attention a { query { [|concat()|] } }"),
        ("ATTN2005", "attention a { query { rope(x, i, [|base: 2|]) } }"),
        ("ATTN2005", "attention a { query { [|rope(x)|] } }"),
        ("ATTN2008", "attention a { query { [|x[0, 1]|] } }"),
        ("ATTN2100", "[|import \"masks.attn\"|]"),
        ("ATTN2001", "attention a { align [|botom_right|] }"),
        ("ATTN2001", "attention a { emit [|les|] }"),
        ("ATTN2001", "attention a { prob { p * [|q2|] } }"),
        ("ATTN2002", "attention a { prob { p * [|w|] } }"),
        ("ATTN2002", "attention a { prob { [|o|] } }"),
        ("ATTN2002", "attention a { output { o * [|j|] } }"),
        ("ATTN2002", "attention a { output { [|p|] } }"),
        ("ATTN2002", "attention a { score { s + [|e|] } }"),
        ("ATTN2002", "attention a { weight { z } normalize sum output { o - [|lse|] } }"),
        ("ATTN2002", "attention a { grid i [8, 8] normalize softmax(sink: float([|n|])) }"),
        ("ATTN2003", "attention a { prob { [|p > 0|] } }"),
        ("ATTN2003", "attention a { output { [|o > 0|] } }"),
        ("ATTN2003", "attention a { grid i [8, [|0.5|]] }"),
        ("ATTN2003", "attention a { grid i [8, 8] from [|1.5|] }"),
        ("ATTN2009", "attention a(gate: f32[B, Hq, M]) { output { o * gate[b, h, [|i|]] } }"),
        ("ATTN2015", "attention a { prob { p } [|prob|] { p } }"),
        ("ATTN2015", "attention a { align top_left [|align|] bottom_right }"),
        ("ATTN2015", "attention a { emit lse [|emit|] lse }"),
        ("ATTN2015", "attention a { grid i [8, 8] grid [|i|] [4, 4] }"),
        ("ATTN2040", "attention a { grid [|h|] [8, 8] }"),
        ("ATTN2040", "attention a { grid [|rows|] [8, 8] }"),
        ("ATTN2041", "attention a { grid i [2, 2, 8, [|8|]] }"),
        ("ATTN2042", "attention a { grid i [8, [|0|]] }"),
        ("ATTN2043", "attention a { mask { [|i.y|] < 2 } }"),
        ("ATTN2043", "attention a { grid i [8, 8] mask { [|i.z|] < 2 } }"),
        ("ATTN2043", "mask left { [|i.x|] < 2 } attention a { grid i [8, 8] mask { left } }"),
        ("ATTN2044", "attention a { weight { z } normalize none emit [|lse|] }"),
        ("ATTN2100", "attention a { [|emit|] entropy { s } }"),
        ("ATTN2100", "attention a { [|select|] top(8) { s } }"),
        ("ATTN2100", "attention a { [|state|] { s } }"),
        ("ATTN2100", "attention a = [|first - second|]"),
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

    [Fact]
    public void Every_descriptor_has_a_case_and_a_page()
    {
        var descriptors = new[] { typeof(SyntaxDiagnostics), typeof(BindingDiagnostics) }
            .SelectMany(table => table.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .ToList();
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md"));

        Assert.Equal(descriptors.Count, descriptors.Select(d => d.Id).Distinct().Count());
        Assert.Empty(descriptors.Where(d => d.Id != "ATTN1009").Select(d => d.Id).Except(Cases.Select(c => c.Id)));
        Assert.Empty(descriptors.Where(d => !page.Contains($"\n## {d.Id}: {d.Title}\n", StringComparison.Ordinal)).Select(d => d.Id));
    }

    [Fact]
    public void The_page_shows_a_mistake_and_its_cure()
    {
        var sections = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md")).Split("\n## ATTN").Skip(1)
            .Where(section => section[0] is '1' or '2').ToList();
        var checkedSections = 0;
        foreach (var section in sections)
        {
            var blocks = section.Split("```attn\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]).ToList();
            if (blocks.Count == 0)
            {
                continue;
            }

            Assert.Equal(2, blocks.Count);
            Assert.Equal(["ATTN" + section[..4]], CompilationUnit.Read(new SourceText(blocks[0])).Diagnostics.Select(d => d.Id).Distinct());
            Assert.Empty(CompilationUnit.Read(new SourceText(blocks[1])).Diagnostics.Select(d => d.ToString()));
            checkedSections++;
        }

        Assert.True(checkedSections >= 25, $"{checkedSections} sections show a mistake");
    }

    private static string Render(string text)
    {
        var source = new SourceText(text, "many.attn");
        return string.Concat(CompilationUnit.Read(source).Diagnostics.Select(d => DiagnosticRenderer.Render(d, source.Path, source.Line(d.Span.Line))));
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
