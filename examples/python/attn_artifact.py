"""Launches the artifacts of `attn build` on PyTorch tensors, through the CUDA driver alone. docs/artifact.md says what is done here.

    attention = Artifact.load("built", "causal", 128, 128, "bf16", (9, 0)).on_device()
    out, lse = attention(q, k, v)
"""
import ctypes
import functools
import hashlib
import json
import re
from pathlib import Path

from attn_formula import Formula

DIMENSIONS = ("B", "Hq", "Hk", "M", "N", "D", "E")
ELEMENTS = {"f32": "float32", "f16": "float16", "bf16": "bfloat16", "i32": "int32", "i64": "int64", "bool": "bool"}
_C_TYPES = {"i32": ctypes.c_int32, "i64": ctypes.c_int64, "f32": ctypes.c_float, "bool": ctypes.c_uint8}


class LaunchError(ValueError):
    """A launch that does not fit its attention."""


def require(holds, message):
    if not holds:
        raise LaunchError(message)


def taken(kernel, values):
    """Whether a launch of these dimensions takes a kernel."""
    return kernel["when"] is None or Formula(kernel["when"])(values)


class Artifact:
    """A manifest and its PTX, read and checked."""

    def __init__(self, path):
        path = Path(path)
        text = path.read_bytes()
        self.manifest = json.loads(text)
        require(self.manifest.get("format") == "attn-artifact" and self.manifest["abi"] == 2, f"{path} is of another format or ABI")
        self.ptx = [(path.parent / Path(kernel["ptx"]).name).read_bytes() for kernel in self.manifest["kernels"]]
        recorded = self.manifest["content_hash"]
        digest = hashlib.sha256(text.replace(recorded.encode(), b"0" * 64) + b"".join(self.ptx)).hexdigest()
        require(digest == recorded, f"{path} or its PTX was changed")

    @staticmethod
    def load(folder, name, head_dim, value_dim, element, capability):
        """The artifact for the newest target that a device of this compute capability runs."""
        stem = f"{name}.D{head_dim}" + (f".E{value_dim}" if value_dim != head_dim else "") + f".{element}."
        runs = {}
        for path in Path(folder).glob(stem + "sm_*.json"):
            major, minor, suffix = re.fullmatch(r"sm_(\d+)(\d)([af]?)", path.name[len(stem):-len(".json")]).groups()
            target = int(major), int(minor)
            if target == capability or (not suffix and target < capability) or (suffix == "f" and target[0] == capability[0] and target < capability):
                runs[target, suffix] = path
        require(runs, f"{folder} has no artifact {stem} that sm_{capability[0]}{capability[1]} runs")
        return Artifact(runs[max(runs)])

    def on_device(self):
        return DeviceAttention(self)


