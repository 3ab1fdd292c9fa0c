// What is measured in a browser. Every visit is by a new profile, which has nothing in its cache.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

// withoutBeat has the browser draw frames as soon as it can, as if a display had no beat of its own.
export const withoutBeat = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const bytesPerSecond = (megabits) => megabits * 1e6 / 8;

// lines are the networks and processors under which a page is visited. The latency is that from a
// request to its answer, the rates are in megabits a second.
export const lines = {
  fast: { latency: 60, down: 9, up: 1.5, slowed: 1 },
  slow: { latency: 150, down: 1.6, up: 0.75, slowed: 4 },
};

const patience = 60_000;
const rest = 2000; // milliseconds for what a page does once it has all
const warming = 1000; // assessments after which a module has taken the memory that it works in

export const launch = (...more) => chromium.launch({ executablePath, args: [...flags, ...more] });

// watch notes in a page when its first question was painted, how long its thread was blocked, and
// what its policy refused.
function watch(question) {
  globalThis.bench = { blocked: [], refused: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.blocked.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => bench.refused.push(violatedDirective));
  addEventListener('heard-ready', () => {
    bench.ready ??= performance.now();
    tell('ready');
  });
  globalThis.painted = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  };
  const look = () => {
    if (question()?.getClientRects().length > 0) {
      painted((now) => {
        bench.shown = now;
        tell('shown');
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

// told gives a function that waits until a page has told something. Until then nothing is run in the
// page, which would hold it up.
async function told(session) {
  const heard = {};
  const waited = (what) => {
    heard[what] ??= {};
    heard[what].promise ??= new Promise((resolve) => { heard[what].resolve = resolve; });
    return heard[what];
  };
  session.on('Runtime.bindingCalled', ({ payload }) => waited(payload).resolve());
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tell' });
  return (what, limit = patience) => Promise.race([
    waited(what).promise,
    setTimeout(limit, undefined, { ref: false }).then(() => { throw new Error(`not ${what} after ${limit} ms`); }),
  ]);
}

// visited opens a contestant's page under the conditions of a line and has work look at it.
async function visited(browser, address, { id, question }, line, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript(`(${watch})(${question})`);
    const session = await context.newCDPSession(page);
    const until = await told(session);
    if (line) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false, latency: line.latency, downloadThroughput: bytesPerSecond(line.down), uploadThroughput: bytesPerSecond(line.up),
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: line.slowed });
    }
    await page.goto(`${address}/${id}/`, { waitUntil: 'commit' });
    return await work({ page, session, until });
  } finally {
    await context.close();
  }
}

// settled waits until a page has all that it fetches by itself.
async function settled(until, contestant) {
  await until('shown');
  if (contestant.telling) await until('ready');
  await setTimeout(rest);
}

// loading measures one visit: the time to the first question, the bytes before it and in all, how
// long after it the module was ready, and the longest block of the page's thread.
export function loading(browser, server, address, contestant, line) {
  server.begin();
  return visited(browser, address, contestant, line, async ({ page, until }) => {
    await settled(until, contestant);
    const { bench: seen, begun } = await page.evaluate(() => ({
      bench,
      begun: ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind))
        .filter(({ responseStart }) => responseStart < bench.shown).map(({ name }) => new URL(name).pathname),
    }));
    const sum = (sent) => sent.reduce((all, { bytes }) => all + bytes, 0);
    return {
      shown: seen.shown,
      before: sum(server.sent.filter(({ path }) => begun.includes(path))),
      everything: sum(server.sent),
      ready: seen.ready && seen.ready - seen.shown,
      blocked: Math.max(0, ...seen.blocked.map(({ duration }) => duration)),
      blocks: seen.blocked,
    };
  });
}

// policy counts what a strict policy refuses on a contestant's page, and says whether its form is
// drawn all the same.
export function policy(browser, server, address, contestant) {
  server.begin(true);
  return visited(browser, address, contestant, null, async ({ page, until }) => {
    const drawn = await until('shown', 15_000).then(() => true, () => false);
    if (drawn) await settled(until, contestant);
    return { drawn, refused: (await page.evaluate(() => bench.refused)).length };
  });
}

// faults lists the rules that axe-core finds broken on a contestant's page, the serious and the
// critical ones.
export function faults(browser, server, address, contestant) {
  server.begin();
  return visited(browser, address, contestant, null, async ({ page, until }) => {
    await settled(until, contestant);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document));
    return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id, nodes }) => ({ id, places: nodes.length }));
  });
}

// answering measures, over a whole walk of the self-check, the time from the event of each press on
// Continue to the next question painted, with the processor slowed so many times.
export function answering(browser, server, address, contestant, document, slowed) {
  server.begin();
  return visited(browser, address, contestant, null, async ({ page, session, until }) => {
    await settled(until, contestant);
    await page.evaluate(() => {
      bench.steps = [];
      let began;
      addEventListener('click', ({ timeStamp }) => { began = timeStamp; }, { capture: true });
      addEventListener('heard-step', ({ detail: { step } }) => {
        requestAnimationFrame(() => painted((now) => bench.steps.push({ step, took: now - began })));
      });
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const element = page.locator('heard-check');
    const step = () => page.evaluate(() => bench.steps.at(-1)?.step);
    for (let at = 'settings', count = 0; at !== 'check'; at = await step()) {
      const stated = document[at] ?? document.answers?.[at] ?? 'unknown';
      const values = Array.isArray(stated) && stated.length === 0 ? ['none-of-these'] : [stated].flat();
      for (const value of values) await element.locator(`input[value="${value}"]`).check();
      await element.getByRole('button', { name: 'Continue', exact: true }).click();
      count++;
      await page.waitForFunction((wanted) => bench.steps.length >= wanted, count, { polling: 20 });
      await page.waitForTimeout(100);
    }
    return (await page.evaluate(() => bench.steps)).filter(({ step: to }) => to !== 'check');
  });
}

// growth measures how much memory the module has taken more after so many assessments of two cases
// in turn, in a page of the browser.
export function growth(browser, server, address, contestant, document, times) {
  server.begin();
  return visited(browser, address, { ...contestant, question: () => null }, null, async ({ page }) => {
    await page.waitForLoadState();
    return page.evaluate(async ({ documents, warming, times }) => {
      const { open } = await import(new URL('engine.js', location.href));
      const { instantiate } = WebAssembly;
      const instances = [];
      WebAssembly.instantiate = async (...values) => {
        instances.push(await instantiate(...values));
        return instances.at(-1);
      };
      const { call } = await open({ bytes: await (await fetch('heard.wasm')).arrayBuffer() });
      WebAssembly.instantiate = instantiate;
      const requests = documents.map((document) => JSON.stringify({ op: 'assess', case: document }));
      const assess = async (times) => {
        for (let i = 0; i < times; i++) await call(requests[i % requests.length]);
        return instances[0].exports.memory.buffer.byteLength;
      };
      const before = await assess(warming);
      const after = await assess(times);
      if (instances.length !== 1) throw new Error('the module had to be started anew');
      return after - before;
    }, { documents: [document, { as_at: '2026-03-02', settings: ['prison'], acts: ['individual-care'] }], warming, times });
  });
}
