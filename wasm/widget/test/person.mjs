// A person who uses the element in a real browser, and what that person sees.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export const site = process.env.HEARD_SITE;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

export const start = () => chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });

// reportOf is the report that the command check gives for the text of a case.
export function reportOf(text) {
  const folder = mkdtempSync(join(tmpdir(), 'heard-case-'));
  try {
    const file = join(folder, 'case.json');
    writeFileSync(file, text);
    return execFileSync(process.env.HEARD_CHECK, [file], { encoding: 'utf8', maxBuffer: 1 << 24 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// record notes, in the page, every event of the element and every breach of the page's policy.
function record() {
  globalThis.events = [];
  for (const name of ['ready', 'step', 'answer', 'report', 'problem']) {
    addEventListener(`heard-${name}`, (event) => events.push({ name, detail: event.detail, on: event.target.id }));
  }
  addEventListener('securitypolicyviolation', (event) => events.push({ name: 'violation', detail: event.violatedDirective }));
}

export class Person {
  // arrive opens the website, or a page with the given content in the place of its own. before is
  // called with the page while it is still empty.
  static async arrive(browser, { content, policy, viewport, before, options, address } = {}) {
    const context = await browser.newContext({ viewport: viewport ?? { width: 1280, height: 900 }, acceptDownloads: true, locale: 'en-GB', ...options });
    const page = await context.newPage();
    const person = new Person(context, page);
    if (address) person.address = address;
    await page.addInitScript(record);
    if (content !== undefined) await person.#host(content, policy ?? ((own) => own));
    await before?.(page);
    await page.goto(person.address);
    return person;
  }

  constructor(context, page) {
    this.context = context;
    this.page = page;
    this.element = page.locator('heard-check').first();
    this.address = site;
    this.requests = [];
    this.messages = [];
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => this.messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.messages.push(`error: ${error.message}`));
  }

  // #host serves a page under the website's own policy, or what change makes of it.
  async #host(content, change) {
    const real = await fetch(site);
    const own = change(real.headers.get('content-security-policy'));
    const policy = own.includes('trusted-types') ? own : `${own}; require-trusted-types-for 'script'; trusted-types heard`;
    await this.page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    const [, script] = /<script[^>]+src="([^"]+heard-check\.js)"/.exec(await real.text());
    this.address = new URL('of-a-test.html', site).href;
    await this.page.route(this.address, (route) => route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1">`
        + `<title>Test</title><script type="module" src="${script}"></script></head>`
        + `<body><main><h1>Test</h1>${content}</main></body></html>`,
    }));
  }

  leave() {
    return this.context.close();
  }

  events(name) {
    return this.page.evaluate((wanted) => events.filter((event) => !wanted || event.name === wanted), name);
  }

  // arrived waits until the page of a step is shown and gives the step.
  async arrived(step) {
    await this.page.waitForFunction((wanted) => {
      const last = events.findLast(({ name }) => name === 'step');
      return last && (!wanted || last.detail.step === wanted);
    }, step);
    return this.step();
  }

  async step() {
    return (await this.events('step')).at(-1)?.detail.step;
  }

  async ready() {
    await this.page.waitForFunction(() => events.some(({ name }) => name === 'ready'));
  }

  title() {
    return this.element.locator('.title').first().textContent();
  }

  press(name) {
    return this.element.getByRole('button', { name, exact: true }).click();
  }

  // after does something and waits until it has brought the person to another page.
  async after(work) {
    const count = (await this.events('step')).length;
    await work();
    await this.page.waitForFunction((before) => events.filter(({ name }) => name === 'step').length > before, count);
    return this.step();
  }

  go(name) {
    return this.after(() => this.press(name));
  }

  // tick chooses values on the page that is shown.
  async tick(values) {
    for (const value of values) await this.element.locator(`input[value="${value}"]`).check();
  }

  // answer chooses values, gives a reason where there is one, and goes on.
  async answer(values, reason) {
    await this.tick([values].flat());
    if (reason) {
      await this.element.getByText('Add a reason').click();
      await this.element.locator('#reason').fill(reason);
    }
    return this.go('Continue');
  }

  // answerLike answers every question as a case does, "not sure yet" where it says nothing, until
  // the answers are shown. Each page is looked at on the way.
  async answerLike(document, look = () => {}) {
    for (let step = await this.step(); step !== 'check';) {
      await look(step);
      const stated = document[step] ?? document.answers?.[step] ?? 'unknown';
      const values = Array.isArray(stated) && stated.length === 0 ? 'none-of-these' : stated;
      step = await this.answer(values, document.notes?.[step]);
    }
  }

  // saved presses a button and gives the text of the file that it saves.
  async saved(name) {
    const download = this.page.waitForEvent('download');
    await this.press(name);
    return readFileSync(await (await download).path(), 'utf8');
  }

  // violations gives what axe-core finds wrong with the page as it stands.
  async violations() {
    await this.page.evaluate(`globalThis.axe || (() => { ${axe} })()`);
    const { violations } = await this.page.evaluate(() => axe.run(document));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
}