class DeviceAttention:
    """An artifact on PyTorch's current device."""

    def __init__(self, artifact):
        import torch
        from attn_driver import Driver

        self.torch, self.driver = torch, Driver()
        self.manifest = artifact.manifest
        torch.zeros(1, device="cuda")    # makes PyTorch's context the current one
        self._function = functools.cache(lambda index: self._loaded(self.manifest["kernels"][index], artifact.ptx[index]))
        for index, kernel in enumerate(self.manifest["kernels"]):
            if kernel["when"] is None:    # what only some launches take is assembled for the first of them
                self._function(index)
        self._status = torch.zeros(1, dtype=torch.int32, device="cuda")

    def __call__(self, *operands, **arguments):
        """Queues one launch on PyTorch's current stream: see `prepare`. Returns out, and lse where there is one."""
        launch = self.prepare(*operands, **arguments)
        launch()
        return (launch.out, *launch.rows.values()) if launch.rows else launch.out

    def prepare(self, q, k, v, out=None, *, tensors=None, parameters=None, scale=None, query_offset=None, key_offset=None, key_length=None):
        """Checks and lays out a launch, which can then be queued any number of times."""
        torch, manifest = self.torch, self.manifest
        values = self._dimensions(q, k, v)
        self._parameters(values, parameters or {}, scale)
        captured = self._captured(values, tensors or {})
        for formula in manifest["requirements"]:
            require(Formula(formula)(values), f"the attention needs {formula}")
        positions = self._positions(values, query_offset, key_offset, key_length)
        shape = [Formula(axis)(values) for axis in manifest["outputs"][0]["shape"]]
        out = torch.empty(shape, dtype=q.dtype, device=q.device) if out is None else out
        operands = {"q": self._placed("q", q), "k": self._placed("k", k), "v": self._placed("v", v), "out": self._placed("out", out)}
        require(list(out.shape) == shape, f"out has the shape {list(out.shape)}, and {shape} is wanted")
        rows = {output["name"]: self._empty(output, values) for output in manifest["outputs"][1:]}
        spaces = {workspace["name"]: self._empty(workspace, values) for workspace in manifest["workspaces"]}
        dense = {**captured, **rows, **spaces, **operands}
        kernels = []
        for index, kernel in enumerate(manifest["kernels"]):
            if not taken(kernel, values):
                continue
            grid = [Formula(extent)(values) for extent in kernel["grid"]]
            require(grid[0] < 1 << 31 and max(grid[1:]) < 1 << 16, f"the grid {grid} of {kernel['entry']} is too large")
            if min(grid) > 0:
                passed = [value for argument in kernel["arguments"] for value in self._passed(argument, values, operands, dense, positions)]
                kernels.append((self._function(index), grid, kernel["threads"], kernel["shared_bytes"], Arguments(passed)))
        return Launch(self, kernels, out, rows, [dense, positions])

    def check(self):
        """Waits, and says what a kernel found wrong since this was last asked."""
        fault = self._status.item()
        if fault:
            self._status.zero_()
            found = self.manifest["faults"][fault - 1]
            raise LaunchError(f"{found['access']} leaves the captured tensor {found['tensor']}")

    def _loaded(self, kernel, ptx):
        return self.driver.function(ptx, kernel["entry"], kernel["shared_bytes"])

    def _dimensions(self, q, k, v):
        manifest = self.manifest
        require(q.dim() == k.dim() == v.dim() == 4, "q, k and v have four axes")
        values = dict(zip(DIMENSIONS, (q.shape[0], q.shape[1], k.shape[1], q.shape[2], k.shape[2], manifest["head_dim"], manifest["value_dim"])))
        batch, heads, key_heads, queries, keys, head_dim, value_dim = values.values()
        require(tuple(q.shape[3:]) == (head_dim,), f"q has {q.shape[3]} features, and {head_dim} are wanted")
        for name, tensor, features in ("k", k, head_dim), ("v", v, value_dim):
            wanted = (tensor.shape[0] if tensor.shape[0] == 1 else batch, key_heads, keys, features)
            require(tuple(tensor.shape) == wanted, f"{name} has the shape {tuple(tensor.shape)}, and {wanted} is wanted")
        require(heads % key_heads == 0 if key_heads else heads == 0, f"{heads} query heads cannot share {key_heads} evenly")
        require(max(values.values()) <= manifest["largest_dimension"], "a dimension is too large")
        return values

    def _parameters(self, values, given, scale):
        declared = {parameter["name"]: parameter for parameter in self.manifest["parameters"]}
        require(not given.keys() - declared.keys(), f"there is no parameter {given.keys() - declared.keys()}")
        for name, parameter in declared.items():
            require(name in given or parameter["default"] is not None, f"the parameter {name} is missing")
            value = given[name] if name in given else Formula(parameter["default"])(values)
            values[name] = {"int": int, "f32": float, "bool": bool}[parameter["type"]](value)
            require(parameter["type"] != "int" or abs(values[name]) <= self.manifest["largest_parameter"], f"{name} is too large")
        fixed = self.manifest["scale"]
        values["scale"] = Formula(fixed)(values) if fixed else scale if scale is not None else max(values["D"], 1) ** -0.5

    def _captured(self, values, given):
        torch, declared = self.torch, self.manifest["tensors"]
        require(not given.keys() - {tensor["name"] for tensor in declared}, "there is no such captured tensor")
        for tensor in declared:
            if tensor["name"] in given:
                require(given[tensor["name"]].dim() == len(tensor["shape"]), f"{tensor['name']} has {len(tensor['shape'])} axes")
                for axis, length in zip(tensor["shape"], given[tensor["name"]].shape):
                    if axis.isidentifier() and axis not in DIMENSIONS:
                        values.setdefault(axis, length)
        for divisor in self.manifest["divisors"]:
            require(Formula(divisor)(values) > 0, f"the divisor {divisor} is not positive")
        captured = {}
        for tensor in declared:
            name, dtype = tensor["name"], getattr(torch, ELEMENTS[tensor["element"]])
            shape = [Formula(axis)(values) for axis in tensor["shape"]]
            require(name in given or tensor["default"], f"the captured tensor {name} is missing")
            captured[name] = given[name] if name in given else self._default(tensor["default"], shape, values, dtype)
            require(list(captured[name].shape) == shape, f"{name} has the shape {list(captured[name].shape)}, and {shape} is wanted")
            require(captured[name].dtype == dtype and captured[name].is_contiguous(), f"{name} must be contiguous, of {dtype}")
            ascends = not tensor["sorted"] or bool((captured[name].diff(dim=-1) >= 0).all())
            require(ascends, f"{name} is declared sorted, and does not ascend along its last axis")
        return captured

    def _default(self, default, shape, values, dtype):
        value = Formula(default["value"])
        indices = self.torch.cartesian_prod(*(self.torch.arange(length) for length in shape)).reshape(-1, len(shape)).tolist()
        elements = [value({**values, **dict(zip(default["axes"], index))}) for index in indices]
        return self.torch.tensor(elements, dtype=self.torch.float64).to(dtype).reshape(shape).cuda()

    def _positions(self, values, query_offset, key_offset, key_length):
        """What is said of each batch, checked on the host, on the device."""
        batch, limit = values["B"], self.manifest["largest_dimension"]
        each = lambda value: None if value is None else [int(value)] * batch if isinstance(value, int) else [int(x) for x in value]
        given = {"query_offset": each(query_offset), "key_offset": each(key_offset), "key_length": each(key_length)}
        require(all(value is None or len(value) == batch for value in given.values()), "positions are one number, or one a batch")
        lengths = given["key_length"] or [values["N"]] * batch
        keys = given["key_offset"] or [0] * batch
        at_end = self.manifest["queries_at"] == "end"
        queries = given["query_offset"] or [key + length - values["M"] if at_end else 0 for key, length in zip(keys, lengths)]
        require(all(0 <= length <= values["N"] for length in lengths), "a key length is negative or over N")
        for first, rows in ((keys, values["N"]), (queries, values["M"])):
            require(all(-limit <= at <= limit - rows for at in first), "a position is out of range")
        for axis in self.manifest["positions"]:
            extent = Formula(axis["extent"])(values)
            for first, rows in zip(keys, lengths) if axis["of"] == "keys" else ((at, values["M"]) for at in queries):
                require(rows == 0 or 0 <= first <= extent - rows, f"{axis['tensor']} has no element for a position of the {axis['of']}")
        return {name: self.torch.tensor(value, dtype=self.torch.int32, device="cuda") for name, value in given.items() if value}

    def _placed(self, name, tensor):
        require(tensor.dtype == getattr(self.torch, ELEMENTS[self.manifest["element"]]), f"{name} is of {tensor.dtype}")
        unit = self.manifest["operand_alignment"]
        strides = [stride * tensor.element_size() for stride, length in zip(tensor.stride()[:3], tensor.shape) if length > 1]
        require(tensor.stride(3) == 1 and all(stride % unit == 0 for stride in strides), f"rows of {name} must be contiguous, {unit} bytes apart")
        require(tensor.data_ptr() % unit == 0, f"{name} must begin at a multiple of {unit} bytes")
        return tensor

    def _empty(self, declared, values):
        shape = [Formula(axis)(values) for axis in declared["shape"]]
        return self.torch.empty(shape, dtype=getattr(self.torch, ELEMENTS[declared["element"]]), device="cuda")

    def _passed(self, argument, values, operands, dense, positions):
        name, batch = argument["name"], values["B"]
        strides = lambda tensor: [0 if tensor.shape[0] == 1 and batch > 1 else tensor.stride(0), tensor.stride(1), tensor.stride(2)]
        match argument["kind"]:
            case "dense":
                return [ctypes.c_uint64(dense[name].data_ptr())]
            case "strided":
                return [ctypes.c_uint64(operands[name].data_ptr()), *map(ctypes.c_int64, strides(operands[name]))]
            case "batch":
                return [ctypes.c_uint64(positions[name].data_ptr() if name in positions else 0)]
            case "status":
                return [ctypes.c_uint64(self._status.data_ptr())]
            case "scalar":
                return [_C_TYPES[argument["type"]](values[name])]
            case "tensor_map":
                tensor = operands[name]
                size = tensor.element_size()
                return [self.driver.tensor_map(
                    tensor.data_ptr(), self.manifest["element"], [tensor.shape[3], tensor.shape[2], tensor.shape[1], batch],
                    [size, *(size * stride for stride in reversed(strides(tensor)))], [argument["box_columns"], argument["box_rows"], 1, 1])]
        raise LaunchError(f"'{argument['kind']}' is no kind of argument")


class Arguments:
    """The values of a kernel's parameters, and the pointers to them that the driver takes."""

    def __init__(self, values):
        self._values = values
        addresses = [value[1] if isinstance(value, tuple) else ctypes.addressof(value) for value in values]
        self.pointers = (ctypes.c_void_p * len(values))(*addresses)


class Launch:
    """A launch that can be queued again and again; it keeps its tensors alive."""

    def __init__(self, attention, kernels, out, rows, kept):
        self._attention, self._kernels, self.out, self.rows, self._kept = attention, kernels, out, rows, kept

    def __call__(self):
        stream = self._attention.torch.cuda.current_stream().cuda_stream
        for function, grid, threads, shared_bytes, arguments in self._kernels:
            self._attention.driver.launch(function, grid, threads, shared_bytes, stream, arguments.pointers)
