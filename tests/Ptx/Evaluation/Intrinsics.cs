using System;
using System.Numerics;
using Attn.IR;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>The intrinsics that scalar functions call. An approximate one is off by the error that the PTX manual states for it.</summary>
internal static class Intrinsics
{
    /// <summary>The intrinsic of this name, on the bits of its operands.</summary>
    public static Func<long[], long> Named(string name) => name switch
    {
        "llvm.fma.f32" => x => Number.Bits(Number.Flushed(MathF.FusedMultiplyAdd(Single(x[0]), Single(x[1]), Single(x[2])))),
        "llvm.fma.f64" => x => Number.Bits(Math.FusedMultiplyAdd(Number.Double(x[0]), Number.Double(x[1]), Number.Double(x[2]))),
        "llvm.fabs.f32" => x => x[0] & int.MaxValue,
        "llvm.fabs.f64" => x => x[0] & long.MaxValue,
        "llvm.floor.f32" => x => Number.Bits(MathF.Floor(Single(x[0]))),
        "llvm.floor.f64" => x => Number.Bits(Math.Floor(Number.Double(x[0]))),
        "llvm.ceil.f32" => x => Number.Bits(MathF.Ceiling(Single(x[0]))),
        "llvm.rint.f32" => x => Number.Bits(MathF.Round(Single(x[0]))),
        "llvm.minimum.f32" => x => Number.Bits(MathF.Min(Single(x[0]), Single(x[1]))),
        "llvm.maximum.f32" => x => Number.Bits(MathF.Max(Single(x[0]), Single(x[1]))),
        "llvm.fptosi.sat.i64.f32" => x => ScalarMath.Apply(Op.ToInt, (double)Single(x[0])).AsInt,
        "llvm.smin.i32" or "llvm.smin.i64" => x => Math.Min(x[0], x[1]),
        "llvm.umin.i64" => x => (long)Math.Min((ulong)x[0], (ulong)x[1]),
        "llvm.nvvm.ff2bf16x2.rn" => x => Pair("bfloat", x),
        "llvm.nvvm.ff2f16x2.rn" => x => Pair("half", x),
        "llvm.smax.i32" or "llvm.smax.i64" => x => Math.Max(x[0], x[1]),
        "llvm.abs.i32" => x => (int)(x[0] < 0 ? unchecked(-x[0]) : x[0]),
        "llvm.abs.i64" => x => x[0] < 0 ? unchecked(-x[0]) : x[0],
        "llvm.ctpop.i32" => x => BitOperations.PopCount((uint)x[0]),
        "llvm.ctpop.i64" => x => BitOperations.PopCount((ulong)x[0]),
        "llvm.nvvm.sqrt.rn.ftz.f" => x => Number.Bits(MathF.Sqrt(Single(x[0]))),
        "llvm.nvvm.div.full.ftz" => x => Off(Single(x[0]) / (double)Single(x[1]), 22, x[0] ^ x[1]),
        "llvm.nvvm.ex2.approx.ftz.f32" => x => Off(Math.Pow(2, Single(x[0])), 22.5, x[0]),
        "llvm.nvvm.rcp.approx.ftz.f" => x => Off(1 / (double)Single(x[0]), 23, x[0]),
        "llvm.nvvm.rsqrt.approx.ftz.f" => x => Off(1 / Math.Sqrt(Single(x[0])), 22.9, x[0]),
        _ => throw new NotSupportedException(name),
    };

    // The first operand is the high half.
    private static long Pair(string type, long[] x)
        => (int)((Number.HalfBits(type, Number.Single(x[0])) << 16) | (Number.HalfBits(type, Number.Single(x[1])) & 0xFFFF));

    private static float Single(long bits) => Number.Flushed(Number.Single(bits));

    /// <summary>A value that is wrong by 2^-bits of itself, in a direction that depends on the operand.</summary>
    private static long Off(double exact, double bits, long operand)
    {
        var up = (BitOperations.PopCount((ulong)operand) & 1) == 0;
        return Number.Bits(Number.Flushed((float)(exact * (1 + (up ? 1 : -1) * Math.Pow(2, -bits)))));
    }
}
