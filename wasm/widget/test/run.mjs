// Runs every browser test against the website example, as a person would meet it: builds it and
// the command check, serves it on a free port of this machine, and stops it at the end.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const limit = 10 * 60_000;
const examples = new URL('../../../examples', import.meta.url).pathname;
const tests = new URL('.', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'heard-check-'));

let site;
function finish(status) {
  site?.kill();
  rmSync(scratch, { recursive: true, force: true });
  process.exit(status);
}
setTimeout(() => {
  console.error(`the tests took more than ${limit / 60_000} minutes`);
  finish(1);
}, limit).unref();
process.on('SIGINT', () => finish(1));
process.on('SIGTERM', () => finish(1));

// serve starts the website and gives the address that it prints.
function serve(command) {
  site = spawn(command, ['-for', '15m'], { cwd: examples, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    site.on('exit', (status) => reject(new Error(`the website ended with status ${status}`)));
    site.stdout.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/[\w.:[\]]+\/?/.exec(said);
      if (address) resolve(address[0].replace(/\/?$/, '/'));
    });
  });
}

try {
  for (const name of ['website', 'check']) {
    execFileSync('go', ['build', '-o', join(scratch, name), `./${name}`], { cwd: examples, stdio: 'inherit' });
  }
  process.env.HEARD_CHECK = join(scratch, 'check');
  process.env.HEARD_SITE = await serve(join(scratch, 'website'));
} catch (cause) {
  console.error(cause.message);
  finish(1);
}

const only = process.argv[2] ?? '';
const files = readdirSync(tests).filter((name) => name.endsWith('.test.mjs') && name.includes(only)).map((name) => join(tests, name));
let failed = false;
const results = run({ files, concurrency: 2, timeout: 240_000 });
results.on('test:fail', () => { failed = true; });
results.compose(spec).pipe(process.stdout);
results.on('end', () => setImmediate(() => finish(failed ? 1 : 0)));
