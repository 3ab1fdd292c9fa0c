// The pages that ask: a list, a yes or no, a date, one on a page or some together. Each question is
// one fieldset, whose legend is a heading.

import { button, details, heading, make } from './elements.js';
import { unsure } from './walk.js';

const none = 'none-of-these';
const answers = ['yes', 'no', unsure];
const many = 12;

// choice makes a radio or a checkbox with its label.
function choice(type, name, value, chosen, label) {
  return make('label', { class: 'choice' }, make('input', { type, name, value, checked: chosen }), make('span', {}, label));
}

// radios asks for one of some codes, or of yes and no.
function radios(page, step, codes, label) {
  const value = page.walk.value(step);
  return {
    nodes: codes.map((code) => choice('radio', step, code, code === value, label(code))),
    read: (form) => new FormData(form).get(step) ?? undefined,
  };
}

// checkboxes asks for any of some codes. Two more boxes say that none fits, or that nobody knows
// yet; either of them clears the others.
function checkboxes(page, step, codes) {
  const { words } = page;
  const value = page.walk.value(step);
  const alone = [none, unsure];
  const stated = value === unsure ? [unsure] : value?.length === 0 ? [none] : value ?? [];
  const box = (code, id) => choice('checkbox', step, code, stated.includes(code), words.tell(id));
  const changed = ({ target }) => {
    if (!target.checked) return;
    for (const other of target.form.elements[step]) {
      if (other !== target && (alone.includes(target.value) || alone.includes(other.value))) other.checked = false;
    }
  };
  return {
    nodes: make('div', { onchange: changed },
      make('div', { class: codes.length > many ? 'choices long' : 'choices' }, codes.map((code) => box(code, `term.${step}.${code}`))),
      make('p', { class: 'or' }, words.tell('ui.or')), box(none, 'ui.none'), box(unsure, 'ui.answer.unknown')),
    read(form) {
      const chosen = new FormData(form).getAll(step);
      if (chosen.length === 0) return undefined;
      if (chosen.includes(unsure)) return unsure;
      return chosen.filter((code) => code !== none);
    },
  };
}

// line asks for a short text, which can be left empty.
function line(page, step) {
  const { words, walk } = page;
  const input = make('input', { name: step, maxlength: 200, class: 'line', autocomplete: 'off', 'aria-label': words.say('ui.name.ask'), value: walk.value(step) });
  return { nodes: input, read: () => mend(input.value), screened: input };
}

const parts = { day: 2, month: 2, year: 4 };

// date asks for a civil date, part by part.
function date(page, step) {
  const [year, month, day] = page.walk.value(step).split('-').map((part) => String(Number(part)));
  const shown = { day, month, year };
  return {
    nodes: make('div', { class: 'date' }, Object.entries(parts).map(([part, length]) => make('label', {},
      page.words.tell(`ui.date.${part}`),
      make('input', { name: part, inputmode: 'numeric', maxlength: length, class: `digits${length}`, value: shown[part] })))),
    read: (form) => civil(...['year', 'month', 'day'].map((part) => form.elements[part].value)),
  };
}

// civil gives a date as a case has it, if there is such a day.
export function civil(...written) {
  const [year, month, day] = written.map((part) => Number(part.trim() || NaN));
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, day);
  const real = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return real && year > 0 && year < 10000 ? made.toISOString().slice(0, 10) : undefined;
}

// kinds says how each kind of question is asked, and what to say where nothing was answered.
const kinds = {
  date: (page, step) => ({ ask: 'ui.date.ask', help: 'ui.date.help', missing: 'ui.error.date', ...date(page, step) }),
  text: (page, step) => ({ ask: 'ui.name.ask', help: 'ui.name.help', ...line(page, step) }),
  one: (page, step) => {
    const label = (code) => page.words.tell(code === unsure ? 'ui.answer.unknown' : `term.${step}.${code}`);
    return { ask: `list.${step}.ask`, help: `list.${step}.help`, ...radios(page, step, [...page.codes(step), unsure], label) };
  },
  many: (page, step) => ({ ask: `list.${step}.ask`, help: `list.${step}.help`, missing: 'ui.error.many', ...checkboxes(page, step, page.codes(step)) }),
  fact: (page, step) => {
    const label = (answer) => page.words.tell(`ui.answer.${answer}`);
    return { ask: `fact.${step}.ask`, help: `fact.${step}.help`, ...radios(page, step, answers, label), note: true };
  },
};

// mend keeps what a document could not hold out of a text: half a surrogate pair.
export const mend = (written) => written.trim().replace(/\p{Surrogate}/gu, '\ufffd');

