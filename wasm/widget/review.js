// The page on which a person checks the answers, with a way to change each.

import { button, heading, make } from './elements.js';
import { unsure } from './walk.js';

// said gives the words for what was answered to a step.
function said({ words, walk }, step) {
  const value = walk.value(step);
  if (value === undefined) return words.tell('ui.review.open');
  if (step === 'as_at') return words.date(value);
  if (step === 'title') return value;
  if (value === unsure) return words.tell('ui.answer.unknown');
  switch (walk.kind(step)) {
    case 'many':
      return value.length === 0 ? words.tell('ui.none') : words.list(value.map((code) => words.tell(`term.${step}.${code}`)));
    case 'one':
      return words.tell(`term.${step}.${value}`);
    default:
      return words.tell(`ui.answer.${value}`);
  }
}

const own = { as_at: 'ui.date.ask', title: 'ui.name.ask' };

const asked = (words, step) => (step in own ? words.tell(own[step]) : words.name(step));

function row(page, step) {
  const { words, walk } = page;
  const ask = asked(words, step);
  const note = walk.note(step);
  return make('div', { class: 'row' },
    make('dt', {}, ask),
    make('dd', {}, said(page, step), note && make('p', { class: 'note' }, words.tell('ui.review.reason', { reason: note }))),
    make('dd', { class: 'change' }, button('link', () => page.go(step, 'check'),
      words.tell('ui.review.change'), make('span', { class: 'unseen' }, ' ', ask))));
}

function rows(page, id, steps, why) {
  if (steps.length === 0) return null;
  return make('section', {}, heading(page, 1, {}, page.words.tell(id)), why && make('p', {}, page.words.tell(why)),
    make('dl', { class: 'answers' }, steps.map((step) => row(page, step))));
}

export function drawReview(page) {
  const { words, walk } = page;
  const title = heading(page, 0, { class: 'title', tabindex: '-1' }, words.tell('ui.review.title'));
  const { open, unsureOf } = walk;
  const lists = Object.keys(walk.lists).filter((list) => walk.first.includes(list) || walk.given.has(list) || walk.value(list) !== undefined);
  const facts = Object.keys(walk.case.answers ?? {});
  const idle = facts.filter((fact) => walk.idle.has(fact));
  const certain = (step) => !unsureOf.includes(step) && !walk.idle.has(step);
  const onward = button(open.length > 0 ? 'second' : 'main', () => page.go('result'),
    words.tell(open.length > 0 ? 'ui.result.so-far' : 'ui.result.see'));
  const form = make('div', {}, title,
    make('p', {}, words.tally('ui.left', walk.left)),
    unsureOf.length > 0 && make('p', {}, words.tell('ui.review.unsure.why')),
    rows(page, 'ui.review.unsure', unsureOf),
    rows(page, 'ui.review.case', ['title', 'as_at', ...lists.filter(certain)]),
    rows(page, 'ui.review.facts', facts.filter(certain)),
    idle.length > 0 && rows(page, 'ui.review.idle', idle, 'ui.review.idle.why'),
    make('section', {}, heading(page, 1, {}, words.tell('ui.review.heard')),
      make('p', {}, words.tell(walk.case.register ? 'ui.review.heard.open' : 'ui.review.heard.none')),
      make('p', {}, button('link', () => page.go('open'), words.tell('ui.review.heard.go')))),
    make('div', { class: 'actions' },
      open.length > 0 && button('main', () => page.next(), words.tell('ui.review.carry-on')), onward));
  return { form, title };
}

// drawWipe asks whether everything is to be forgotten.
export function drawWipe(page) {
  const { words } = page;
  const title = heading(page, 0, { class: 'title', tabindex: '-1' }, words.tell('ui.wipe.title'));
  const form = make('div', {}, title, make('p', {}, words.tell('ui.wipe.what')),
    make('div', { class: 'actions' }, button('warning', () => page.wipe(), words.tell('ui.wipe.yes'))));
  return { form, title };
}
