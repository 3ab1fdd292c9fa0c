// The pages that ask: a list, a yes or no, a date. Each is one fieldset whose legend is the
// page's heading.

import { button, details, heading, make } from './elements.js';
import { unsure } from './walk.js';

const none = 'none-of-these';
const answers = ['yes', 'no', unsure];
const many = 12;

// choice makes a radio or a checkbox with its label.
function choice(type, value, chosen, label, attributes) {
  const input = make('input', { type, name: 'answer', value, checked: chosen, ...attributes });
  return make('label', { class: 'choice' }, input, label);
}

const text = (words, id) => words.put(make('span'), id);

// radios asks for one of some codes, or of yes and no.
function radios(page, step, codes, label) {
  const value = page.walk.value(step);
  const nodes = codes.map((code) => choice('radio', code, code === value, label(code)));
  return {
    nodes,
    read: (form) => new FormData(form).get('answer') ?? undefined,
  };
}

// checkboxes asks for any of some codes. Two more boxes say that none fits, or that nobody knows
// yet; either of them clears the others.
function checkboxes(page, step, codes) {
  const value = page.walk.value(step);
  const alone = [none, unsure];
  const stated = value === unsure ? [unsure] : value?.length === 0 ? [none] : value ?? [];
  const nodes = [
    make('div', { class: codes.length > many ? 'choices long' : 'choices' },
      codes.map((code) => choice('checkbox', code, stated.includes(code), text(page.words, `term.${step}.${code}`)))),
    make('p', { class: 'or' }, page.words.say('ui.or')),
    choice('checkbox', none, stated.includes(none), text(page.words, 'ui.none')),
    choice('checkbox', unsure, stated.includes(unsure), text(page.words, 'ui.answer.unknown')),
  ];
  const changed = ({ target }) => {
    if (!target.checked) return;
    for (const box of target.form.elements.answer) {
      if (box !== target && (alone.includes(target.value) || alone.includes(box.value))) box.checked = false;
    }
  };
  return {
    nodes: [make('div', { onchange: changed }, nodes)],
    read(form) {
      const chosen = new FormData(form).getAll('answer');
      if (chosen.length === 0) return undefined;
      if (chosen.includes(unsure)) return unsure;
      return chosen.filter((code) => code !== none);
    },
  };
}

// line asks for a short text, which can be left empty.
function line(page, step) {
  const { words, walk } = page;
  const input = make('input', { name: 'answer', maxlength: 200, class: 'line', autocomplete: 'off', 'aria-label': words.say('ui.name.ask'), value: walk.value(step) });
  return { nodes: [input], read: () => mend(input.value) };
}

const parts = { day: 2, month: 2, year: 4 };

// date asks for a civil date, part by part.
function date(page, step) {
  const [year, month, day] = page.walk.value(step).split('-').map((part) => String(Number(part)));
  const shown = { day, month, year };
  return {
    nodes: [make('div', { class: 'date' }, Object.entries(parts).map(([part, length]) => make('label', {},
      page.words.say(`ui.date.${part}`),
      make('input', { name: part, inputmode: 'numeric', maxlength: length, class: `digits${length}`, value: shown[part] }))))],
    read(form) {
      const [y, m, d] = ['year', 'month', 'day'].map((part) => Number(form.elements[part].value.trim() || NaN));
      const written = new Date(0);
      written.setUTCFullYear(y, m - 1, d);
      const real = written.getUTCFullYear() === y && written.getUTCMonth() === m - 1 && written.getUTCDate() === d;
      return real && y > 0 && y < 10000 ? written.toISOString().slice(0, 10) : undefined;
    },
    missing: 'ui.error.date',
  };
}

