// Checks cases with the module heard.wasm and prints their reports, with the receipt of each: what
// ../../check does, with the same bytes, and without Go.
//
//   node main.mjs MODULE FILE…
//
// A file holds one case; "-" is standard input. The reports follow one another, in order. What is
// wrong with a file goes to standard error.
//
// The exit status is 0 where every case could be read, whatever its report says; 1 where one had
// problems, or could not be read; 2 where the command was called wrongly.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

import { Pool } from './pool.mjs';

// Refused says that a response held problems.
class Refused extends Error {
  constructor(problems) {
    super(problems.map(({ line, column, message }) => `${line}:${column}: ${message}`).join('\n'));
  }
}

// ask has a request answered, and gives what stands under "ok".
async function ask(pool, request) {
  const { ok, problems } = JSON.parse(await pool.ask(request));
  if (problems) throw new Refused(problems);
  return ok;
}

// check reads a case, and gives its report with its receipt. A text from elsewhere goes to the
// module as a string first, in "read": pasted in at once as the case, it could bring more than a case.
async function check(pool, name) {
  const document = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(name === '-' ? 0 : name));
  await ask(pool, JSON.stringify({ op: 'read', document }));
  const texts = await ask(pool, `{"op":"canonical","case":${document}}`);
  const receipt = JSON.stringify({ case: digest(texts.case), rules: digest(texts.rules) });
  return ask(pool, `{"op":"render","format":"json","receipt":${receipt},"case":${document}}`);
}

function digest(text) {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

const [module, ...names] = process.argv.slice(2);
if (names.length === 0) {
  console.error('usage: node main.mjs MODULE FILE…');
  process.exit(2);
}
const pool = await Pool.open(readFileSync(module), { instances: availableParallelism(), milliseconds: 20_000 });
const checked = await Promise.allSettled(names.map((name) => check(pool, name)));
checked.forEach(({ value, reason }, i) => {
  if (reason) {
    console.error(String(reason.message ?? reason).replace(/^/gm, `${names[i]}: `));
    process.exitCode = 1;
  } else {
    process.stdout.write(value);
  }
});
await pool.close();
