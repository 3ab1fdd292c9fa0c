// The page that shows what is wrong with a document, beside its lines.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { site, start } from './person.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const corpus = new URL('../../../schemas/testdata/', import.meta.url);

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

async function arrive(t, options) {
  const context = await browser.newContext(options);
  t.after(() => context.close());
  const page = await context.newPage();
  page.asked = [];
  page.said = [];
  page.on('request', (request) => page.asked.push(request));
  page.on('console', (message) => page.said.push(message.text()));
  page.on('pageerror', (error) => page.said.push(error.message));
  await page.goto(new URL('validate', site).href);
  return page;
}

const result = (page) => page.locator('#summary');
const focused = (page) => page.evaluate(() => document.activeElement.id);

async function violations(page) {
  await page.evaluate(`globalThis.axe || (() => { ${axe} })()`);
  const { violations: found } = await page.evaluate(() => axe.run(document));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('problems stand beneath their lines, and nothing is sent', async (t) => {
  const page = await arrive(t);
  assert.deepEqual(await violations(page), []);
  await page.locator('#text').fill('{"as_at": "2026-02-30",\n "settings": ["prison", "prison"],\n "title": "<img src=x onerror=alert(1)>"}');
  await page.getByRole('button', { name: 'Check' }).click();
  await result(page).getByText('There are 2 problems').waitFor();
  assert.equal(await focused(page), 'summary');
  assert.match(await page.locator('#line-1 + .problem').textContent(), /^Column 11: \/as_at: wants a date that exists/);
  assert.match(await page.locator('#line-2 + .problem').textContent(), /^Column 25: \/settings\/1: wants each code once/);
  assert.equal(await page.locator('#line-3 + .problem').count(), 0);
  assert.equal(await page.locator('#lines img').count(), 0);
  assert.deepEqual(await violations(page), []);
  const after = page.asked.filter((request) => request.method() !== 'GET' || request.url().includes('2026'));
  assert.deepEqual(after, []);
  assert.ok(page.asked.every((request) => request.url().startsWith(site)));
  assert.deepEqual(page.said, []);
});

test('a file that is opened gives what Go gives, for every case of the corpus', async (t) => {
  const page = await arrive(t);
  const { documents } = JSON.parse(readFileSync(new URL('corpus.json', corpus), 'utf8'));
  const files = documents.filter(({ schema, outcome }) => schema === 'case' && outcome === 'shape');
  assert.ok(files.length > 5);
  for (const { file } of files) {
    const wanted = readFileSync(new URL(file.replace('.json', '.problems'), corpus), 'utf8').trim().split('\n');
    await page.locator('#text').fill('{');
    await page.locator('#file').setInputFiles(new URL(file, corpus).pathname);
    await result(page).getByText(wanted.length === 1 ? 'There is 1 problem' : `There are ${wanted.length} problems`, { exact: true }).waitFor();
    const places = await page.locator('#problems a').allTextContents();
    assert.deepEqual(places, wanted.map((line) => line.replace(/^(\d+):(\d+) .*/, 'Line $1, column $2')), file);
    await page.locator('#file').setInputFiles([]);
  }
});

test('a file can be dropped, and the keyboard alone is enough', async (t) => {
  const page = await arrive(t);
  const drop = (name) => page.evaluate(([type, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'case.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, [name, '{"as_at": "2026-03-02"}']);
  await drop('dragover');
  await drop('drop');
  await result(page).getByText('This case is well formed').waitFor();
  await page.reload();
  for (let presses = 0; presses < 20 && await focused(page) !== 'text'; presses++) await page.keyboard.press('Tab');
  await page.keyboard.type('{"as_at": 1}');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await result(page).getByText('There is 1 problem').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).hash, '#line-1');
});

test('it is as good in the dark and on a small screen', async (t) => {
  const page = await arrive(t, { colorScheme: 'dark', viewport: { width: 320, height: 640 } });
  await page.locator('#text').fill('{"as_at": "2026-03-02", "minor": 9, "colour": "red"}');
  await page.getByRole('button', { name: 'Check' }).click();
  await result(page).getByText('This case is well formed, with notices').waitFor();
  assert.deepEqual(await violations(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});
