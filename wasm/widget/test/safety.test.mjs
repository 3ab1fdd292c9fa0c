import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { open } from '../engine.js';
import { prisonProcurement, westYorkshire } from './cases.mjs';
import { Person, reportOf, site, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

async function arrive(t, options) {
  const person = await Person.arrive(browser, { content: '<heard-check><p>Questions on paper</p></heard-check>', ...options });
  t.after(() => person.leave());
  await person.arrived('settings');
  return person;
}

const moduleBytes = async () => (await fetch(new URL('heard/heard.wasm', site))).arrayBuffer();

test('a host that compresses nothing is asked for the compressed file instead', async (t) => {
  const plain = new Uint8Array(await moduleBytes());
  const { gzipSync } = await import('node:zlib');
  const fetched = [];
  const person = await arrive(t, {
    async before(page) {
      // What is compressed here is not what the build compressed, so its digest is another.
      const { createHash } = await import('node:crypto');
      const zipped = gzipSync(plain);
      await page.route('**/heard/manifest.json', async (route) => {
        const response = await route.fetch();
        const manifest = await response.json();
        manifest.files['heard.wasm.gz'] = { size: zipped.length, integrity: `sha384-${createHash('sha384').update(zipped).digest('base64')}` };
        await route.fulfill({ json: manifest });
      });
      await page.route('**/heard/heard.wasm', (route) => {
        fetched.push(route.request().method());
        return route.fulfill({ body: Buffer.from(plain), headers: { 'content-type': 'text/plain', 'content-length': String(plain.length) } });
      });
      await page.route('**/heard/heard.wasm.gz', (route) => route.fulfill({ body: zipped, contentType: 'application/octet-stream' }));
    },
  });
  await person.ready();
  assert.deepEqual(fetched, ['HEAD'], 'the module itself is not fetched');
  assert.deepEqual(person.messages, []);
});

test('where the compressed file is not as it should be, the module itself is taken', async (t) => {
  const plain = Buffer.from(await moduleBytes());
  const person = await arrive(t, {
    async before(page) {
      await page.route('**/heard/heard.wasm', (route) => route.fulfill({ body: plain, headers: { 'content-type': 'text/plain', 'content-length': String(plain.length) } }));
      await page.route('**/heard/heard.wasm.gz', (route) => route.fulfill({ body: 'not found', contentType: 'text/html' }));
    },
  });
  await person.ready();
  assert.deepEqual(await person.element.evaluate((element) => element.load({ as_at: '2026-03-02' })), []);
});

test('a module of the wrong content type is run all the same', async (t) => {
  const person = await arrive(t, {
    before: (page) => page.route('**/heard/heard.wasm', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { 'content-type': 'text/plain' } });
    }),
  });
  await person.ready();
});

for (const [name, body] of [
  ['cut short', (bytes) => bytes.subarray(0, 100_000)],
  ['swapped for another', () => Buffer.from('0061736d01000000', 'hex')],
  ['swapped for a page', () => Buffer.from('<!doctype html>')],
]) {
  test(`a module that was ${name} is not run, the answers stay, and paper remains`, async (t) => {
    const person = await arrive(t, {
      before: (page) => page.route('**/heard/heard.wasm*', async (route) => {
        const bytes = Buffer.from(await moduleBytes());
        await route.fulfill({ body: body(bytes), contentType: 'application/wasm' });
      }),
    });
    await person.answer('prison');
    await person.element.getByText('could not be loaded').first().waitFor();
    assert.ok(await person.page.getByText('Questions on paper').isVisible());
    assert.deepEqual(await person.element.evaluate((element) => element.case.settings), ['prison']);
    assert.deepEqual(await person.violations(), []);
  });
}

test('a script and a folder of different releases do not work together, and say so', async (t) => {
  const person = await arrive(t, {
    before: (page) => page.route('**/heard/manifest.json', async (route) => {
      const manifest = await (await route.fetch()).json();
      await route.fulfill({ json: { ...manifest, format: 2 } });
    }),
  });
  await person.element.getByText('could not be loaded').first().waitFor();
  assert.ok(await person.page.getByText('Questions on paper').isVisible());
});

test('a crash of the library is told once, and the answer comes all the same', async (t) => {
  const person = await arrive(t);
  await person.ready();
  await person.answer('prison');
  await person.page.workers()[0].evaluate(() => {
    const own = globalThis.onmessage;
    globalThis.onmessage = (event) => {
      globalThis.onmessage = own;
      postMessage({ failed: 'call' });
      return event;
    };
  });
  assert.equal(await person.answer('none-of-these'), 'stages');
  await person.element.locator('[role=status]', { hasText: 'was started again' }).waitFor();
});

