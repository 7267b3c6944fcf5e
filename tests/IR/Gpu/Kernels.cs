namespace Attn.IR.Tests.Gpu;

/// <summary>A small kernel that says everything the level can say: a ring of slots, carried values, a named barrier.</summary>
internal static class Kernels
{
    public const string Ring = """
        gpu kernel ring for sm_90a
          tensor q: bf16[B, Hq, M, 64] box [64, 64]
          tensor k: bf16[B, Hk, N, 64] box [64, 64]
          global out: bf16[B, Hq, M, 64]
          global top: f32[B, Hq, M]
          dimension B: int
          dimension Hq: int
          dimension Hk: int
          dimension M: int
          dimension N: int
          scalar scale: f32
          scalar window: int
          shared Q[1]: bf16[64, 64]
          shared K[2]: bf16[64, 64]
          mbarrier Q.full[1] arrivals 1
          mbarrier K.full[2] arrivals 1
          mbarrier K.empty[2] arrivals 2
          barrier turn number 1 threads 256
          grid [(M + 63) / 64, Hq, B]
          let I = block.x
          let end = (N + 63) / 64
        role producer thread 1 registers 24 {
          expect Q.full[0] bytes 8192
          copy Q[0] from q[block.z, block.y, I * 64, 0] counted by Q.full[0]
          for J = 0 to end {
            wait K.empty[J % 2] parity (J / 2 + 1) % 2
            expect K.full[J % 2] bytes 8192
            copy K[J % 2] from k[block.z, block.y, J * 64, 0] counted by K.full[J % 2]
          }
        }
        role consumer warpgroups 2 registers 240 {
          let row = I * 64 + 64 * warpgroup
          map top.init: rows[64] = -inf
          map O.init: fragment[64, 64] = 0.0
          wait Q.full[0] parity 0
          for J = 0 to end carry top = top.init, O = O.init {
            wait K.full[J % 2] parity J / 2 % 2
            mma S.running = Q[0] rows 0 count 64 * K[J % 2] transposed rows 0 count 64
            await 0 S = S.running
            map Z: fragment[64, 64] rows m from row columns n from J * 64 = select(m - n < window && n < N, S * scale, -inf)
            reduce part = max of Z
            map top.next: rows[64] = max(top, part)
            map w: fragment[64, 64] = exp2(Z - top.next)
            pack w.operand = bf16 of w
            mma O.running = w.operand * K[J % 2] rows 0 count 64 onto O
            await 0 O.next = O.running
            arrive K.empty[J % 2]
            yield top.next, O.next
          } give top.last, O.last
          sync turn
          store out[block.z, block.y, row, 0] = O.last
          store top[block.z, block.y, row] = top.last
        }
        """;

    /// <summary>A kernel of warps that says what only they can: fetches of shares, a product that is done at once, a correction, a sum in parts, reads of tables.</summary>
    public const string Warps = """
        gpu kernel warps for sm_80
          strided q: f16[B, Hq, M, 24]
          strided k: f16[B, Hk, N, 24]
          strided out: f16[B, Hq, M, 24]
          global bias: f32[Hq, N]
          batch key_length = N
          dimension B: int
          dimension Hq: int
          dimension Hk: int
          dimension M: int
          dimension N: int
          scalar scale: f32
          status
          shared Q[1]: f16[128, 32] padded
          shared K[2]: f16[32, 32] padded
          barrier all number 1 threads 128
          residents 2
          grid [(M + 127) / 128 * Hq * B, 1, 1]
          let I = block.x
          let keys = key_length[0]
          let end = (keys + 31) / 32
          fault bias[0, n]
        role warps warps 1 registers 248 {
          let row = I * 128 + 32 * warp
          fetch Q[0] from q[0, 0, I * 128, 0] below M
          fetch K[0] from k[0, 0, 0, 0] below select(0 < end, keys, 0)
          map top.init: rows[32] = -inf
          map sum.init: parts[32] = 0.0
          map O.init: fragment[32, 24] = 0.0
          for J = 0 to end carry top = top.init, sum = sum.init, O = O.init {
            map seen: mask[32, 32] columns n from J * 32 = n < keys && bias[0, n] < 1.0
            settle 0
            sync all
            fetch K[(J + 1) % 2] from k[0, 0, (J + 1) * 32, 0] below select(J + 1 < end, keys, 0)
            mma S = Q[0] rows 32 * warp count 32 * K[J % 2] transposed rows 0 count 32
            map Z: fragment[32, 32] columns n from J * 32 = select(seen, S + bias[0, n], -inf)
            reduce part = max of Z times scale
            map top.next: rows[32] = max(top, part)
            map decay: rows[32] = exp2(top - top.next)
            rescale O.scaled = O by decay
            map w: fragment[32, 32] = exp2(Z * scale - top.next)
            part sum.part = sum of w
            map sum.next: parts[32] = sum * decay + sum.part
            pack w.operand = f16 of w
            mma O.next = w.operand * K[J % 2] rows 0 count 32 columns 24 onto O.scaled
            yield top.next, sum.next, O.next
          } give top.last, sum.last, O.last
          settle 0
          join total = sum of sum.last
          store out[0, 0, row, 0] = O.last
        }
        """;

    /// <summary>The same for the rows of several heads: they are split into queries and heads.</summary>
    public static string Packed { get; } = Warps
        .Replace("gpu kernel warps", "gpu kernel packed", System.StringComparison.Ordinal)
        .Replace("  grid [(M + 127) / 128 * Hq * B, 1, 1]", "  when Hk < Hq && M <= 128\n  grid [(M * Hq / Hk + 127) / 128 * Hk, 1, 1]", System.StringComparison.Ordinal)
        .Replace("  let I", "  let heads = Hq / Hk\n  let I", System.StringComparison.Ordinal)
        .Replace("* warp\n", "* warp\n  split m, packed.head = 32 rows from row by heads\n", System.StringComparison.Ordinal)
        .Replace("below M\n", "below M by heads\n", System.StringComparison.Ordinal)
        .Replace("bias[0, n]", "bias[packed.head, n]", System.StringComparison.Ordinal)
        .Replace("out[0, 0, row, 0]", "out[0, packed.head, m, 0]", System.StringComparison.Ordinal);
}