// drawField makes one question. complaint is the text of an error to show beside it; without it
// there is none. Names of parts end in at, which tells questions on one page apart.
function drawField(page, step, { at, complaint, below, caption }) {
  const { words, walk } = page;
  const field = kinds[walk.kind(step)](page, step);
  const title = heading(page, below, { class: 'title', tabindex: '-1' },
    caption && make('span', { class: 'caption' }, caption, ' '), words.picture(field.ask), words.tell(field.ask));
  const note = field.note && make('textarea', { id: `reason${at}`, rows: 3, maxlength: 5000, autocomplete: 'off' }, walk.note(step));
  const screened = note || field.screened;
  const found = screened && make('div', { class: 'found' });
  const reason = note && details(words.tell('ui.reason'),
    make('label', { for: `reason${at}` }, words.tell('ui.reason.label')), note, found);
  screened?.addEventListener('change', () => page.screen(screened, found));
  if (note && walk.note(step)) reason.open = true;
  const fieldset = make('fieldset', { 'aria-describedby': complaint && `complaint${at}` },
    make('legend', {}, title),
    words.has(field.help) && details(words.tell('ui.help'), make('p', {}, words.tell(field.help))),
    complaint && make('p', { class: 'complaint', id: `complaint${at}` },
      make('span', { class: 'unseen' }, words.tell('ui.error'), ' '), complaint),
    field.nodes, !note && found);
  return {
    node: make('div', { class: complaint ? 'question wrong' : 'question' }, fieldset, reason),
    title,
    missing: field.missing ?? 'ui.error.one',
    screened: screened && { field: screened, place: found },
    read: (form) => ({ step, value: field.read(form), note: note ? mend(note.value) : '' }),
    focus: () => {
      fieldset.scrollIntoView();
      fieldset.querySelector('input').focus({ preventScroll: true });
    },
  };
}

// titleOf names the text above the questions of a part of the way.
function titleOf(part) {
  const [kind, principle] = part.split('.');
  if (kind === 'about') return 'ui.section.about';
  return principle ? `principle.${principle}` : `question-for.${kind}`;
}

// drawQuestions makes the page for a step. complaints holds the text of an error for each question
// that has one. The page can be read without being sent: read gives what stands in its form.
export function drawQuestions(page, step, complaints) {
  const { words, walk } = page;
  const steps = walk.asks(step);
  const together = steps.length !== 1 || steps[0] !== step;
  const section = together && heading(page, 0, { class: 'title', tabindex: '-1' }, words.tell(titleOf(walk.part(step))));
  const fields = steps.map((each, i) => {
    const purpose = !together && !walk.first.includes(each) && walk.purpose(each);
    return drawField(page, each, {
      at: i > 0 ? `-${i}` : '',
      complaint: complaints.get(each),
      below: together ? 1 : 0,
      caption: purpose && words.tell(`question-for.${purpose}`),
    });
  });
  const sends = make('button', { class: 'main', part: 'button main' }, words.tell('ui.continue'));
  const read = (form) => fields.map((field) => field.read(form));
  const sent = (event) => {
    event.preventDefault();
    const given = read(event.target);
    const wrong = given.map(({ value }, i) => value === undefined && [steps[i], words.say(fields[i].missing)]).filter(Boolean);
    if (wrong.length > 0) page.complain(wrong);
    else page.answered(given, fields.map((field) => field.screened).filter(Boolean));
  };
  const form = make('form', { novalidate: true, onsubmit: sent },
    section, fields.map(({ node }) => node), make('div', { class: 'actions' }, sends));
  return {
    form,
    title: section || fields[0].title,
    sends,
    steps,
    read: () => read(form),
    field: (wrong) => fields[Math.max(0, steps.indexOf(wrong))].focus(),
  };
}

// drawSummary makes the list of what is wrong, with a way to each field.
export function drawSummary(page, entries) {
  const items = entries.map(({ text: sentence, to }) => make('li', {}, to
    ? make('a', { href: '#', onclick: (event) => { event.preventDefault(); to(); } }, sentence)
    : sentence));
  return make('div', { class: 'summary', tabindex: '-1', role: 'group', 'aria-labelledby': 'summary' },
    heading(page, 0, { id: 'summary' }, page.words.tell('ui.error.title')), make('ul', {}, items));
}

// drawStart makes what stands around the first question.
export function drawStart(page) {
  const { words, walk } = page;
  return {
    before: [
      make('p', { class: 'lead' }, words.tell(`ui.start.${walk.flow}`)),
      make('p', { class: 'inset' }, words.tell('ui.advice')),
    ],
    after: make('div', { class: 'aside' },
      make('p', {}, words.tell('ui.start.date', { date: words.date(walk.case.as_at) }), ' ',
        button('link', () => page.go('as_at'), words.tell('ui.start.date.change'))),
      make('p', {}, button('link', () => page.go('open'), words.tell('ui.open')))),
  };
}

// drawKept says that the answers are kept in the tab, with a way to delete them.
export function drawKept(page) {
  const { words } = page;
  return make('p', { class: 'aside kept' }, words.tell('ui.kept'), ' ',
    button('link', () => page.go('wipe'), words.tell('ui.kept.delete')));
}
