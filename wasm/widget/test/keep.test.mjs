import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { prisonProcurement, westYorkshire } from './cases.mjs';
import { Person, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

async function arrive(t, content, options) {
  const person = await Person.arrive(browser, { content, ...options });
  t.after(() => person.leave());
  await person.arrived();
  return person;
}

const stored = (person) => person.page.evaluate(() => Object.keys(sessionStorage).length + Object.keys(localStorage).length);

test('where the page asks for it, answers outlive a reload, are said to be kept, and can be deleted', async (t) => {
  const person = await arrive(t, '<heard-check persist="session"></heard-check>');
  await person.ready();
  await person.answer('prison');
  await person.answer('unknown');
  assert.ok(await person.element.getByText('Your answers are kept in this tab').isVisible());
  assert.deepEqual(await person.page.evaluate(() => Object.keys(sessionStorage)), ['heard-check:0']);
  await person.page.reload();
  await person.arrived('stages');
  assert.deepEqual(await person.element.evaluate((element) => element.case.settings), ['prison']);
  assert.deepEqual(await person.violations(), []);
  await person.go('Delete them');
  await person.go('Wipe and start again');
  assert.equal(await stored(person), 0);
  await person.page.reload();
  await person.arrived('settings');
  assert.equal(await person.element.locator('input:checked').count(), 0);
  assert.equal(await person.element.getByText('Your answers are kept in this tab').count(), 0);
});

test('what was kept is read like any file: nothing of it is taken where it is wrong', async (t) => {
  const person = await arrive(t, '<heard-check persist="session"></heard-check>');
  await person.page.evaluate(() => sessionStorage.setItem('heard-check:0', JSON.stringify({ document: { as_at: '2026-03-02', settings: ['<img>'], answers: { __proto__: 'yes' } }, passed: ['settings', 'constructor'] })));
  await person.page.reload();
  await person.arrived('settings');
  assert.equal(await stored(person), 0);
  assert.deepEqual(person.messages, []);
});

test('unless the page asks for it, nothing is kept', async (t) => {
  const person = await arrive(t, '<heard-check persist="local"></heard-check>');
  await person.ready();
  await person.answer('prison');
  await person.go('See the result so far');
  assert.equal(await stored(person), 0);
  assert.equal(await person.page.evaluate(() => document.cookie), '');
});

test('in sections, questions that belong together stand on one page', async (t) => {
  const person = await arrive(t, '<heard-check layout="sections"></heard-check>');
  await person.ready();
  assert.equal(await person.title(), 'About the plan or decision');
  assert.equal(await person.element.locator('fieldset').count(), 7);
  await person.press('Continue');
  await person.element.locator('.summary').waitFor();
  assert.equal(await person.element.locator('.summary li').count(), 7);
  assert.deepEqual(await person.violations(), []);
  await person.element.locator('.summary a').nth(3).click();
  const at = await person.element.evaluate(({ shadowRoot }) => shadowRoot.activeElement.name);
  assert.equal(at, 'decider');
  assert.ok(await person.element.evaluate(({ shadowRoot }) => shadowRoot.activeElement.closest('fieldset').querySelector('legend').getBoundingClientRect().top >= 0), 'the legend is in view');
  for (const property of ['settings', 'people', 'stages', 'decider', 'acts', 'contract_event', 'decision_stage']) {
    for (const code of [prisonProcurement[property]].flat()) await person.element.locator(`input[name=${property}][value="${code}"]`).check();
  }
  await person.go('Continue');
  assert.match(await person.title(), /duty/);
  const asked = await person.element.locator('fieldset').count();
  assert.ok(asked > 1 && asked <= 8);
  assert.deepEqual(await person.violations(), []);
  for (let at = 0; at < 40 && await person.step() !== 'check'; at++) {
    for (const box of await person.element.locator('input[value=unknown]').all()) await box.check();
    await person.go('Continue');
  }
  assert.equal(await person.step(), 'check');
  await person.go('Back');
  assert.ok(await person.element.locator('input:checked').count() >= 1, 'what was answered on the page stands in it');
});

test('answers that other answers make needless are kept, and said to count no longer', async (t) => {
  const person = await arrive(t, '<heard-check flow="duty"></heard-check>');
  await person.ready();
  await person.element.evaluate((element, document) => element.load(document), { ...prisonProcurement, answers: { ...prisonProcurement.answers, 'planning.content': 'yes' } });
  await person.arrived('check');
  const idle = person.element.locator('section', { hasText: 'Answers that no longer count' });
  const before = await idle.locator('.row').count();
  await person.go('Change Is the place in England?');
  await person.answer('no');
  assert.ok(await idle.locator('.row').count() > before);
  assert.equal((await person.element.evaluate((element) => element.case)).answers['planning.content'], 'yes');
  assert.deepEqual(await person.violations(), []);
});

test('what would change the verdict is said when a person asks', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>');
  await person.ready();
  await person.element.evaluate((element, document) => element.load(document), westYorkshire);
  await person.arrived('check');
  await person.after(() => person.element.getByRole('button', { name: /^See the result/ }).click());
  assert.equal(await person.element.locator('.flips .finding').count(), 0);
  await person.press('What would change this?');
  await person.element.locator('.flips .finding').first().waitFor();
  assert.match(await person.element.locator('.flips').textContent(), /The verdict would be/);
  assert.deepEqual(await person.violations(), []);
});

