// Files is a folder that the widget's files are served in.

// The form of the manifest that this release understands.
const format = 1;
const moduleName = 'heard.wasm';

export const fallback = 'en';

export class Files {
  static #sheets = new Map();
  #manifest = null;
  #cache = 'default';

  constructor(folder) {
    this.folder = folder;
  }

  // renew has what is fetched from now on come from the folder itself: what a browser kept may be
  // of an older release.
  renew() {
    this.#manifest = null;
    this.#cache = 'reload';
  }

  #url(name) {
    return new URL(name, this.folder).href;
  }

  async #fetched(name, integrity) {
    const response = await fetch(this.#url(name), { integrity: integrity ?? '', cache: this.#cache });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  }

  async json(name, integrity) {
    return (await this.#fetched(name, integrity)).json();
  }

  // kept gives a file that the manifest knows the digest of.
  async kept(name) {
    const { files } = await this.manifest();
    return this.json(name, files[name].integrity);
  }

  // manifest gives what is known of the folder. Where it could not be fetched, the next call tries
  // again.
  async manifest() {
    this.#manifest ??= this.json('manifest.json');
    try {
      const manifest = await this.#manifest;
      if (manifest.format !== format) throw new Error(`manifest.json: ${manifest.format}`);
      return manifest;
    } catch (cause) {
      this.#manifest = null;
      throw cause;
    }
  }

  // sheet gives the style sheet, which every element shares that uses the folder.
  sheet() {
    const sheets = Files.#sheets;
    if (!sheets.has(this.folder)) {
      const made = (async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(await (await this.#fetched('heard-check.css')).text());
        return sheet;
      })();
      made.catch(() => sheets.delete(this.folder));
      sheets.set(this.folder, made);
    }
    return sheets.get(this.folder);
  }

  // first gives the first words in a language, or in the nearest that there is.
  async first(lang) {
    const file = (tag) => `first.${tag}.json`;
    if (lang === fallback) return this.json(file(fallback));
    const { files } = await this.manifest();
    const tags = lang.split('-').map((part, at, parts) => parts.slice(0, parts.length - at).join('-'));
    return this.json(file(tags.find((tag) => file(tag) in files) ?? fallback));
  }

  // later gives the pages that come after the first questions.
  later() {
    return import('./later.js');
  }

  // engine gives what runs the module on the page's own thread.
  engine() {
    return import(this.#url('engine.js'));
  }

  get worker() {
    return this.#url('engine.js');
  }

  // module says from where the module is to be fetched, the best form first. A host that compresses
  // nothing has it compressed in a file of its own.
  async module() {
    const url = this.#url(moduleName);
    const asked = fetch(url, { method: 'HEAD', cache: this.#cache }).catch(() => null);
    const { files } = await this.manifest();
    const plain = files[moduleName];
    const zipped = files[`${moduleName}.gz`];
    const forms = [{ url, integrity: plain.integrity, cache: this.#cache }];
    const head = await asked;
    const whole = head?.ok && !head.headers.get('content-encoding') && Number(head.headers.get('content-length')) === plain.size;
    if (whole && zipped && globalThis.DecompressionStream) {
      forms.unshift({ url: `${url}.gz`, integrity: zipped.integrity, cache: this.#cache, zipped: true });
    }
    return { forms };
  }
}
