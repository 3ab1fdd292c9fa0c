// Words holds every text that the widget shows, by id. Texts come from the first file, from the
// library and from the file of statements; no sentence stands in the code.
export class Words {
  #texts = new Map();

  // lang is the language of the page of the widget; a text in another one is marked.
  constructor(lang) {
    this.lang = lang;
    // The library's English is British, and so are its dates.
    this.locale = lang === 'en' ? 'en-GB' : lang;
  }

  // add takes texts in a language; langs names that of each which is in another. A later text takes
  // the place of an earlier one.
  add(texts, lang, langs = {}) {
    for (const [id, text] of Object.entries(texts)) this.#texts.set(id, { text, lang: langs[id] ?? lang });
  }

  has(id) {
    return this.#texts.has(id);
  }

  // say gives a text, with what stands in braces filled in. A text that is not there is named by
  // its id, so that nothing goes missing unseen.
  say(id, fill = {}) {
    const text = this.#texts.get(id)?.text ?? id;
    return text.replace(/\{(\w+)\}/g, (whole, name) => fill[name] ?? whole);
  }

  // count gives the form of a text that its language uses with a number. None can have its own.
  count(id, number) {
    if (number === 0 && this.has(`${id}.none`)) return this.say(`${id}.none`);
    const form = `${id}.${new Intl.PluralRules(this.locale).select(number)}`;
    return this.say(this.has(form) ? form : `${id}.other`, { n: new Intl.NumberFormat(this.locale).format(number) });
  }

  // put gives an element a text, and marks its language where that is not the page's own.
  put(element, id, fill) {
    const lang = this.#texts.get(id)?.lang;
    if (lang && lang !== this.lang) element.setAttribute('lang', lang);
    element.append(this.say(id, fill));
    return element;
  }

  // date writes a civil date out.
  date(iso) {
    const [year, month, day] = iso.split('-').map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  }

  // list joins texts as its language does.
  list(texts) {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(texts);
  }

  // name says what an id in a report's facts or missing stands for: a fact, a list, or a code.
  name(id) {
    if (this.has(`fact.${id}.ask`)) return this.say(`fact.${id}.ask`);
    if (this.has(`list.${id}.ask`)) return this.say(`list.${id}.ask`);
    const property = id.slice(0, id.indexOf('.'));
    if (!this.has(`term.${id}`)) return id;
    return this.say('ui.fact.code', { list: this.say(`list.${property}.ask`), code: this.say(`term.${id}`) });
  }
}
