import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { site } from './person.mjs';

const folder = new URL('..', import.meta.url).pathname;
const about = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));

test('the package holds what a site needs and nothing else', async (t) => {
  const scratch = mkdtempSync(join(tmpdir(), 'heard-pack-'));
  t.after(() => rmSync(scratch, { recursive: true }));
  cpSync(folder, scratch, { recursive: true, filter: (from) => !/node_modules|\/dist(\/|$)/.test(from) });
  // What the command would build is what the website serves.
  const { files } = await (await fetch(new URL('heard/manifest.json', site))).json();
  const built = ['manifest.json', 'manifest.json.gz', 'manifest.json.br', ...Object.keys(files)];
  mkdirSync(join(scratch, 'dist'));
  for (const name of built) writeFileSync(join(scratch, 'dist', name), name);
  const listed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: scratch, encoding: 'utf8' }));
  assert.deepEqual(listed[0].files.map(({ path }) => path).sort(), ['LICENSE', 'README.md', 'package.json', ...built.map((name) => `dist/${name}`)].sort());
  assert.equal(about.scripts.prepack, 'go run ../build -o dist');
  assert.deepEqual(about.dependencies ?? {}, {});
  for (const entry of [about.main, about.types, about.customElements]) assert.ok(built.includes(entry.replace('dist/', '')), entry);
});

test('the README, the types and the manifest of elements name the same attributes, events and methods', () => {
  const read = (name) => readFileSync(folder + name, 'utf8');
  const [{ declarations: [element] }] = JSON.parse(read('custom-elements.json')).modules;
  const code = read('element.js') + read('visit.js') + read('kept.js');
  for (const { name } of element.attributes) {
    assert.ok(read('README.md').includes(`\`${name}\``), name);
    assert.ok(code.includes(`'${name}'`), name);
  }
  for (const { name } of element.events) {
    assert.ok(read('heard-check.d.ts').includes(`'${name}'`), name);
    assert.ok(code.includes(`emit('${name.slice(6)}'`), name);
  }
  for (const { name } of element.members) {
    assert.match(read('heard-check.d.ts'), new RegExp(`\\b${name}[(:]`), name);
    assert.match(read('element.js'), new RegExp(`^  (?:async |get |set )*${name}\\(`, 'm'), name);
  }
  const css = read('heard-check.css');
  for (const { name } of element.cssProperties) assert.ok(css.includes(`var(${name},`), name);
  const named = new Set([...css.matchAll(/var\((--heard-[\w-]+)/g)].map(([, name]) => name));
  assert.deepEqual([...named].filter((name) => !element.cssProperties.some((each) => each.name === name)), []);
  assert.equal(readFileSync(`${folder}LICENSE`, 'utf8'), readFileSync(`${folder}../../LICENSE`, 'utf8'));
});

test('the types hold in TypeScript, as strict as it can be', (t) => {
  const scratch = mkdtempSync(join(tmpdir(), 'heard-types-'));
  t.after(() => rmSync(scratch, { recursive: true }));
  cpSync(`${folder}heard-check.d.ts`, join(scratch, 'heard-check.d.ts'));
  writeFileSync(join(scratch, 'page.ts'), `import type { HeardCheck } from './heard-check';
const element = document.querySelector('heard-check')!;
const same: HeardCheck = element;
element.shareAnswers = true;
element.case = { as_at: '2026-03-02', answers: { 'place.england': 'yes' } };
element.addEventListener('heard-answer', ({ detail }) => console.log(detail.fact.length, detail.value));
element.load('{}').then((problems) => problems.map(({ line }) => line.toFixed()));
void same.download('page');
// @ts-expect-error there is no such file
void same.download('picture');
// @ts-expect-error it cannot be set
same.ready = true;
`);
  execFileSync(process.execPath, [`${folder}node_modules/typescript/bin/tsc`, '--noEmit', '--strict', '--target', 'es2022', '--lib', 'dom,es2022', 'page.ts'],
    { cwd: scratch, encoding: 'utf8' });
});
