// Measures the self-check beside SurveyJS, Form.io and LHC-Forms: the same twenty questions, one
// machine, one run, nothing in the cache.
//
//	npm ci && node run.mjs
//
// It prints what it measured with the limit of each figure, and ends with status 1 if one of ours is
// missed. With UPDATE=1 it writes the tables into README.md. REPEATS says how often each page is
// visited on each line, 5 unless told otherwise; PATIENCE how many seconds it waits at most before each
// visit for the machine to be quiet, 30 unless told otherwise.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { contestants } from './contestants.mjs';
import { formOf } from './form.mjs';
import { judged } from './limits.mjs';
import { answering, faults, growth, launch, lines, loading, policy, withoutBeat } from './measure.mjs';
import { Server } from './server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const repeats = Number(process.env.REPEATS ?? 5);
const walkRepeats = Math.min(repeats, 3);
const assessments = 10_000;
const moment = 250; // milliseconds
const idleEnough = 0.9;
const patience = Number(process.env.PATIENCE ?? 30) * 1000;
const walked = '../../cases/west-yorkshire-prisons-procurement.json';
const begin = '<!-- Written by UPDATE=1 node run.mjs. -->';
const end = '<!-- Until here. -->';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const say = (text) => process.stderr.write(`${text}\n`);

// idle tells which share of the processors did nothing for a moment.
async function idle() {
  const sum = () => cpus().reduce(([none, all], { times }) => [none + times.idle, all + Object.values(times).reduce((a, b) => a + b)], [0, 0]);
  const before = sum();
  await setTimeout(moment);
  const after = sum();
  return (after[0] - before[0]) / (after[1] - before[1]);
}

// quiet waits until the machine does little else, but not for ever.
async function quiet() {
  for (const until = Date.now() + patience; Date.now() < until && await idle() < idleEnough;);
}

// medians gives the median of each figure of some visits.
const medians = (visits) => Object.fromEntries(Object.keys(visits[0])
  .map((figure) => [figure, visits[0][figure] === undefined ? undefined : median(visits.map((visit) => visit[figure]))]));

// timed visits every page on every line, one contestant after the other, so that what else the
// machine does bears on all alike.
async function timed(all, browser, server, address) {
  const visits = Object.fromEntries(all.map(({ id }) => [id, { fast: [], slow: [] }]));
  for (let i = 0; i < repeats; i++) {
    for (const [line, conditions] of Object.entries(lines)) {
      for (const contestant of all) {
        await quiet();
        const visit = await loading(browser, server, address, contestant, conditions);
        visits[contestant.id][line].push(visit);
        say(`${i + 1}/${repeats} ${line} ${contestant.name}: ${Math.round(visit.shown)} ms`);
      }
    }
  }
  return visits;
}

// walk goes through the self-check so many times, and gives of the medians of each question the
// median and the longest.
async function walk(server, address, contestant, document, slowed) {
  const browser = await launch(...withoutBeat);
  try {
    const walks = [];
    for (let i = 0; i < walkRepeats; i++) {
      await quiet();
      walks.push(await answering(browser, server, address, contestant, document, slowed));
    }
    const steps = walks[0].map(({ step }, i) => ({ step, took: median(walks.map((each) => each[i].took)) }));
    const [longest] = [...steps].sort((a, b) => b.took - a.took);
    say(`slowed ${slowed} times, ${steps.length} questions, the longest wait ${Math.round(longest.took)} ms, for ${longest.step}`);
    return { count: steps.length, median: median(steps.map(({ took }) => took)), longest: longest.took };
  } finally {
    await browser.close();
  }
}

// measure gives, by the id of a contestant, what was measured of it.
async function measure(all, browser, server, address, document) {
  const visits = await timed(all, browser, server, address);
  const measured = {};
  for (const contestant of all) {
    const { id } = contestant;
    const both = [...visits[id].fast, ...visits[id].slow];
    measured[id] = {
      fast: medians(visits[id].fast),
      slow: medians(visits[id].slow),
      before: Math.max(...both.map(({ before }) => before)),
      everything: Math.max(...both.map(({ everything }) => everything)),
      policy: await policy(browser, server, address, contestant),
      faults: await faults(browser, server, address, contestant),
    };
  }
  const [ours] = all;
  measured[ours.id].walk = await walk(server, address, ours, document, 1);
  measured[ours.id].slowWalk = await walk(server, address, ours, document, 6);
  measured[ours.id].growth = await growth(browser, server, address, ours, document, assessments);
  return measured;
}

const folder = mkdtempSync(join(tmpdir(), 'heard-bench-'));
let server;
let browser;
try {
  execFileSync('go', ['run', './wasm/build', '-o', folder], { cwd: join(here, '../../..'), stdio: ['ignore', 'ignore', 'inherit'] });
  const all = contestants(await formOf(folder), folder);
  const document = JSON.parse(readFileSync(join(here, walked), 'utf8'));
  server = new Server(all);
  const address = await server.start();
  browser = await launch();
  const load = loadavg()[0];
  const measured = await measure(all, browser, server, address, document);
  const { tables, missed } = judged(all, measured);
  const conditions = `Measured on ${new Date().toISOString().slice(0, 10)} with Chromium ${browser.version()} and Node ${process.versions.node}`
    + ` on ${cpus().length} cores (${cpus()[0].model.trim()}), whose load was ${load.toFixed(1)} at the beginning;`
    + ` ${repeats} visits each; ${measured.heard.walk.count} questions in the walk.`;
  const text = `${conditions}\n\n${tables}`;
  console.log(text);
  if (process.env.UPDATE) {
    const readme = join(here, 'README.md');
    const [before, rest] = readFileSync(readme, 'utf8').split(begin);
    writeFileSync(readme, `${before}${begin}\n\n${text}\n\n${end}${rest.split(end)[1]}`);
  }
  for (const title of missed) console.error(`missed: ${title}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true });
}
