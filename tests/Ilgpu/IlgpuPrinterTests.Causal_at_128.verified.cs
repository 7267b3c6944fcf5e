using ILGPU;
using ILGPU.Algorithms;

/// <summary>The scalars of a launch.</summary>
public struct CausalArguments
{
    public int B;
    public int Hq;
    public int Hk;
    public int M;
    public int N;
    public float scale;
}

public static class Causal
{
    public const int GroupSize = 64;

    public static void Forward(ArrayView<float> q, ArrayView<float> k, ArrayView<float> v, ArrayView<float> output, ArrayView<float> lse, CausalArguments arguments)
    {
        int thread = Group.IdxX;
        long I = Grid.IdxX;
        long h = Grid.IdxY;
        long b = Grid.IdxZ;
        long g = FloorDivide(h, FloorDivide(arguments.Hq, arguments.Hk));
        long m = I * 64 + thread;
        var Q = new float[128];
        var out_sum_init = new float[128];
        var out_sum = new float[128];
        var K = SharedMemory.Allocate<float>(4096);
        var QK = new float[32];
        var Z = new float[32];
        var w = new float[32];
        var out_sum_scaled = new float[128];
        var V = SharedMemory.Allocate<float>(4096);
        var out_sum_next = new float[128];
        var out_2 = new float[128];

        for (int d = 0; d < 128; d++)
        {
            Q[d] = m < arguments.M ? q[((b * arguments.Hq + h) * arguments.M + m) * 128 + d] : 0f;
        }
        float rowmax0_init = float.NegativeInfinity;
        float rowsum0_init = 0f;
        for (int c = 0; c < 128; c++)
        {
            out_sum_init[c] = 0f;
        }
        float rowmax0 = rowmax0_init;
        float rowsum0 = rowsum0_init;
        for (int c = 0; c < 128; c++)
        {
            out_sum[c] = out_sum_init[c];
        }
        long J_end = Min(FloorDivide((arguments.N + 31L), 32L), (FloorDivide((Min(((I * 64L) + 64L), arguments.M) - 1L), 32L) + 1L));
        for (long J = 0L; J < J_end; J++)
        {
            for (int offset = thread; offset < 4096; offset += 64)
            {
                long row = J * 32 + offset / 128;
                K[offset] = row < arguments.N ? k[((b * arguments.Hk + g) * arguments.N + row) * 128 + offset % 128] : 0f;
            }
            Group.Barrier();
            for (int c = 0; c < 32; c++)
            {
                float sum = 0f;
                for (int d = 0; d < 128; d++)
                {
                    sum = Q[d] * K[c * 128 + d] + sum;
                }
                QK[c] = sum;
            }
            for (int c = 0; c < 32; c++)
            {
                Z[c] = (QK[c] * (arguments.scale * 1.442695f));
            }
            float rowmax0_part = float.NegativeInfinity;
            for (int c = 0; c < 32; c++)
            {
                long n = J * 32 + c;
                if (n < arguments.N && (n <= m))
                {
                    rowmax0_part = Max(rowmax0_part, Z[c]);
                }
            }
            float rowmax0_next = Max(rowmax0, rowmax0_part);
            float w_row = ((rowmax0_next == float.NegativeInfinity) ? 0f : rowmax0_next);
            float rowmax0_decay = XMath.Exp2((rowmax0 - w_row));
            for (int c = 0; c < 32; c++)
            {
                long n = J * 32 + c;
                w[c] = ((n <= m) ? XMath.Exp2((Z[c] - w_row)) : 0f);
            }
            float rowsum0_part = 0f;
            for (int c = 0; c < 32; c++)
            {
                long n = J * 32 + c;
                if (n < arguments.N)
                {
                    rowsum0_part = rowsum0_part + w[c];
                }
            }
            float rowsum0_next = ((rowsum0 * rowmax0_decay) + rowsum0_part);
            for (int c = 0; c < 128; c++)
            {
                out_sum_scaled[c] = (out_sum[c] * rowmax0_decay);
            }
            for (int offset = thread; offset < 4096; offset += 64)
            {
                long row = J * 32 + offset / 128;
                V[offset] = row < arguments.N ? v[((b * arguments.Hk + g) * arguments.N + row) * 128 + offset % 128] : 0f;
            }
            Group.Barrier();
            for (int c = 0; c < 128; c++)
            {
                float sum = out_sum_scaled[c];
                for (int d = 0; d < 32; d++)
                {
                    if (J * 32 + d < arguments.N)
                    {
                        sum = w[d] * V[d * 128 + c] + sum;
                    }
                }
                out_sum_next[c] = sum;
            }
            rowmax0 = rowmax0_next;
            rowsum0 = rowsum0_next;
            for (int c = 0; c < 128; c++)
            {
                out_sum[c] = out_sum_next[c];
            }
            Group.Barrier();
        }
        float lse_2 = ((rowmax0 * 0.6931472f) + XMath.Log(rowsum0));
        for (int c = 0; c < 128; c++)
        {
            out_2[c] = ((rowsum0 == 0f) ? 0f : (out_sum[c] / rowsum0));
        }
        if (m < arguments.M)
        {
            for (int c = 0; c < 128; c++)
            {
                output[((b * arguments.Hq + h) * arguments.M + m) * 128 + c] = out_2[c];
            }
        }
        if (m < arguments.M)
        {
            lse[(b * arguments.Hq + h) * arguments.M + m] = lse_2;
        }
    }

    // MathF.Max and MathF.Min drop NaN on some devices.
    private static float Max(float x, float y) => x > y || x != x ? x : y;

    private static float Min(float x, float y) => x < y || x != x ? x : y;

    private static long Max(long x, long y) => x > y ? x : y;

    private static long Min(long x, long y) => x < y ? x : y;

    private static float Sign(float x) => x > 0f ? 1f : x < 0f ? -1f : x;

    private static long FloorDivide(long x, long y) => x / y - (x % y != 0 && (x < 0) != (y < 0) ? 1 : 0);

    private static long FloorModulo(long x, long y) => x - FloorDivide(x, y) * y;
}
