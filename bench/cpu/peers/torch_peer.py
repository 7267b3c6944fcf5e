"""torch as a peer of the benchmark: torch_peer.py THREADS."""
from protocol import Declined, absent, read_floats, serve, threads

try:
    import torch
    from torch.nn.attention.flex_attention import create_block_mask, flex_attention
except ImportError as error:
    absent("torch", error)

ELEMENTS = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}


def sees_all(work):
    """The query of a decoding step stands behind all keys, so that causal is full."""
    return work.attention == "full" or work.attention == "causal" and work.queries == 1


def is_grouped(work):
    return work.query_heads != work.key_heads


def operands(work, read):
    q = [1, work.query_heads, work.queries, work.features]
    k = [1, work.key_heads, work.keys, work.features]
    return tuple(tensor(name, shape, read).to(ELEMENTS[work.element]) for name, shape in (("q", q), ("k", k), ("v", k)))


def tensor(name, shape, read):
    return torch.frombuffer(read_floats(name), dtype=torch.float32).reshape(shape) if read else torch.randn(shape)


def sdpa(work, read):
    if work.attention not in ("full", "causal"):
        raise Declined("SDPA is full or causal")
    q, k, v = operands(work, read)
    attend = torch.nn.functional.scaled_dot_product_attention
    return answered(lambda: attend(q, k, v, is_causal=not sees_all(work), enable_gqa=is_grouped(work)), read)


def flex(work, read):
    q, k, v = operands(work, read)
    score, mask = score_of(work, read), mask_of(work)
    blocks = mask and create_block_mask(mask, None, None, work.queries, work.keys, device="cpu")
    attend = torch.compile(flex_attention, dynamic=False)
    return answered(lambda: attend(q, k, v, score_mod=score, block_mask=blocks, enable_gqa=is_grouped(work)), read)


def answered(call, read):
    """The call, which gives numbers where they are wanted."""
    return (lambda: call().float().contiguous().numpy()) if read else call


def mask_of(work):
    """Which keys a query sees; None for all."""
    if sees_all(work):
        return None
    if work.attention == "window":
        width = work.count("width")
        return lambda b, h, i, j: (j <= i) & (i - j < width)
    if work.attention == "documents":
        ends = torch.tensor([int(end) for end in work.fields["ends"].split(",")])
        document = torch.searchsorted(ends, torch.arange(work.keys), right=True)
        return lambda b, h, i, j: document[i] == document[j]
    return lambda b, h, i, j: j <= i


def score_of(work, read):
    """What becomes of a score; None for itself."""
    if work.attention == "alibi":
        slopes = torch.exp2(-8 * torch.arange(1, work.query_heads + 1) / work.query_heads)
        return lambda s, b, h, i, j: s + slopes[h] * (j - i)
    if work.attention == "softcap":
        cap = float(work.fields["cap"])
        return lambda s, b, h, i, j: cap * torch.tanh(s / cap)
    if work.attention == "relative_bias":
        table = tensor("table", [work.query_heads, 2 * work.keys - 1], read)
        middle = work.keys - 1
        return lambda s, b, h, i, j: s + table[h, i - j + middle]
    return None


def main():
    torch.set_num_threads(threads())
    torch.set_grad_enabled(False)
    # All works are compiled from one function, each for its own shape.
    for limit in ("recompile_limit", "accumulated_recompile_limit", "cache_size_limit", "accumulated_cache_size_limit"):
        if hasattr(torch._dynamo.config, limit):
            setattr(torch._dynamo.config, limit, 1000)
    serve(torch.__version__, {"sdpa": sdpa, "flex": flex})


main()