test('a browser without WebAssembly keeps the answers and shows the way on paper', async (t) => {
  const person = await arrive(t, {
    before: (page) => page.addInitScript(() => { delete globalThis.WebAssembly; delete globalThis.Worker; }),
  });
  await person.answer('prison');
  await person.element.getByText('could not be loaded').first().waitFor();
  assert.ok(await person.page.getByText('Questions on paper').isVisible());
});

test('ten thousand assessments leave the memory of the module as it was', async () => {
  const instances = [];
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...values) => {
    instances.push(await instantiate(...values));
    return instances.at(-1);
  };
  try {
    const { call } = await open({ bytes: await moduleBytes() });
    const size = () => instances[0].exports.memory.buffer.byteLength;
    const assess = async (times, document) => {
      const request = JSON.stringify({ op: 'assess', case: document });
      for (let i = 0; i < times; i++) await call(request);
      return size();
    };
    const before = await assess(500, westYorkshire);
    const after = await assess(10_000, { as_at: '2026-03-02', settings: ['prison'], acts: ['individual-care'] });
    console.log(`memory before and after 10,000 assessments: ${before} and ${after} bytes`);
    // The runtime takes memory by steps; a hundred bytes kept each time would be more than one.
    assert.ok(after - before <= 1 << 20);
    assert.equal(instances.length, 1);
  } finally {
    WebAssembly.instantiate = instantiate;
  }
});

test('hostile words in every text of a case stay text, and Go says the same of it', async (t) => {
  const person = await arrive(t);
  await person.ready();
  const hostile = '"><img src=x onerror="globalThis.hurt=1"><script>globalThis.hurt=1</script>\u202e{ask}';
  const document = {
    ...prisonProcurement,
    id: hostile, title: hostile,
    notes: Object.fromEntries(Object.keys(prisonProcurement.answers).map((fact) => [fact, hostile])),
  };
  const text = JSON.stringify(document);
  assert.deepEqual(await person.element.evaluate((element, given) => element.load(given), text), []);
  await person.arrived('check');
  await person.go('See the result so far');
  await person.element.evaluate(({ shadowRoot }) => { for (const each of shadowRoot.querySelectorAll('details')) each.open = true; });
  assert.equal(await person.element.locator('img, script').count(), 0);
  assert.equal(await person.saved('Save the report'), reportOf(text));
  const page = await person.saved('Save the report as a page to print');
  const other = await person.context.newPage();
  await other.setContent(page);
  assert.equal(await other.evaluate(() => globalThis.hurt), undefined);
  assert.equal(await other.locator('img, script').count(), 0);
  assert.equal(await person.page.evaluate(() => globalThis.hurt), undefined);
  assert.deepEqual(await person.events('violation'), []);
});

for (const name of ['__proto__', 'constructor', 'toString']) {
  test(`a case that has ${name} for a name is refused, and nothing is touched`, async (t) => {
    const person = await arrive(t);
    await person.ready();
    for (const text of [
      `{"as_at":"2026-03-02","answers":{"${name}":"yes"}}`, `{"as_at":"2026-03-02","notes":{"${name}":"x"}}`,
      `{"as_at":"2026-03-02","${name}":{"polluted":true}}`, `{"as_at":"2026-03-02","settings":["${name}"]}`,
    ]) {
      const problems = await person.element.evaluate((element, given) => element.load(given), text);
      assert.equal(problems.length, 1, text);
    }
    assert.equal(await person.page.evaluate(() => ({}).polluted), undefined);
    assert.deepEqual(await person.element.evaluate((element) => Object.keys(element.case)), ['as_at']);
  });
}

test('nothing that was answered shows in the title, the address, the console or an event', async (t) => {
  const person = await arrive(t);
  await person.ready();
  const secret = 'Zanzibar';
  await person.element.evaluate((element, document) => element.load(document), { ...prisonProcurement, title: secret, notes: { 'place.england': secret } });
  await person.arrived('check');
  await person.go('See the result so far');
  const seen = JSON.stringify([await person.page.title(), person.page.url(), person.messages, person.requests, await person.events(),
    await person.page.evaluate(() => [history.state, document.cookie, { ...localStorage }, { ...sessionStorage }])]);
  assert.ok(!seen.includes(secret) && !seen.includes('"prison"'));
});

test('the element makes one policy for trusted types, and no markup, style or frame of its own', () => {
  const sources = ['checker', 'element', 'visit', 'results', 'saved'].map((name) => readFileSync(new URL(`../${name}.js`, import.meta.url), 'utf8')).join('\n');
  assert.equal(sources.match(/createPolicy/g).length, 1);
  assert.doesNotMatch(sources, /iframe|setAttribute\('style'|srcdoc/);
});
