// Opening a case that was saved before, or a register of what people said. What a file says is read
// by the library, never trusted.

import { button, heading, make } from './elements.js';

// The library takes requests of at most 8 MiB; a little of that is the request's own.
const most = (8 << 20) - 64;

// What a register by itself holds, and a case never: by these a file is known as one.
const ofRegister = ['events', 'programmes', 'themes', 'responses', 'tellings'];

// drawOpen makes the page on which a file is chosen, or its text pasted.
export function drawOpen(page) {
  const { words } = page;
  const title = heading(page, 0, { class: 'title', tabindex: '-1' }, words.tell('ui.open'));
  const file = make('input', { type: 'file', id: 'file', accept: '.json,application/json' });
  const pasted = make('textarea', { id: 'pasted', rows: 6, spellcheck: 'false', autocomplete: 'off' });
  const sent = (event) => {
    event.preventDefault();
    const [chosen] = file.files;
    if (chosen) page.offer(chosen);
    else if (pasted.value.trim()) page.offer(new Blob([pasted.value]));
    else page.complain([words.say('ui.open.none')]);
  };
  const form = make('form', { novalidate: true, onsubmit: sent }, title, make('p', {}, words.tell('ui.open.what')),
    make('p', {}, make('label', { for: 'file', class: 'label' }, words.tell('ui.open.file')), file),
    make('p', {}, make('label', { for: 'pasted', class: 'label' }, words.tell('ui.open.paste')), pasted),
    make('div', { class: 'actions' }, make('button', { class: 'main', part: 'button main' }, words.tell('ui.open.go'))),
    make('p', { class: 'aside' }, button('link', () => page.go('type'), words.tell('ui.type'))));
  return { form, title, field: () => file.focus() };
}

// isRegister says whether a text looks like a register by itself.
function isRegister(text) {
  try {
    const read = JSON.parse(text);
    return !Object.hasOwn(read, 'as_at') && ofRegister.some((name) => Object.hasOwn(read, name));
  } catch {
    return false;
  }
}

// readFile hands the text of a file on and gives, as sentences, what is wrong with it. A register
// by itself goes into the case as it stands, behind a line of its own, so that every problem keeps
// its column and is one line down.
export async function readFile(file, words, document, load) {
  const tooLarge = [words.say('ui.open.too-large')];
  if (file.size > most) return tooLarge;
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return [words.say('ui.open.not-text')];
  }
  const register = isRegister(text);
  const { register: before, ...others } = document;
  const whole = register ? `${JSON.stringify(others).slice(0, -1)},"register":\n${text}\n}` : text;
  if (new Blob([JSON.stringify(whole)]).size > most) return tooLarge;
  const problems = await load(whole);
  return problems.map(({ pointer, line, column, message }) => words.say(
    pointer ? 'ui.open.problem.at' : 'ui.open.problem', { pointer, line: register ? line - 1 : line, column, message }));
}

// drawFound says beside a field what in its text could point at a person, and masks it on request.
export function drawFound(place, words, field, hits) {
  if (hits.length === 0) return;
  const mask = () => {
    const text = field.value;
    let at = 0;
    const parts = hits.flatMap((hit) => {
      const before = text.slice(at, hit.at);
      at = hit.at + hit.length;
      return [before, hit.masked];
    });
    field.value = parts.join('') + text.slice(at);
    place.replaceChildren(make('p', { role: 'status' }, words.tell('ui.found.masked')));
    field.focus();
  };
  const kinds = [...new Set(hits.map(({ masked }) => masked.replace(/^\[|\]$/g, '')))];
  place.replaceChildren(make('div', { class: 'inset', role: 'status' },
    make('p', {}, words.tell('ui.found', { kinds: words.list(kinds) })), button('second', mask, words.tell('ui.found.mask'))));
}