test('a number that points at a person is pointed out before it enters the case, and masked on request', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>');
  await person.ready();
  await person.element.evaluate((element, document) => element.load(document), { ...prisonProcurement, answers: {} });
  await person.arrived('check');
  await person.go('Carry on with the questions');
  const step = await person.step();
  await person.tick(['yes']);
  await person.element.getByText('Add a reason').click();
  const reason = person.element.locator('#reason');
  await reason.fill('Ask 😀 on 07700 900123.');
  await person.press('Continue');
  await person.element.getByText('This could point at a person').waitFor();
  assert.equal(await person.step(), step, 'the page stays');
  assert.deepEqual(await person.violations(), []);
  await person.press('Mask it');
  assert.match(await reason.inputValue(), /^Ask 😀 on \[.*\]\.$/);
  await person.go('Continue');
  assert.doesNotMatch(JSON.stringify(await person.element.evaluate((element) => element.case)), /07700/);
});

test('a person who was told can leave the words as they are', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>');
  await person.ready();
  await person.element.evaluate((element, document) => element.load(document), { ...prisonProcurement, answers: {} });
  await person.arrived('check');
  await person.go('Carry on with the questions');
  await person.tick(['yes']);
  await person.element.getByText('Add a reason').click();
  await person.element.locator('#reason').fill('Ask on 07700 900123.');
  await person.press('Continue');
  await person.element.getByText('This could point at a person').waitFor();
  await person.go('Continue');
  assert.match(JSON.stringify(await person.element.evaluate((element) => element.case)), /07700/);
});

// register is a register of what people said, by itself.
const register = {
  programmes: [{ id: 'p1', settings: ['prison'], people: ['older'], level: 'consultation', started: '2025-10-01' }],
  themes: [{ id: 't1', programme: 'p1', words: 'The hatch has no privacy.', heard: '2025-11-03' }],
};

