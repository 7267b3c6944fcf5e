"""What is measured, said to every contender: predicates and scores as PyTorch functions, captured tensors, and float64 for the error."""
from dataclasses import dataclass, field
from typing import Callable

import torch

DEVICE = "cuda"
WINDOW, PREFIX, CAP = 1024, 1024, 30.0


@dataclass
class Work:
    """One attention over B, H heads, S rows and keys, D features."""

    name: str
    mask: Callable | None = None                     # (b, h, i, j) -> bool
    score: Callable | None = None                    # (s, b, h, i, j) -> score
    sink: torch.Tensor | None = None                 # a logit a head
    tensors: dict = field(default_factory=dict)      # what the attention of works.attn captures
    spread: float = 1.0                              # the standard deviation of the raw scores
    attention: str | None = None                     # its name in works.attn, where that is another
    batch: int | None = None                         # batches, where it has a number of its own
    queries: int | None = None                       # queries, where they are not as many as keys
    group: int = 1                                   # query heads that share keys


def causal(b, h, i, j):
    return j <= i


def decoding(queries, length):
    """The last queries of a sequence, eight batches of it, four heads to a head of keys."""
    return Work(f"decode{queries}", lambda b, h, i, j: j <= i + (length - queries), attention="decode", batch=8, queries=queries, group=4)


def works(batch, heads, length):
    """Every work at a shape; the same tensors for all contenders."""
    generator = torch.Generator().manual_seed(1)
    cuts = torch.sort(torch.randperm(length - 1, generator=generator)[: max(1, length // 1024 - 1)] + 1).values
    starts = torch.zeros(length, dtype=torch.int32)
    starts[cuts] = 1
    doc = torch.cumsum(starts, 0).to(torch.int32).to(DEVICE)
    slopes = torch.exp2(-8.0 * (torch.arange(heads, device=DEVICE) + 1) / heads)
    table = torch.randn(heads, 2 * length, generator=generator).to(DEVICE)
    sink = torch.randn(heads, generator=generator).to(DEVICE)
    lengths = torch.full((batch,), PREFIX, dtype=torch.int32, device=DEVICE)
    return [
        Work("noop"),
        Work("causal", causal),
        Work("window", lambda b, h, i, j: (j <= i) & (i - j < WINDOW)),
        Work("prefix", lambda b, h, i, j: (j <= i) | (j < PREFIX), tensors={"length": lengths}),
        Work("documents", lambda b, h, i, j: (doc[i] == doc[j]) & (j <= i), tensors={"doc": doc.expand(batch, length).contiguous()}),
        Work("alibi", causal, lambda s, b, h, i, j: s + slopes[h] * (j - i)),
        Work("softcap", causal, lambda s, b, h, i, j: CAP * torch.tanh(s / CAP), spread=20.0),
        Work("relative", None, lambda s, b, h, i, j: s + table[h, i - j + (length - 1)], tensors={"table": table}),
        Work("sinks", causal, sink=sink, tensors={"sink": sink}),
        decoding(1, length),
        decoding(4, length),
    ]


def pairs(work, length, tile=128):
    """Visible pairs of a head, and those in tiles that hold any."""
    queries = work.queries or length
    i, j = torch.arange(queries, device=DEVICE)[:, None], torch.arange(length, device=DEVICE)[None, :]
    visible = work.mask(0, 0, i, j).expand(queries, length) if work.mask else torch.ones(queries, length, dtype=torch.bool, device=DEVICE)
    tiles = torch.nn.functional.pad(visible, (0, 0, 0, -queries % tile)).reshape(-1, tile, length // tile, tile).any(3).any(1)
    return int(visible.sum()), int(tiles.sum()) * tile * tile


def exact(work, q, k, v, head):
    """The output of one head of the first batch, in float64."""
    q, k, v = q[0, head].double(), k[0, head // work.group].double(), v[0, head // work.group].double()
    i, j = torch.arange(q.shape[0], device=DEVICE)[:, None], torch.arange(k.shape[0], device=DEVICE)[None, :]
    z = q @ k.mT / q.shape[1] ** 0.5
    if work.score:
        z = work.score(z, 0, torch.tensor(head, device=DEVICE), i, j)
    if work.mask:
        z = z.masked_fill(~work.mask(0, 0, i, j), -torch.inf)
    if work.sink is not None:
        return torch.cat([z, work.sink[head].double().expand(z.shape[0], 1)], 1).softmax(-1)[:, :-1] @ v
    return z.softmax(-1) @ v
