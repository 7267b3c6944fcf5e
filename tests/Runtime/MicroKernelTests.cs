using System;

namespace Attn.Runtime.Tests;

/// <summary>Products of panels against loops over their definition. The numbers are small integers, so that every order of summation is exact.</summary>
public sealed unsafe class MicroKernelTests
{
    private const int MostRows = 20;
    private const int MostDepth = 70;
    private const float Untouched = 12345;

    [Fact]
    public void A_product_overwrites_adds_or_rescales_at_every_size_in_every_width()
    {
        Check<Vec128>();
        Check<Vec256>();
        Check<Vec512>();

        static void Check<V>()
            where V : struct, IVec<V>
        {
            Products<V, Overwriting>(static (stored, factor) => 0);
            Products<V, Adding>(static (stored, factor) => stored);
            Products<V, Rescaling>(static (stored, factor) => stored * factor);
        }
    }

    /// <summary>The products of few rows are those of the first lanes, and touch no other.</summary>
    [Fact]
    public void Products_of_few_rows_are_those_of_the_first_lanes()
    {
        Check<Vec128>();
        Check<Vec256>();
        Check<Vec512>();

        static void Check<V>()
            where V : struct, IVec<V>
        {
            FewRowsProducts<V, Overwriting, float>();
            FewRowsProducts<V, Adding, Half>();
            FewRowsProducts<V, Rescaling, BFloat16>();
        }
    }

    [Fact]
    public void Where_values_are_not_finite_keys_of_weight_0_are_left_out()
    {
        // Lane 0 sees neither the infinity nor the NaN, lane 1 both, lane 2 the infinity and lane 3 the NaN.
        var width = MicroKernel.PanelRegisters * Vec128.Count;
        float[] values = [1, float.PositiveInfinity, 2, float.NaN];
        var weights = new float[values.Length * width];
        for (var lane = 0; lane < 4; lane++)
        {
            (weights[lane], weights[(2 * width) + lane]) = (3, -0f);
            weights[width + lane] = lane is 1 or 2 ? 0.5f : -0f;
            weights[(3 * width) + lane] = lane is 1 or 3 ? 0.5f : 0;
        }

        float[] factors = [2, 2, 2, 2];
        Assert.Equal([13, float.NaN, float.PositiveInfinity, float.NaN], Accumulated<Rescaling>());
        Assert.Equal([8, float.NaN, float.PositiveInfinity, float.NaN], Accumulated<Adding>());

        float[] Accumulated<TAccumulation>()
            where TAccumulation : struct, IAccumulation
        {
            float[] stored = [5, 5, 5, 5];
            fixed (float* a = values, b = weights, c = stored, factor = factors)
            {
                SeenProduct.Multiply<Vec128, TAccumulation, float>(a, 1, b, values.Length, c, factor, 1, width);
            }

            return stored;
        }
    }

    [Fact]
    public void Finite_values_give_the_same_bits_whether_or_not_keys_of_weight_0_are_left_out()
    {
        var random = new Random(5);
        const int Depth = 33;
        const int Rows = 13;
        var stride = MicroKernel.PanelRegisters * Vec256.Count;
        var (values, weights) = (new float[Depth * Rows], new float[Depth * stride]);
        Fill(values, () => random.NextSingle() - 0.5f);
        Fill(weights, () => Math.Max(0, random.NextSingle() - 0.3f));
        var (expected, actual) = (new float[Rows * stride], new float[Rows * stride]);
        fixed (float* a = values, b = weights, c = expected, d = actual)
        {
            MicroKernel.Multiply<Vec256, Adding>(a, 1, Rows, b, Depth, c, null, Rows, stride);
            for (var lane = 0; lane < stride; lane += Vec256.Count)
            {
                SeenProduct.Multiply<Vec256, Adding, float>(a, Rows, b + lane, Depth, d + lane, null, Rows, stride);
            }
        }

        Assert.Equal(expected, actual);
    }

