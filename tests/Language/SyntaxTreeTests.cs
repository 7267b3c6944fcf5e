using System.IO;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

public sealed class SyntaxTreeTests
{
    /// <summary>Every construct of the grammar.</summary>
    internal const string WholeLanguage = """
        import "masks.attn"

        /// A reusable piece.
        /// Two lines.
        mask window(w: int) { i - j < w }
        mask causal { j <= i }
        let log2e = 1.442_695;
        fn square(x: f32) { let y = x; y * y }
        row softmax(sink: f32 = -inf) {
            m = max(rowmax(z), sink)  w = exp(z - m)
            l = rowsum(w) + exp(sink - m)
            return w / l, lse = m + log(l)
        }
        attention all(
            cap: f32 = 50,
            /// Document of each token.
            doc: sorted grad i32[B, 2 * N - 1],
        ) {
            grid i [8, 8]
            align bottom_right
            query { rope(x, i, theta) }
            key { x } value { x } prob { p } output { o }
            mask { causal && (window(0xff) || doc[b, i.y] == doc[b, j]) }
            score { let a = s / cap; cap * tanh(a) }
            scale { 1 / sqrt(D) }
            weight { z }
            normalize softmax(sink: sink[h])
            emit entropy { -p * log(p) }
            grid j [2, 4, 8] from M - 2
            emit lse
            select top_k(16) { s }
            state { x }
        }
        attention differential(lambda: f32[Hq]) = first - lambda[h] * second
        """;

    [Fact]
    public void Whole_language() => Verify(WholeLanguage);

    [Fact]
    public void Precedence() => Verify("""
        let a = 1 + 2 * 3 - -4 ** 2 ** -x % 5;
        let b = i & 3 | j ^ h << 1 == 2 && !c || d < e;
        let f = a ? b : c ? d : e;
        let g = a - (b - c) - d;
        let mask = score + key * query;
        """);

    [Fact]
    public void Broken_text_keeps_what_is_whole() => Verify("""
        attention a { mask { j <= } score { s + } }
        attention { mask { j } }
        mask m( { i }
        attention b(x: , : int) { normalize }
        row r { }
        """, errors: true);

    private static void Verify(string text, bool errors = false, [System.Runtime.CompilerServices.CallerMemberName] string member = "")
    {
        var result = Parser.Parse(new SourceText(text, "test.attn"));
        Assert.Equal(errors, result.HasErrors);
        var lines = string.Join("\n", System.Linq.Enumerable.Select(result.Diagnostics, d => d.ToString()));
        Snapshot.Verify(lines + (errors ? "\n\n" : "") + SyntaxDump.Print(result.Tree), member: member);
    }
}
