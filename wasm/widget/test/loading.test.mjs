import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open } from '../engine.js';
import { Person, site, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

const firstSeven = ['prison', 'none-of-these', 'planning', 'nhs-england', 'plan', 'none', 'idea'];
const moduleFile = '**/heard.wasm';

async function arrive(t, options) {
  const person = await Person.arrive(browser, options);
  t.after(() => person.leave());
  await person.arrived('settings');
  return person;
}

// held keeps a file back until it is let go.
function held(pattern) {
  let letGo;
  const gone = new Promise((resolve) => { letGo = resolve; });
  return {
    letGo,
    before: (page) => page.route(pattern, async (route) => {
      await gone;
      await route.continue();
    }),
  };
}

const excuse = (person) => person.element.getByText('could not be loaded').first();

test('the first questions are asked before the module has arrived, and no press is lost', async (t) => {
  const { letGo, before: hold } = held(moduleFile);
  const person = await arrive(t, { before: hold });
  for (const values of firstSeven.slice(0, -1)) await person.answer(values);
  assert.equal(await person.step(), 'decision_stage');
  assert.deepEqual(await person.events('ready'), []);
  await person.tick([firstSeven.at(-1)]);
  await person.press('Continue');
  await person.element.getByRole('button', { name: 'Checking…' }).waitFor();
  await person.element.locator('[role=status]').getByText('Checking…').waitFor();
  assert.equal(await person.step(), 'decision_stage');
  letGo();
  await person.page.waitForFunction(() => events.findLast(({ name }) => name === 'step').detail.step.includes('.'));
  assert.equal(await person.element.locator('[role=status]').textContent(), '');
  const { acts, settings, people } = await person.element.evaluate((element) => element.case);
  assert.deepEqual({ acts, settings, people }, { acts: ['plan'], settings: ['prison'], people: [] });
  assert.deepEqual(person.messages, []);
});

test('the first question comes from at most 24 KiB on the wire', async (t) => {
  const { before: hold } = held(/\/heard\/(?!heard-check|first)/);
  let sum = 0;
  const person = await arrive(t, {
    async before(page) {
      await hold(page);
      const session = await page.context().newCDPSession(page);
      const own = new Set();
      session.on('Network.responseReceived', ({ requestId, response }) => { if (response.url.includes('/heard/')) own.add(requestId); });
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (own.has(requestId)) sum += encodedDataLength; });
      await session.send('Network.enable');
    },
  });
  console.log(`the first question came from ${sum} bytes, headers of responses included`);
  assert.ok(sum > 12_000 && sum <= 24 * 1024, `${sum} bytes`);
  assert.ok(await person.element.getByRole('group', { name: 'Where are the services?' }).isVisible());
});

test('a person who goes back while the answers are checked stays there', async (t) => {
  const { letGo, before: hold } = held(moduleFile);
  const person = await arrive(t, { before: hold });
  for (const values of firstSeven.slice(0, -1)) await person.answer(values);
  await person.tick(['idea']);
  await person.press('Continue');
  await person.go('Back');
  assert.equal(await person.step(), 'contract_event');
  letGo();
  await person.page.waitForFunction(() => events.some(({ name }) => name === 'report'));
  assert.equal(await person.step(), 'contract_event');
  assert.equal(await person.element.evaluate((element) => element.case.decision_stage), 'idea');
});

test('the module is ready soon after its bytes are there', async (t) => {
  const person = await arrive(t);
  await person.ready();
  const [{ detail: { milliseconds } }] = await person.events('ready');
  console.log(`module ready ${Math.round(milliseconds)} ms after its bytes were there`);
  assert.ok(milliseconds > 0 && milliseconds <= 1000, `${milliseconds} ms`);
});

