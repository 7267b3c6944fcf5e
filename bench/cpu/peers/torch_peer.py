"""torch as a peer of the benchmark: torch_peer.py THREADS. The protocol is described in Peer.cs."""
import os
import sys
import time

# Libraries may write to the standard output: they get the standard error instead, and answers alone the stream.
answers = os.fdopen(os.dup(1), "w", buffering=1)
os.dup2(2, 1)

try:
    import torch
    from torch.nn.attention.flex_attention import create_block_mask, flex_attention
except ImportError as error:
    print(f"{sys.executable} has no torch: {error}", file=answers)
    sys.exit(1)


class Declined(Exception):
    """The engine has no way to do the work."""


ELEMENTS = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}


class Work:
    """A work as it is requested."""

    def __init__(self, fields):
        self.attention = fields["attention"]
        self.fields = fields
        self.element = ELEMENTS[fields["element"]]
        self.query_heads, self.key_heads = self.count("query_heads"), self.count("key_heads")
        self.queries, self.keys, self.features = self.count("queries"), self.count("keys"), self.count("features")
        self.grouped = self.query_heads != self.key_heads
        # The query of a decoding step stands behind all keys, so causal is full.
        self.sees_all = self.attention == "full" or self.attention == "causal" and self.queries == 1

    def count(self, name):
        return int(self.fields[name])

    def operands(self, read):
        q = [1, self.query_heads, self.queries, self.features]
        k = [1, self.key_heads, self.keys, self.features]
        return tuple(tensor(name, shape, read).to(self.element) for name, shape in (("q", q), ("k", k), ("v", k)))


def tensor(name, shape, read):
    if not read:
        return torch.randn(shape)
    with open(f"{name}.f32", "rb") as file:
        return torch.frombuffer(bytearray(file.read()), dtype=torch.float32).reshape(shape)


def sdpa(work, read):
    if work.attention not in ("full", "causal"):
        raise Declined("SDPA is full or causal")
    q, k, v = work.operands(read)
    attend = torch.nn.functional.scaled_dot_product_attention
    return lambda: attend(q, k, v, is_causal=not work.sees_all, enable_gqa=work.grouped)


def flex(work, read):
    q, k, v = work.operands(read)
    score, mask = score_of(work, read), mask_of(work)
    blocks = mask and create_block_mask(mask, None, None, work.queries, work.keys, device="cpu")
    attend = torch.compile(flex_attention, dynamic=False)
    return lambda: attend(q, k, v, score_mod=score, block_mask=blocks, enable_gqa=work.grouped)


def mask_of(work):
    """Which keys a query sees; None for all."""
    if work.sees_all:
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


ENGINES = {"sdpa": sdpa, "flex": flex}
calls_of = {}


def milliseconds(call):
    start = time.perf_counter()
    call()
    return 1e3 * (time.perf_counter() - start)


def run(engine, count, *fields):
    if (engine, fields) not in calls_of:
        calls_of[engine, fields] = ENGINES[engine](Work(parsed(fields)), read=False)
    call = calls_of[engine, fields]
    call()
    return "ms " + " ".join(f"{milliseconds(call):.4f}" for _ in range(int(count)))


def compute(engine, *fields):
    output = ENGINES[engine](Work(parsed(fields)), read=True)()
    output.float().contiguous().numpy().tofile("out.f32")
    return "ms"


def parsed(fields):
    return dict(field.split("=") for field in fields)


def main():
    torch.set_num_threads(int(sys.argv[1]))
    torch.set_grad_enabled(False)
    # All works are compiled from one function, each for its own shape.
    for limit in ("recompile_limit", "accumulated_recompile_limit", "cache_size_limit", "accumulated_cache_size_limit"):
        if hasattr(torch._dynamo.config, limit):
            setattr(torch._dynamo.config, limit, 1000)
    print("ready", torch.__version__, *ENGINES, file=answers)
    for line in sys.stdin:
        verb, *arguments = line.split()
        try:
            print({"run": run, "compute": compute}[verb](*arguments), file=answers)
        except Exception as error:  # Whatever an engine cannot do is an answer.
            print("none", " ".join(str(error).split())[:200], file=answers)


main()
