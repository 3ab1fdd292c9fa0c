import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Person, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

async function opening(t) {
  const person = await Person.arrive(browser);
  t.after(() => person.leave());
  await person.arrived('settings');
  await person.ready();
  await person.answer('prison');
  await person.go('Back');
  await person.go('Open a saved case');
  return person;
}

async function offer(person, content) {
  const buffer = Buffer.from(content);
  await person.element.locator('#file').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer });
  await person.press('Open');
}

async function problems(person) {
  await person.element.locator('.summary').waitFor();
  return person.element.locator('.summary li').allTextContents();
}

test('a broken file shows every problem with its line, and nothing is taken', async (t) => {
  const person = await opening(t);
  await offer(person, '{\n  "as_at": "2026-02-30",\n  "settings": ["prisn"],\n  "answers": {"impact.hours": "maybe", "no.such-fact": "yes"}\n}\n');
  const said = await problems(person);
  assert.equal(said.length, 4);
  assert.match(said[0], /^Line 2, column 12, at \/as_at: the document wants a date that exists/);
  assert.match(said[1], /^Line 3, column 16, at \/settings\/0: /);
  assert.match(said[2], /^Line 4, column 31, at \/answers\/impact\.hours: .*yes, no, unknown/);
  assert.match(said[3], /^Line 4, .*no\.such-fact/);
  assert.ok(await person.element.locator('.summary').evaluate((summary) => summary.getRootNode().activeElement === summary), 'the summary has the focus');
  assert.match(await person.page.title(), /^Error: /);
  assert.deepEqual(await person.element.evaluate((element) => element.case.settings), ['prison']);
  const [{ detail }] = await person.events('problem');
  assert.deepEqual(Object.keys(detail.problems[0]).sort(), ['code', 'column', 'line']);
  await offer(person, '{"as_at": "2026-03-02", "settings": ["irc"]}');
  await person.arrived('check');
  assert.doesNotMatch(await person.page.title(), /Error/);
  assert.deepEqual(await person.element.evaluate((element) => element.case), { as_at: '2026-03-02', settings: ['irc'] });
});

for (const [name, content, sentence] of [
  ['nothing at all', '', /the document/],
  ['not JSON', '<html>', /Line 1, column 1: the document wants/],
  ['a key twice', '{"as_at":"2026-03-02","id":"a","id":"b"}', /each key once/],
  ['nested deeply', `{"as_at":"2026-03-02","x":${'['.repeat(10_000)}`, /levels of nesting/],
  ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /not text in UTF-8/],
  ['larger than a case', `{"as_at":"2026-03-02","title":"${'x'.repeat(2 << 20)}"}`, /at most 1048576 bytes/],
  ['20 MB', Buffer.alloc(20_000_000, '['), /too large to be a saved case/],
]) {
  test(`a file that is ${name} is refused with a sentence`, async (t) => {
    const person = await opening(t);
    await offer(person, content);
    assert.match((await problems(person)).join('\n'), sentence);
    assert.deepEqual(person.messages, []);
  });
}

test('nothing chosen is an error beside the way to put it right', async (t) => {
  const person = await opening(t);
  await person.press('Open');
  await problems(person);
  await person.element.locator('.summary a').click();
  assert.equal(await person.element.evaluate((element) => element.shadowRoot.activeElement.id), 'file');
});

test('the text of a case can be pasted, and a file dropped', async (t) => {
  const person = await opening(t);
  await person.element.locator('#pasted').fill('{"as_at": "2026-03-02", "people": ["women"]}');
  await person.go('Open');
  assert.deepEqual(await person.element.evaluate((element) => element.case.people), ['women']);
  await person.element.locator('.heard').evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{"as_at": "2026-03-02", "people": ["older"]}'], 'case.json'));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await person.page.waitForFunction(() => document.querySelector('heard-check').case.people?.[0] === 'older');
});

test('hostile texts in a case stay text', async (t) => {
  const person = await opening(t);
  const hostile = '<img src=x onerror="globalThis.hurt = 1"><script>globalThis.hurt = 1</script>{{ui.back}}';
  await offer(person, JSON.stringify({
    as_at: '2026-03-02', id: hostile, title: hostile, settings: ['prison'], acts: ['plan'],
    answers: { 'place.england': 'yes', 'planning.content': 'yes' },
    notes: { 'place.england': hostile, 'planning.content': `\u202e${hostile}` },
  }));
  await person.arrived('check');
  assert.ok((await person.element.locator('.note').first().textContent()).includes(hostile));
  await person.go('See the result so far');
  assert.equal(await person.element.locator('.result > .lead').textContent(), hostile);
  for (const summary of await person.element.locator('summary').all()) await summary.evaluate((each) => { each.parentNode.open = true; });
  assert.equal(await person.element.locator('img, script').count(), 0);
  assert.equal(await person.page.evaluate(() => globalThis.hurt), undefined);
  assert.deepEqual(await person.events('violation'), []);
  assert.deepEqual(person.messages, []);
});

test('a reason with half a character does not break the case', async (t) => {
  const person = await opening(t);
  await offer(person, '{"as_at":"2026-03-02","settings":[],"people":[],"stages":[],"decider":"nhs-england","acts":["plan"],"contract_event":"none","decision_stage":"idea"}');
  await person.arrived('check');
  await person.go('Carry on with the questions');
  const step = await person.step();
  await person.tick(['yes']);
  await person.element.locator('#reason').evaluate((area) => { area.value = 'half \ud83d of one'; });
  await person.go('Continue');
  assert.notEqual(await person.step(), step);
  assert.equal(await person.element.evaluate((element, fact) => element.case.notes[fact], step), 'half \ufffd of one');
});
