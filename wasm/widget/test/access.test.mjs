import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { prisonProcurement } from './cases.mjs';
import { Person, start } from './person.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

async function arrive(t, options) {
  const person = await Person.arrive(browser, options);
  t.after(() => person.leave());
  await person.arrived('settings');
  return person;
}

const opened = (person) => person.element.evaluate(({ shadowRoot }) => {
  for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
});

const focused = (person) => person.element.evaluate(({ shadowRoot: { activeElement } }) => activeElement && {
  tag: activeElement.tagName, class: activeElement.className, value: activeElement.value, text: activeElement.textContent,
});

// everyPage shows each kind of page in each of its states, and has look look at it.
async function everyPage(person, look) {
  await look('start');
  await person.press('Continue');
  await person.element.locator('.summary').waitFor();
  await look('start with an error');
  await person.go('Change the date');
  await look('date');
  await person.element.locator('input[name=day]').fill('31');
  await person.element.locator('input[name=month]').fill('2');
  await person.press('Continue');
  await person.element.locator('.summary').waitFor();
  await look('date with an error');
  await person.element.locator('input[name=day]').fill('2');
  await person.element.locator('input[name=month]').fill('3');
  await person.go('Continue');
  for (let step = await person.step(); !step.includes('.'); step = await person.answer(prisonProcurement[step] ?? 'unknown')) {
    await opened(person);
    await look(step);
  }
  await opened(person);
  await look('fact');
  await person.element.evaluate((element, document) => element.load(document), prisonProcurement);
  await person.arrived('check');
  await look('check');
  await person.go('Change What do you call this case?');
  await look('title');
  await person.go('Continue');
  await person.go('See the result so far');
  await look('result');
  await opened(person);
  await look('result with everything open');
  await person.go('Open a saved case');
  await look('open');
  await person.element.locator('#pasted').fill('{"as_at": 1}');
  await person.press('Open');
  await person.element.locator('.summary').waitFor();
  await look('open with problems');
  await person.go('Back');
  await person.go('Start again');
  await look('wipe');
}

test('axe-core finds nothing wrong with any page', async (t) => {
  const person = await arrive(t);
  await person.ready();
  await everyPage(person, async (name) => assert.deepEqual(await person.violations(), [], name));
  await t.test('nor in the dark', async () => {
    await person.page.emulateMedia({ colorScheme: 'dark' });
    await person.go('Back');
    await opened(person);
    assert.deepEqual(await person.violations(), []);
    await person.go('Check or change your answers');
    await person.after(() => person.element.getByRole('button', { name: /^Change/ }).first().click());
    assert.deepEqual(await person.violations(), []);
  });
});

test('at 320 pixels, with wide spacing of text, nothing scrolls sideways and targets are large', async (t) => {
  const person = await arrive(t, { viewport: { width: 320, height: 640 } });
  await person.ready();
  await person.element.evaluate(({ shadowRoot }) => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync('* { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important; }');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];
  });
  await everyPage(person, async (name) => {
    assert.equal(await person.page.evaluate(() => document.documentElement.scrollWidth), 320, name);
    const small = await person.element.evaluate(({ shadowRoot }) => {
      const least = (selector, size) => [...shadowRoot.querySelectorAll(selector)]
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < size).map((each) => each.outerHTML);
      return [...least('.choice, .main, .second, .warning', 44), ...least('button, summary, a, input', 24)];
    });
    assert.deepEqual(small, [], name);
  });
});

// tabTo presses Tab until the element with the focus is the one that is wanted.
async function tabTo(person, wanted) {
  for (let presses = 0; presses < 200; presses++) {
    const at = await focused(person);
    if (at && wanted(at)) return;
    await person.page.keyboard.press('Tab');
  }
  assert.fail('the keyboard does not reach it');
}

