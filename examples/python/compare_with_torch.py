"""Runs artifacts on PyTorch tensors and compares them with PyTorch: python compare_with_torch.py FOLDER, the folder of
`attn build examples/causal.attn examples/alibi_causal.attn examples/softcap_causal.attn --target sm_80 --shapes D=64 --dtype bf16 -o FOLDER`."""
import sys

import torch

from attn_artifact import Artifact

B, HQ, HK, M, N, D = 2, 8, 2, 300, 257, 64


def reference(q, k, v, score):
    """Attention in float64: a score function, and the causal mask."""
    group = q.shape[1] // k.shape[1]
    q, k, v = q.double(), k.double().repeat_interleave(group, 1), v.double().repeat_interleave(group, 1)
    i, j = torch.arange(q.shape[2], device=q.device)[:, None], torch.arange(k.shape[2], device=q.device)
    h = torch.arange(q.shape[1], device=q.device)[:, None, None]
    z = score(q @ k.mT / D ** 0.5, h, i, j).masked_fill(j > i, -torch.inf)
    return z.softmax(-1) @ v, z.logsumexp(-1)


VARIANTS = {
    "causal": lambda s, h, i, j: s,
    "alibi_causal": lambda s, h, i, j: s + torch.exp2(-8.0 * (h + 1) / HQ) * (j - i),
    "softcap_causal": lambda s, h, i, j: 30 * torch.tanh(s / 30),
}


def main(folder):
    torch.manual_seed(0)
    draw = lambda *shape: torch.randn(*shape, device="cuda", dtype=torch.bfloat16)
    # Keys and values as a model has them: heads behind rows, so that strides are not those of a dense tensor.
    q, k, v = draw(B, HQ, M, D), draw(B, N, HK, D).transpose(1, 2), draw(B, N, HK, D).transpose(1, 2)
    failed = 0
    for name, score in VARIANTS.items():
        attention = Artifact.load(folder, name, D, D, "bf16", torch.cuda.get_device_capability()).on_device()
        out, lse = attention(q, k, v)
        attention.check()
        expected, expected_lse = reference(q, k, v, score)
        error = ((out.double() - expected).norm() / expected.norm()).item()
        lse_error = (lse.double() - expected_lse).abs().max().item()
        # bf16 has 8 significant bits: the weights and the output are rounded to it.
        passes = error < 2 ** -8 and lse_error < 1e-4
        failed += not passes
        print(f"{'pass' if passes else 'FAIL'}  {name:15} relative Frobenius error {error:.2e}, lse {lse_error:.1e}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
