import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
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

test('back and forward, by the browser or the page, lose no answer', async (t) => {
  const person = await arrive(t);
  await person.ready();
  await person.answer(['prison', 'irc']);
  await person.answer('none-of-these');
  await person.tick(['planning']);
  await person.after(() => person.page.goBack());
  assert.equal(await person.step(), 'people');
  assert.ok(await person.element.locator('input[value=none-of-these]').isChecked());
  await person.after(() => person.page.goForward());
  assert.equal(await person.step(), 'stages');
  assert.ok(await person.element.locator('input[value=planning]').isChecked(), 'what was not sent yet is kept');
  await person.go('Back');
  await person.go('Back');
  assert.equal(await person.step(), 'settings');
  assert.ok(await person.element.locator('input[value=irc]').isChecked());
  assert.equal(await person.element.getByRole('button', { name: 'Back' }).count(), 0);
  await person.after(() => person.page.goForward());
  assert.equal(await person.step(), 'people');
  await person.answer('older');
  assert.deepEqual(await person.element.evaluate((element) => element.case.settings), ['prison', 'irc']);
  assert.equal(await person.step(), 'decider', 'the stage is known by now');
});

test('a link within the page around does not move the person', async (t) => {
  const person = await arrive(t, '<a href="#there">There</a><heard-check></heard-check><p id="there">There</p>');
  await person.answer('prison');
  await person.page.getByRole('link', { name: 'There' }).click();
  assert.equal(await person.step(), 'people');
  await person.answer('none-of-these');
  assert.equal(await person.step(), 'stages');
});

test('without the history the browser keeps no entry, and the page goes back by itself', async (t) => {
  const person = await arrive(t, '<heard-check history="off"></heard-check>');
  const entries = await person.page.evaluate(() => history.length);
  await person.answer('prison');
  await person.answer('none-of-these');
  await person.go('Back');
  assert.equal(await person.step(), 'people');
  assert.equal(await person.page.evaluate(() => history.length), entries);
  assert.equal(await person.page.evaluate(() => history.state), null);
});

test('reset wipes everything', async (t) => {
  const person = await arrive(t);
  await person.ready();
  await person.answer('prison');
  await person.tick(['older']);
  await person.go('See the result so far');
  assert.deepEqual(await person.element.evaluate((element) => element.case.people), ['older']);
  await person.go('Start again');
  await person.go('Wipe and start again');
  assert.equal(await person.step(), 'settings');
  assert.deepEqual(Object.keys(await person.element.evaluate((element) => element.case)), ['as_at']);
  assert.equal(await person.element.locator('input:checked').count(), 0);
  await person.page.goBack();
  await person.page.goBack();
  assert.equal(await person.title(), 'Where are the services?');
  assert.deepEqual(Object.keys(await person.element.evaluate((element) => element.case)), ['as_at']);
  assert.equal(await person.page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length + document.cookie.length), 0);
});

test('two elements on one page share a worker and nothing else', async (t) => {
  const person = await arrive(t, '<heard-check id="one" flow="duty"></heard-check><heard-check id="two" heading-level="3"></heard-check>');
  await person.page.waitForFunction(() => events.filter(({ name }) => name === 'ready').length === 2);
  assert.equal(person.page.workers().length, 1);
  assert.equal(person.requests.filter((url) => url.endsWith('heard.wasm')).length, 2, 'asked how long it is, and fetched, once each');
  const two = Object.assign(new Person(person.context, person.page), { element: person.page.locator('#two') });
  await person.answer('prison');
  await two.answer('irc');
  await person.answer('older');
  await two.answer('women');
  const cases = () => person.page.evaluate(() => [...document.querySelectorAll('heard-check')].map((element) => [element.case.settings[0], element.case.people[0]]));
  assert.deepEqual(await cases(), [['prison', 'older'], ['irc', 'women']]);
  assert.equal(await two.element.locator('.title').evaluate((each) => each.tagName), 'H3');
  await person.go('Back');
  assert.equal(await person.title(), 'Whose voices are meant, beyond patients in general?');
  assert.equal(await two.title(), 'Which stage of commissioning is this?', 'the other stays where it is');
  await two.go('Back');
  await two.go('Back');
  assert.equal(await two.title(), 'Where are the services?');
  assert.equal(await person.title(), 'Whose voices are meant, beyond patients in general?');
  assert.deepEqual(await cases(), [['prison', 'older'], ['irc', 'women']]);
  assert.deepEqual(await person.violations(), []);
  assert.deepEqual(person.messages, []);
});

test('what the page around states is not asked, and can be changed', async (t) => {
  const person = await arrive(t, '<heard-check src="heard" settings="prison, nowhere" people="women older" as-at="2024-05-06"></heard-check>');
  assert.equal(await person.step(), 'stages');
  assert.deepEqual(await person.element.evaluate((element) => element.case), { as_at: '2024-05-06', settings: ['prison'], people: ['older', 'women'] });
  assert.match(await person.element.locator('.progress').textContent(), /^Question 1 of 5/);
});

test('a case that was set before the element was known is taken', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>', {
    before: (page) => page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {}, { once: true });
      new MutationObserver(() => {
        const element = document.querySelector('heard-check');
        if (element && !customElements.get('heard-check')) element.case = { as_at: '2026-03-02', settings: ['sarc'] };
      }).observe(document, { childList: true, subtree: true });
    }),
  });
  await person.arrived('check');
  assert.deepEqual(await person.element.evaluate((element) => element.case), { as_at: '2026-03-02', settings: ['sarc'] });
});

test('an element that is moved keeps the person and the answers', async (t) => {
  const person = await arrive(t, '<section id="from"><heard-check></heard-check></section><section id="to"></section>');
  await person.ready();
  await person.answer('prison');
  await person.page.evaluate(() => document.querySelector('#to').append(document.querySelector('heard-check')));
  await person.answer('none-of-these');
  await person.after(() => person.page.goBack());
  assert.equal(await person.step(), 'people');
  assert.deepEqual(await person.element.evaluate((element) => element.case.settings), ['prison']);
});

test('a hostile style of the page around does not reach in', async (t) => {
  const person = await arrive(t, '<heard-check></heard-check>', {
    before: (page) => page.addInitScript(() => addEventListener('DOMContentLoaded', () => {
      const hostile = new CSSStyleSheet();
      hostile.replaceSync('html { font-size: 4px } * { color: #eee !important; font: 6px serif !important; display: inline; text-transform: uppercase }');
      document.adoptedStyleSheets = [hostile];
    })),
  });
  const look = await person.element.locator('.title').evaluate((title) => {
    const { color, fontSize, textTransform } = getComputedStyle(title);
    return { color, large: parseFloat(fontSize) > 20, textTransform };
  });
  assert.deepEqual(look, { color: 'rgb(33, 43, 50)', large: true, textTransform: 'none' });
});

test('a language that is not there falls back to English, and says so', async (t) => {
  const person = await arrive(t, '<heard-check lang="xx-nowhere"></heard-check>');
  assert.equal(await person.title(), 'Where are the services?');
  assert.equal(await person.element.locator('.heard').getAttribute('lang'), 'en');
  await person.ready();
  assert.deepEqual(person.messages, []);
});

test('the element can be imported where there is no document', async () => {
  const { HeardCheck } = await import('../heard-check.js');
  assert.equal(typeof HeardCheck, 'function');
});
