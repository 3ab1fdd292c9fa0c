// The form of twenty questions that every contestant shows: the first twenty that the self-check
// asks about a plan for healthcare in a prison, in its own words.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const size = 20;
const plan = { as_at: '2026-03-02', settings: ['prison'], stages: ['planning'], decider: 'nhs-england', acts: ['plan'], contract_event: 'none' };
const answers = ['yes', 'no', 'unknown'];

// formOf asks the module in a folder for the questions, and gives each with its text, and the texts
// of the answers.
export async function formOf(folder) {
  const { open } = await import(pathToFileURL(join(folder, 'engine.js')));
  const { call } = await open({ bytes: readFileSync(join(folder, 'heard.wasm')) });
  const ask = async (request) => JSON.parse(await call(JSON.stringify(request))).ok;
  const { questions } = await ask({ op: 'assess', case: plan });
  const { words } = await ask({ op: 'render', case: plan, format: 'words' });
  const own = JSON.parse(readFileSync(join(folder, 'first.en.json'), 'utf8')).words;
  const asked = questions.map(({ fact }) => fact).filter((fact) => fact.includes('.') && `fact.${fact}.ask` in words);
  if (asked.length < size) throw new Error(`wanted ${size} questions, got ${asked.length}`);
  return {
    title: 'Are people heard in your plan?',
    questions: asked.slice(0, size).map((fact) => ({ id: fact, text: words[`fact.${fact}.ask`] })),
    answers: answers.map((code) => ({ code, text: own[`ui.answer.${code}`] })),
  };
}
