// The declarations of schemas/heard.d.ts: strict TypeScript takes every valid document of the corpus,
// and refuses each in which a text or a list is a number.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const schemas = new URL('../../../schemas/', import.meta.url);
const text = (name) => readFileSync(new URL(name, schemas), 'utf8');
const json = (name) => JSON.parse(text(name));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const pascal = (name) => name.split('_').map((word) => word[0].toUpperCase() + word.slice(1)).join('');

// put puts a value into a document where a JSON Pointer says.
function put(document, at, value) {
  const steps = at.slice(1).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop();
  steps.reduce((within, step) => within[step], document)[last] = value;
  return document;
}

test('strict TypeScript takes what is valid and refuses what is not', () => {
  const names = json('index.json').schemas.map(({ name }) => name);
  const lines = [`import type { ${names.map(pascal).join(', ')} } from './heard';`];
  const add = (schema, document) => lines.push(`export const d${lines.length}: ${pascal(schema)} = ${JSON.stringify(document)};`);
  for (const { schema, file, outcome } of json('testdata/corpus.json').documents) {
    if (outcome === 'valid') add(schema, json(`testdata/${file}`));
  }
  const valid = lines.length;
  for (const schema of names) {
    for (const line of text(`testdata/faults/${schema}.ndjson`).trim().split('\n')) {
      const { file, at, put: value } = JSON.parse(line);
      if (value !== 7) continue;
      lines.push('// @ts-expect-error');
      add(schema, put(json(`testdata/${file}`), at, value));
    }
  }
  assert.ok(valid > 20 && lines.length > 300);
  const folder = mkdtempSync(join(tmpdir(), 'heard-types-'));
  try {
    writeFileSync(join(folder, 'heard.d.ts'), text('heard.d.ts'));
    writeFileSync(join(folder, 'corpus.ts'), lines.join('\n'));
    execFileSync(process.execPath, [compiler, '--strict', '--noEmit', '--target', 'es2022', join(folder, 'corpus.ts')], { encoding: 'utf8' });
  } catch ({ stdout, message }) {
    assert.fail(stdout ? stdout.slice(0, 4000) : message);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
