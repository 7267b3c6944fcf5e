// ONNX models of one attention operator each, as the bytes of a protobuf message. Field numbers are those of onnx.proto.

const Float = 1, Int32 = 6, Float16 = 10;

/** The number of an element type. */
export const elementTypes = { f32: Float, f16: Float16 };

/** MultiHeadAttention on [batch, rows, heads * features]. */
export const multiHeadAttention = ({ heads, causal }) => model(
  node('MultiHeadAttention', ['q', 'k', 'v'], ['out'], { num_heads: heads, unidirectional: causal ? 1 : 0 }),
  ['q', 'k', 'v'].map(name => tensor(name, Float, 3)),
  [tensor('out', Float, 3)]);

/** GroupQueryAttention, which is causal, with a cache [batch, key heads, rows, features] in front of the keys. */
export const groupQueryAttention = ({ queryHeads, keyHeads, window, cap, element }) => model(
  node('GroupQueryAttention', ['q', 'k', 'v', 'past_k', 'past_v', 'last', 'total'], ['out', 'present_k', 'present_v'],
    { num_heads: queryHeads, kv_num_heads: keyHeads, ...(window && { local_window_size: window }) }, { ...(cap && { softcap: cap }) }),
  [
    ...['q', 'k', 'v'].map(name => tensor(name, element, 3)),
    ...['past_k', 'past_v'].map(name => tensor(name, element, 4)),
    tensor('last', Int32, 1),
    tensor('total', Int32, 0),
  ],
  [tensor('out', element, 3), tensor('present_k', element, 4), tensor('present_v', element, 4)]);

const model = (operator, inputs, outputs) => message([
  [1, 9], // ir_version
  [7, message([[1, operator], [2, 'attention'], ...inputs.map(x => [11, x]), ...outputs.map(x => [12, x])])],
  [8, message([[1, ''], [2, 20]])],
  [8, message([[1, 'com.microsoft'], [2, 1]])],
]);

const node = (type, inputs, outputs, integers, numbers = {}) => message([
  ...inputs.map(name => [1, name]),
  ...outputs.map(name => [2, name]),
  [4, type],
  ...Object.entries(integers).map(([name, value]) => [5, message([[1, name], [3, value], [20, 2]])]),
  ...Object.entries(numbers).map(([name, value]) => [5, message([[1, name], [2, Float32Array.of(value)], [20, 1]])]),
  [7, 'com.microsoft'],
]);

/** A tensor whose axes have any length. */
const tensor = (name, element, rank) => {
  const axes = Array.from({ length: rank }, (_, axis) => [1, message([[2, `${name}_${axis}`]])]);
  return message([[1, name], [2, message([[1, message([[1, element], [2, message(axes)]])]])]]);
};

/** A message of [field, value]: a number is a varint, a Float32Array one number of 32 bits, a string or bytes go with their length. */
const message = fields => Buffer.concat(fields.map(([field, value]) => {
  if (typeof value === 'number') {
    return Buffer.concat([varint(field << 3), varint(value)]);
  }

  if (value instanceof Float32Array) {
    return Buffer.concat([varint(field << 3 | 5), Buffer.from(value.buffer)]);
  }

  const bytes = Buffer.from(value);
  return Buffer.concat([varint(field << 3 | 2), varint(bytes.length), bytes]);
}));

const varint = value => Buffer.from(value < 128 ? [value] : [value % 128 | 128, ...varint(Math.floor(value / 128))]);