    private static void Products<V, TAccumulation>(Func<float, float, float> begin)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
    {
        var random = new Random(1);
        var width = MicroKernel.PanelRegisters * V.Count;
        var (left, right, stored) = (new float[(MostRows + 3) * (MostDepth + 3)], new float[MostDepth * width], new float[(MostRows + 1) * width]);
        var factors = new float[width];
        Fill(left, () => random.Next(-8, 9));
        Fill(right, () => random.Next(-8, 9));
        Fill(factors, () => random.Next(-2, 3));
        for (var depth = 0; depth <= MostDepth; depth++)
        {
            for (var rows = 1; rows <= MostRows; rows++)
            {
                for (var registers = 1; registers <= MicroKernel.PanelRegisters; registers++)
                {
                    // A row of A is a row of a matrix, as of keys, or a column of one, as of values.
                    Product(depth + 3, 1, depth, rows, registers);
                    Product(1, rows + 3, depth, rows, registers);
                }
            }
        }

        void Product(int rowStride, int depthStride, int depth, int rows, int registers)
        {
            Fill(stored, () => Untouched);
            Fill(stored.AsSpan(0, rows * width), () => random.Next(-8, 9));
            var found = (float[])stored.Clone();
            fixed (float* a = left, b = right, c = found, factor = factors)
            {
                MicroKernel.Multiply<V, TAccumulation>(a, rowStride, depthStride, b, depth, c, factor, rows, (registers - 1) * V.Count + 1);
            }

            for (var at = 0; at < found.Length; at++)
            {
                var (row, lane) = (at / width, at % width);
                var expected = stored[at];
                if (row < rows && lane < registers * V.Count)
                {
                    expected = begin(expected, factors[lane]);
                    for (var k = 0; k < depth; k++)
                    {
                        expected += left[(row * rowStride) + (k * depthStride)] * right[(k * width) + lane];
                    }
                }

                if (expected != found[at])
                {
                    Assert.Fail($"{rows} rows, depth {depth}, {registers} of {typeof(V).Name}: ({row}, {lane}) is {found[at]} and not {expected}");
                }
            }
        }
    }

    private static void FewRowsProducts<V, TAccumulation, T>()
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
        where T : unmanaged
    {
        var random = new Random(2);
        var width = MicroKernel.PanelRegisters * V.Count;
        var (left, right, columns) = (new float[MostDepth * (MostDepth + 3)], new float[MostDepth * width], new float[FewRows.Most * MostDepth]);
        var factors = new float[width];
        Fill(left, () => random.Next(-8, 9));
        Fill(right, () => random.Next(-8, 9));
        Fill(factors, () => random.Next(-2, 3));
        var narrow = Array.ConvertAll(left, Storage.Narrow<T>);
        foreach (var depth in new[] { 0, 1, 3, 4, 15, 16, 17, 33, 64, 67 })
        {
            for (var at = 0; at < FewRows.Most * depth; at++)
            {
                columns[at] = right[(at % depth * width) + (at / depth)];
            }

            foreach (var rows in new[] { 1, 2, 7, 8, 9, 16, 31, 32, 33, 65 })
            {
                var stored = new float[(rows + 1) * width];
                Fill(stored, () => random.Next(-8, 9));
                var (scores, outputs, expected) = ((float[])stored.Clone(), (float[])stored.Clone(), (float[])stored.Clone());
                fixed (float* a = left, b = right, turned = columns, c = scores, d = outputs, e = expected, factor = factors)
                fixed (T* same = narrow)
                {
                    FewRows.AlongDepth<V, T>(same, depth + 3, turned, depth, c, rows);
                    MicroKernel.Multiply<V, Overwriting>(a, depth + 3, 1, b, depth, e, factor, rows, FewRows.Most);
                    CheckLanes(expected, scores, stored);
                    stored.CopyTo(expected, 0);
                    FewRows.AlongRows<V, TAccumulation, T>(same, rows + 3, b, depth, d, factor, rows);
                    MicroKernel.Multiply<V, TAccumulation>(a, 1, rows + 3, b, depth, e, factor, rows, FewRows.Most);
                    CheckLanes(expected, outputs, stored);
                }
            }
        }

        void CheckLanes(float[] expected, float[] found, float[] untouched)
        {
            for (var at = 0; at < found.Length; at++)
            {
                if (at % width < FewRows.Most)
                {
                    Assert.Equal(expected[at], found[at]);
                }
                else
                {
                    Assert.Equal(untouched[at], found[at]);
                }
            }
        }
    }

    private static void Fill(Span<float> numbers, Func<float> next)
    {
        foreach (ref var number in numbers)
        {
            number = next();
        }
    }
}