test('a module that was damaged on the way is not run, and people can try again', async (t) => {
  const person = await arrive(t, {
    content: '<heard-check><p>Questions on paper</p></heard-check>',
    before: (page) => page.route(moduleFile, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length - 1] ^= 1;
      await route.fulfill({ response, body, headers: { 'content-type': 'application/wasm' } });
    }),
  });
  await person.answer('prison');
  await excuse(person).waitFor();
  assert.ok(await person.page.getByText('Questions on paper').isVisible());
  assert.ok(!(await person.element.evaluate((element) => element.ready)));
  assert.ok(person.messages.some((message) => message.includes("script-src 'self' 'wasm-unsafe-eval'")), 'the owner of the page is told');
  assert.deepEqual((await person.events('problem')).map(({ detail }) => detail), [{ part: 'library' }]);
  await person.page.unroute(moduleFile);
  await person.press('Try again');
  await person.ready();
  assert.ok(await excuse(person).isHidden());
  assert.ok(await person.page.getByText('Questions on paper').isHidden());
  assert.deepEqual(await person.element.evaluate((element) => element.case.settings), ['prison']);
});

test('where a page forbids workers, its own thread does the work', async (t) => {
  const person = await arrive(t, { content: '<heard-check></heard-check>', policy: (own) => own.replace("worker-src 'self'", "worker-src 'none'") });
  await person.ready();
  for (const values of firstSeven) await person.answer(values);
  assert.match(await person.step(), /\./);
});

// forbidden is a page that forbids WebAssembly; the worker's own file says what it may do itself.
const forbidden = (workers) => ({
  content: '<heard-check><p>Questions on paper</p></heard-check>',
  policy: (own) => own.replace("'wasm-unsafe-eval'", ''),
  before: (page) => page.route('**/engine.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': 'text/javascript', 'content-security-policy': workers } });
  }),
});

test('a page need not allow WebAssembly where the file of the worker does', async (t) => {
  const person = await arrive(t, forbidden("default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'"));
  await person.ready();
  assert.deepEqual(person.messages, []);
});

test('where nothing may run WebAssembly, the answers stay and paper is offered', async (t) => {
  const person = await arrive(t, forbidden("default-src 'none'; script-src 'self'; connect-src 'self'"));
  await excuse(person).waitFor();
  for (const values of firstSeven.slice(0, -1)) await person.answer(values);
  await person.tick(['idea']);
  await person.press('Continue');
  await person.element.getByRole('button', { name: 'Continue' }).waitFor();
  assert.ok(await excuse(person).isVisible());
  assert.ok(await person.page.getByText('Questions on paper').isVisible());
  assert.equal(await person.element.evaluate((element) => element.case.contract_event), 'none');
});

test('where the words cannot be fetched, what people see without scripts stays', async (t) => {
  const person = await Person.arrive(browser, {
    content: '<heard-check><p>Questions on paper</p></heard-check>',
    before: (page) => page.route('**/first.en.json', (route) => route.abort()),
  });
  t.after(() => person.leave());
  await person.page.waitForFunction(() => events.some(({ name }) => name === 'problem'));
  assert.ok(await person.page.getByText('Questions on paper').isVisible());
});

test('a worker that falls silent is replaced, and the question is asked again', async (t) => {
  const person = await arrive(t);
  await person.ready();
  await person.answer('prison');
  await person.page.workers()[0].evaluate(() => { onmessage = () => {}; });
  assert.equal(await person.answer('none-of-these'), 'stages');
  assert.deepEqual(await person.element.evaluate((element) => element.case.people), []);
  assert.deepEqual(person.messages, []);
});

test('an instance that traps is replaced, and the question is asked again', async () => {
  const { instantiate } = WebAssembly;
  const instances = [];
  WebAssembly.instantiate = async (...values) => {
    instances.push(await instantiate(...values));
    return instances.at(-1);
  };
  try {
    const module = await WebAssembly.compile(await (await fetch(new URL('heard/heard.wasm', site))).arrayBuffer());
    const { call } = await open({ module });
    const request = JSON.stringify({ op: 'assess', case: { as_at: '2026-03-02' } });
    const before = await call(request);
    assert.ok(JSON.parse(before).ok);
    new Uint8Array(instances[0].exports.memory.buffer).fill(0xff);
    assert.equal(await call(request), before);
    assert.equal(instances.length, 2);
  } finally {
    WebAssembly.instantiate = instantiate;
  }
});
