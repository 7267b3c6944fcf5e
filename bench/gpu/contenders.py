"""The contenders: each takes a work and its operands, and gives a function that queues one run and returns out; or None where it cannot say the work."""
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.attention.flex_attention import create_block_mask, flex_attention

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples" / "python"))
from attn_artifact import Artifact  # noqa: E402

_compiled = torch.compile(flex_attention, dynamic=False)


def attn(folder):
    """Artifacts of works.attn."""
    def prepare(work, q, k, v):
        capability = torch.cuda.get_device_capability()
        attention = Artifact.load(folder, work.attention or work.name, q.shape[3], v.shape[3], "bf16", capability).on_device()
        launch = attention.prepare(q, k, v, tensors=work.tensors)
        launch()
        attention.check()

        def run():
            launch()
            return launch.out
        return run
    return prepare


def flex(work, q, k, v):
    """FlexAttention; a sink is what its logsumexp lets one do behind it."""
    torch._dynamo.reset()
    block_mask = create_block_mask(work.mask, None, None, q.shape[2], k.shape[2], device=q.device) if work.mask else None
    if work.sink is None:
        return lambda: _compiled(q, k, v, score_mod=work.score, block_mask=block_mask, enable_gqa=work.group > 1)
    sink = work.sink[None, :, None]

    def run():
        out, lse = _compiled(q, k, v, score_mod=work.score, block_mask=block_mask, return_lse=True)
        return (out * torch.sigmoid(lse - sink)[..., None]).to(q.dtype)
    return run


def sdpa(backend):
    """scaled_dot_product_attention by one of its backends, which know of no mask but the causal one. One query at the end sees all keys."""
    def prepare(work, q, k, v):
        if work.name not in ("noop", "causal", "decode1"):
            return None

        def run():
            with sdpa_kernel(backend):
                return F.scaled_dot_product_attention(q, k, v, is_causal=work.name == "causal", enable_gqa=work.group > 1)
        return run
    return prepare


def contenders(folder):
    return {"attn": attn(folder), "flex": flex, "fa2": sdpa(SDPBackend.FLASH_ATTENTION), "cudnn": sdpa(SDPBackend.CUDNN_ATTENTION)}
