// Words holds every text that the widget shows, by id. Texts come from the first file, from the
// library, from the file of statements, and from a partner's own; no sentence stands in the code.

import { draw, make } from './elements.js';

// What stands over what: English under the language of the page, and a partner's words over both.
const ranks = { other: 0, own: 1, over: 2 };

// flat gives texts with their ids. A file nests them by the parts of the ids; those in a list count
// from 1 or, below a number, from a.
function* flat(nested, parts = []) {
  if (typeof nested === 'string') {
    yield [parts.join('.'), nested];
    return;
  }
  const numbered = /^\d+$/.test(parts.at(-1));
  const counted = (at) => (numbered ? String.fromCharCode(97 + at) : String(at + 1));
  for (const [key, below] of Object.entries(nested ?? {})) {
    const part = Array.isArray(nested) ? counted(Number(key)) : key;
    yield* flat(below, part === '' ? parts : [...parts, part]);
  }
}

// The languages whose figures are those of a program.
const plain = ['en', 'cy'];

export class Words {
  #texts = new Map();
  #symbols = {};
  #paths = {};
  #plurals = null;

  // lang is the language of the page of the widget, dir how it is written; a text in another
  // language is marked.
  constructor(lang, dir) {
    this.begin(lang, dir);
  }

  // begin puts another language in the place of all texts.
  begin(lang, dir = 'ltr') {
    this.#texts.clear();
    this.#symbols = {};
    this.#paths = {};
    this.#plurals = null;
    this.lang = lang;
    this.dir = dir;
    // The library's English is British, and so are its dates.
    this.locale = /^en(-x-|$)/.test(lang) ? 'en-GB' : lang;
  }

  // add takes texts in a language; langs names that of each which is in another. A later text takes
  // the place of an earlier one, but English never that of the page's language.
  add(texts, lang, langs = {}, over = false) {
    for (const [id, text] of flat(texts)) {
      const of = langs[id] ?? lang;
      const rank = over ? ranks.over : of === this.lang ? ranks.own : ranks.other;
      if (rank >= (this.#texts.get(id)?.rank ?? rank)) this.#texts.set(id, { text, lang: of, rank });
    }
  }

  // unchecked says whether nobody has checked the language of the page: one that somebody has
  // checked has a dash in place of the words for it.
  get unchecked() {
    return this.lang !== 'en' && this.has('report.review') && this.say('report.review') !== '–';
  }

  has(id) {
    return this.#texts.has(id);
  }

  // illustrate adds the symbols that a language shows beside its texts, and how each is drawn.
  illustrate(symbols, paths) {
    Object.assign(this.#symbols, symbols);
    Object.assign(this.#paths, paths);
  }

  // picture draws the symbol beside a text, if there is one. It only repeats the text, so it is
  // hidden from assistive technology.
  picture(id) {
    const d = this.#paths[this.#symbols[id]];
    return d && draw('svg', { class: 'picture', viewBox: '0 0 48 48', 'aria-hidden': 'true', focusable: 'false' }, draw('path', { d }));
  }

  // asks says whether there are words for a question.
  asks(step) {
    return this.has(`fact.${step}.ask`) || this.has(`list.${step}.ask`);
  }

  // own gives the texts that the library does not have, to print with: those in the page's
  // language and of a partner, and the statements where they are wanted.
  own(statements = true) {
    const texts = {};
    for (const [id, { text, rank }] of this.#texts) {
      if (id.startsWith('ui.')) continue;
      if (id.startsWith('statement.') ? statements : rank > ranks.own || this.lang !== 'en' && rank === ranks.own) texts[id] = text;
    }
    return { lang: this.lang, texts };
  }

  // say gives a text, with what stands in braces filled in. A text that is not there is named by
  // its id, so that nothing goes missing unseen.
  say(id, fill = {}) {
    const text = this.#texts.get(id)?.text ?? id;
    return text.replace(/\{(\w+)\}/g, (whole, name) => fill[name] ?? whole);
  }

  // tell gives a text as say does, to stand in an element: with its language where that is not
  // the page's own. What fills it can be elements.
  tell(id, fill = {}) {
    const known = this.#texts.get(id);
    const parts = (known?.text ?? id).split(/\{(\w+)\}/).map((part, i) => (i % 2 ? fill[part] ?? `{${part}}` : part)).filter((part) => part !== '');
    if (!known || known.lang === this.lang) return parts;
    return make('span', { lang: known.lang, dir: this.dir === 'rtl' && 'ltr' }, parts);
  }

  #counted(id, number) {
    if (number === 0 && this.has(`${id}.none`)) return `${id}.none`;
    this.#plurals ??= new Intl.PluralRules(this.locale);
    const form = `${id}.${this.#plurals.select(number)}`;
    return this.has(form) ? form : `${id}.other`;
  }

  // count gives the form of a text that its language uses with a number. None can have its own.
  count(id, number) {
    return this.say(this.#counted(id, number), { n: this.number(number) });
  }

  // tally gives the same to stand in an element.
  tally(id, number) {
    return this.tell(this.#counted(id, number), { n: this.number(number) });
  }

  // number writes a number as its language does. A browser takes long over the first, and for a short
  // one in a language that has no figures of its own it need not.
  number(number) {
    if (number < 1000 && plain.includes(this.lang.split('-')[0])) return String(number);
    return new Intl.NumberFormat(this.locale).format(number);
  }

  // date writes a civil date out, in our own names of months: to write the first one itself takes a
  // browser longer than all else that stands on the first page.
  date(iso) {
    const [year, month, day] = iso.split('-').map(Number);
    return this.say('report.date', { day, month: this.say(`report.month.${month}`), year });
  }

  // list joins texts as its language does, or with commas where the browser does not know it, as some
  // do not know Welsh.
  list(texts) {
    const unknown = Intl.ListFormat.supportedLocalesOf(this.locale).length === 0;
    const [locale, type] = unknown ? ['en', 'unit'] : [this.locale, 'conjunction'];
    const parts = new Intl.ListFormat(locale, { type }).formatToParts(texts.map((text, i) => String(i)));
    return parts.map(({ type, value }) => (type === 'element' ? texts[Number(value)] : value));
  }

  // name says what an id in a report's facts or missing stands for: a fact, a list, or a code.
  name(id) {
    for (const asked of [`fact.${id}.ask`, `list.${id}.ask`]) if (this.has(asked)) return this.tell(asked);
    const property = id.slice(0, id.indexOf('.'));
    if (!this.has(`term.${id}`)) return id;
    return this.tell('ui.fact.code', { list: this.tell(`list.${property}.ask`), code: this.tell(`term.${id}`) });
  }
}
