"""ONNX Runtime as a peer of the benchmark, where Python has it: onnxruntime_peer.py THREADS."""
from onnx_model import ELEMENTS, group_query_attention, multi_head_attention
from protocol import Declined, absent, read_floats, serve, threads

try:
    import numpy
    import onnxruntime
except ImportError as error:
    absent("onnxruntime", error)

TYPES = {"f32": numpy.float32, "f16": numpy.float16}


def mha(work, read):
    is_square = work.query_heads == work.key_heads and work.queries == work.keys
    if work.attention not in ("full", "causal") or work.element != "f32" or not is_square:
        raise Declined("MultiHeadAttention is full or causal, square, in f32, with one key head a query head")
    model = multi_head_attention(work.query_heads, work.attention == "causal")
    return call(model, operands(work, read, work.keys), {}, read)


def gqa(work, read):
    if work.attention not in ("causal", "window", "softcap") or work.element not in ELEMENTS:
        raise Declined("GroupQueryAttention is causal, with a window or a cap, in f32 or f16")
    window = work.count("width") if work.attention == "window" else None
    cap = float(work.fields["cap"]) if work.attention == "softcap" else None
    model = group_query_attention(work.query_heads, work.key_heads, ELEMENTS[work.element], window, cap)
    caches = {f"past_{name}": cache(work, read, name) for name in "kv"}
    inputs = {
        **operands(work, read, work.queries),
        **caches,
        "last": numpy.array([work.keys - 1], numpy.int32),
        "total": numpy.array(work.keys, numpy.int32),
    }
    # A decoding step appends to its cache where that lies; the keys of a whole call come out of it as a copy.
    in_place = {f"present_{name}": f"past_{name}" for name in "kv"} if work.keys > work.queries else {}
    return call(model, inputs, in_place, read)


def call(model, inputs, in_place, read):
    """A call on operands that the library holds; an output that is in place shares the memory of an input."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads(), 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    held = {name: onnxruntime.OrtValue.ortvalue_from_numpy(value) for name, value in inputs.items()}
    binding = session.io_binding()
    for name, value in held.items():
        binding.bind_ortvalue_input(name, value)
    for output in session.get_outputs():
        if output.name in in_place:
            binding.bind_ortvalue_output(output.name, held[in_place[output.name]])
        else:
            binding.bind_output(output.name)

    def run():
        session.run_with_iobinding(binding)
        return binding.get_outputs()[0].numpy() if read else None

    return run


def operands(work, read, rows):
    """
    q, k and v, the keys' last rows only where there is a cache. What is read has one head, so that [heads, rows, features] and
    [rows, heads * features] agree.
    """
    k = [1, rows, work.key_heads * work.features]
    return {
        "q": tensor(work, [1, work.queries, work.query_heads * work.features], values("q", read)),
        "k": tensor(work, k, values("k", read, last=rows * work.features)),
        "v": tensor(work, k, values("v", read, last=rows * work.features)),
    }


def cache(work, read, name):
    """The keys in front of the last, with room for these where there are any."""
    cached = work.keys - work.queries
    length = work.keys if cached else 0
    given = values(name, read)
    return tensor(work, [1, work.key_heads, length, work.features], given if length else given[:0] if read else None)


def values(name, read, last=None):
    """The numbers of an operand, or the last of them; None for any."""
    if not read:
        return None
    numbers = numpy.frombuffer(read_floats(name), numpy.float32)
    return numbers if last is None else numbers[len(numbers) - last:]


def tensor(work, shape, given):
    numbers = numpy.random.default_rng(1).standard_normal(shape, numpy.float32) if given is None else given.reshape(shape)
    return numpy.ascontiguousarray(numbers, TYPES[work.element])


serve(onnxruntime.__version__, {"onnxruntime-mha": mha, "onnxruntime-gqa": gqa})