test('a register is opened, and the result shows what is owed because of it', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>');
  await person.ready();
  await person.element.evaluate((element, document) => element.load(document), { ...westYorkshire, as_at: '2026-03-02' });
  await person.arrived('check');
  await person.go('Open a register');
  const buffer = Buffer.from(JSON.stringify(register, null, 2).replace('"t1"', '"t1", "wrong": 1'));
  await person.element.locator('#file').setInputFiles({ name: 'register.json', mimeType: 'application/json', buffer });
  await person.press('Open');
  await person.element.locator('.summary').waitFor();
  const [said] = await person.element.locator('.summary li').allTextContents();
  const line = buffer.toString().split('\n').findIndex((each) => each.includes('wrong')) + 1;
  assert.match(said, new RegExp(`^Line ${line}, `), 'the line is that of the file');
  await person.element.locator('#file').setInputFiles({ name: 'register.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(register, null, 2)) });
  await person.go('Open');
  assert.equal(await person.step(), 'check');
  await person.after(() => person.element.getByRole('button', { name: /^See the result/ }).click());
  const owed = person.element.locator('section', { hasText: 'This follows from the register that you opened.' }).last();
  const { obligations } = await person.element.evaluate((element) => element.report);
  assert.ok(obligations.length > 0);
  assert.equal(await owed.locator('.finding').count(), obligations.length);
  const about = obligations.filter((obligation) => obligation.about === 't1').length;
  assert.ok(about > 0);
  assert.equal(await owed.getByText('About: The hatch has no privacy.').count(), about);
  assert.ok(await owed.getByText('Overdue', { exact: true }).count() > 0);
  const raw = obligations.flatMap(({ to, how = [] }) => [to, ...how]).filter((code) => code?.includes('-'));
  const shown = await owed.textContent();
  for (const code of raw) assert.ok(!shown.includes(code), code);
  assert.deepEqual(await person.violations(), []);
  assert.deepEqual(person.messages, []);
});

test('the link holds nothing that a person gave', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>');
  await person.page.evaluate(() => history.replaceState(history.state, '', '?secret=1#part'));
  await person.ready();
  await person.answer('prison');
  await person.go('See the result so far');
  assert.match(await person.element.locator('#link').inputValue(), /^http:\/\/[\w.:]+\/of-a-test\.html$/);
});

test('print shows the element alone, and the page is as before afterwards', async (t) => {
  const person = await arrive(t, '<p id="around">Around</p><heard-check><p>Paper</p></heard-check>');
  await person.ready();
  await person.answer('prison');
  await person.go('See the result so far');
  await person.page.evaluate(() => {
    globalThis.print = () => { globalThis.asked = true; };
    addEventListener('beforeprint', () => { globalThis.around = getComputedStyle(document.querySelector('#around')).display; });
  });
  await person.press('Print');
  assert.ok(await person.page.evaluate(() => asked));
  await person.page.emulateMedia({ media: 'print' });
  const shown = () => person.page.evaluate(() => [...document.querySelectorAll('#around, h1, heard-check')].map((each) => getComputedStyle(each).display));
  assert.deepEqual(await shown(), ['none', 'none', 'block']);
  await person.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.ok(!(await shown()).includes('none'));
  await person.page.emulateMedia({ media: 'screen' });
  assert.equal(await person.page.evaluate(() => document.adoptedStyleSheets.length), 0);
});

test('the report as a page stands by itself, with its sources', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>');
  await person.ready();
  await person.element.evaluate((element, document) => element.load(document), westYorkshire);
  await person.arrived('check');
  await person.after(() => person.element.getByRole('button', { name: /^See the result/ }).click());
  const page = await person.saved('Save the report as a page to print');
  assert.match(page, /^<!DOCTYPE html>/i);
  assert.match(page, /sha256:[0-9a-f]{64}/);
  const said = await person.element.locator('.finding .sources li').first().evaluate((each) => each.firstChild.textContent);
  assert.ok(said.length > 20 && page.includes(said.replaceAll("'", '&#39;').slice(0, 40)), 'what it rests on is said');
});

test('the page around hears an answer only if it asked to', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>');
  await person.answer('prison');
  await person.element.evaluate((element) => { element.shareAnswers = true; });
  await person.answer(['older', 'women']);
  assert.deepEqual((await person.events('answer')).map(({ detail }) => detail), [{ fact: 'settings' }, { fact: 'people', value: ['older', 'women'] }]);
});

test('more of the guidance is read when a person asks for it, and not before', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>');
  await person.ready();
  await person.element.evaluate((element, document) => element.load(document), westYorkshire);
  await person.arrived('check');
  await person.after(() => person.element.getByRole('button', { name: /^See the result/ }).click());
  const asked = () => person.requests.filter((url) => url.includes('guidance')).length;
  assert.equal(asked(), 0);
  await person.press('Read the advice');
  const advised = person.element.locator('.advised');
  await advised.getByRole('heading', { name: 'Prison' }).waitFor();
  assert.equal(asked(), 1);
  assert.ok(await advised.locator('cite').count() > 10);
  const ids = await advised.locator('cite').allTextContents();
  assert.equal(new Set(ids).size, ids.length, 'nothing is said twice');
  assert.deepEqual(await person.violations(), []);
});
