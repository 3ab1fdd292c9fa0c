// Asks the pool in Node what standard input says, and tells a line for each request: the response,
// or the name and sentence of an error. The last request is asked again, three times at once.

import { readFileSync } from 'node:fs';

import { Pool } from '../node/pool.mjs';

const { module, milliseconds, requests } = JSON.parse(readFileSync(0, 'utf8'));
const pool = await Pool.open(readFileSync(module), { instances: 1, milliseconds });

async function tell(request) {
  console.log(await pool.ask(request).catch(({ name, message }) => `${name}: ${message}`));
}

for (const request of requests) await tell(request);
await Promise.all(Array.from({ length: 3 }, () => tell(requests.at(-1))));
await pool.close();
