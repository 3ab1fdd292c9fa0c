// The element <heard-check>: it draws the first question from its own small files, fetches the
// library behind it, and from then on shows what the library asks and says. It decides nothing.
//
//	<script type="module" src="/heard/heard-check.js"></script>
//	<heard-check flow="both" settings="prison" lang="en" heading-level="2">
//	  <p>What people see without scripts.</p>
//	</heard-check>
//
// This file and the first words come at once; every other module is fetched along with them, so
// that nothing waits for anything else.

const home = new URL('.', import.meta.url).href;
const fallback = 'en';
const patience = 1000;

// An element can be named on a server, where there is no document to put it in.
const Base = globalThis.HTMLElement ?? class {};

// Files is a folder that the widget's files are served in.
class Files {
  static #sheets = new Map();
  #manifest = null;

  constructor(folder) {
    this.folder = folder;
    this.fallback = fallback;
  }

  async #fetched(name, integrity) {
    const response = await fetch(new URL(name, this.folder), integrity && { integrity });
    if (!response.ok) throw new Error(String(response.status));
    return response;
  }

  async json(name, integrity) {
    return (await this.#fetched(name, integrity)).json();
  }

  // manifest gives what is known of each file, by name. Where it could not be fetched, the next
  // call tries again.
  async manifest() {
    this.#manifest ??= this.json('manifest.json');
    try {
      return (await this.#manifest).files;
    } catch (cause) {
      this.#manifest = null;
      throw cause;
    }
  }

  // sheet gives the style sheet, which every element shares that uses the folder.
  sheet() {
    const sheets = Files.#sheets;
    if (!sheets.has(this.folder)) {
      sheets.set(this.folder, (async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(await (await this.#fetched('heard-check.css')).text());
        return sheet;
      })());
    }
    return sheets.get(this.folder);
  }

  // first gives the first words in a language, or in the nearest that there is.
  async first(lang) {
    const file = (tag) => `first.${tag}.json`;
    const tags = [lang, lang.split('-')[0]];
    if (tags[1] === fallback) return this.json(file(fallback));
    const listed = await this.manifest();
    return this.json(file(tags.find((tag) => file(tag) in listed) ?? fallback));
  }
}

// painted waits until the browser has shown what was drawn, or would have, were the page in view.
const painted = () => new Promise((resolve) => {
  setTimeout(resolve, 200);
  requestAnimationFrame(() => setTimeout(resolve, 0));
});

export class HeardCheck extends Base {
  #root = null;
  #visit = null; // what a person does here
  #library = null;
  #drawn = null; // tells that the first question is drawn
  #begun = new Promise((resolve) => { this.#drawn = resolve; });

  connectedCallback() {
    if (this.#root) {
      this.#visit?.listen();
      return;
    }
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.append(document.createElement('slot'));
    this.#begin().catch((cause) => this.#fail('page', cause));
  }

  disconnectedCallback() {
    this.#visit?.leave();
  }

  get ready() {
    return this.#library?.ready ?? false;
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

  // download hands the person a file: the "case", or the "report" with its receipt.
  async download(kind) {
    await this.#loaded();
    await this.#library.pages.download(this.#library, this.case, kind);
  }

  print() {
    globalThis.print();
  }

  // #begin draws the first question, then fetches what comes after it.
  async #begin() {
    const files = new Files(new URL((this.getAttribute('src') ?? home).replace(/\/?$/, '/'), document.baseURI).href);
    const [sheet, first, { Words }, { Library }, { Visit }] = await Promise.all([
      files.sheet(), files.first(this.getAttribute('lang') || fallback),
      import('./words.js'), import('./library.js'), import('./visit.js'),
      import('./elements.js'), import('./walk.js'), import('./questions.js'), import('./trail.js'),
    ]);
    const words = new Words(first.lang);
    words.add(first.words, first.lang);
    this.#library = new Library(files, words, first.lists);
    this.#root.adoptedStyleSheets = [sheet];
    this.#visit = new Visit({
      root: this.#root,
      words,
      lists: first.lists,
      library: this.#library,
      attribute: (name) => this.getAttribute(name),
      loaded: () => this.#loaded(),
      load: () => this.#load(),
      fail: (cause) => this.#fail('library', cause),
      download: (kind) => this.download(kind),
      print: () => this.print(),
      emit: (name, detail) => this.#emit(name, detail),
    });
    this.#visit.start();
    // What was set before the element had this class hides the class's own property.
    if (Object.hasOwn(this, 'case')) {
      const early = this.case;
      delete this.case;
      this.case = early;
    }
    await painted();
    this.#load();
    this.#drawn();
  }

  // #load fetches the library, or tries again.
  #load() {
    this.#visit.excuse(false);
    this.#library.load().then(() => {
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
    this.#emit('problem', { part });
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(`heard-${name}`, { bubbles: true, composed: true, detail }));
  }
}

if (globalThis.customElements && !customElements.get('heard-check')) customElements.define('heard-check', HeardCheck);
