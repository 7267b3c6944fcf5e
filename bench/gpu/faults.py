"""Shows on a machine with a GPU what bad input gets, and that keys and values over 4 GiB are right: python faults.py TOOL EXAMPLES ARTIFACTS

A line an item, PASS or FAIL; exit code 1 where one fails. What the tool refuses must carry its id, what the Python launcher refuses its reason. ARTIFACTS has

    attn build examples/causal.attn examples/document.attn examples/sliding_window_causal.attn --target sm_90 --shapes D=64 --dtype bf16 -o ARTIFACTS
    attn build examples/causal.attn --target sm_120 --shapes D=64 --dtype bf16 -o ARTIFACTS
"""
import hashlib
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples" / "python"))
from attn_artifact import Artifact, LaunchError  # noqa: E402

D = 64
SMALL = "B=1,Hq=2,M=100,D=64"


class Machine:
    """The tool, what it is run on, and a folder to spoil things in."""

    def __init__(self, tool, examples, artifacts, scratch):
        self.tool, self.examples, self.artifacts, self.scratch = Path(tool).resolve(), Path(examples), Path(artifacts), Path(scratch)
        self.capability = torch.cuda.get_device_capability()

    def run(self, variant="causal", artifacts=None, shape=SMALL, arguments=(), environment=None):
        """The exit code of `attn run`, and all that it prints."""
        command = [self.tool, "run", self.examples / f"{variant}.attn", "--shape", shape, "--backend", "cuda", "--artifacts", artifacts or self.artifacts, *arguments]
        done = subprocess.run(
            list(map(str, command)), capture_output=True, text=True, timeout=120, env={**os.environ, **(environment or {})}, check=False)
        return done.returncode, done.stdout + done.stderr

    def refuses(self, error, *words, **launch):
        code, said = self.run(**launch)
        lacks = [word for word in (error, *words) if not re.search(word, said)]
        return None if code == 1 and not lacks else f"exit code {code}, without {lacks}: {said[-600:]}"

    def manifests(self):
        """The artifacts of causal that this device runs, and those that it does not."""
        for path in sorted(self.artifacts.glob(f"causal.D{D}.bf16.sm_*.json")):
            major, minor, suffix = re.fullmatch(r".*\.sm_(\d+)(\d)([af]?)\.json", path.name).groups()
            yield path, ((int(major), int(minor)) == self.capability or not suffix and (int(major), int(minor)) < self.capability)

    def copy(self, name, of=True, spoil=lambda manifest, ptx: None, rehash=False):
        """A folder with the artifacts that the device runs, or does not; `spoil` edits a manifest and its texts, before the hash where `rehash`."""
        folder = self.scratch / name
        folder.mkdir()
        chosen = [path for path, runs in self.manifests() if runs == of]
        assert chosen, f"{self.artifacts} has no artifact that this device {'runs' if of else 'does not run'}"
        for path in chosen:
            manifest = json.loads(path.read_bytes())
            texts = {kernel["ptx"]: (path.parent / kernel["ptx"]).read_bytes() for kernel in manifest["kernels"]}
            recorded, abi = manifest["content_hash"], manifest["abi"]
            spoil(manifest, texts)
            text = path.read_bytes().replace(b'"abi": %d' % abi, b'"abi": %d' % manifest["abi"])
            if rehash:
                blank = text.replace(recorded.encode(), b"0" * 64)
                text = text.replace(recorded.encode(), hashlib.sha256(blank + b"".join(texts.values())).hexdigest().encode())
            (folder / path.name).write_bytes(text)
            for file, ptx in texts.items():
                (folder / file).write_bytes(ptx)
        return folder

    def attention(self, name):
        return Artifact.load(self.artifacts, name, D, D, "bf16", self.capability).on_device()


def draw(*shape):
    return torch.randn(*shape, device="cuda", dtype=torch.bfloat16)


def launcher_refuses(reason, attention, *operands, **arguments):
    try:
        attention(*operands, **arguments)
    except LaunchError as error:
        return None if reason in str(error) else f"another reason: {error}"
    return "it is launched"


def sound(machine):
    """a sound launch is right"""
    code, said = machine.run(arguments=["--check"])
    return None if code == 0 and "pass" in said else said[-600:]


def no_driver(machine):
    """no driver (ATTN5101)"""
    folder = machine.scratch / "hidden"
    folder.mkdir()
    (folder / "libcuda.so.1").write_bytes(b"")
    return machine.refuses("ATTN5101", "libcuda.so.1", environment={"LD_LIBRARY_PATH": str(folder)})


def no_device(machine):
    """no device (ATTN5101)"""
    return machine.refuses("ATTN5101", environment={"CUDA_VISIBLE_DEVICES": ""})


def wrong_architecture(machine):
    """an artifact of another architecture alone (ATTN5104)"""
    return machine.refuses("ATTN5104", "sm_", artifacts=machine.copy("foreign", of=False))


def another_abi(machine):
    """an artifact of another ABI (ATTN5041)"""
    newer = machine.copy("abi", spoil=lambda manifest, texts: manifest.update(abi=manifest["abi"] + 1))
    return machine.refuses("ATTN5041", "has ABI \\d+, and this version of Attn takes ABI \\d+", artifacts=newer)


