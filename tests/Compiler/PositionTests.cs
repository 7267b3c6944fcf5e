using System;
using System.Linq;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Reference;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Offsets and key lengths: parts of a sequence give what the whole gives, and keys that do not exist take part in nothing.</summary>
public sealed class PositionTests
{
    private const string Local = "attention local(slope: f32[Hq] = 0.1 * (h + 1)) { mask { j <= i && i - j < 150 } score { s + slope[h] * (j - i) } }";

    private static readonly Random Random = new(3);

    [Theory]
    [InlineData(0, 70)]
    [InlineData(70, 130)]
    [InlineData(200, 57)]
    [InlineData(256, 1)]
    public void A_chunk_of_queries_gives_the_rows_of_the_whole(int first, int count)
    {
        var kernel = Compiled(Local);
        var (q, k, v) = (Floats(2 * 2 * 257 * 8), Floats(2 * 257 * 8), Floats(2 * 257 * 8));
        var whole = Run(kernel, new(2, 2, 1, 257, 257, 8), q, k, v);
        var chunk = Run(kernel, new(2, 2, 1, count, 257, 8), Rows(q, 4, 257, first, count), k, v, queryOffset: [first]);
        Comparison.Close(Array.ConvertAll(Rows(whole, 4, 257, first, count), x => (double)x), chunk, 1e-6, "out");
    }

    [Fact]
    public void A_step_of_decoding_sees_the_keys_that_its_batch_has()
    {
        var kernel = Compiled(Local);
        var shape = new AttentionShape(3, 2, 1, 1, 300, 8);
        var (q, k, v) = (Floats(3 * 2 * 8), Floats(3 * 300 * 8), Floats(3 * 300 * 8));
        long[] lengths = [300, 77, 1];
        Poison(k, v, lengths);
        var all = Run(kernel, shape, q, k, v, queryOffset: [299, 76, 0], keyLength: lengths);
        for (var b = 0; b < 3; b++)
        {
            var n = (int)lengths[b];
            var alone = Run(
                kernel, new AttentionShape(1, 2, 1, 1, n, 8), q.AsSpan(b * 16, 16).ToArray(), k.AsSpan(b * 2400, n * 8).ToArray(), v.AsSpan(b * 2400, n * 8).ToArray(),
                queryOffset: [n - 1]);
            Assert.Equal(alone, all.AsSpan(b * 16, 16).ToArray());
        }
    }

    [Fact]
    public void Aligned_to_the_end_the_last_query_stands_at_the_last_key()
    {
        var kernel = Compiled("attention tail { align bottom_right mask { j <= i } }");
        var shape = new AttentionShape(2, 1, 1, 5, 90, 8);
        var (q, k, v) = (Floats(2 * 5 * 8), Floats(2 * 90 * 8), Floats(2 * 90 * 8));
        Poison(k, v, [90, 40]);
        var aligned = Run(kernel, shape, q, k, v, keyLength: [90, 40]);
        Assert.Equal(Run(Compiled("attention tail { mask { j <= i } }"), shape, q, k, v, queryOffset: [85, 35], keyLength: [90, 40]), aligned);
    }

    [Fact]
    public void A_batch_without_keys_gives_zeros()
    {
        var shape = new AttentionShape(2, 1, 1, 4, 20, 8);
        var output = Run(Compiled(Local), shape, Floats(64), Floats(320), Floats(320), keyLength: [0]);
        Assert.All(output, x => Assert.Equal(0f, x));
    }

    /// <summary>Positions decide what the mask shows, and lengths which keys there are; <c>N</c> stays the number of rows handed in.</summary>
    [Theory]
    [InlineData("j <= i", 0L, new[] { 1, 2, 3, 1, 2, 2 })]
    [InlineData("j <= i", 10L, new[] { 5, 5, 5, 2, 2, 2 })]
    [InlineData("j <= i", -2L, new[] { 0, 0, 1, 0, 0, 1 })]
    [InlineData("true", -2L, new[] { 5, 5, 5, 2, 2, 2 })]
    public void A_row_counts_the_keys_that_it_sees(string mask, long queryOffset, int[] seen)
    {
        var text = $"row seen {{ return z, lse = 100 * count() + N }} attention a {{ mask {{ {mask} }} normalize seen output {{ 0 * o + lse }} }}";
        var launch = new Synthesised(CompilationUnit.Read(new SourceText(text)).Specs.Single(), new AttentionShape(2, 1, 1, 3, 7, 4, 1), 5)
        {
            QueryOffset = [queryOffset],
            KeyLength = [5, 2],
        };

        Assert.Equal(seen.Select(keys => 100.0 * keys + 7), launch.Expected());
        launch.Check(Compiled(text));
    }

