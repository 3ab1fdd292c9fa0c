import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Person, site, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

const folder = new URL('../../../examples/hosts-pages/', import.meta.url).pathname;
const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

// hosted opens one of the pages as a site would serve it, under the website's policy.
async function hosted(t, name, options = {}) {
  const policy = (await fetch(site)).headers.get('content-security-policy').replace("frame-ancestors 'none'", "frame-ancestors 'self'; frame-src 'self'")
    + "; require-trusted-types-for 'script'; trusted-types heard";
  const person = await Person.arrive(browser, {
    ...options,
    address: new URL(`hosts-pages/${name}`, site).href,
    async before(page) {
      await page.route('**/hosts-pages/*', (route) => {
        const file = new URL(route.request().url()).pathname.split('/').at(-1);
        if (!existsSync(folder + file)) return route.fulfill({ status: 404 });
        return route.fulfill({ body: readFileSync(folder + file), headers: { 'content-type': `${types[file.split('.').at(-1)]}; charset=utf-8`, 'content-security-policy': policy } });
      });
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      await options.before?.(page);
    },
  });
  t.after(() => person.leave());
  return person;
}

async function sound(person) {
  assert.deepEqual(person.messages, []);
  assert.deepEqual(await person.events('violation'), []);
}

test('plain HTML', async (t) => {
  const person = await hosted(t, 'plain.html');
  await person.arrived('settings');
  await person.ready();
  await person.answer('prison');
  assert.deepEqual(await person.violations(), []);
  await sound(person);
});

test('a theme whose style sheet is hostile does not reach in, and its bar hides no focus', async (t) => {
  const person = await hosted(t, 'theme.html', { viewport: { width: 800, height: 500 } });
  await person.arrived('people');
  await person.ready();
  const look = await person.element.locator('.title').evaluate((title) => {
    const { color, fontSize, textTransform, letterSpacing } = getComputedStyle(title);
    return [color, parseFloat(fontSize) > 20, textTransform, letterSpacing];
  });
  assert.deepEqual(look, ['rgb(33, 43, 50)', true, 'none', 'normal']);
  assert.ok(await person.element.locator('.choice input').first().isVisible());
  await person.answer('none-of-these');
  const below = () => person.element.evaluate(({ shadowRoot: { activeElement } }) => {
    const { top } = activeElement.getBoundingClientRect();
    return top >= document.querySelector('.site-header').getBoundingClientRect().bottom;
  });
  assert.ok(await below(), 'the heading is in view');
  for (let presses = 0; presses < 12; presses++) {
    await person.page.keyboard.press('Tab');
    if (await person.element.evaluate(({ shadowRoot }) => Boolean(shadowRoot.activeElement))) assert.ok(await below());
  }
  for (let presses = 0; presses < 8; presses++) {
    await person.page.keyboard.press('Shift+Tab');
    if (await person.element.evaluate(({ shadowRoot }) => Boolean(shadowRoot.activeElement))) assert.ok(await below());
  }
  await person.press('Continue');
  await person.element.locator('.summary').waitFor();
  assert.ok(await below(), 'the summary of errors is in view');
  await sound(person);
});

for (const [when, before] of [
  ['before the script has arrived', (page) => page.route('**/heard/heard-check.js', async (route) => {
    await page.waitForFunction(() => document.querySelector('heard-check'));
    await route.continue();
  })],
  ['after the script has arrived', (page) => page.route('**/framework.js', async (route) => {
    await page.waitForFunction(() => customElements.get('heard-check'));
    await route.fallback();
  })],
]) {
  test(`a framework makes the element ${when}`, async (t) => {
    const person = await hosted(t, 'framework.html', { before: (page) => before(page) });
    await person.arrived('check');
    assert.deepEqual(await person.element.evaluate((element) => element.case), { as_at: '2026-03-02', settings: ['sarc'] });
    await person.page.locator('body[data-verdict]').waitFor();
    assert.ok(await person.element.evaluate((element) => element.shareAnswers));
    await person.page.evaluate(() => globalThis.speak('cy'));
    await person.element.locator('.heard[lang=cy]').waitFor();
    assert.equal(await person.page.locator('heard-check').count(), 1);
    await sound(person);
  });
}

test('inside the shadow root of another component, in a dialog', async (t) => {
  const person = await hosted(t, 'shadow.html');
  await person.page.getByRole('button', { name: 'Check a plan' }).click();
  await person.arrived('settings');
  await person.ready();
  await person.answer('prison');
  assert.match(await person.element.evaluate(({ shadowRoot }) => shadowRoot.activeElement.className), /title/);
  assert.deepEqual(await person.violations(), []);
  await sound(person);
});

test('two on one page', async (t) => {
  const person = await hosted(t, 'two.html');
  await person.page.waitForFunction(() => events.filter(({ name }) => name === 'ready').length === 2);
  assert.equal(person.page.workers().length, 1);
  assert.deepEqual(await person.page.locator('heard-check').evaluateAll((all) => all.map(({ shadowRoot }) => shadowRoot.querySelectorAll('fieldset').length)), [1, 6]);
  assert.deepEqual(await person.violations(), []);
  await sound(person);
});

test('a frame is as high as what is in it', async (t) => {
  const person = await hosted(t, 'frame.html');
  const inside = person.page.frameLocator('iframe');
  await inside.locator('heard-check').getByRole('button', { name: 'Continue' }).waitFor();
  const fits = () => person.page.waitForFunction(() => {
    const frame = document.querySelector('iframe');
    const main = frame.contentDocument.querySelector('main');
    return Math.abs(frame.clientHeight - main.getBoundingClientRect().height) <= 1;
  });
  await fits();
  const before = await person.page.locator('iframe').evaluate((frame) => frame.clientHeight);
  await inside.getByText('Help with this question').click();
  await person.page.waitForFunction((height) => document.querySelector('iframe').clientHeight > height, before);
  await fits();
  await sound(person);
});

test('two copies of the script on one page do not disturb each other', async (t) => {
  const person = await hosted(t, 'plain.html', {
    async before(page) {
      await page.route('**/other/*', async (route) => {
        const name = new URL(route.request().url()).pathname.split('/').at(-1);
        const response = await fetch(new URL(`heard/${name}`, site));
        await route.fulfill({ body: Buffer.from(await response.arrayBuffer()), contentType: response.headers.get('content-type') });
      });
    },
  });
  await person.arrived('settings');
  await person.ready();
  await person.page.evaluate(async () => {
    const { HeardCheck } = await import('/other/heard-check.js');
    customElements.define('heard-check-other', class extends HeardCheck {});
    document.querySelector('main').append(document.createElement('heard-check-other'));
  });
  const other = Object.assign(new Person(person.context, person.page), { element: person.page.locator('heard-check-other') });
  await person.page.waitForFunction(() => events.filter(({ name }) => name === 'ready').length === 2);
  await other.answer('irc');
  await other.answer('none-of-these');
  await person.answer('prison');
  assert.deepEqual(await person.page.evaluate(() => [...document.querySelectorAll('heard-check, heard-check-other')].map((each) => each.case.settings)), [['prison'], ['irc']]);
});
