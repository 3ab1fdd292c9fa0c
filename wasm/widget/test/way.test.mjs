import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { prisonProcurement, westYorkshire, westYorkshireReport } from './cases.mjs';
import { Person, reportOf, site, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

// throughDate sets the date of the check on the page that the start links to.
async function throughDate(person, date) {
  await person.go('Change the date');
  const [year, month, day] = date.split('-');
  for (const [name, value] of Object.entries({ year, month, day })) await person.element.locator(`input[name=${name}]`).fill(value);
  await person.go('Continue');
}

test('a prison procurement, answered by clicking, gives the report that Go gives', async (t) => {
  const person = await Person.arrive(browser);
  t.after(() => person.leave());
  await person.arrived('settings');
  await throughDate(person, westYorkshire.as_at);
  const steps = [];
  const left = [];
  await person.ready();
  const sent = person.requests.length;
  await person.answerLike(westYorkshire, async (step) => {
    steps.push(step);
    if (steps.length > 7) await person.element.locator('.progress', { hasText: /question/ }).waitFor();
    left.push(await person.element.locator('.progress').textContent());
  });
  assert.deepEqual(steps.slice(0, 7), ['settings', 'people', 'stages', 'decider', 'acts', 'contract_event', 'decision_stage']);
  assert.equal(new Set(steps).size, steps.length, 'no question is asked twice');
  assert.equal(left[0], 'Question 1 of 7 to begin with');
  const most = left.slice(7).map((said) => Number(/^At most (\d+) questions? left$/.exec(said)[1]));
  for (const [i, now] of most.entries()) {
    assert.ok(now >= most.length - i, 'as many questions come as were said, and no more');
    if (i > 0) assert.ok(now < most[i - 1], `it falls: ${most.join(' ')}`);
  }

  await person.go('Change What do you call this case?');
  await person.element.getByLabel('What do you call this case?').fill(westYorkshire.title);
  await person.go('Continue');
  await person.go('See the result');
  assert.match(await person.element.locator('.verdict').textContent(), /^The duty to involve people applies/);
  const text = await person.saved('Save the case');
  const report = await person.saved('Save the report');
  assert.equal(report, reportOf(text));

  const { id, answers, notes, ...rest } = westYorkshire;
  const saved = JSON.parse(text);
  for (const [fact, answer] of Object.entries(saved.answers)) assert.equal(answer, answers[fact] ?? 'unknown', fact);
  for (const [fact, note] of Object.entries(saved.notes)) assert.equal(note, notes[fact], fact);
  assert.deepEqual({ ...saved, answers: {}, notes: {} }, { ...rest, answers: {}, notes: {} });
  const { duty, receipt, findings } = JSON.parse(report);
  const outcomes = (list) => Object.fromEntries(list.map(({ rule, outcome }) => [rule, outcome]));
  assert.deepEqual(outcomes(findings), outcomes(westYorkshireReport.findings));
  assert.deepEqual([duty.verdict, duty.strength, duty.flags], [westYorkshireReport.duty.verdict, westYorkshireReport.duty.strength, westYorkshireReport.duty.flags]);
  assert.match(receipt.case, /^sha256:[0-9a-f]{64}$/);
  const shown = await person.element.locator('.finding > :first-child').allTextContents();
  assert.ok(shown.length > findings.length, 'every finding is shown, and what a person must judge besides');

  assert.deepEqual(person.requests.slice(sent).filter((url) => !url.startsWith('blob:')), [], 'no request once the library is there');
  assert.deepEqual(person.requests.filter((url) => new URL(url).origin !== new URL(site).origin && !url.startsWith('blob:')), []);
  assert.deepEqual(person.messages, []);
  assert.deepEqual(await person.events('violation'), []);
  assert.equal(person.page.url(), site, 'nothing personal goes into the address');
  const answered = await person.events('answer');
  assert.ok(answered.length >= steps.length);
  for (const { detail } of answered) assert.deepEqual(Object.keys(detail), ['fact']);

  await t.test('the saved case is opened again, and the report is the same', async () => {
    const other = await Person.arrive(browser);
    t.after(() => other.leave());
    await other.arrived('settings');
    await other.go('Open a saved case');
    await other.element.locator('#file').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await other.go('Open');
    assert.equal(await other.step(), 'check');
    const rows = await other.element.locator('.row').allTextContents();
    assert.ok(rows.some((row) => row.includes('Where are the services?') && row.includes('Prison')));
    assert.ok(rows.some((row) => row.includes('Reason: Partner organisations made the contact.')));
    await other.after(() => other.element.getByRole('button', { name: /^See the result/ }).click());
    assert.equal(await other.saved('Save the report'), report);
    assert.equal(await other.saved('Save the case'), text);
    assert.deepEqual(other.messages, []);
  });
});

test('the result so far can be seen at any time, with what is missing', async (t) => {
  const person = await Person.arrive(browser);
  t.after(() => person.leave());
  await person.arrived('settings');
  await person.answer('prison');
  await person.go('See the result so far');
  assert.equal(await person.title(), 'The result so far');
  assert.match(await person.element.locator('.verdict').textContent(), /^It cannot be said yet/);
  const missing = person.element.locator('.duty').getByRole('button', { name: 'Who plans, proposes or decides?' });
  await person.after(() => missing.click());
  assert.equal(await person.step(), 'decider');
  await person.answer('nhs-england');
  assert.equal(await person.step(), 'result', 'the person comes back to the result');
  assert.equal(await missing.count(), 0);
});

test('an answer is changed from the page that lists the answers', async (t) => {
  const person = await Person.arrive(browser);
  t.after(() => person.leave());
  await person.arrived('settings');
  await person.ready();
  await person.element.evaluate((element, document) => element.load(document), { ...prisonProcurement, answers: { 'place.england': 'unknown' } });
  await person.arrived('check');
  const unsure = person.element.locator('section').filter({ hasText: 'Not sure yet' }).first();
  assert.match(await unsure.textContent(), /Is the place in England\?/);
  await person.go('Change Is the place in England?');
  assert.ok(await person.element.locator('input[value=unknown]').isChecked());
  await person.answer('no');
  assert.equal(await person.step(), 'check');
  assert.deepEqual(await person.element.evaluate((element) => element.case.answers), { 'place.england': 'no' });
  assert.equal(await person.element.evaluate((element) => element.report.duty.code), 'outside-england');
});

test('an answer that the library refuses is asked for again, with its sentence', async (t) => {
  const person = await Person.arrive(browser);
  t.after(() => person.leave());
  await person.arrived('settings');
  await person.ready();
  await throughDate(person, '2026-03-02');
  for (const value of ['prison', 'none-of-these', 'planning']) await person.answer(value);
  await person.tick(['ccg']);
  await person.press('Continue');
  await person.element.locator('.summary').waitFor();
  assert.equal(await person.step(), 'decider');
  assert.match(await person.element.locator('.complaint').textContent(), /This answer cannot be used: the library wants/);
  await person.answer('icb');
  assert.equal(await person.step(), 'acts');
});

test('each flow asks what it is about and shows no more', async (t) => {
  for (const [flow, asks, shows] of [['duty', ['duty', 'advice'], 'The legal duty to involve people'], ['plan', ['plan'], 'The plan to involve people']]) {
    const person = await Person.arrive(browser, { content: `<heard-check flow="${flow}" as-at="2026-03-02"></heard-check>` });
    t.after(() => person.leave());
    await person.arrived('settings');
    await person.ready();
    const purposes = new Set();
    await person.answerLike(prisonProcurement, async (step) => {
      const asked = await person.element.evaluate((element, fact) => element.report?.questions.find((q) => q.fact === fact)?.for, step);
      if (step.includes('.')) purposes.add(asked);
    });
    assert.deepEqual([...purposes].sort(), [...asks].sort());
    await person.go('See the result');
    const titles = await person.element.locator('.result > section > :first-child').allTextContents();
    assert.deepEqual(titles, flow === 'plan' ? [shows, 'More advice', 'Take it away'] : [shows, 'Take it away']);
  }
});

test('a date of the law that nobody has verified is shown as such', async (t) => {
  const person = await Person.arrive(browser);
  t.after(() => person.leave());
  await person.arrived('settings');
  await person.ready();
  const said = async (document) => {
    await person.element.evaluate((element, given) => element.load(given), { decider: 'ccg', acts: ['plan'], ...document });
    await person.go('See the result so far');
    return person.element.locator('.duty').textContent();
  };
  assert.match(await said({ as_at: '2015-01-01' }), /as it stands from 1 July 2014\. \(date not verified\)/);
  assert.doesNotMatch(await said({ as_at: '2026-03-02', decider: 'icb' }), /not verified/);
});
