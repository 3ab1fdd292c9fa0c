// HeardCheck is the element itself: what the page around it can set, call and hear.

import { Files, fallback } from './files.js';
import { Library } from './library.js';
import { Visit } from './visit.js';
import { Words } from './words.js';

const home = import.meta.url;
const patience = 1000;

// What can be set before the element has this class.
const early = ['case', 'shareAnswers'];

// An element can be named on a server, where there is no document to put it in.
const Base = globalThis.HTMLElement ?? class {};

// painted waits until the browser has shown what was drawn, or would have, were the page in view.
const painted = () => new Promise((resolve) => {
  setTimeout(resolve, 200);
  requestAnimationFrame(() => setTimeout(resolve, 0));
});

export class HeardCheck extends Base {
  static observedAttributes = ['lang', 'dir', 'flow', 'heading-level', 'layout'];

  // files gives where an element takes its files from.
  static files(element) {
    const src = element.getAttribute('src');
    return new Files(new URL(src === null ? '.' : src.replace(/\/?$/, '/'), src === null ? home : document.baseURI).href);
  }

  #root = null;
  #visit = null; // what a person does here
  #files = null;
  #words = null;
  #library = null;
  #drawn = null; // tells that the first question is drawn
  #begun = new Promise((resolve) => { this.#drawn = resolve; });
  #shares = false;

  connectedCallback() {
    if (this.#root) {
      this.#visit?.listen();
      return;
    }
    for (const name of early) this.#takeEarly(name);
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.append(document.createElement('slot'));
    this.#begin().catch((cause) => this.#fail('page', cause));
  }

  disconnectedCallback() {
    this.#visit?.leave();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#visit || before === now) return;
    if (name === 'lang') this.#speak().catch((cause) => this.#fail('words', cause));
    else this.#visit.changed();
  }

  get ready() {
    return this.#library?.ready ?? false;
  }

  // shareAnswers says whether the event heard-answer tells the answer too.
  get shareAnswers() {
    return this.#shares;
  }

  set shareAnswers(shares) {
    this.#shares = Boolean(shares);
  }

  // report is the report of the case as it stands; null before the library has spoken.
  get report() {
    return this.#visit?.report ?? null;
  }

  get case() {
    return this.#visit?.case ?? null;
  }

  set case(document) {
    this.load(document).catch(() => {});
  }

  // start shows the first question. Answers stay.
  start() {
    this.#visit?.start();
  }

  // reset wipes everything and shows the first question.
  reset() {
    this.#visit?.reset();
  }

  // load takes a case, as an object or as the text of a file, and shows its answers. It gives the
  // problems of the case: while there are any, nothing is taken.
  async load(document) {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    await this.#loaded();
    return this.#visit.load(text);
  }

  // download hands the person a file: the "case", the "report" with its receipt, or the "page" of
  // it, to print.
  async download(kind) {
    await this.#loaded();
    await this.#library.pages.download(this.#library, this.#words, this.case, kind);
  }

  // print prints what the element shows, without the page around it.
  print() {
    this.#visit?.print(this);
  }

  // #takeEarly takes a property that was set before the element had this class, and so hides the
  // class's own.
  #takeEarly(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  // #begin draws the first question, then fetches what comes after it.
  async #begin() {
    this.#files = HeardCheck.files(this);
    const [sheet, first, over] = await Promise.all([
      this.#files.sheet(), this.#files.first(this.getAttribute('lang') || fallback), this.#partner(),
    ]);
    this.#words = new Words(first.lang, first.dir);
    this.#words.add(first.words, first.lang, first.langs);
    this.#words.illustrate(first.symbols, first.paths);
    this.#words.add(over.words, over.lang, {}, true);
    this.#library = new Library(this.#files, this.#words, first.lists);
    this.#root.adoptedStyleSheets = [sheet];
    this.#visit = new Visit({
      element: this,
      root: this.#root,
      words: this.#words,
      lists: first.lists,
      library: this.#library,
      attribute: (name) => this.getAttribute(name),
      loaded: () => this.#loaded(),
      load: () => {
        this.#files.renew();
        this.#load();
      },
      fail: (cause) => this.#fail('library', cause),
      emit: (name, detail) => this.#emit(name, detail),
    });
    this.#visit.begin();
    await painted();
    this.#load();
    this.#drawn();
  }

  // #partner gives the words of the page's owner, which stand over ours. Where they cannot be had,
  // ours do.
  async #partner() {
    const src = this.getAttribute('words');
    if (src) {
      try {
        const response = await fetch(new URL(src, document.baseURI));
        const { lang, words } = await response.json();
        return { lang: lang ?? fallback, words: words ?? {} };
      } catch (cause) {
        this.#emit('problem', { part: 'words' });
        console.error(src, cause);
      }
    }
    return { lang: fallback, words: {} };
  }

  // #speak goes on in the language that the element has now.
  async #speak() {
    const first = await this.#files.first(this.getAttribute('lang') || fallback);
    const over = await this.#partner();
    this.#words.begin(first.lang, first.dir);
    this.#words.add(first.words, first.lang, first.langs);
    this.#words.illustrate(first.symbols, first.paths);
    this.#words.add(over.words, over.lang, {}, true);
    if (this.ready) await this.#library.speak();
    await this.#visit.speak();
  }

  // #load fetches the library, or tries again.
  #load() {
    this.#visit.excuse(false);
    this.#library.load().then(() => {
      this.#library.onReplaced(() => this.#visit.say('ui.replaced'));
      this.#emit('ready', { milliseconds: this.#library.milliseconds });
      return this.#visit.refresh();
    }).catch((cause) => this.#fail('library', cause));
  }

  // #loaded waits for the library, and says so to those who wait with it.
  async #loaded() {
    if (this.ready) return;
    const timer = setTimeout(() => this.#visit?.say('ui.checking'), patience);
    try {
      await this.#begun;
      await this.#library.loaded();
    } finally {
      clearTimeout(timer);
      this.#visit?.say(null);
    }
  }

  // #fail tells the page that a part is missing, and its owner in the console what to allow.
  #fail(part, cause) {
    if (this.#visit) console.error(this.#visit.excuse(true), cause);
    else console.error(cause);
    this.#emit('problem', { part });
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(`heard-${name}`, { bubbles: true, composed: true, detail }));
  }
}
