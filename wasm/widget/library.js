// What an element fetches once the first question stands: the module behind its checker, the texts
// of the statements, and the pages that come later.

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
  }

  // milliseconds is how long the module took to be ready once its bytes were there.
  get milliseconds() {
    return this.#checker.milliseconds;
  }

  // load fetches everything, or once more what failed. No request is made after that.
  load() {
    this.#loading = this.#fetched();
    return this.#loading;
  }

  // loaded waits for what load has begun.
  async loaded() {
    await this.#loading;
  }

  ask(request) {
    return this.#checker.ask(request);
  }

  async #fetched() {
    const { folder, fallback } = this.#files;
    const listed = this.#files.manifest();
    const statements = `words.${fallback}.json`;
    const [ready, texts, ...pages] = await Promise.all([
      Promise.all([import('./checker.js'), listed]).then(async ([{ Checker }, known]) => {
        const checker = Checker.at(folder, known['heard.wasm'].integrity);
        await checker.ready;
        return checker;
      }),
      listed.then((known) => this.#files.json(statements, known[statements].integrity)),
      import('./review.js'), import('./results.js'), import('./saved.js'), import('./receipt.js'),
    ]);
    this.#words.add(texts.words, texts.lang);
    Object.assign(this.#lists, texts.lists);
    this.#checker = ready;
    this.pages = Object.assign({}, ...pages);
    this.ready = true;
  }
}