    [Theory]
    [InlineData(3L, 0L)]
    [InlineData(-40L, 25L)]
    [InlineData(1000L, 970L)]
    [InlineData(0L, 300L)]
    [InlineData((1L << 28) - 64, (1L << 28) - 80)]
    public void Positions_agree_with_the_oracle(long queryOffset, long keyOffset)
    {
        foreach (var text in new[]
        {
            Local,
            "attention a { mask { (i ^ j) % 3 != 1 } score { s + float(j % 5) - float(i & 7) } }",
            "attention a { align bottom_right mask { i / 16 >= j / 16 } prob { p * (i == j ? 0.5 : 1) } output { o + float(i - m) } }",
            "attention a(doc: i32[B, N], rows: f32[B, M]) { mask { doc[b, n] <= 2 && j <= i } score { s * rows[b, m] + doc[b, n] } }",
        })
        {
            var spec = CompilationUnit.Read(new SourceText(text)).Specs.Single();
            var synthesised = new Synthesised(spec, new AttentionShape(2, 2, 1, 60, 70, 8), 5)
            {
                QueryOffset = [queryOffset],
                KeyOffset = [keyOffset, keyOffset + 1],
                KeyLength = [70, 33],
            };
            synthesised.Check(Compiled(text));
        }
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var kernel = Compiled("attention a(doc: i32[B, N] = n) { mask { doc[b, j] <= i } }");
        var shape = new AttentionShape(2, 1, 1, 3, 4, 8);
        Refused("ATTN5030", "QueryOffset", queryOffset: [1, 2, 3]);
        Refused("ATTN5030", "KeyLength", keyLength: [1, 2, 3]);
        Refused("ATTN5031", "Batch 1", keyLength: [1, 5]);
        Refused("ATTN5031", "-1", keyLength: [-1]);
        Refused("ATTN5032", "QueryOffset", queryOffset: [1L << 40]);
        Refused("ATTN5032", "KeyOffset", keyOffset: [long.MinValue]);
        Refused("ATTN5032", "QueryOffset", queryOffset: [(1L << 28) - 2]);
        Refused("ATTN5033", "doc", keyOffset: [1]);
        kernel = Compiled("attention a(doc: i32[B, max(M, N)] = 0) { mask { doc[b, i] <= j } }");
        Refused("ATTN5033", "queries", queryOffset: [2]);
        Run(kernel, shape, Floats(48), Floats(64), Floats(64), queryOffset: [1]);
        kernel = Compiled("attention a(doc: i32[B, N] = n) { mask { doc[b, j] <= i } }");
        Run(kernel, shape, Floats(48), Floats(64), Floats(64), keyOffset: [1], keyLength: [3]);

        void Refused(string id, string part, long[]? queryOffset = null, long[]? keyOffset = null, long[]? keyLength = null)
        {
            var error = Assert.Throws<AttnException>(() => Run(kernel, shape, Floats(48), Floats(64), Floats(64), queryOffset, keyOffset, keyLength));
            Assert.Equal(id, error.Id);
            Assert.Contains(part, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_number_a_batch_comes_in_any_form()
    {
        Assert.Equal(7, new PerBatch(7)[3]);
        Assert.Equal(9, ((PerBatch)new[] { 8, 9 })[1]);
        Assert.Equal(8, ((PerBatch)new[] { 8L })[5]);
        Assert.Equal(0, default(PerBatch).Count);
        Assert.Equal(0, ((PerBatch)Array.Empty<long>()).Count);
    }

    private static AttentionKernel Compiled(string text) => AttentionKernel.Compile(text).Kernel!;

    private static float[] Run(
        AttentionKernel kernel, AttentionShape shape, float[] q, float[] k, float[] v, long[]? queryOffset = null, long[]? keyOffset = null, long[]? keyLength = null)
    {
        var output = new float[shape.Batch * shape.QueryHeads * shape.Queries * shape.ValueDim];
        kernel.Run(new KernelArguments<float>(shape, q, k, v, output) { QueryOffset = queryOffset, KeyOffset = keyOffset, KeyLength = keyLength });
        return output;
    }

    // A key that does not exist must not be looked at.
    private static void Poison(float[] k, float[] v, long[] lengths)
    {
        var row = k.Length / lengths.Length;
        for (var b = 0; b < lengths.Length; b++)
        {
            k.AsSpan((b * row) + ((int)lengths[b] * 8), row - ((int)lengths[b] * 8)).Fill(float.NaN);
            v.AsSpan((b * row) + ((int)lengths[b] * 8), row - ((int)lengths[b] * 8)).Fill(float.NaN);
        }
    }

    private static float[] Rows(float[] tensor, int heads, int rows, int first, int count)
        => [.. Enumerable.Range(0, heads).SelectMany(h => tensor.AsSpan(((h * rows) + first) * 8, count * 8).ToArray())];

    private static float[] Floats(int length) => [.. Enumerable.Range(0, length).Select(_ => (float)((Random.NextDouble() * 2) - 1))];
}
