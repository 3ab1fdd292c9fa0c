import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { prisonProcurement, westYorkshire } from './cases.mjs';
import { Person, reportOf, site, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

// ticked is what somebody types who has the paper on which a case was ticked: the codes are read
// off the page as it is printed.
async function ticked(page, document) {
  const codes = await page.evaluate(() => Object.fromEntries([...globalThis.document.querySelectorAll('[id]')].map((each) => [each.id, each.querySelector('.code').textContent])));
  const [year, month, day] = document.as_at.split('-').map(Number);
  const lines = [`date ${day} ${month} ${year}`];
  for (const [property, value] of Object.entries(document)) {
    if (!(property in codes)) continue;
    const chosen = [value].flat();
    lines.push(`${codes[property]} ${chosen.length === 0 ? '0' : chosen.map((code) => codes[`${property}.${code}`]).join(' ')}`);
  }
  const letters = { yes: 'y', no: 'N', unknown: '?' };
  for (const [fact, answer] of Object.entries(document.answers)) lines.push(`${codes[fact].toUpperCase()}: ${letters[answer]} ${document.notes[fact] ?? ''}`);
  return `${lines.join('\n')}\n\n`;
}

async function typing(t) {
  const person = await Person.arrive(browser);
  t.after(() => person.leave());
  await person.arrived('settings');
  await person.ready();
  await person.go('Open a saved case');
  await person.go('Type in a form from paper');
  return person;
}

for (const [name, document] of [['West Yorkshire', westYorkshire], ['a prison procurement', prisonProcurement]]) {
  test(`what was ticked on paper for ${name} is typed in, and the report is that of the case`, async (t) => {
    const person = await typing(t);
    const paper = await person.context.newPage();
    await paper.goto(new URL('heard/self-check.en.html', site).href);
    const { id, title, ...asked } = document;
    await person.element.locator('#typed').fill(await ticked(paper, asked));
    await person.go('Take these answers');
    assert.equal(await person.step(), 'check');
    const text = JSON.stringify(await person.element.evaluate((element) => element.case));
    assert.deepEqual(JSON.parse(text), asked);
    await person.after(() => person.element.getByRole('button', { name: /^See the result/ }).click());
    assert.equal(await person.saved('Save the report'), reportOf(JSON.stringify(asked)));
  });
}

test('a line that cannot be read is named, and nothing is taken', async (t) => {
  const person = await typing(t);
  await person.press('Take these answers');
  await person.element.locator('.summary', { hasText: 'Type at least one line' }).waitFor();
  const codes = await (await fetch(new URL('heard/codes.json', site))).json();
  const code = (wanted) => Object.keys(codes).find((each) => codes[each] === wanted);
  await person.element.locator('#typed').fill([
    'zzzz y', `${code('place.england')} maybe`, `${code('settings')} ${code('people.older')}`, 'date 31 2 2026',
    `${code('decider')} ${code('decider.icb')} ${code('decider.ccg')}`, `${code('settings.prison')} y`,
  ].join('\n'));
  await person.press('Take these answers');
  await person.page.waitForFunction(() => document.querySelector('heard-check').shadowRoot.querySelectorAll('.summary li').length === 6);
  const said = await person.element.locator('.summary li').allTextContents();
  assert.deepEqual(said.map((sentence) => Number(/^Line (\d)/.exec(sentence)[1])), [1, 2, 3, 4, 5, 6]);
  assert.deepEqual(Object.keys(await person.element.evaluate((element) => element.case)), ['as_at']);
  assert.deepEqual(await person.violations(), []);
  await person.element.locator('.summary a').first().click();
  assert.equal(await person.element.evaluate((element) => element.shadowRoot.activeElement.id), 'typed');
});

test('the page for paper needs no script, scrolls one way alone and is right for axe-core', async (t) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL('heard/self-check.en.html', site).href);
  assert.ok(await page.getByText('Is the place in England?').isVisible());
  const person = await Person.arrive(browser);
  t.after(() => person.leave());
  await person.page.setViewportSize({ width: 320, height: 640 });
  await person.page.goto(new URL('heard/self-check.en.html', site).href);
  assert.equal(await person.page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.deepEqual(await person.violations(), []);
  assert.deepEqual(await person.events('violation'), []);
});

test('one file with everything inside works without a server, under its own policy', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heard-alone-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'standalone.html');
  writeFileSync(file, Buffer.from(await (await fetch(new URL('heard/standalone.html', site))).arrayBuffer()));
  const person = await Person.arrive(browser, { address: pathToFileURL(file).href });
  t.after(() => person.leave());
  await person.arrived('settings');
  await person.ready();
  assert.deepEqual(person.requests.filter((url) => !url.startsWith('file:')), []);
  assert.equal(person.requests.length, 1, 'the file itself');
  await person.element.evaluate((element, document) => element.load(document), westYorkshire);
  await person.arrived('check');
  await person.go('See the result so far');
  assert.equal(await person.saved('Save the report'), reportOf(JSON.stringify(westYorkshire)));
  await person.element.evaluate((element) => element.setAttribute('lang', 'cy'));
  await person.element.locator('.heard[lang=cy]').waitFor();
  assert.deepEqual(await person.violations(), []);
  assert.deepEqual(await person.events('violation'), []);
  assert.deepEqual(person.messages, []);
  const page = readFileSync(file, 'utf8');
  assert.match(page, /script-src &#39;sha384-|script-src 'sha384-/);
});
