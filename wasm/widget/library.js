// What an element fetches once the first question stands: the module behind its checker, the texts
// of the statements, and the pages that come later.

import { Checker } from './checker.js';
import { fallback } from './files.js';

export class Library {
  #files;
  #words;
  #lists;
  #checker = null;
  #loading = null;

  // files gives what the folder holds; what comes is added to the words and lists.
  constructor(files, words, lists) {
    this.#files = files;
    this.#words = words;
    this.#lists = lists;
    this.ready = false;
    this.pages = {}; // what draws the later pages, and makes the files to take away
    this.codes = {}; // what the codes on paper stand for
    this.points = {}; // what stands under each step of what to do next
  }

  // milliseconds is how long the module took to be ready once its bytes were there.
  get milliseconds() {
    return this.#checker.milliseconds;
  }

  // load fetches everything, or once more what failed. No request is made after that but for what
  // a person asks to read.
  load() {
    this.#loading = this.#fetched();
    return this.#loading;
  }

  // loaded waits for what load has begun.
  async loaded() {
    await this.#loading;
  }

  // onReplaced has work done whenever the checker had to be made anew.
  onReplaced(work) {
    this.#checker.addEventListener('replaced', work);
  }

  ask(request) {
    return this.#checker.ask(request);
  }

  // speak adds the words of the language that come with the module. A file can name one that has more.
  async speak() {
    const { lang } = this.#words;
    const names = [fallback, ...(lang === fallback ? [] : [lang])].map((tag) => `words.${tag}.json`);
    const kept = async (name) => {
      const file = await this.#files.kept(name);
      return file.more ? [file, await this.#files.kept(file.more)] : [file];
    };
    const files = await Promise.all(names.map(kept));
    for (const { words, lang: of, langs, lists, symbols, paths, points } of files.flat()) {
      this.#words.add(words, of, langs);
      this.#words.illustrate(symbols, paths);
      Object.assign(this.#lists, lists);
      Object.assign(this.points, points);
    }
  }

  // guidance adds the statements that no result cites, and gives which of them advise on what. It
  // is fetched when a person asks for it.
  async guidance() {
    const { words, lang, advice } = await this.#files.kept(`guidance.${fallback}.json`);
    this.#words.add(words, lang);
    return advice;
  }

  async #fetched() {
    const checker = Checker.of(this.#files);
    const [codes, pages] = await Promise.all([
      this.#files.kept('codes.json'), this.#files.later(), this.speak(), checker.ready,
    ]);
    this.#checker = checker;
    this.codes = codes;
    this.pages = pages;
    this.ready = true;
  }
}
