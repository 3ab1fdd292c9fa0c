import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { prisonProcurement } from './cases.mjs';
import { Person, site, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

async function arrive(t, content, options) {
  const person = await Person.arrive(browser, { content, ...options });
  t.after(() => person.leave());
  await person.arrived();
  return person;
}

// made serves files of a language that is made up for the test: some words in it, from right to left.
async function made(page) {
  const english = await (await fetch(new URL('heard/first.en.json', site))).json();
  const own = { 'ui.continue': 'متابعة', 'list.settings.ask': 'أين الخدمات؟', 'term.settings.prison': 'سجن', 'ui.help': 'مساعدة' };
  const langs = Object.fromEntries(Object.keys(english.words).filter((id) => !(id in own)).map((id) => [id, 'en']));
  const files = {
    'first.ar.json': { ...english, lang: 'ar', dir: 'rtl', words: { ...english.words, ...own }, langs },
    'words.ar.json': { lang: 'ar', words: { 'fact.place.england.ask': 'هل المكان في إنجلترا؟' } },
  };
  await page.route('**/heard/manifest.json', async (route) => {
    const response = await route.fetch();
    const manifest = await response.json();
    for (const name of Object.keys(files)) manifest.files[name] = { size: 0 };
    await route.fulfill({ json: manifest });
  });
  for (const [name, json] of Object.entries(files)) await page.route(`**/heard/${name}`, (route) => route.fulfill({ json }));
}

test('a language that is written from right to left turns the page, and English in it is marked', async (t) => {
  const person = await arrive(t, '<heard-check lang="ar"></heard-check>', { before: made, viewport: { width: 320, height: 640 } });
  const frame = person.element.locator('.heard');
  assert.deepEqual([await frame.getAttribute('lang'), await frame.getAttribute('dir')], ['ar', 'rtl']);
  assert.equal(await person.title(), 'أين الخدمات؟');
  const irc = person.element.locator('.choice', { has: person.page.locator('input[value=irc]') });
  assert.deepEqual(await irc.locator('[lang]').evaluate((each) => [each.lang, each.dir, each.textContent]), ['en', 'ltr', 'Immigration removal centre']);
  assert.equal(await person.element.locator('.choice', { hasText: 'سجن' }).locator('[lang]').count(), 0);
  const [box, label] = await person.element.locator('.choice').first().evaluate((each) => [...each.children].map((child) => child.getBoundingClientRect().left));
  assert.ok(box > label, 'the box stands on the right of its label');
  assert.equal(await person.page.evaluate(() => document.documentElement.scrollWidth), 320);
  await person.ready();
  assert.deepEqual(await person.violations(), []);
  await person.element.evaluate((element, document) => element.load(document), { ...prisonProcurement, answers: { 'place.england': 'unknown' } });
  await person.arrived('check');
  await person.element.locator('dt', { hasText: 'هل المكان في إنجلترا؟' }).waitFor();
  assert.deepEqual(await person.violations(), []);
});

test('easy read shows a picture beside each question, which only repeats it', async (t) => {
  const person = await arrive(t, '<heard-check lang="en-x-easyread"></heard-check>');
  await person.ready();
  for (let asked = 0; asked < 9; asked++) {
    const picture = person.element.locator('.title svg');
    assert.equal(await picture.count(), 1, await person.step());
    assert.equal(await picture.getAttribute('aria-hidden'), 'true');
    assert.ok((await picture.boundingBox()).width >= 48);
    if (asked === 0 || asked === 8) assert.deepEqual(await person.violations(), []);
    await person.tick(['unknown']);
    await person.after(() => person.element.locator('.actions .main').click());
  }
});

test('the language can change on the way, and the answers stay', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>');
  await person.ready();
  await person.answer('prison');
  await person.tick(['older']);
  await person.element.evaluate((element) => { element.lang = 'cy'; });
  await person.element.locator('.heard[lang=cy]').waitFor();
  assert.ok(await person.element.locator('input[value=older]').isChecked());
  assert.notEqual(await person.title(), 'Whose voices are meant, beyond patients in general?');
  await person.element.evaluate((element) => element.setAttribute('lang', 'en'));
  await person.element.getByRole('group', { name: 'Whose voices are meant, beyond patients in general?' }).waitFor();
  assert.deepEqual(await person.element.evaluate((element) => element.case.settings), ['prison']);
  assert.deepEqual(person.messages, []);
});

test('every language that is served draws its first question and a result without a fault', async (t) => {
  const { languages } = await (await fetch(new URL('heard/manifest.json', site))).json();
  assert.equal(languages[0], 'en');
  for (const lang of languages.slice(1)) {
    const person = await arrive(t, `<heard-check lang="${lang}"></heard-check>`);
    await person.ready();
    await person.element.evaluate((element, document) => element.load(document), prisonProcurement);
    await person.arrived('check');
    await person.after(() => person.element.locator('.actions button').last().click());
    assert.equal(await person.element.locator('.heard').getAttribute('lang'), lang);
    assert.deepEqual(await person.violations(), [], lang);
    const bare = await person.element.locator('.page').evaluate((page) => page.innerText.match(/\b(?:ui|report|duty|fact|rule|list|term)\.[a-z][\w.-]+/g));
    assert.equal(bare, null, lang);
    assert.deepEqual(person.messages, [], lang);
  }
});

test('the words of a partner stand over ours, on the page and in print', async (t) => {
  const person = await arrive(t, '<heard-check words="/our-words.json"></heard-check>', {
    before: (page) => page.route('**/our-words.json', (route) => route.fulfill({ json: { lang: 'en', words: { 'ui.continue': 'Go on', 'principle.equity': 'Fair to all' } } })),
  });
  await person.ready();
  await person.element.evaluate((element, document) => element.load(document), prisonProcurement);
  await person.arrived('check');
  await person.go('See the result so far');
  assert.ok(await person.element.getByRole('heading', { name: 'Fair to all' }).isVisible());
  assert.match(await person.saved('Save the report as a page to print'), /Fair to all/);
});

test('where the words of a partner cannot be had, ours stand', async (t) => {
  const person = await arrive(t, '<heard-check words="/our-words.json"></heard-check>');
  assert.equal(await person.element.locator('.main').textContent(), 'Continue');
  assert.deepEqual((await person.events('problem')).map(({ detail }) => detail), [{ part: 'words' }]);
});
