// Typing in what was ticked on paper. Each question there has a short code, each box under a list
// too, so that a page can be typed in a line a question.

import { heading, make } from './elements.js';
import { civil, mend } from './questions.js';
import { unsure } from './walk.js';

const dateCode = 'date';
const noneCode = '0';
const unsureCode = '?';
const letters = { y: 'yes', n: 'no', [unsureCode]: unsure };

// readTyped makes a case of what was typed. page knows the lists and what the codes stand for. It
// gives the case, and what is wrong as the id of a sentence with what fills it.
export function readTyped(typed, page, document) {
  const wrong = [];
  const lists = page.walk.lists;
  for (const [i, written] of typed.split('\n').entries()) {
    const [code, ...rest] = mend(written).split(/[\s,;:]+/).filter(Boolean);
    if (!code) continue;
    const complain = (id) => wrong.push([id, { line: i + 1, code }]);
    const asked = page.meanings[code.toLowerCase()];
    const said = rest.map((part) => part.toLowerCase());
    if (code.toLowerCase() === dateCode) {
      const [day = '', month = '', year = ''] = rest;
      const date = civil(year, month, day);
      if (date) document.as_at = date;
      else complain('ui.type.date');
    } else if (asked in lists) {
      const codes = said.map((part) => page.meanings[part]);
      if (said[0] === unsureCode) delete document[asked];
      else if (said[0] === noneCode && !lists[asked].one) document[asked] = [];
      else if (said.length === 0 || !codes.every((id) => id?.startsWith(`${asked}.`))) complain('ui.type.box');
      else if (lists[asked].one && codes.length > 1) complain('ui.type.one');
      else {
        const ticked = codes.map((id) => id.slice(asked.length + 1));
        document[asked] = lists[asked].one ? ticked[0] : [...new Set(ticked)];
      }
    } else if (asked === undefined || asked.split('.')[0] in lists) {
      complain('ui.type.code');
    } else if (!(said[0] in letters)) {
      complain('ui.type.answer');
    } else {
      document.answers = { ...document.answers, [asked]: letters[said[0]] };
      const note = mend(written).replace(/^\S+\s+\S+\s*/, '');
      if (note) document.notes = { ...document.notes, [asked]: note };
    }
  }
  return { document, wrong };
}

// drawType makes the page on which a form of paper is typed in.
export function drawType(page) {
  const { words, walk } = page;
  const title = heading(page, 0, { class: 'title', tabindex: '-1' }, words.tell('ui.type'));
  const typed = make('textarea', { id: 'typed', rows: 12, spellcheck: 'false', autocomplete: 'off', autocapitalize: 'none', 'aria-describedby': 'typed-how' });
  const sent = async (event) => {
    event.preventDefault();
    if (!typed.value.trim()) {
      page.complain([words.say('ui.type.none')]);
      return;
    }
    const { document, wrong } = readTyped(typed.value, page, { as_at: walk.case.as_at });
    if (wrong.length > 0) {
      page.complain(wrong.map(([id, fill]) => words.say(id, fill)));
      return;
    }
    const problems = await page.load(JSON.stringify(document));
    if (problems.length > 0) page.complain(problems.map((problem) => words.say('ui.error.refused', problem)));
  };
  const form = make('form', { novalidate: true, onsubmit: (event) => { sent(event).catch(() => {}); } }, title,
    make('div', { id: 'typed-how' }, make('p', {}, words.tell('ui.type.how')),
      make('ul', {}, ['fact', 'list', 'date'].map((kind) => make('li', {}, words.tell(`ui.type.how.${kind}`))))),
    make('p', {}, make('label', { for: 'typed', class: 'label' }, words.tell('ui.type.label')), typed),
    make('div', { class: 'actions' }, make('button', { class: 'main', part: 'button main' }, words.tell('ui.type.go'))));
  return { form, title, field: () => typed.focus() };
}