function fields(page, step) {
  const { words, walk } = page;
  switch (walk.kind(step)) {
    case 'date':
      return { ask: 'ui.date.ask', help: 'ui.date.help', ...date(page, step) };
    case 'text':
      return { ask: 'ui.name.ask', help: 'ui.name.help', ...line(page, step) };
    case 'one': {
      const label = (code) => text(words, code === unsure ? 'ui.answer.unknown' : `term.${step}.${code}`);
      return { ask: `list.${step}.ask`, help: `list.${step}.help`, ...radios(page, step, [...page.codes(step), unsure], label) };
    }
    case 'many':
      return { ask: `list.${step}.ask`, help: `list.${step}.help`, missing: 'ui.error.many', ...checkboxes(page, step, page.codes(step)) };
    default: {
      const label = (answer) => text(words, `ui.answer.${answer}`);
      return { ask: `fact.${step}.ask`, help: `fact.${step}.help`, ...radios(page, step, answers, label), note: true };
    }
  }
}

// mend keeps what a document could not hold out of a text: half a surrogate pair.
const mend = (written) => written.trim().replace(/\p{Surrogate}/gu, '\ufffd');

// drawQuestion makes the page for a step. complaint is the text of an error to show beside the
// field; without it there is none. The page can be read without being sent: read gives the
// answer that stands in its form, if there is one, and the reason.
export function drawQuestion(page, step, complaint) {
  const { words, walk } = page;
  const field = fields(page, step);
  const purpose = !walk.first.includes(step) && walk.purpose(step);
  const title = heading(page, 0, { class: 'title', tabindex: '-1' },
    purpose && make('span', { class: 'caption' }, words.say(`question-for.${purpose}`), ' '), text(words, field.ask));
  const note = field.note && make('textarea', { id: 'reason', rows: 3, maxlength: 5000 }, walk.note(step));
  const reason = note && details(words.say('ui.reason'),
    make('label', { for: 'reason' }, words.say('ui.reason.label')), note);
  if (note && walk.note(step)) reason.open = true;
  const sends = make('button', { class: 'main', part: 'button main' }, words.say('ui.continue'));
  const fieldset = make('fieldset', { 'aria-describedby': complaint && 'complaint' },
    make('legend', {}, title),
    words.has(field.help) && details(words.say('ui.help'), words.put(make('p'), field.help)),
    complaint && make('p', { class: 'complaint', id: 'complaint' },
      make('span', { class: 'unseen' }, words.say('ui.error'), ' '), complaint),
    field.nodes);
  const read = (form) => ({ value: field.read(form), note: note ? mend(note.value) : '' });
  const sent = (event) => {
    event.preventDefault();
    const given = read(event.target);
    if (given.value !== undefined) page.answered(step, given);
    else page.complain(words.say(field.missing ?? 'ui.error.one'));
  };
  const form = make('form', { novalidate: true, onsubmit: sent },
    make('div', { class: complaint && 'wrong' }, fieldset, reason), make('div', { class: 'actions' }, sends));
  return { form, title, sends, read: () => read(form), field: () => fieldset.querySelector('input').focus() };
}

// drawSummary makes the list of what is wrong, with a way to each field.
export function drawSummary(page, entries) {
  const items = entries.map(({ text: sentence, to }) => make('li', {}, to
    ? make('a', { href: '#', onclick: (event) => { event.preventDefault(); to(); } }, sentence)
    : sentence));
  return make('div', { class: 'summary', tabindex: '-1', role: 'group', 'aria-labelledby': 'summary' },
    heading(page, 0, { id: 'summary' }, page.words.say('ui.error.title')), make('ul', {}, items));
}

// drawStart makes what stands around the first question.
export function drawStart(page) {
  const { words, walk } = page;
  return {
    before: [
      make('p', { class: 'lead' }, words.say(`ui.start.${walk.flow}`)),
      make('p', { class: 'inset' }, words.say('ui.advice')),
    ],
    after: make('div', { class: 'aside' },
      make('p', {}, words.say('ui.start.date', { date: words.date(walk.case.as_at) }), ' ',
        button('link', () => page.go('as_at'), words.say('ui.start.date.change'))),
      make('p', {}, button('link', () => page.go('open'), words.say('ui.open')))),
  };
}
