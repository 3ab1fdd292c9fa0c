// Opening a case that was saved before. What a file says is read by the library, never trusted.

import { heading, make } from './elements.js';

// The library takes requests of at most 8 MiB; a little of that is the request's own.
const most = (8 << 20) - 64;

// drawOpen makes the page on which a file is chosen, or its text pasted.
export function drawOpen(page) {
  const { words } = page;
  const title = heading(page, 0, { class: 'title', tabindex: '-1' }, words.say('ui.open'));
  const file = make('input', { type: 'file', id: 'file', accept: '.json,application/json' });
  const pasted = make('textarea', { id: 'pasted', rows: 6, spellcheck: 'false', autocomplete: 'off' });
  const sent = (event) => {
    event.preventDefault();
    const [chosen] = file.files;
    if (chosen) page.offer(chosen);
    else if (pasted.value.trim()) page.offer(new Blob([pasted.value]));
    else page.complain(words.say('ui.open.none'));
  };
  const form = make('form', { novalidate: true, onsubmit: sent }, title, make('p', {}, words.say('ui.open.what')),
    make('p', {}, make('label', { for: 'file', class: 'label' }, words.say('ui.open.file')), file),
    make('p', {}, make('label', { for: 'pasted', class: 'label' }, words.say('ui.open.paste')), pasted),
    make('div', { class: 'actions' }, make('button', { class: 'main', part: 'button main' }, words.say('ui.open.go'))));
  return { form, title, field: () => file.focus() };
}

// readFile hands the text of a file on and gives, as sentences, what is wrong with it.
export async function readFile(file, words, load) {
  const tooLarge = [words.say('ui.open.too-large')];
  if (file.size > most) return tooLarge;
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return [words.say('ui.open.not-text')];
  }
  if (new Blob([JSON.stringify(text)]).size > most) return tooLarge;
  const problems = await load(text);
  return problems.map(({ pointer, line, column, message }) => words.say(
    pointer ? 'ui.open.problem.at' : 'ui.open.problem', { pointer, line, column, message }));
}
