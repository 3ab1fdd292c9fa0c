// What WCAG 2.2 asks for beyond what axe-core can see, each on the pages that a person meets.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { westYorkshire } from './cases.mjs';
import { Person, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

async function arrive(t, options) {
  const person = await Person.arrive(browser, options);
  t.after(() => person.leave());
  await person.arrived('settings');
  await person.ready();
  return person;
}

// tree is the accessibility tree of the element, a line a node.
async function tree(person) {
  const session = await person.context.newCDPSession(person.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored, role }) => !ignored && !['generic', 'StaticText', 'InlineTextBox', 'none', 'paragraph'].includes(role?.value))
    .map(({ role, name, properties }) => {
      const states = properties.filter(({ name: of, value }) => ['checked', 'expanded', 'level', 'focused', 'live'].includes(of) && value.value !== false)
        .map(({ name: of, value }) => `${of}=${value.value}`);
      return [role.value, name?.value, ...states].join(' | ');
    });
}

// results shows the result of a real case.
async function results(person) {
  await person.element.evaluate((element, document) => element.load(document), westYorkshire);
  await person.arrived('check');
  await person.after(() => person.element.getByRole('button', { name: /^See the result/ }).click());
}

test('roles, names and states are right in the accessibility tree', async (t) => {
  const person = await arrive(t);
  const has = (nodes, ...wanted) => {
    for (const node of wanted) assert.ok(nodes.some((each) => (node instanceof RegExp ? node.test(each) : each === node)), `${node} in\n${nodes.join('\n')}`);
  };
  await person.tick(['prison']);
  has(await tree(person), 'group | Where are the services?', 'heading | Where are the services? | level=2',
    /^checkbox \| Prison .*checked=true$/, /^checkbox \| None of these .*checked=false$/, 'button | Continue', /^DisclosureTriangle \| Help with this question/, /^status \|  \| live=polite/);
  await person.go('Continue');
  has(await tree(person), 'heading | Whose voices are meant, beyond patients in general? | focused=true | level=2', 'button | Back');
  await person.press('Continue');
  await person.element.locator('.summary').waitFor();
  has(await tree(person), /^group \| There is a problem \| focused=true/, 'link | Tick at least one box, or “Not sure yet”');
  await results(person);
  const nodes = await tree(person);
  has(nodes, /^heading \| The result so far \| focused=true \| level=2/, 'heading | The legal duty to involve people | level=3', 'heading | Why | level=4',
    'navigation | On this page', 'table | The three parts of the duty', 'columnheader | Verdict', 'rowheader | Experience', 'button | Save the report', 'textbox | A link to this page');
  const levels = nodes.map((node) => Number(/^heading .*level=(\d)/.exec(node)?.[1])).filter(Boolean);
  for (const [i, level] of levels.entries()) if (i > 0) assert.ok(level <= levels[i - 1] + 1, 'no level of headings is left out');
  assert.deepEqual(nodes.filter((node) => /^(button|link|checkbox|radio|textbox) \| *(\||$)/.test(node)), [], 'everything that can be used has a name');
});

test('the same help stands in the same place on each step', async (t) => {
  const person = await arrive(t);
  const places = new Set();
  for (let asked = 0; asked < 8; asked++) {
    places.add(await person.element.locator('fieldset').evaluate((set) => [...set.children].findIndex((child) => child.localName === 'details')));
    await person.answer('unknown');
  }
  assert.deepEqual([...places], [1]);
});

test('at 400 % nothing is cut off, and everything stays in one column', async (t) => {
  // A window of 1280 by 1024 at 400 % is one of 320 by 256 pixels, each of them four wide.
  const person = await arrive(t, { viewport: { width: 320, height: 256 }, options: { deviceScaleFactor: 4 } });
  const check = async () => {
    assert.equal(await person.page.evaluate(() => document.documentElement.scrollWidth), 320);
    const cut = await person.element.locator('.page').evaluate((page) => [...page.querySelectorAll('*')]
      .filter((each) => each.checkVisibility() && !each.classList.contains('unseen') && !each.closest('.unseen, svg, input, textarea') && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflow !== 'visible')
      .map((each) => each.outerHTML));
    assert.deepEqual(cut, []);
  };
  await check();
  await person.press('Continue');
  await person.element.locator('.summary').waitFor();
  assert.ok(await person.element.evaluate(({ shadowRoot: { activeElement } }) => activeElement.getBoundingClientRect().top < innerHeight), 'what has the focus is in view');
  await check();
  await results(person);
  await check();
});

