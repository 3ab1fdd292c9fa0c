import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { sha256 } from '../receipt.js';
import { Walk } from '../walk.js';
import { Words } from '../words.js';
import { site } from './person.mjs';

const folder = new URL('..', import.meta.url).pathname;
const sources = Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => [name, readFileSync(folder + name, 'utf8')]));
const pages = new URL('../../build/pages/', import.meta.url).pathname;
const printed = readdirSync(pages).map((name) => readFileSync(pages + name, 'utf8'));
const words = JSON.parse(readFileSync(`${folder}ui.en.json`, 'utf8'));
const served = (name) => fetch(new URL(`heard/${name}`, site));

test('the digest is that of the system, at every length around a block', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256);
    assert.equal(Buffer.from(sha256(bytes)).toString('hex'), createHash('sha256').update(bytes).digest('hex'), `${length} bytes`);
  }
});

test('what comes before the first question weighs at most 24 KiB', async () => {
  const before = ['heard-check.js', 'heard-check.css', 'first.en.json'];
  let sum = 0;
  for (const name of before) sum += brotliCompressSync(Buffer.from(await (await served(name)).arrayBuffer())).length;
  console.log(`before the first question: ${sum} bytes after brotli`);
  assert.ok(sum <= 24 * 1024, `${sum} bytes`);
});

test('the module asks of its host only what the engine answers', async () => {
  const module = await WebAssembly.compile(await (await served('heard.wasm')).arrayBuffer());
  const imports = WebAssembly.Module.imports(module);
  assert.deepEqual([...new Set(imports.map(({ module: from }) => from))], ['wasi_snapshot_preview1']);
  assert.deepEqual(imports.map(({ name }) => name).sort(), [
    'args_get', 'args_sizes_get', 'clock_time_get', 'environ_get', 'environ_sizes_get', 'fd_write', 'poll_oneoff',
    'proc_exit', 'random_get', 'sched_yield',
  ]);
});

test('no sentence stands in the code, and no markup is parsed', () => {
  for (const [name, source] of Object.entries(sources)) {
    const code = source.split('\n').filter((line) => !/^\s*\/\//.test(line)).join('\n');
    for (const [literal] of code.matchAll(/'(?:[^'\\\n]|\\.)*'/g)) assert.doesNotMatch(literal, /[A-Za-z]+ [a-z]+ [a-z]+/, name);
    assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|\.style\b/, name);
  }
});

test('every word of the interface is used, and every word that is used is there', () => {
  const code = [...Object.values(sources), ...printed].join('\n');
  const used = new Set([...code.matchAll(/['"`](ui\.[\w.-]+)/g)].map(([, id]) => id));
  const begins = [...used].filter((id) => id.endsWith('.'));
  for (const id of used) {
    if (!begins.includes(id)) assert.ok(id in words || `${id}.other` in words, `${id} is missing`);
  }
  for (const id of Object.keys(words)) {
    const plain = id.replace(/\.(none|one|other)$/, '');
    assert.ok(used.has(id) || used.has(plain) || begins.some((start) => id.startsWith(start)), `${id} is not used`);
  }
});

test('a text that is missing is named, and one in another language is marked by it', () => {
  const some = new Words('cy');
  some.add({ 'ui.a': 'Helo {name}', 'ui.b': 'Hello' }, 'cy', { 'ui.b': 'en' });
  assert.equal(some.say('ui.a', { name: '{name}' }), 'Helo {name}');
  assert.equal(some.say('ui.none'), 'ui.none');
});

test('what is not sure is passed over and listed, and a reason can stand alone', () => {
  const lists = { settings: { one: false }, people: { one: false }, acts: { one: false }, decider: { one: true }, contract_event: { one: true }, decision_stage: { one: true } };
  const walk = new Walk('duty', lists, '2026-03-02');
  assert.equal(walk.open[0], 'settings');
  walk.answer('settings', 'unknown');
  assert.equal(walk.value('settings'), 'unknown');
  assert.ok(!('settings' in walk.document()));
  assert.equal(walk.open[0], 'people');
  for (const step of walk.open) walk.answer(step, lists[step].one ? 'none' : []);
  assert.deepEqual(walk.open, []);
  walk.report = { questions: [{ fact: 'a.b', for: 'duty' }, { fact: 'c.d', for: 'plan' }, { fact: 'settings', for: 'advice' }] };
  assert.deepEqual(walk.open, ['a.b']);
  walk.answer('a.b', undefined, 'because');
  assert.deepEqual(walk.open, ['a.b']);
  walk.answer('a.b', 'unknown', 'because');
  assert.deepEqual(walk.document().notes, { 'a.b': 'because' });
  walk.report.questions[0].answered = 'unknown';
  assert.deepEqual(walk.unsureOf, ['settings', 'a.b']);
  assert.equal(walk.refused([{ pointer: '/answers/a.b' }]), 'a.b');
  assert.equal(walk.refused([{ pointer: '/settings/0' }]), 'settings');
  assert.equal(walk.refused([{ pointer: '' }]), undefined);
});
