"""ONNX models of one attention operator each, as the bytes of a protobuf message: those of onnx.mjs, whose test compares them."""
import struct

FLOAT, INT32, FLOAT16 = 1, 6, 10

# The number of an element type.
ELEMENTS = {"f32": FLOAT, "f16": FLOAT16}


def multi_head_attention(heads, causal):
    """MultiHeadAttention on [batch, rows, heads * features]."""
    operator = node("MultiHeadAttention", ["q", "k", "v"], ["out"], {"num_heads": heads, "unidirectional": int(causal)})
    return model(operator, [tensor(name, FLOAT, 3) for name in ("q", "k", "v")], [tensor("out", FLOAT, 3)])


def group_query_attention(query_heads, key_heads, element, window=None, cap=None):
    """GroupQueryAttention, which is causal, with a cache [batch, key heads, rows, features] in front of the keys."""
    attributes = {"num_heads": query_heads, "kv_num_heads": key_heads}
    attributes |= {"local_window_size": window} if window else {}
    attributes |= {"softcap": cap} if cap else {}
    names = ["q", "k", "v", "past_k", "past_v", "last", "total"]
    operator = node("GroupQueryAttention", names, ["out", "present_k", "present_v"], attributes)
    inputs = [tensor(name, element, 3) for name in ("q", "k", "v")]
    inputs += [tensor(name, element, 4) for name in ("past_k", "past_v")]
    inputs += [tensor("last", INT32, 1), tensor("total", INT32, 0)]
    return model(operator, inputs, [tensor("out", element, 3)] + [tensor(name, element, 4) for name in ("present_k", "present_v")])


def model(operator, inputs, outputs):
    graph = [(1, operator), (2, "attention"), *((11, x) for x in inputs), *((12, x) for x in outputs)]
    return message([
        (1, 9),  # ir_version
        (7, message(graph)),
        (8, message([(1, ""), (2, 20)])),
        (8, message([(1, "com.microsoft"), (2, 1)])),
    ])


def node(kind, inputs, outputs, attributes):
    return message([
        *((1, name) for name in inputs),
        *((2, name) for name in outputs),
        (4, kind),
        *((5, attribute(name, value)) for name, value in attributes.items()),
        (7, "com.microsoft"),
    ])


def attribute(name, value):
    is_float = isinstance(value, float)
    return message([(1, name), (2 if is_float else 3, value), (20, 1 if is_float else 2)])


def tensor(name, element, rank):
    """A tensor whose axes have any length."""
    axes = message([(1, message([(2, f"{name}_{axis}")])) for axis in range(rank)])
    return message([(1, name), (2, message([(1, message([(1, element), (2, axes)]))]))])


def message(fields):
    """A message of (field, value): an integer is a varint, a float has 32 bits, text or bytes go with their length."""
    return b"".join(encoded(field, value) for field, value in fields)


def encoded(field, value):
    if isinstance(value, int):
        return varint(field << 3) + varint(value)
    if isinstance(value, float):
        return varint(field << 3 | 5) + struct.pack("<f", value)
    content = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(content)) + content


def varint(value):
    return bytes([value]) if value < 128 else bytes([value % 128 | 128]) + varint(value // 128)
