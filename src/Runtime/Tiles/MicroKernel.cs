using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>
/// C = A B, or C + A B, for both products of attention. B and C are panels: line by line, three registers of query rows side by side. A is
/// read where it lies, element by element, each to all lanes: the features of a key for the scores, a feature of the values for the outputs. Some lines of
/// C are accumulated in registers over the whole depth. The inner kernels skip the quick first compilation: there they would run at a
/// hundredth of their speed until replaced.
/// </summary>
internal static unsafe class MicroKernel
{
    /// <summary>Registers side by side in a panel.</summary>
    public const int PanelRegisters = 3;

    /// <summary>All lines of C, in the registers that hold the first <paramref name="lanes"/> lanes.</summary>
    /// <param name="a">Line <c>r</c> at depth <c>k</c> is <c>a[r * rowStride + k * depthStride]</c>.</param>
    /// <param name="rowStride">Elements of A from one line of C to the next.</param>
    /// <param name="depthStride">Elements of A from one line of B to the next; above 0.</param>
    /// <param name="b">A panel of <paramref name="depth"/> lines.</param>
    /// <param name="depth">Lines of B.</param>
    /// <param name="c">A panel of <paramref name="rows"/> lines.</param>
    /// <param name="factors">A factor for each lane, which only <see cref="Rescaling"/> reads.</param>
    /// <param name="rows">Lines of C.</param>
    /// <param name="lanes">From 1 to the panel's.</param>
    public static void Multiply<V, TAccumulation>(
        float* a, nint rowStride, nint depthStride, float* b, int depth, float* c, float* factors, int rows, int lanes)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
    {
        if (lanes > 2 * V.Count)
        {
            Multiply<V, TAccumulation, ThreeRegisters>(a, rowStride, depthStride, b, depth, c, factors, rows);
        }
        else if (lanes > V.Count)
        {
            Multiply<V, TAccumulation, TwoRegisters>(a, rowStride, depthStride, b, depth, c, factors, rows);
        }
        else
        {
            Multiply<V, TAccumulation, OneRegister>(a, rowStride, depthStride, b, depth, c, factors, rows);
        }
    }

