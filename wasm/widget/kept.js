// Kept is what one element keeps in the browser's tab, for as long as that is open. It does so only
// where the page around asks for it, and nothing longer.

export class Kept {
  #name;
  #wanted;

  // wanted says whether the page around asks for it.
  constructor(element, wanted) {
    const all = [...element.getRootNode().querySelectorAll(element.localName)];
    this.#name = `${element.localName}:${element.id || all.indexOf(element)}`;
    this.#wanted = wanted;
    this.used = false; // whether something is kept
  }

  // read gives what was kept, if there is anything to go on with.
  read() {
    if (!this.#wanted()) return null;
    try {
      const { document, passed } = JSON.parse(sessionStorage.getItem(this.#name));
      this.used = true;
      return { document, passed: Array.isArray(passed) ? passed : [] };
    } catch {
      return null;
    }
  }

  // write keeps the case as it stands. A browser that keeps nothing is let be.
  write(walk) {
    if (!this.#wanted()) return;
    try {
      sessionStorage.setItem(this.#name, JSON.stringify({ document: walk.document(), passed: [...walk.passed] }));
      this.used = true;
    } catch {
      this.used = false;
    }
  }

  wipe() {
    this.used = false;
    try {
      sessionStorage.removeItem(this.#name);
    } catch {
      // Where there is no storage, nothing is in it.
    }
  }
}
