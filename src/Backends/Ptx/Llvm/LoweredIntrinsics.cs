using System;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Attn.Backends.Ptx.Llvm;

/// <summary>
/// The intrinsics that LLVM 22 lowers to PTX. LLVM answers one it cannot lower (<c>llvm.log2.f32</c>, say) with
/// <c>report_fatal_error</c>, which ends the process, so a module is read for names outside this list before code generation.
/// </summary>
internal static partial class LoweredIntrinsics
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "llvm.fma.f32",
        "llvm.maximum.f32",
        "llvm.minimum.f32",
        "llvm.fabs.f32",
        "llvm.floor.f32",
        "llvm.ceil.f32",
        "llvm.rint.f32",
        "llvm.fma.f64",
        "llvm.fabs.f64",
        "llvm.floor.f64",
        "llvm.fptosi.sat.i64.f32",
        "llvm.smax.i32",
        "llvm.smin.i32",
        "llvm.smax.i64",
        "llvm.smin.i64",
        "llvm.umin.i64",
        "llvm.abs.i32",
        "llvm.abs.i64",
        "llvm.ctpop.i32",
        "llvm.ctpop.i64",
        "llvm.nvvm.ex2.approx.ftz.f32",
        "llvm.nvvm.lg2.approx.ftz.f",
        "llvm.nvvm.rcp.approx.ftz.f",
        "llvm.nvvm.rsqrt.approx.ftz.f",
        "llvm.nvvm.sqrt.rn.ftz.f",
        "llvm.nvvm.div.full.ftz",
        "llvm.nvvm.ff2bf16x2.rn",
        "llvm.nvvm.ff2f16x2.rn",
        "llvm.nvvm.shfl.sync.bfly.f32",
        "llvm.nvvm.shfl.sync.bfly.i32",
        "llvm.nvvm.shfl.sync.idx.i32",
        "llvm.nvvm.shfl.sync.bfly.i32",
        "llvm.nvvm.bar.warp.sync",
        "llvm.nvvm.vote.all.sync",
        "llvm.nvvm.vote.ballot.sync",
        "llvm.nvvm.bar.warp.sync",
        "llvm.nvvm.elect.sync",
        "llvm.nvvm.barrier.cta.sync.aligned.all",
        "llvm.nvvm.barrier.cta.sync.aligned.count",
        "llvm.nvvm.barrier.cta.arrive.aligned.count",
        "llvm.nvvm.mbarrier.init.shared",
        "llvm.nvvm.mbarrier.arrive.scope.cta.space.cta",
        "llvm.nvvm.mbarrier.arrive.expect.tx.scope.cta.space.cta",
        "llvm.nvvm.mbarrier.try.wait.parity.scope.cta.space.cta",
        "llvm.nvvm.fence.mbarrier_init.release.cluster",
        "llvm.nvvm.fence.proxy.async.shared_cta",
        "llvm.nvvm.setmaxnreg.inc.sync.aligned.u32",
        "llvm.nvvm.setmaxnreg.dec.sync.aligned.u32",
        "llvm.nvvm.cp.async.bulk.tensor.g2s.cta.tile.2d",
        "llvm.nvvm.cp.async.bulk.tensor.g2s.cta.tile.3d",
        "llvm.nvvm.cp.async.bulk.tensor.g2s.cta.tile.4d",
        "llvm.nvvm.cp.async.bulk.tensor.g2s.cta.tile.5d",
        "llvm.nvvm.read.ptx.sreg.tid.x",
        "llvm.nvvm.read.ptx.sreg.ctaid.x",
        "llvm.nvvm.read.ptx.sreg.ctaid.y",
        "llvm.nvvm.read.ptx.sreg.ctaid.z",
        "llvm.nvvm.read.ptx.sreg.nctaid.x");

    /// <summary>The first intrinsic that a module names and this list does not; null when there is none.</summary>
    internal static string? FirstMissing(string module)
    {
        foreach (var match in IntrinsicName().EnumerateMatches(module))
        {
            var name = module.Substring(match.Index + 1, match.Length - 1);
            if (!Names.Contains(name))
            {
                return name;
            }
        }

        return null;
    }

    [GeneratedRegex(@"@llvm\.[A-Za-z0-9_.]+", RegexOptions.CultureInvariant)]
    private static partial Regex IntrinsicName();
}