    private static void Multiply<V, TAccumulation, TWidth>(
        float* a, nint rowStride, nint depthStride, float* b, nint depth, float* c, float* factors, int rows)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
        where TWidth : struct, IPanelWidth
    {
        nint row = 0;
        nint stride = PanelRegisters * V.Count;

        // One register leaves room for eight accumulators on any machine, and fewer would wait for one another.
        if (V.ProductRows == 8 || TWidth.Registers == 1)
        {
            for (; row + 8 <= rows; row += 8)
            {
                Eight<V, TAccumulation, TWidth>(a + (row * rowStride), rowStride, depthStride, b, depth, c + (row * stride), factors);
            }
        }

        for (; row + 4 <= rows; row += 4)
        {
            Four<V, TAccumulation, TWidth>(a + (row * rowStride), rowStride, depthStride, b, depth, c + (row * stride), factors);
        }

        for (; row < rows; row++)
        {
            One<V, TAccumulation, TWidth>(a + (row * rowStride), depthStride, b, depth, c + (row * stride), factors);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight<V, TAccumulation, TWidth>(
        float* a, nint rowStride, nint depthStride, float* b, nint depth, float* c, float* factors)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
        where TWidth : struct, IPanelWidth
    {
        var stride = PanelRegisters * V.Count;
        var a1 = a + rowStride;
        var a2 = a1 + rowStride;
        var a3 = a2 + rowStride;
        var a4 = a3 + rowStride;
        var a5 = a4 + rowStride;
        var a6 = a5 + rowStride;
        var a7 = a6 + rowStride;
        var c0_0 = V.Zero;
        var c0_1 = V.Zero;
        var c0_2 = V.Zero;
        var c1_0 = V.Zero;
        var c1_1 = V.Zero;
        var c1_2 = V.Zero;
        var c2_0 = V.Zero;
        var c2_1 = V.Zero;
        var c2_2 = V.Zero;
        var c3_0 = V.Zero;
        var c3_1 = V.Zero;
        var c3_2 = V.Zero;
        var c4_0 = V.Zero;
        var c4_1 = V.Zero;
        var c4_2 = V.Zero;
        var c5_0 = V.Zero;
        var c5_1 = V.Zero;
        var c5_2 = V.Zero;
        var c6_0 = V.Zero;
        var c6_1 = V.Zero;
        var c6_2 = V.Zero;
        var c7_0 = V.Zero;
        var c7_1 = V.Zero;
        var c7_2 = V.Zero;
        var end = depth * depthStride;
        for (nint k = 0; k < end; k += depthStride)
        {
            var b0 = V.Load(b);
            var b1 = TWidth.Registers > 1 ? V.Load(b + V.Count) : V.Zero;
            var b2 = TWidth.Registers > 2 ? V.Load(b + (2 * V.Count)) : V.Zero;
            b += stride;
            V x = a[k];
            c0_0 = Add<V, TWidth>(x, b0, c0_0, 0);
            c0_1 = Add<V, TWidth>(x, b1, c0_1, 1);
            c0_2 = Add<V, TWidth>(x, b2, c0_2, 2);
            x = a1[k];
            c1_0 = Add<V, TWidth>(x, b0, c1_0, 0);
            c1_1 = Add<V, TWidth>(x, b1, c1_1, 1);
            c1_2 = Add<V, TWidth>(x, b2, c1_2, 2);
            x = a2[k];
            c2_0 = Add<V, TWidth>(x, b0, c2_0, 0);
            c2_1 = Add<V, TWidth>(x, b1, c2_1, 1);
            c2_2 = Add<V, TWidth>(x, b2, c2_2, 2);
            x = a3[k];
            c3_0 = Add<V, TWidth>(x, b0, c3_0, 0);
            c3_1 = Add<V, TWidth>(x, b1, c3_1, 1);
            c3_2 = Add<V, TWidth>(x, b2, c3_2, 2);
            x = a4[k];
            c4_0 = Add<V, TWidth>(x, b0, c4_0, 0);
            c4_1 = Add<V, TWidth>(x, b1, c4_1, 1);
            c4_2 = Add<V, TWidth>(x, b2, c4_2, 2);
            x = a5[k];
            c5_0 = Add<V, TWidth>(x, b0, c5_0, 0);
            c5_1 = Add<V, TWidth>(x, b1, c5_1, 1);
            c5_2 = Add<V, TWidth>(x, b2, c5_2, 2);
            x = a6[k];
            c6_0 = Add<V, TWidth>(x, b0, c6_0, 0);
            c6_1 = Add<V, TWidth>(x, b1, c6_1, 1);
            c6_2 = Add<V, TWidth>(x, b2, c6_2, 2);
            x = a7[k];
            c7_0 = Add<V, TWidth>(x, b0, c7_0, 0);
            c7_1 = Add<V, TWidth>(x, b1, c7_1, 1);
            c7_2 = Add<V, TWidth>(x, b2, c7_2, 2);
        }

        Store<V, TAccumulation, TWidth>(c, c0_0, c0_1, c0_2, factors);
        Store<V, TAccumulation, TWidth>(c + stride, c1_0, c1_1, c1_2, factors);
        Store<V, TAccumulation, TWidth>(c + (2 * stride), c2_0, c2_1, c2_2, factors);
        Store<V, TAccumulation, TWidth>(c + (3 * stride), c3_0, c3_1, c3_2, factors);
        Store<V, TAccumulation, TWidth>(c + (4 * stride), c4_0, c4_1, c4_2, factors);
        Store<V, TAccumulation, TWidth>(c + (5 * stride), c5_0, c5_1, c5_2, factors);
        Store<V, TAccumulation, TWidth>(c + (6 * stride), c6_0, c6_1, c6_2, factors);
        Store<V, TAccumulation, TWidth>(c + (7 * stride), c7_0, c7_1, c7_2, factors);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four<V, TAccumulation, TWidth>(
        float* a, nint rowStride, nint depthStride, float* b, nint depth, float* c, float* factors)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
        where TWidth : struct, IPanelWidth
    {
        var stride = PanelRegisters * V.Count;
        var a1 = a + rowStride;
        var a2 = a1 + rowStride;
        var a3 = a2 + rowStride;
        var c0_0 = V.Zero;
        var c0_1 = V.Zero;
        var c0_2 = V.Zero;
        var c1_0 = V.Zero;
        var c1_1 = V.Zero;
        var c1_2 = V.Zero;
        var c2_0 = V.Zero;
        var c2_1 = V.Zero;
        var c2_2 = V.Zero;
        var c3_0 = V.Zero;
        var c3_1 = V.Zero;
        var c3_2 = V.Zero;
        var end = depth * depthStride;
        for (nint k = 0; k < end; k += depthStride)
        {
            var b0 = V.Load(b);
            var b1 = TWidth.Registers > 1 ? V.Load(b + V.Count) : V.Zero;
            var b2 = TWidth.Registers > 2 ? V.Load(b + (2 * V.Count)) : V.Zero;
            b += stride;
            V x = a[k];
            c0_0 = Add<V, TWidth>(x, b0, c0_0, 0);
            c0_1 = Add<V, TWidth>(x, b1, c0_1, 1);
            c0_2 = Add<V, TWidth>(x, b2, c0_2, 2);
            x = a1[k];
            c1_0 = Add<V, TWidth>(x, b0, c1_0, 0);
            c1_1 = Add<V, TWidth>(x, b1, c1_1, 1);
            c1_2 = Add<V, TWidth>(x, b2, c1_2, 2);
            x = a2[k];
            c2_0 = Add<V, TWidth>(x, b0, c2_0, 0);
            c2_1 = Add<V, TWidth>(x, b1, c2_1, 1);
            c2_2 = Add<V, TWidth>(x, b2, c2_2, 2);
            x = a3[k];
            c3_0 = Add<V, TWidth>(x, b0, c3_0, 0);
            c3_1 = Add<V, TWidth>(x, b1, c3_1, 1);
            c3_2 = Add<V, TWidth>(x, b2, c3_2, 2);
        }

        Store<V, TAccumulation, TWidth>(c, c0_0, c0_1, c0_2, factors);
        Store<V, TAccumulation, TWidth>(c + stride, c1_0, c1_1, c1_2, factors);
        Store<V, TAccumulation, TWidth>(c + (2 * stride), c2_0, c2_1, c2_2, factors);
        Store<V, TAccumulation, TWidth>(c + (3 * stride), c3_0, c3_1, c3_2, factors);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One<V, TAccumulation, TWidth>(
        float* a, nint depthStride, float* b, nint depth, float* c, float* factors)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
        where TWidth : struct, IPanelWidth
    {
        var stride = PanelRegisters * V.Count;
        var c0_0 = V.Zero;
        var c0_1 = V.Zero;
        var c0_2 = V.Zero;
        var end = depth * depthStride;
        for (nint k = 0; k < end; k += depthStride)
        {
            var b0 = V.Load(b);
            var b1 = TWidth.Registers > 1 ? V.Load(b + V.Count) : V.Zero;
            var b2 = TWidth.Registers > 2 ? V.Load(b + (2 * V.Count)) : V.Zero;
            b += stride;
            V x = a[k];
            c0_0 = Add<V, TWidth>(x, b0, c0_0, 0);
            c0_1 = Add<V, TWidth>(x, b1, c0_1, 1);
            c0_2 = Add<V, TWidth>(x, b2, c0_2, 2);
        }

        Store<V, TAccumulation, TWidth>(c, c0_0, c0_1, c0_2, factors);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Add<V, TWidth>(V x, V b, V c, int register)
        where V : struct, IVec<V>
        where TWidth : struct, IPanelWidth
        => TWidth.Registers > register ? V.MultiplyAdd(x, b, c) : c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<V, TAccumulation, TWidth>(float* c, V first, V second, V third, float* factors)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
        where TWidth : struct, IPanelWidth
    {
        V.Store(TAccumulation.End(first, c, factors), c);
        if (TWidth.Registers > 1)
        {
            V.Store(TAccumulation.End(second, c + V.Count, factors + V.Count), c + V.Count);
        }

        if (TWidth.Registers > 2)
        {
            V.Store(TAccumulation.End(third, c + (2 * V.Count), factors + (2 * V.Count)), c + (2 * V.Count));
        }
    }

    /// <summary>How many of a panel's registers are in work; a type, so that each number has its own machine code from one source.</summary>
    private interface IPanelWidth
    {
        static abstract int Registers { get; }
    }

    private readonly struct OneRegister : IPanelWidth
    {
        public static int Registers => 1;
    }

    private readonly struct TwoRegisters : IPanelWidth
    {
        public static int Registers => 2;
    }

    private readonly struct ThreeRegisters : IPanelWidth
    {
        public static int Registers => 3;
    }
}
