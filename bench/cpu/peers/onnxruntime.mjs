// ONNX Runtime as a peer of the benchmark: node onnxruntime.mjs THREADS MODULES. The protocol is described in Peer.cs.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { elementTypes, groupQueryAttention, multiHeadAttention } from './onnx.mjs';

const [threads, modules] = process.argv.slice(2);
const require = createRequire(path.join(modules, 'peer.js'));
let ort;
try {
  ort = require('onnxruntime-node');
} catch (error) {
  console.log(`onnxruntime-node is not in ${modules}: ${firstLine(error)}`);
  process.exit(1);
}

/** The operators that can do a work: each gives a model and its inputs, or says why it cannot. */
const engines = {
  'onnxruntime-mha': (work, read) => {
    if (!['full', 'causal'].includes(work.attention) || work.element !== 'f32' || work.query_heads !== work.key_heads || work.queries !== work.keys) {
      throw new Declined('MultiHeadAttention is full or causal, square, in f32, with one key head a query head');
    }

    const model = multiHeadAttention({ heads: work.query_heads, causal: work.attention === 'causal' });
    return { model, inputs: operands(work, read, work.keys) };
  },
  'onnxruntime-gqa': (work, read) => {
    if (!['causal', 'window', 'softcap'].includes(work.attention) || !(work.element in elementTypes)) {
      throw new Declined('GroupQueryAttention is causal, with a window or a cap, in f32 or f16');
    }

    const element = elementTypes[work.element];
    const model = groupQueryAttention({ queryHeads: work.query_heads, keyHeads: work.key_heads, window: work.width, cap: work.cap, element });
    const cached = work.keys - work.queries;
    const cache = name => tensor(work, [1, work.key_heads, cached, work.features], read?.(name)?.subarray(0, cached * work.features));
    const inputs = {
      ...operands(work, read, work.queries),
      past_k: cache('k'),
      past_v: cache('v'),
      last: new ort.Tensor('int32', Int32Array.of(work.keys - 1), [1]),
      total: new ort.Tensor('int32', Int32Array.of(work.keys), []),
    };
    return { model, inputs };
  },
};

class Declined extends Error {}

/**
 * q, k and v, the keys' last rows only where there is a cache. What is read has one head, so that [heads, rows, features] and
 * [rows, heads * features] agree.
 */
function operands(work, read, rows) {
  const keys = name => tensor(work, [1, rows, work.key_heads * work.features], read?.(name).subarray(-rows * work.features));
  return { q: tensor(work, [1, work.queries, work.query_heads * work.features], read?.('q')), k: keys('k'), v: keys('v') };
}

function tensor(work, shape, given) {
  const count = shape.reduce((a, b) => a * b, 1);
  const values = given ?? Float32Array.from({ length: count }, () => Math.random() * 2 - 1);
  return work.element === 'f16'
    ? new ort.Tensor('float16', Uint16Array.from({ length: count }, () => 0x3000 + Math.random() * 0xc00 | (Math.random() < 0.5 ? 0x8000 : 0)), shape)
    : new ort.Tensor('float32', values, shape);
}

async function session(engine, work, read) {
  const { model, inputs } = engines[engine](work, read);
  const session = await ort.InferenceSession.create(model, { intraOpNumThreads: Number(threads), interOpNumThreads: 1 });
  return () => session.run(inputs);
}

const sessions = new Map();

async function answer(line) {
  const [verb, engine, ...rest] = line.trim().split(' ');
  const calls = verb === 'run' ? Number(rest.shift()) : 0;
  const key = `${engine} ${rest.join(' ')}`;
  const work = Object.fromEntries(rest.map(field => field.split('=')).map(([name, value]) => [name, /^[0-9.]+$/.test(value) ? Number(value) : value]));
  try {
    if (verb === 'compute') {
      const call = await session(engine, work, name => new Float32Array(new Uint8Array(readFileSync(`${name}.f32`)).buffer));
      const { out } = await call();
      writeFileSync('out.f32', new Uint8Array(out.data.buffer, out.data.byteOffset, out.data.byteLength));
      return 'ms';
    }

    if (!sessions.has(key)) {
      sessions.set(key, await session(engine, work));
    }

    const call = sessions.get(key);
    await call();
    const milliseconds = [];
    for (let k = 0; k < calls; k++) {
      const start = performance.now();
      await call();
      milliseconds.push(performance.now() - start);
    }

    return `ms ${milliseconds.join(' ')}`;
  } catch (error) {
    return `none ${firstLine(error)}`;
  }
}

function firstLine(error) {
  return error.message.split('\n')[0];
}

console.log(`ready ${require('onnxruntime-node/package.json').version} ${Object.keys(engines).join(' ')}`);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(await answer(line));
}
