// node --test bench/cpu/peers
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { elementTypes, groupQueryAttention, multiHeadAttention } from './onnx.mjs';

test('a model says its operator, its attributes and its tensors', () => {
  const graph = one(multiHeadAttention({ heads: 8, causal: true }), 7);
  const node = one(graph, 1);
  assert.deepEqual(texts(node, 1), ['q', 'k', 'v']);
  assert.deepEqual(texts(node, 2), ['out']);
  assert.deepEqual(texts(node, 4), ['MultiHeadAttention']);
  assert.deepEqual(texts(node, 7), ['com.microsoft']);
  assert.deepEqual(attributes(node), { num_heads: 8, unidirectional: 1 });
  assert.deepEqual(all(graph, 11).map(input => texts(input, 1)[0]), ['q', 'k', 'v']);
  assert.deepEqual(all(graph, 12).map(output => texts(output, 1)[0]), ['out']);
});

test('operators come from two sets', () => {
  const sets = all(multiHeadAttention({ heads: 1, causal: false }), 8);
  assert.deepEqual(sets.map(set => [texts(set, 1)[0], one(set, 2)]), [['', 20], ['com.microsoft', 1]]);
});

test('a window and a cap stand where they are given', () => {
  const attributesOf = options => attributes(one(one(groupQueryAttention({ queryHeads: 300, keyHeads: 8, element: 1, ...options }), 7), 1));
  assert.deepEqual(attributesOf({}), { num_heads: 300, kv_num_heads: 8 });
  assert.deepEqual(attributesOf({ window: 256, cap: 30 }), { num_heads: 300, kv_num_heads: 8, local_window_size: 256, softcap: 30 });
});

test('tensors have an element and a rank', () => {
  const graph = one(groupQueryAttention({ queryHeads: 1, keyHeads: 1, element: elementTypes.f16 }), 7);
  const shapes = Object.fromEntries(all(graph, 11).map(input => {
    const type = one(one(input, 2), 1);
    return [texts(input, 1)[0], [one(type, 1), all(one(type, 2), 1).length]];
  }));
  assert.deepEqual(shapes, { q: [10, 3], k: [10, 3], v: [10, 3], past_k: [10, 4], past_v: [10, 4], last: [6, 1], total: [6, 0] });
});

const python = (...code) => spawnSync('python3', ['-c', ['from onnx_model import *', ...code].join('\n')], { cwd: path.dirname(import.meta.filename) });

test('Python writes the same bytes', { skip: python().error && 'Python is not installed' }, () => {
  const written = python(
    'print(multi_head_attention(8, True).hex())',
    'print(group_query_attention(300, 8, ELEMENTS["f16"], window=256, cap=30.0).hex())');
  assert.equal(written.stderr.toString(), '');
  assert.deepEqual(written.stdout.toString().trim().split('\n'), [
    multiHeadAttention({ heads: 8, causal: true }),
    groupQueryAttention({ queryHeads: 300, keyHeads: 8, element: elementTypes.f16, window: 256, cap: 30 }),
  ].map(bytes => bytes.toString('hex')));
});

const attributes = node => Object.fromEntries(all(node, 5).map(a => [texts(a, 1)[0], one(a, 20) === 1 ? one(a, 2) : one(a, 3)]));
const texts = (bytes, field) => all(bytes, field).map(value => value.toString());
const all = (bytes, field) => fields(bytes).filter(([number]) => number === field).map(([, value]) => value);
const one = (bytes, field) => {
  const found = all(bytes, field);
  assert.equal(found.length, 1, `field ${field}`);
  return found[0];
};

function fields(bytes) {
  const found = [];
  let at = 0;
  const varint = () => {
    let value = 0, factor = 1;
    for (; bytes[at] & 128; factor *= 128) {
      value += (bytes[at++] & 127) * factor;
    }

    return value + bytes[at++] * factor;
  };
  while (at < bytes.length) {
    const key = varint();
    if ((key & 7) === 0) {
      found.push([key >> 3, varint()]);
    } else if ((key & 7) === 5) {
      found.push([key >> 3, bytes.readFloatLE(at)]);
      at += 4;
    } else {
      const length = varint();
      found.push([key >> 3, bytes.subarray(at, at += length)]);
    }
  }

  return found;
}
