using System;
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
            shape, inputs.Query, inputs.Key, inputs.Value, scale, s => Cap * Math.Tanh(s / Cap), (i, j) => j <= i && i - j < window);
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

    [Theory]
    [InlineData(130, 130, 0)]
    [InlineData(130, 130, int.MaxValue)]
    [InlineData(33, 100, 67)]
    [InlineData(100, 33, -67)]
    [InlineData(700, 700, 5)]
    public void Softmax_agrees_with_its_definition(int queries, int keys, int width)
    {
        var shape = new AttentionShape(2, 2, 1, queries, keys, 40, 24);
        var inputs = new Inputs(shape);
        var expected = DenseReference.Softmax(
            shape, inputs.Query, inputs.Key, inputs.Value, 0.2, s => s, (i, j) => j <= i + width);
        var output = inputs.NewOutput();
        var logsumexp = inputs.NewLogsumexp();
        Softmax.Forward(inputs.QueryView, inputs.KeyView, inputs.ValueView, inputs.ViewOf(output), logsumexp, 0.2f, width);
        AssertClose(expected.Output, output);
        AssertClose(expected.Logsumexp, logsumexp);
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
