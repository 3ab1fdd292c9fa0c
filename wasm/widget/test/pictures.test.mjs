// The pictures on the page of results: what the library draws stands there, beside words that say the
// same, whatever the width, the colours and the language.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { westYorkshire } from './cases.mjs';
import { Person, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

const promised = {
  as_at: '2026-04-20', settings: ['prison'], people: ['women'], stages: ['procuring'], levels: ['consultation', 'partnership'],
  decider: 'nhs-england', acts: ['procurement'], decision_stage: 'options',
  answers: { 'health-service.arranged': 'yes', 'decision.ours': 'yes', 'place.england': 'yes', 'feedback.weighed-in-decisions': 'yes', 'decisions.made-together': 'no', 'information.sound': 'yes' },
};

// owed is a case with a register that owes something late, something on the day and something later.
const owed = {
  ...promised,
  policy: { 'feedback.told.what-changed': 28, 'feedback.shared.other-agencies': 49, 'feedback.shared.learning-published': 365 },
  register: { events: [
    { seq: 1, date: '2026-01-05', role: 'Involvement lead', kind: 'programme-started', data: { id: 'spring', on: '2026-01-05', settings: ['prison'], people: ['women'], level: 'consultation' } },
    { seq: 2, date: '2026-01-05', role: 'Involvement lead', kind: 'scope-said', data: { programme: 'spring', on: '2026-01-05', can_influence: 'When the clinic opens.', cannot_influence: 'Who provides it.' } },
    { seq: 3, date: '2026-01-12', role: 'Involvement lead', kind: 'theme-heard', data: { id: 'theme-1', programme: 'spring', on: '2026-01-12', words: 'The clinic is shut <img src=x onerror=alert(1)> when we are free.', method: 'focus-group', people: ['women'], how_many: '5-to-9', consent: 'yes' } },
    { seq: 4, date: '2026-03-02', role: 'Head of healthcare', kind: 'response-given', data: { id: 'response-1', theme: 'theme-1', kind: 'done' } },
    { seq: 5, date: '2026-03-02', role: 'Involvement lead', kind: 'programme-ended', data: { programme: 'spring' } },
  ] },
};

async function results(t, document, { lang = 'en', dir = 'ltr', ...options } = {}) {
  const person = await Person.arrive(browser, { content: `<heard-check lang="${lang}" dir="${dir}"></heard-check>`, ...options });
  t.after(() => person.leave());
  await person.arrived();
  await person.ready();
  assert.deepEqual(await person.element.evaluate((element, text) => element.load(text), typeof document === 'string' ? document : JSON.stringify(document)), []);
  await person.arrived('check');
  await person.after(() => person.element.locator('.actions button').last().click());
  return person;
}

// drawn gives what a picture says, stop by stop.
const drawn = (person, at) => person.element.locator('figure').nth(at).evaluate((figure) => [figure.querySelector('figcaption').textContent,
  ...[...figure.querySelectorAll('li')].map((stop) => [stop.querySelector('svg').getAttribute('class'), ...[...stop.querySelectorAll('p')].map((line) => line.textContent)].join(' | '))]);

test('the cycle, the spectrum and the time line stand on the page of results, each beside its words', async (t) => {
  const person = await results(t, owed);
  await person.element.locator('figure').nth(2).waitFor();
  assert.deepEqual(await drawn(person, 0), ['The commissioning cycle, and where this case stands',
    'elsewhere | Planning and designing services | This case is not here.',
    'here | Buying services | This case is here.',
    'elsewhere | Monitoring, assuring and evaluating services | This case is not here.']);
  assert.deepEqual(await drawn(person, 1), ['Levels of involvement: what is promised, and what the answers show',
    'met | Information | Not promised, but the answers show it.',
    'met | Consultation | Promised, and the answers show that it is kept.',
    'elsewhere | Participation | Not promised.',
    'not-met | Partnership or co-production | Promised, but the answers show that it is not kept.',
    'elsewhere | Control | Not promised.']);
  const line = await drawn(person, 2);
  assert.equal(line[0], 'What is owed to people, by the day it is due');
  assert.deepEqual(line.slice(1).map((stop) => stop.split(' | ')[0]), ['met', 'overdue', 'today', 'due', 'not-yet-due']);
  assert.match(line.find((stop) => stop.startsWith('today')), /Judged as at \| 20 April 2026/);

  for (const picture of await person.element.locator('figure svg').all()) {
    assert.equal(await picture.getAttribute('aria-hidden'), 'true');
    assert.deepEqual(await picture.evaluate((each) => [each.namespaceURI, each.closest('[style]'), [...each.children].map((child) => child.localName).join(' ')]),
      ['http://www.w3.org/2000/svg', null, 'path path path']);
  }
  assert.equal(await person.element.locator('img, figure script').count(), 0, 'what a case says stays text');
  assert.deepEqual(await person.violations(), []);
  assert.deepEqual(await person.events('violation'), []);
  assert.deepEqual(person.messages.filter((message) => message.startsWith('error')), []);
});

test('where a case has nothing to draw, nothing is drawn', async (t) => {
  const person = await results(t, { as_at: '2026-04-20', settings: ['prison'] });
  await person.element.locator('.tally').waitFor();
  await person.element.evaluate((element) => element.ready);
  assert.equal(await person.element.locator('figure').count(), 0);
  assert.ok(await person.element.locator('.pictures').evaluateAll((all) => all.every((each) => getComputedStyle(each).display === 'none')));
});

for (const [name, options] of Object.entries({
  'in dark colours': { options: { colorScheme: 'dark' } },
  'in forced colours': { options: { forcedColors: 'active' } },
  'on a small screen': { viewport: { width: 320, height: 640 } },
  'from right to left': { dir: 'rtl' },
  'in Welsh': { lang: 'cy' },
  'in easy read': { lang: 'en-x-easyread' },
})) {
  test(`the pictures fit and are told without colour ${name}`, async (t) => {
    const person = await results(t, owed, options);
    await person.element.locator('figure').nth(2).waitFor();
    assert.deepEqual(await person.violations(), []);
    assert.ok(await person.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing scrolls sideways');
    const marks = await person.element.locator('figure').nth(1).evaluate((figure) => [...figure.querySelectorAll('svg')].map((each) => [each.getAttribute('class'), [...each.children].slice(1).map((path) => path.outerHTML).join('')]));
    assert.equal(new Set(marks.map(([, paths]) => paths)).size, 4, 'kept, not kept, shown and not promised look different');
    if (options.lang) assert.doesNotMatch((await person.element.locator('figure').allTextContents()).join(' '), /This case is|Promised,|Judged as at/);
  });
}

test('what to do next is told point by point, with what it rests on', async (t) => {
  const person = await results(t, westYorkshire);
  const involve = person.element.locator('.duty li', { hasText: 'People can be consulted.' }).first();
  await involve.waitFor();
  assert.ok(await involve.locator('ul li', { hasText: 'People can be given information.' }).count() > 0);
  await involve.locator('summary').first().click();
  assert.ok(await involve.locator('cite', { hasText: 'nhsa2006.13Q.2' }).isVisible());
  assert.deepEqual(await person.violations(), []);
});