def changed(manifest, texts):
    for file in texts:
        texts[file] += b"\n"


def another_hash(machine):
    """an artifact that was changed (ATTN5042)"""
    return machine.refuses("ATTN5042", artifacts=machine.copy("hash", spoil=changed))


def misspelt(manifest, texts):
    for file in texts:
        texts[file] = texts[file].replace(b"mov.", b"mvo.", 1)


def rejected_ptx(machine):
    """PTX that the assembler refuses, with its log (ATTN5105)"""
    return machine.refuses("ATTN5105", "mvo|line \\d+", artifacts=machine.copy("ptx", spoil=misspelt, rehash=True))


def exhausted_memory(machine):
    """device memory that runs out, with what was needed and what was free (ATTN5103)"""
    torch.cuda.empty_cache()
    free, _ = torch.cuda.mem_get_info()
    # 1.2 GiB are left, of which a context takes some; the launch takes 1.3.
    held = torch.empty(free - (12 << 30) // 10, dtype=torch.uint8, device="cuda")
    try:
        return machine.refuses("ATTN5103", r"\d+ bytes of device memory were needed, and \d+ of \d+ are free", shape="B=1,Hq=2,Hk=1,M=2800000,N=1,D=64")
    finally:
        del held
        torch.cuda.empty_cache()


def misaligned(machine):
    """a misaligned operand"""
    q, k, v = (draw(1, 2, 100, D) for _ in range(3))
    shifted = draw(q.numel() + 1)[1:].view(q.shape)
    return launcher_refuses("must begin at a multiple of", machine.attention("causal"), shifted, k, v)


def bad_strides(machine):
    """strides that kernels cannot read"""
    q, k, v = (draw(1, 2, 100, D) for _ in range(3))
    padded = draw(1, 2, 100, D + 1)[..., :D]
    transposed = draw(1, 2, D, 100).mT
    attention = machine.attention("causal")
    return launcher_refuses("must be contiguous", attention, q, padded, v) or launcher_refuses("must be contiguous", attention, q, k, transposed)


def descending(machine):
    """a table that is declared sorted and is not (ATTN5007)"""
    table = [0] * 50 + [2] * 25 + [1] * 25
    header = json.dumps({"doc": {"dtype": "I32", "shape": [1, 100], "data_offsets": [0, 400]}}).encode()
    path = machine.scratch / "doc.safetensors"
    path.write_bytes(struct.pack("<Q", len(header)) + header + struct.pack("<100i", *table))
    q, k, v = (draw(1, 2, 100, D) for _ in range(3))
    doc = torch.tensor([table], dtype=torch.int32, device="cuda")
    return machine.refuses("ATTN5007", variant="document", arguments=["--set", f"doc=@{path}"]) \
        or launcher_refuses("does not ascend", machine.attention("document"), q, k, v, tensors={"doc": doc})


def large_tensors(machine):
    """keys and values over 4 GiB a head, against float64"""
    window, rows, keys = 200, 300, (1 << 25) + 5000
    attention = machine.attention("sliding_window_causal")
    q, k, v = draw(1, 2, rows, D), draw(1, 2, keys, D), draw(1, 2, keys, D)
    assert k[0, 0].numel() * k.element_size() > 1 << 32
    # Windows at the start, across 2 GiB and across 4 GiB of a head, and at its end.
    for at in 0, (1 << 24) - 100, (1 << 25) - 100, keys - rows:
        out, lse = attention(q, k, v, parameters={"window": window}, query_offset=at)
        first = max(0, at - window + 1)
        i, j = torch.arange(at, at + rows, device="cuda")[:, None], torch.arange(first, at + rows, device="cuda")
        near_k, near_v = k[:, :, first:at + rows].double(), v[:, :, first:at + rows].double()
        z = (q.double() @ near_k.mT / D ** 0.5).masked_fill((j > i) | (i - j >= window), -torch.inf)
        expected = z.softmax(-1) @ near_v
        # By row, so that a few wrong ones show: the weights and the output have 8 significant bits.
        error = ((out - expected).norm(dim=-1) / expected.norm(dim=-1)).max().item()
        lse_error = (lse - z.logsumexp(-1)).abs().max().item()
        if not (error < 2 ** -6 and lse_error < 1e-4):
            return f"queries at {at}: a row is off by {error:.1e} of its norm, lse by {lse_error:.1e}"
    attention.check()
    return None


ITEMS = [
    sound, no_driver, no_device, wrong_architecture, another_abi, another_hash, rejected_ptx, misaligned, bad_strides, descending, large_tensors, exhausted_memory,
]


def main(tool, examples, artifacts):
    torch.manual_seed(0)
    failed = 0
    scratch = tempfile.mkdtemp()
    try:
        machine = Machine(tool, examples, artifacts, scratch)
        for item in ITEMS:
            try:
                fault = item(machine)
            except Exception as error:  # an item that cannot be shown fails, and the others go on
                fault = f"{type(error).__name__}: {error}"
            failed += fault is not None
            print(f"{'PASS' if fault is None else 'FAIL'}  {item.__doc__}{'' if fault is None else f': {fault}'}", flush=True)
    finally:
        shutil.rmtree(scratch)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
