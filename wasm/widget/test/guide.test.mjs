// What the guide for integrators shows in JavaScript runs, and prints what the guide says it does.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const top = new URL('../../../', import.meta.url);

test('the JavaScript of the guide does what it says', () => {
  const guide = readFileSync(new URL('examples/integrators.md', top), 'utf8');
  const shown = Object.fromEntries([...guide.matchAll(/^```([a-z]+)\n(.*?)^```$/gms)].map(([, kind, text]) => [kind, text]));
  // The program stands beside the packages that it imports.
  const folder = new URL('../node_modules/.guide/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  try {
    const file = fileURLToPath(new URL('guide.mjs', folder));
    writeFileSync(file, shown.js);
    assert.equal(execFileSync(process.execPath, [file], { cwd: fileURLToPath(top), encoding: 'utf8' }), shown.output);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
