"""Attn beside its peers, in one run: python compare.py ARTIFACTS RESULTS.json [--shape B,H,S] [--features 128,64] [--works causal,alibi]

ARTIFACTS is the folder of `attn build bench/gpu/works.attn --target sm_90 --shapes D=128 --shapes D=64 --dtype bf16 -o ARTIFACTS`. Contenders get equal
inputs and equal predicates and run alternately, a round of one run each after the other, each behind a cold second-level cache. A time is the median of the
rounds behind the warm-up, between two events on the device. An error is the relative Frobenius error against float64 over a few heads."""
import argparse
import json
import statistics
import subprocess

import torch

from contenders import contenders
from works import exact, pairs, works

WARM_UP = 5
HEADS_COMPARED = 2
CACHE_BYTES = 256 << 20


def alternately(runs, rounds):
    """Milliseconds of each run of each contender. Runs are queued ahead of the device, so that no time of the host is in them."""
    cache = torch.empty(CACHE_BYTES, dtype=torch.uint8, device="cuda")
    events = {name: [] for name in runs}
    for _ in range(WARM_UP + rounds):
        for name, run in runs.items():
            cache.zero_()
            start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
            start.record()
            run()
            end.record()
            events[name].append((start, end))
    torch.cuda.synchronize()
    return {name: [start.elapsed_time(end) for start, end in pairs[WARM_UP:]] for name, pairs in events.items()}


def error(work, q, k, v, out):
    heads = range(0, q.shape[1], max(1, q.shape[1] // HEADS_COMPARED))
    wanted = [(out[0, head].double(), exact(work, q, k, v, head)) for head in heads]
    difference = sum(((found - expected) ** 2).sum() for found, expected in wanted)
    return (difference / sum((expected ** 2).sum() for _, expected in wanted)).sqrt().item()


def measure(work, everyone, shape, features, rounds):
    """One row a contender."""
    batch, heads, length = work.batch or shape[0], *shape[1:]
    key_heads, queries = heads // work.group, work.queries or length
    torch.manual_seed(0)
    q, k, v = (torch.randn(batch, *rows, features, device="cuda", dtype=torch.bfloat16) for rows in ((heads, queries), *2 * [(key_heads, length)]))
    q = q * work.spread
    visible, visited = pairs(work, length)
    runs, rows = {}, []
    for name, prepare in everyone.items():
        row = {"work": work.name, "contender": name, "B": batch, "H": heads, "Hk": key_heads, "M": queries, "S": length, "D": features, "pairs": batch * heads * visible}
        try:
            run = prepare(work, q, k, v)
            if run is None:
                continue
            row["error"] = error(work, q, k, v, run())
            runs[name] = run
        except Exception as refused:    # a peer that cannot run a work is a row of the table, not the end of it
            row["refused"] = f"{type(refused).__name__}: {refused}"[:300]
        rows.append(row)
    times = alternately(runs, rounds)
    for row in rows:
        if row["contender"] in times:
            each = times[row["contender"]]
            median = statistics.median(each)
            row |= {"ms": median, "ms_min": min(each), "ms_max": max(each), "runs": len(each)}
            row |= {"keys_gbs": 4 * batch * key_heads * length * features / median / 1e6}    # of keys and values, two bytes each, read once
            row |= {"tflops": 4 * batch * heads * visible * features / median / 1e9, "tflops_of_tiles": 4 * batch * heads * visited * features / median / 1e9}
    return rows


def machine():
    query = "name,driver_version,clocks.sm,clocks.max.sm,power.limit"
    found = subprocess.run(["nvidia-smi", f"--query-gpu={query}", "--format=csv,noheader"], capture_output=True, text=True, check=False)
    return {"gpu": torch.cuda.get_device_name(), "nvidia_smi": found.stdout.strip().splitlines()[:1], "torch": torch.__version__, "cuda": torch.version.cuda}


def decodes(row):
    """Whether there are few queries, and keys and values are what a run waits for."""
    return row["M"] < row["S"]


def rate(row):
    """TFLOP/s; of decoding, GB/s of keys and values."""
    return "refused" if "ms" not in row else f"{row['keys_gbs']:.0f} GB/s" if decodes(row) else f"{row['tflops']:.0f}"


def table(rows):
    """A line a work and features: the rate and error of each contender, and Attn's over the tiles that it visits beside its own without a score."""
    names = list(dict.fromkeys(row["contender"] for row in rows))
    own = {(row["work"], row["D"]): row["tflops_of_tiles"] for row in rows if row["contender"] == "attn" and "ms" in row}
    lines = ["| work | D | " + " | ".join(f"{name}: TFLOP/s or GB/s (error)" for name in names) + " | attn/flex | of own noop or causal |", "|" + "---|" * (len(names) + 4)]
    for work, features in dict.fromkeys((row["work"], row["D"]) for row in rows):
        found = {row["contender"]: row for row in rows if (row["work"], row["D"]) == (work, features)}
        cells = [
            "" if name not in found else "refused" if "ms" not in found[name] else f"{rate(found[name])} ({found[name]['error']:.1e})" for name in names]
        both = "ms" in found.get("attn", {}) and "ms" in found.get("flex", {})
        base = None if any(map(decodes, found.values())) else own.get(("noop" if work in ("noop", "relative") else "causal", features))
        cells.append(f"{found['flex']['ms'] / found['attn']['ms']:.2f}" if both else "")
        cells.append(f"{own[work, features] / base:.2f}" if base and (work, features) in own else "")
        lines.append(f"| {work} | {features} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main():
    numbers = lambda text: [int(part) for part in text.split(",")]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("artifacts")
    parser.add_argument("results")
    parser.add_argument("--shape", type=numbers, default=[4, 32, 4096], help="B,H,S")
    parser.add_argument("--features", type=numbers, default=[128, 64], help="D, several separated by commas")
    parser.add_argument("--works", type=lambda text: text.split(","), help="the works that are wanted")
    parser.add_argument("--contenders", type=lambda text: text.split(","), help="the contenders that are wanted")
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    everyone = {name: prepare for name, prepare in contenders(options.artifacts).items() if not options.contenders or name in options.contenders}
    rows = []
    for features in options.features:
        for work in works(*options.shape):
            if not options.works or work.name in options.works:
                rows += measure(work, everyone, options.shape, features, options.rounds)
                print(f"{work.name} D={features}: " + ", ".join(f"{row['contender']} {rate(row)}" for row in rows if (row["work"], row["D"]) == (work.name, features)), flush=True)
                with open(options.results, "w") as file:
                    json.dump({"machine": machine(), "rounds": options.rounds, "rows": rows}, file, indent=1)
    print(table(rows))


if __name__ == "__main__":
    main()
