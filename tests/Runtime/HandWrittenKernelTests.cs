using System;
using System.Linq;
using Attn.Runtime.Tests.HandWritten;

namespace Attn.Runtime.Tests;

/// <summary>The hand-written kernels against the definition: everything below them is right together.</summary>
public sealed class HandWrittenKernelTests
{
    private const double Tolerance = 2e-5;

    /// <summary>Batch, query heads, key heads, M, N, D, E, window.</summary>
    public static TheoryData<int, int, int, int, int, int, int, int> Shapes => new()
    {
        { 1, 1, 1, 1, 1, 1, 1, 1 },
        { 1, 1, 1, 7, 7, 3, 5, 4 },
        { 1, 1, 1, 77, 77, 8, 8, 1000 },
        { 2, 4, 2, 129, 129, 64, 64, 33 },
        { 1, 6, 1, 50, 300, 32, 48, 20 },
        { 1, 2, 2, 300, 50, 17, 65, 100 },
        { 1, 3, 3, 1, 128, 128, 128, 128 },
        { 1, 1, 1, 1000, 1000, 16, 16, 257 },
        { 3, 1, 1, 13, 200, 256, 256, 7 },
        { 1, 1, 1, 40, 40, 511, 512, 40 },
        { 1, 1, 1, 193, 193, 64, 1, 64 },
        { 1, 1, 1, 64, 64, 1, 130, 64 },
        { 1, 2, 1, 0, 10, 8, 8, 8 },
        { 1, 2, 1, 10, 0, 8, 8, 8 },
        { 0, 2, 1, 10, 10, 8, 8, 8 },
        { 1, 2, 1, 10, 10, 0, 8, 8 },
        { 1, 2, 1, 10, 10, 8, 0, 8 },
        { 1, 1, 1, 40, 40, 8, 8, 0 },
        { 1, 1, 1, 40, 40, 8, 8, -5 },
        { 1, 1, 1, 40, 40, 8, 8, int.MaxValue },
        { 1, 1, 1, 40, 40, 8, 8, int.MinValue },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Softcap_window_agrees_with_its_definition_in_every_width(
        int batch, int queryHeads, int keyHeads, int queries, int keys, int headDim, int valueDim, int window)
    {
        var shape = new AttentionShape(batch, queryHeads, keyHeads, queries, keys, headDim, valueDim);
        var inputs = new Inputs(shape);
        const float Cap = 3f;
        var scale = headDim == 0 ? 1f : 1 / MathF.Sqrt(headDim);
        var expected = DenseReference.Softmax(
            shape, inputs.Query, inputs.Key, inputs.Value, scale, (_, i, j, s) => j <= i && i - j < window ? Cap * Math.Tanh(s / Cap) : double.NegativeInfinity);
        Check<Vec512>();
        Check<Vec256>();
        Check<Vec128>();

        void Check<V>()
            where V : struct, IVec<V>
        {
            var output = inputs.NewOutput();
            var logsumexp = inputs.NewLogsumexp();
            new SoftcapWindow.Launch
            {
                Query = inputs.QueryView, Key = inputs.KeyView, Value = inputs.ValueView,
                Output = inputs.ViewOf(output), Logsumexp = logsumexp, Shape = shape,
                QueryScale = scale / Cap, CapLog2E = Cap * 1.44269504f, Window = window,
            }.Run<V>(new AttentionOptions { MaxDegreeOfParallelism = 2 });
            AssertClose(expected.Output, output);
            AssertClose(expected.Logsumexp, logsumexp);
        }
    }

    /// <summary>M, N, D, E.</summary>
    public static TheoryData<int, int, int, int> AwkwardShapes
    {
        get
        {
            int[] lengths = [1, 7, 77, 128, 129];
            var shapes = new TheoryData<int, int, int, int>();
            foreach (var queries in lengths)
            {
                foreach (var keys in lengths)
                {
                    shapes.Add(queries, keys, 13, 9);
                    shapes.Add(queries, keys, 64, 65);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(AwkwardShapes))]
    public void Softmax_agrees_with_its_definition_in_every_width(int queries, int keys, int headDim, int valueDim)
    {
        var shape = new AttentionShape(1, 2, 1, queries, keys, headDim, valueDim);
        foreach (var width in new[] { 0, 5, keys - queries, int.MaxValue })
        {
            CheckSoftmax<Vec512>(shape, width);
            CheckSoftmax<Vec256>(shape, width);
            CheckSoftmax<Vec128>(shape, width);
        }
    }

    [Theory]
    [InlineData(130, 130, 0)]
    [InlineData(130, 130, int.MaxValue)]
    [InlineData(33, 100, 67)]
    [InlineData(100, 33, -67)]
    [InlineData(700, 700, 5)]
    [InlineData(10, 10, int.MinValue)]
    public void Softmax_agrees_with_its_definition_over_many_tiles(int queries, int keys, int width)
        => CheckSoftmax<Vec256>(new AttentionShape(2, 2, 1, queries, keys, 40, 24), width);

    [Fact]
    public void Strides_of_inputs_and_output_do_not_show()
    {
        // [B, M, H, D] inputs with a feature stride of 2, one key head repeated over the batch, and an output of [B, M, H, E] with gaps.
        var shape = new AttentionShape(2, 4, 2, 37, 70, 13, 21);
        var query = new float[2 * 37 * 4 * 26];
        var key = new float[70 * 2 * 26];
        var value = new float[2 * 70 * 2 * 42];
        var random = new Random(3);
        foreach (var array in new[] { query, key, value })
        {
            foreach (ref var element in array.AsSpan())
            {
                element = random.NextSingle() - 0.5f;
            }
        }

        var queryView = new ReadOnlyTensorView<float>(query, 2, 4, 37, 13, 37 * 104, 26, 104, 2);
        var keyView = new ReadOnlyTensorView<float>(key, 2, 2, 70, 13, 0, 26, 52, 2);
        var valueView = new ReadOnlyTensorView<float>(value, 2, 2, 70, 21, 70 * 84, 42, 84, 2);
        var output = new float[2 * 37 * 4 * 63];
        output.AsSpan().Fill(float.NaN);
        var outputView = new TensorView<float>(output, 2, 4, 37, 21, 37 * 252, 63, 252, 3);
        SoftcapWindow.Forward(queryView, keyView, valueView, outputView, default, 0.3f, 5f, 20);

        var expected = DenseReference.Softmax(
            shape, Dense(queryView), Dense(keyView), Dense(valueView), 0.3f, (_, i, j, s) => j <= i && i - j < 20 ? 5 * Math.Tanh(s / 5) : double.NegativeInfinity);
        AssertClose(expected.Output, Dense(outputView));
        Assert.Equal(2 * 37 * 4 * 42, output.Count(float.IsNaN));
    }

    [Fact]
    public void A_NaN_reaches_the_rows_that_see_it_and_no_other()
    {
        var shape = new AttentionShape(1, 1, 1, 40, 40, 8, 8);
        var inputs = new Inputs(shape);
        inputs.Key[(20 * 8) + 3] = float.NaN;
        inputs.Value[(25 * 8) + 2] = float.PositiveInfinity;
        var output = inputs.NewOutput();
        var logsumexp = inputs.NewLogsumexp();
        SoftcapWindow.Forward(inputs.QueryView, inputs.KeyView, inputs.ValueView, inputs.ViewOf(output), logsumexp, 0.3f, 5f, 10);
        for (var i = 0; i < 40; i++)
        {
            var seesNaN = i is >= 20 and < 30;
            Assert.Equal(seesNaN, float.IsNaN(logsumexp[i]));
            for (var e = 0; e < 8; e++)
            {
                Assert.Equal(seesNaN, float.IsNaN(output[(i * 8) + e]));
                Assert.Equal(e == 2 && i is >= 30 and < 35, float.IsPositiveInfinity(output[(i * 8) + e]));
            }
        }
    }

    [Fact]
    public void Tensors_that_disagree_are_refused()
    {
        var inputs = new Inputs(new AttentionShape(1, 2, 1, 5, 6, 8, 8));
        var output = inputs.NewOutput();
        Assert.Equal("ATTN5004", Assert.Throws<AttnException>(() => Softmax.Forward(
            inputs.QueryView, inputs.KeyView, inputs.ValueView, inputs.ViewOf(output), new float[9], 1f, 0)).Id);
        Assert.Equal("ATTN5004", Assert.Throws<AttnException>(() => Softmax.Forward(
            inputs.QueryView, inputs.KeyView, inputs.QueryView, inputs.ViewOf(output), default, 1f, 0)).Id);
    }

    private static void CheckSoftmax<V>(AttentionShape shape, int width)
        where V : struct, IVec<V>
    {
        var inputs = new Inputs(shape);
        const float Scale = 0.2f;
        var expected = DenseReference.Softmax(shape, inputs.Query, inputs.Key, inputs.Value, Scale, (_, i, j, s) => j <= (long)i + width ? s : double.NegativeInfinity);
        var output = inputs.NewOutput();
        var logsumexp = inputs.NewLogsumexp();
        new Softmax.Launch
        {
            Query = inputs.QueryView, Key = inputs.KeyView, Value = inputs.ValueView,
            Output = inputs.ViewOf(output), Logsumexp = logsumexp, Shape = shape,
            QueryScale = Scale * 1.44269504f, Width = width,
        }.Run<V>(new AttentionOptions { MaxDegreeOfParallelism = 2 });
        AssertClose(expected.Output, output);
        AssertClose(expected.Logsumexp, logsumexp);
    }

    private static float[] Dense(ReadOnlyTensorView<float> view)
    {
        var dense = new float[view.Batch * view.Heads * view.Rows * view.Columns];
        for (var k = 0; k < dense.Length; k++)
        {
            var row = k / view.Columns;
            dense[k] = view[row / view.Rows / view.Heads, row / view.Rows % view.Heads, row % view.Rows, k % view.Columns];
        }

        return dense;
    }

    private static void AssertClose(double[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var k = 0; k < expected.Length; k++)
        {
            Assert.True(
                expected[k] == actual[k] || Math.Abs(expected[k] - actual[k]) <= Tolerance,
                $"element {k}: {expected[k]} expected, {actual[k]} found");
        }
    }

    private sealed class Inputs(AttentionShape shape)
    {
        public float[] Query { get; } = Filled(shape.Batch * shape.QueryHeads * shape.Queries * shape.HeadDim, 1);

        public float[] Key { get; } = Filled(shape.Batch * shape.KeyHeads * shape.Keys * shape.HeadDim, 2);

        public float[] Value { get; } = Filled(shape.Batch * shape.KeyHeads * shape.Keys * shape.ValueDim, 3);

        public ReadOnlyTensorView<float> QueryView => new(Query, shape.Batch, shape.QueryHeads, shape.Queries, shape.HeadDim);

        public ReadOnlyTensorView<float> KeyView => new(Key, shape.Batch, shape.KeyHeads, shape.Keys, shape.HeadDim);

        public ReadOnlyTensorView<float> ValueView => new(Value, shape.Batch, shape.KeyHeads, shape.Keys, shape.ValueDim);

        public float[] NewOutput() => Poisoned(shape.Batch * shape.QueryHeads * shape.Queries * shape.ValueDim);

        public float[] NewLogsumexp() => Poisoned(shape.Batch * shape.QueryHeads * shape.Queries);

        public TensorView<float> ViewOf(float[] output) => new(output, shape.Batch, shape.QueryHeads, shape.Queries, shape.ValueDim);

        private static float[] Filled(int count, int seed)
        {
            var random = new Random(seed);
            var values = new float[count];
            foreach (ref var value in values.AsSpan())
            {
                value = (random.NextSingle() * 4) - 2;
            }

            return values;
        }

        private static float[] Poisoned(int count)
        {
            var values = new float[count];
            values.AsSpan().Fill(float.NaN);
            return values;
        }
    }
}
