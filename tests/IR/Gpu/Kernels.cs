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
}