test('text of twice the size, set by the reader, breaks nothing', async (t) => {
  const person = await arrive(t, { viewport: { width: 640, height: 512 } });
  const session = await person.context.newCDPSession(person.page);
  await session.send('Emulation.setFontSizes', { fontSizes: { standard: 32 } }).catch(() => {});
  await person.page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await results(person);
  assert.equal(await person.page.evaluate(() => document.documentElement.scrollWidth), 640);
});

test('every target is at least 44 pixels high, on the page of results too', async (t) => {
  const person = await arrive(t, { viewport: { width: 320, height: 640 } });
  const small = () => person.element.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('button, summary, a, .choice, input:not([type=radio], [type=checkbox]), textarea')]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.5).map((each) => each.outerHTML));
  assert.deepEqual(await small(), []);
  await person.press('Continue');
  await person.element.locator('.summary').waitFor();
  assert.deepEqual(await small(), []);
  await results(person);
  await person.element.evaluate(({ shadowRoot }) => { for (const each of shadowRoot.querySelectorAll('details')) each.open = true; });
  assert.deepEqual(await small(), []);
  await person.go('Check or change your answers');
  assert.deepEqual(await small(), []);
  await person.go('Open a register');
  assert.deepEqual(await small(), []);
});

test('nothing moves by itself, for anybody', async (t) => {
  const css = readFileSync(new URL('../heard-check.css', import.meta.url), 'utf8');
  assert.doesNotMatch(css, /\b(?:animation|transition|scroll-behavior)\b/);
  const person = await arrive(t, { options: { reducedMotion: 'reduce' } });
  await person.answer('prison');
  assert.equal(await person.element.evaluate((element) => element.getAnimations({ subtree: true }).length + element.shadowRoot.getAnimations().length), 0);
});

test('in forced colours every outcome, choice and verdict is told without colour', async (t) => {
  const person = await arrive(t, { options: { forcedColors: 'active' } });
  await results(person);
  assert.deepEqual(await person.violations(), []);
  const verdict = await person.element.locator('.verdict').evaluate((each) => getComputedStyle(each).borderTopStyle);
  assert.equal(verdict, 'solid');
  const tags = await person.element.locator('.finding .tag').allTextContents();
  assert.ok(tags.length > 0 && tags.every((text) => text.trim() !== ''));
  const heights = await person.element.locator('.bar').first().evaluate((bar) => [...bar.children].map((part) => part.getAttribute('height')));
  assert.equal(new Set(heights).size, 3, 'the parts of a picture differ in more than colour');
});

test('the picture of the principles shows what the figures beside it say', async (t) => {
  const person = await arrive(t);
  await results(person);
  const rows = await person.element.locator('.tally tbody tr').evaluateAll((all) => all.map((row) => [
    [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)), [...row.querySelectorAll('rect')].map((part) => Number(part.getAttribute('width')))]));
  assert.equal(rows.length, 6);
  const unit = rows.flatMap(([counts, widths]) => counts.map((count, i) => (count > 0 ? widths[i] / count : undefined))).find(Boolean);
  for (const [counts, widths] of rows) for (const [i, count] of counts.entries()) assert.ok(Math.abs(widths[i] - count * unit) < 1e-9);
});

test('nothing jumps while the element takes the place of its light content', async (t) => {
  const person = await Person.arrive(browser, {
    before: (page) => page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => { for (const { value, sources } of list.getEntries()) {
          globalThis.shift += value;
          globalThis.moved = [...globalThis.moved ?? [], ...sources.map(({ node, previousRect, currentRect }) => [node?.nodeName, node?.className, previousRect.y, currentRect.y].join(' '))];
        }
      }).observe({ type: 'layout-shift', buffered: true });
    }),
  });
  t.after(() => person.leave());
  await person.arrived('settings');
  await person.ready();
  const { shift, moved } = await person.page.evaluate(() => ({ shift: globalThis.shift, moved: globalThis.moved }));
  assert.ok(shift < 0.1, `layout shift ${shift}: ${moved}`);
});

test('an answer leads to the next question within a sixteenth of a second', async (t) => {
  const person = await arrive(t);
  for (let asked = 0; asked < 7; asked++) await person.answer('unknown');
  const times = [];
  for (let asked = 0; asked < 9; asked++) {
    times.push(await person.element.evaluate((element) => new Promise((resolve) => {
      element.shadowRoot.querySelector('input[value=unknown]').checked = true;
      const began = performance.now();
      element.addEventListener('heard-step', () => resolve(performance.now() - began), { once: true });
      element.shadowRoot.querySelector('form').requestSubmit();
    })));
  }
  times.sort((a, b) => a - b);
  console.log(`from an answer to the next question: ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
  assert.ok(times[0] < 62.5, `${times[0]} ms`);
});