test('the keyboard alone leads from the first question to a saved report', async (t) => {
  const person = await arrive(t);
  await person.ready();
  assert.equal(await person.page.evaluate(() => document.activeElement.tagName), 'BODY', 'the page keeps the focus when it loads');
  const { keyboard } = person.page;
  for (const values of [['prison', 'irc'], ['none-of-these'], ['planning'], ['nhs-england'], ['plan'], ['none'], ['idea'], ['yes'], ['unknown']]) {
    for (const value of values) {
      // One Tab leads to a group of radios, arrows lead through it.
      const radio = await person.element.locator(`input[type=radio][value="${value}"]`).count();
      await tabTo(person, (at) => (radio ? at.tag === 'INPUT' : at.value === value));
      for (let presses = 0; radio && (await focused(person)).value !== value; presses++) {
        assert.ok(presses < 30);
        await keyboard.press('ArrowDown');
      }
      if (!(await person.element.locator(`input[value="${value}"]`).isChecked())) await keyboard.press('Space');
      assert.ok(await person.element.locator(`input[value="${value}"]`).isChecked());
    }
    await person.after(() => keyboard.press('Enter'));
    const at = await focused(person);
    assert.match(at.class, /title/, 'the focus is on the heading of the new page');
    assert.ok((await person.title()).includes(at.text));
  }
  await tabTo(person, (at) => at.text === 'See the result so far');
  await person.after(() => keyboard.press('Enter'));
  await tabTo(person, (at) => at.text === 'Save the report');
  const download = person.page.waitForEvent('download');
  await keyboard.press('Enter');
  assert.equal((await download).suggestedFilename(), 'heard-report.json');
});

test('an empty answer is an error that leads to its field, each time it is sent', async (t) => {
  const person = await arrive(t);
  const title = await person.page.title();
  for (let again = 0; again < 2; again++) {
    await person.press('Continue');
    await person.page.waitForFunction(() => document.querySelector('heard-check').shadowRoot.activeElement?.className === 'summary');
    assert.equal(await person.page.title(), `Error: ${title}`);
  }
  const group = person.element.getByRole('group', { name: 'Where are the services?' });
  assert.equal(await group.getAttribute('aria-describedby'), await group.locator('.complaint').getAttribute('id'));
  await person.element.locator('.summary a').press('Enter');
  assert.equal((await focused(person)).value, 'prison');
  assert.equal(new URL(person.page.url()).hash, '');
  await person.answer('prison');
  assert.equal(await person.page.title(), title);
});

test('none and not sure yet clear the other boxes, and they clear these', async (t) => {
  const person = await arrive(t);
  const ticked = () => person.element.locator('input:checked').evaluateAll((boxes) => boxes.map(({ value }) => value));
  await person.tick(['prison', 'irc']);
  await person.tick(['none-of-these']);
  assert.deepEqual(await ticked(), ['none-of-these']);
  await person.tick(['unknown']);
  assert.deepEqual(await ticked(), ['unknown']);
  await person.tick(['irc']);
  assert.deepEqual(await ticked(), ['irc']);
});

test('in forced colours the focus is drawn, and choices are seen without colour', async (t) => {
  const person = await arrive(t, { options: { forcedColors: 'active' } });
  await person.element.getByRole('button', { name: 'Continue' }).focus();
  await person.page.keyboard.press('Tab');
  await person.page.keyboard.press('Shift+Tab');
  const drawn = await person.element.getByRole('button', { name: 'Continue' }).evaluate((each) => {
    const { outlineStyle, outlineWidth, borderTopStyle } = getComputedStyle(each);
    return { outlineStyle, outlineWidth, borderTopStyle };
  });
  assert.deepEqual(drawn, { outlineStyle: 'solid', outlineWidth: '3px', borderTopStyle: 'solid' });
});

test('what is closed on the page is open on paper, and closed again afterwards', async (t) => {
  const person = await arrive(t);
  await person.ready();
  await person.answer('prison');
  await person.go('See the result so far');
  const open = () => person.element.locator('details[open]').count();
  const all = await person.element.locator('details').count();
  assert.ok(all > 0);
  assert.equal(await open(), 0);
  await person.page.evaluate(() => {
    addEventListener('beforeprint', () => {
      globalThis.printed = document.querySelector('heard-check').shadowRoot.querySelectorAll('details[open]').length;
    });
  });
  await person.page.pdf();
  assert.equal(await person.page.evaluate(() => printed), all);
  assert.equal(await open(), 0);
});
