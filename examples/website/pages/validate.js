// Shows what is wrong with a case beside its lines. The library reads it, on this page: nothing that
// is dropped, opened or pasted is sent or kept.

import { open } from '/heard/engine.js';

const most = 64 * 1024 * 1024; // no case is longer
const around = 3; // the lines that are shown about one with a problem, where there are many
const many = 2000;

const part = (id) => document.getElementById(id);
const { integrity } = document.querySelector('script[data-integrity]').dataset;

// library fetches the module, once it is needed, and opens it.
let engine = null;
function library() {
  engine ??= fetch('/heard/heard.wasm', { integrity }).then((answer) => answer.arrayBuffer()).then((bytes) => open({ bytes }));
  return engine;
}

function make(tag, text, name) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (name) element.className = name;
  return element;
}

const place = ({ line, column }) => `Line ${line}, column ${column}`;

// sentence gives a problem as a person reads it.
const sentence = ({ pointer, message }) => (pointer ? `${pointer}: ${message}` : message);

function listed(problem) {
  const item = make('li');
  const link = make('a', place(problem));
  link.href = `#line-${problem.line}`;
  item.append(link, ` – ${problem.severity === 'notice' ? 'for your notice: ' : ''}${sentence(problem)} `, make('code', problem.code));
  return item;
}

function shown(text, problems) {
  const byLine = Map.groupBy ? Map.groupBy(problems, ({ line }) => line) : problems.reduce(
    (lines, each) => lines.set(each.line, [...lines.get(each.line) ?? [], each]), new Map());
  const lines = text.split(/\r\n|\n/);
  const near = (number) => lines.length <= many || [...byLine.keys()].some((line) => Math.abs(line - number) <= around);
  const all = document.createDocumentFragment();
  let left = 0;
  const close = () => {
    if (left > 0) all.append(make('p', `${left} lines without a problem`, 'gap'));
    left = 0;
  };
  lines.forEach((line, i) => {
    const number = i + 1;
    if (!near(number)) {
      left += 1;
      return;
    }
    close();
    const wrong = byLine.get(number) ?? [];
    const row = make('div', undefined, wrong.length ? 'line wrong' : 'line');
    row.id = `line-${number}`;
    row.append(make('span', number), make('code', line.length > 2000 ? `${line.slice(0, 2000)} …` : line));
    all.append(row);
    for (const problem of wrong) {
      all.append(make('p', `Column ${problem.column}: ${sentence(problem)}`, problem.severity === 'notice' ? 'problem notice' : 'problem'));
    }
  });
  close();
  return all;
}

function summary(problems) {
  const count = problems.filter(({ severity }) => severity !== 'notice').length;
  if (count === 0) return problems.length ? 'This case is well formed, with notices' : 'This case is well formed';
  return count === 1 ? 'There is 1 problem' : `There are ${count} problems`;
}

async function check(text) {
  if (text.length > most) {
    part('state').textContent = 'That is longer than any case may be.';
    return;
  }
  part('state').textContent = 'Checking…';
  try {
    const { call } = await library();
    const answer = JSON.parse(await call(JSON.stringify({ op: 'read', document: text })));
    const problems = answer.problems ?? answer.ok.notices ?? [];
    part('summary').textContent = summary(problems);
    part('problems').replaceChildren(...problems.map(listed));
    part('problems').hidden = problems.length === 0;
    part('lines').replaceChildren(shown(text, problems));
    part('result').hidden = false;
    part('state').textContent = '';
    part('summary').focus();
  } catch {
    engine = null;
    part('state').textContent = 'The library could not be started. Load the page again to try once more.';
  }
}

async function take(file) {
  if (!file) return;
  part('text').value = file.size > most ? '' : await file.text();
  await check(file.size > most ? ' '.repeat(most + 1) : part('text').value);
}

part('form').addEventListener('submit', (event) => {
  event.preventDefault();
  check(part('text').value);
});
part('file').addEventListener('change', ({ target }) => take(target.files[0]));
for (const name of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.body.classList.toggle('dropping', name === 'dragover');
    if (name === 'drop') take(event.dataTransfer.files[0]);
  });
}
