// Visit is what a person does in one element: it shows page after page, keeps the answers, and has
// the library look at them.

import { button, make } from './elements.js';
import { drawKept, drawQuestions, drawStart, drawSummary } from './questions.js';
import { Kept } from './kept.js';
import { printAlone } from './print.js';
import { Trail } from './trail.js';
import { Walk } from './walk.js';

// The pages that ask nothing, by what draws each.
const pages = { check: 'drawReview', result: 'drawResults', open: 'drawOpen', type: 'drawType', wipe: 'drawWipe' };

// Those of them that need a case which the library takes.
const reports = ['check', 'result'];

// today is the civil date where the person is.
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

// refill puts into a form that is drawn again what stood in it before.
function refill(form, before) {
  const fields = [...(form.elements ?? [])];
  for (const [i, field] of [...(before.elements ?? [])].entries()) {
    if (field.type === 'file') fields[i].files = field.files;
    else if (['radio', 'checkbox'].includes(field.type)) fields[i].checked = field.checked;
    else if ('value' in field) fields[i].value = field.value;
  }
  const opened = form.querySelectorAll('details');
  before.querySelectorAll('details').forEach((each, i) => { if (opened[i]) opened[i].open = each.open; });
}

export class Visit {
  #host; // the element: its attributes, its files and how it tells the page what happens
  #words;
  #kept; // what is kept in the browser's tab, where the page around asks for that
  #walk = null;
  #trail = null;
  #turn = 0; // counts what was begun, so that what comes too late is dropped
  #drawn = null; // the page that is shown
  #assessed = ''; // the case that the report is of
  #looked = {}; // the case that the library was last asked about, and what it says
  #worded = ''; // the case whose words the library gave last
  #said = {}; // these words
  #refused = []; // what the library does not take in it
  #pointed = new Set(); // the texts of which a person was told that they point at somebody
  #titles = null; // the document's own title, and the one that stands in its place
  #listening = null;
  #frame = make('div', { class: 'heard', part: 'frame' });
  #page = make('div', { class: 'page', part: 'page' });
  #status = make('p', { class: 'status', role: 'status' });
  #trouble = make('div', { class: 'inset', hidden: true });
  #light = make('div', { hidden: true }, make('slot'));

  constructor(host) {
    this.#host = host;
    this.#words = host.words;
    this.#kept = new Kept(host.element, () => host.attribute('persist') === 'session');
    const dropped = (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file) this.#offer(file).catch(() => {});
    };
    this.#frame.addEventListener('dragover', dropped);
    this.#frame.addEventListener('drop', dropped);
    this.#frame.append(this.#page, this.#trouble, this.#status);
    host.root.replaceChildren(this.#frame, this.#light);
    this.#name();
    this.#clear();
    this.listen();
  }

  get case() {
    return this.#walk.document();
  }

  get report() {
    return structuredClone(this.#walk.report);
  }

  // begin shows the first question, or waits with what is kept in the tab until the library can
  // read it.
  begin() {
    const kept = this.#kept.read();
    if (!kept) {
      this.start();
      return;
    }
    this.#page.replaceChildren(make('p', { class: 'inset' }, this.#words.tell('ui.kept.opening')));
    this.#resume(kept).catch(() => this.start());
  }

  // start shows the first question.
  start() {
    const { first } = this.#walk;
    const step = first.length === 0 ? 'check' : this.#sections ? this.#walk.gather() : first[0];
    this.#trail = new Trail(step, this.#host.attribute('history') !== 'off');
    this.#show(this.#drawn !== null).catch(() => {});
  }

  // reset wipes everything and starts again.
  reset() {
    this.#kept.wipe();
    this.#clear();
    this.start();
  }

  // load takes the text of a case and shows its answers, or gives what is wrong with it.
  async load(text) {
    const { ok, problems } = await this.#host.library.ask({ op: 'read', document: text });
    if (problems) {
      this.#host.emit('problem', { problems: problems.map(({ code, line, column }) => ({ code, line, column })) });
      return problems;
    }
    if (this.#drawn) this.#drawn.read = null;
    this.#walk.take(ok.case);
    this.#trail ??= new Trail('check', this.#host.attribute('history') !== 'off');
    await this.#go('check');
    return [];
  }

  // refresh shows what is left once the library is there.
  async refresh() {
    await this.#freshen();
    this.#tell();
  }

  // changed draws anew after the page around has changed how the element is to look or ask.
  changed() {
    this.#walk.turn(this.#host.attribute('flow'));
    this.#name();
    if (!this.#drawn) return;
    this.#keepDraft();
    this.#draw(false);
  }

  // speak goes on in the words that there are now.
  async speak() {
    this.#assessed = '';
    this.#worded = '';
    this.changed();
    if (!this.#host.library.ready) return;
    await this.#freshen();
    this.changed();
  }

  // say announces a text politely, or no longer.
  say(id) {
    this.#status.textContent = id ? this.#words.say(id) : '';
  }

  // excuse says, or no longer says, that the library could not be loaded, and shows what people see
  // without it. It gives the words for the owner of the page.
  excuse(shown) {
    const again = () => {
      this.#host.load();
      if (this.#drawn) this.#draw(true);
    };
    this.#trouble.replaceChildren(make('p', {}, this.#words.tell('ui.trouble')), button('second', again, this.#words.tell('ui.again')));
    this.#trouble.hidden = !shown;
    this.#light.hidden = !shown;
    this.say(shown ? 'ui.trouble' : null);
    return this.#words.say('ui.console');
  }

  print(element) {
    printAlone(element);
  }

  // listen follows what happens around the element, for as long as it is in the document.
  listen() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('popstate', () => {
      this.#keepDraft();
      if (this.#trail?.follow()) this.#show(true).catch(() => {});
    }, { signal });
    const shut = new Set();
    addEventListener('beforeprint', () => {
      for (const each of this.#page.querySelectorAll('details:not([open])')) shut.add(each);
      for (const each of shut) each.open = true;
    }, { signal });
    addEventListener('afterprint', () => {
      for (const each of shut) each.open = false;
      shut.clear();
    }, { signal });
  }

  leave() {
    this.#listening.abort();
    this.#retitle(false);
  }

  get #sections() {
    return this.#host.attribute('layout') === 'sections';
  }

  // #name says in which language the element is, and how that is written.
  #name() {
    this.#frame.lang = this.#words.lang;
    this.#frame.dir = this.#host.attribute('dir') || this.#words.dir;
  }

  // #clear forgets every answer and begins a new case.
  #clear() {
    this.#turn++;
    if (this.#drawn) this.#drawn.read = null;
    const { attribute, lists } = this.#host;
    this.#walk = new Walk(attribute('flow'), lists, attribute('as-at') || today());
    this.#assessed = '';
    this.#looked = {};
    this.#worded = '';
    this.#refused = [];
    for (const property of ['settings', 'people']) {
      const codes = (attribute(property) ?? '').split(/[\s,]+/);
      this.#walk.give(property, lists[property].codes.filter((code) => codes.includes(code)));
    }
  }

  // #resume goes on with what was kept in the tab. The library reads it like any file.
  async #resume({ document, passed }) {
    await this.#host.loaded();
    const { ok } = await this.#host.library.ask({ op: 'read', document: JSON.stringify(document) });
    if (!ok) {
      this.#kept.wipe();
      this.start();
      return;
    }
    this.#walk.take(ok.case);
    for (const list of passed) if (list in this.#host.lists) this.#walk.passed.add(list);
    await this.#freshen();
    this.#trail = new Trail(this.#onward ?? 'check', this.#host.attribute('history') !== 'off');
    await this.#show(false);
  }

  // #onward is the step of the next page that asks; undefined where nothing is left.
  get #onward() {
    const [next] = this.#walk.open;
    return next && this.#sections ? this.#walk.gather() : next;
  }

  // #look gives what the library says of a case. It is asked once, even if the case is looked at twice.
  #look(document) {
    const text = JSON.stringify(document);
    if (this.#looked.text !== text) {
      const said = Promise.all(['assess', 'ahead'].map((op) => this.#host.library.ask({ op, case: document })));
      const looked = { text, said };
      said.catch(() => { if (this.#looked === looked) this.#looked = {}; });
      this.#looked = looked;
    }
    return this.#looked.said;
  }

  // #expect has the library look at the case that the page which is shown would make of it, so that
  // the next is there as soon as that one is sent.
  #expect() {
    const { read } = this.#drawn;
    if (read && this.#host.library.ready) this.#look(this.#walk.with(read())).catch(() => {});
  }

  // #freshen has the library look at the case as it stands, unless it has. The words of the report
  // are fetched where it is to be shown, those of questions where one is new.
  async #freshen(shown = false) {
    const walk = this.#walk;
    const document = walk.document();
    const text = JSON.stringify(document);
    const { library } = this.#host;
    if (text !== this.#assessed) {
      const [{ ok, problems }, ahead] = await this.#look(document);
      if (walk !== this.#walk) return;
      this.#assessed = text;
      this.#refused = problems ?? [];
      if (!ok) return;
      walk.report = ok;
      walk.ahead = ahead.ok;
      this.#host.emit('report', {});
    }
    if (this.#worded === text || this.#refused.length > 0) return;
    if (!shown && walk.report.questions.every(({ fact }) => this.#words.asks(fact))) return;
    const { ok: said } = await library.ask({ op: 'render', case: document, format: 'words' });
    if (walk !== this.#walk) return;
    this.#words.add(said.words, said.lang, said.langs);
    this.#said = said.words;
    this.#worded = text;
  }

  // #settle finds the facts whose answers no longer count: without one of them, the library would
  // not ask for it.
  async #settle() {
    const walk = this.#walk;
    if (!walk.report) return;
    const { ask } = this.#host.library;
    const idle = new Set();
    for (const fact of walk.uncertain) {
      const without = walk.document();
      delete without.answers[fact];
      const { ok } = await ask.call(this.#host.library, { op: 'assess', case: without });
      if (ok && !ok.questions.some((question) => question.fact === fact)) idle.add(fact);
    }
    walk.idle = idle;
  }

  // #prepare has the library look at the case before a page is shown, if it is there or the page
  // cannot do without. It says whether the page is still wanted. Without a step, the page is not
  // known before the library has looked.
  async #prepare(step) {
    const turn = ++this.#turn;
    if (!this.#host.library.ready && step !== undefined && !(step in pages)) return true;
    try {
      await this.#host.loaded();
    } catch {
      this.excuse(true);
      return false;
    }
    try {
      await this.#freshen(reports.includes(step));
      if (step === 'check') await this.#settle();
    } catch (cause) {
      this.#host.fail(cause);
      return false;
    }
    return turn === this.#turn;
  }

  // #refusedOn names the page on which an answer has to be put right before another can be shown.
  #refusedOn(step) {
    return reports.includes(step) ? this.#walk.refused(this.#refused) : undefined;
  }

  // #go shows a page as the next on the trail. Once that is answered, the person goes on to the
  // page named by to, or to the next question.
  async #go(step, to) {
    this.#keepDraft();
    if (!(await this.#prepare(step))) return;
    const refused = this.#refusedOn(step);
    if (refused && this.#drawn?.steps?.includes(refused)) {
      this.#draw(true);
      return;
    }
    if (refused) this.#trail.push(refused, step);
    else this.#trail.push(step, to);
    this.#arrive(true);
  }

  async #show(focus) {
    const { step } = this.#trail;
    if (!(await this.#prepare(step))) return;
    const refused = this.#refusedOn(step);
    if (refused) this.#trail.replace(refused, step);
    this.#arrive(focus);
  }

  #arrive(focus) {
    this.#draw(focus);
    this.#host.emit('step', { step: this.#trail.step, left: this.#walk.left });
  }

  #back() {
    this.#keepDraft();
    if (this.#trail.back()) this.#show(true).catch(() => {});
  }

  // #keepDraft keeps what stands in the form of a page that is left without being sent.
  #keepDraft() {
    for (const { step, value, note } of this.#drawn?.read?.() ?? []) this.#walk.answer(step, value, note);
    this.#kept.write(this.#walk);
  }

  // #answered keeps the answers of a page and goes on: to the page that the person came from, the
  // next question, or the answers where none is left. Where that waits for the library, the press
  // is kept and honoured when it comes.
  async #answered(given, texts = []) {
    if (await this.#screened(texts)) return;
    for (const { step, value, note } of given) {
      this.#walk.answer(step, value, note);
      this.#host.emit('answer', this.#host.element.shareAnswers ? { fact: step, value } : { fact: step });
    }
    this.#kept.write(this.#walk);
    await this.#next(this.#trail.to);
  }

  async #next(to) {
    const { nextFirst } = this.#walk;
    const { ready } = this.#host.library;
    if (!to && nextFirst && !ready) {
      await this.#go(this.#onward);
      return;
    }
    const { sends } = this.#drawn;
    if (sends && !ready) {
      sends.replaceChildren(...[this.#words.tell('ui.checking')].flat());
      sends.setAttribute('aria-disabled', 'true');
    }
    const wanted = await this.#prepare();
    if (sends) {
      sends.replaceChildren(...[this.#words.tell('ui.continue')].flat());
      sends.removeAttribute('aria-disabled');
    }
    if (!wanted) return;
    await this.#go(this.#refusedOn('check') ? 'check' : to ?? this.#onward ?? 'check');
  }

  // #offer reads a file that a person brought, and shows what is wrong with it.
  async #offer(file) {
    await this.#host.loaded();
    if (this.#trail.step !== 'open') await this.#go('open');
    const problems = await this.#host.library.pages.readFile(file, this.#words, this.case, (text) => this.load(text));
    if (problems.length > 0) this.#draw(true, problems);
  }

  // #screen has the library look for what points at a person in a text that is about to enter the
  // case, and offers to mask it. It says whether there is something that was not pointed out yet.
  async #screen(field, place) {
    place.replaceChildren();
    const text = field.value;
    const known = this.#pointed.has(text);
    if (!this.#host.library.ready || !text.trim()) return false;
    const { ok: hits } = await this.#host.library.ask({ op: 'screen', text });
    if (!hits?.length || field.value !== text) return false;
    this.#host.library.pages.drawFound(place, this.#words, field, hits);
    this.#pointed.add(text);
    return !known;
  }

  // #screened looks at every text of a page that is sent. Where one points at a person and nobody
  // was told, the page stays.
  async #screened(texts) {
    for (const { field, place } of texts) {
      if (await this.#screen(field, place)) {
        field.focus();
        return true;
      }
    }
    return false;
  }

  // #context is what the pages are given to work with.
  get #context() {
    const quiet = (work) => (...values) => { work(...values).catch(() => {}); };
    const { attribute, lists, library, element } = this.#host;
    return {
      words: this.#words,
      walk: this.#walk,
      said: (id) => id in this.#said,
      codes: (property) => lists[property].codes,
      meanings: library.codes,
      points: library.points,
      level: Number(attribute('heading-level')) || 2,
      ask: (request) => library.ask(request),
      go: quiet((step, to) => this.#go(step, to)),
      next: quiet(() => this.#next()),
      answered: quiet((given, texts) => this.#answered(given, texts)),
      complain: (wrong) => this.#draw(true, wrong),
      wipe: () => this.reset(),
      load: (text) => this.load(text),
      offer: quiet((file) => this.#offer(file)),
      screen: quiet((field, place) => this.#screen(field, place)),
      guidance: () => library.guidance(),
      download: quiet((kind) => element.download(kind)),
      print: () => element.print(),
    };
  }

  // #draw shows the page that the person has come to, with what is wrong with it: sentences, or
  // questions with the sentence for each.
  #draw(focus, complaints = []) {
    const { step, atStart } = this.#trail;
    const page = this.#context;
    const { words, walk } = page;
    const asks = !(step in pages);
    const on = asks ? walk.asks(step) : [];
    const refused = this.#refused.map((problem) => [walk.refused([problem]), words.say('ui.error.refused', problem)])
      .filter(([at]) => on.includes(at));
    const wrong = [...complaints.map((each) => (typeof each === 'string' ? [undefined, each] : each)), ...refused];
    const drawn = asks ? drawQuestions(page, step, new Map(wrong)) : this.#host.library.pages[pages[step]](page);
    const summary = wrong.length > 0 && drawSummary(page, wrong.map(([at, text]) => ({ text, to: drawn.field && (() => drawn.field(at)) })));
    const start = asks && atStart && drawStart(page);
    const back = !atStart && make('p', { class: 'back' }, button('link', () => this.#back(), words.tell('ui.back')));
    const progress = asks && make('p', { class: 'progress' });
    const soFar = asks && !start && make('p', { class: 'aside' }, button('link', () => page.go('result'), words.tell('ui.result.so-far')));
    const kept = this.#kept.used && drawKept(page);
    if (this.#drawn?.step === step) refill(drawn.form, this.#drawn.form);
    this.#drawn = { ...drawn, step, progress };
    drawn.form?.addEventListener('change', () => this.#expect());
    this.#tell();
    const unchecked = words.unchecked && make('p', { class: 'aside' }, words.tell('report.review'));
    const content = [back, summary, start.before, progress, drawn.form, start.after, soFar, kept, unchecked];
    this.#page.replaceChildren(...content.flat().filter(Boolean));
    this.#retitle(wrong.length > 0);
    if (!focus) return;
    (summary || drawn.title).focus({ preventScroll: true });
    const { top } = this.#page.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) this.#page.scrollIntoView();
  }

  // #tell says how many questions are left. Before the library has spoken, only how many come
  // first is known.
  #tell() {
    const { progress } = this.#drawn ?? {};
    if (!progress) return;
    const { first, nextFirst, report } = this.#walk;
    const at = first.indexOf(this.#trail.step);
    const said = at >= 0 && nextFirst ? this.#words.tell('ui.progress.first', { at: at + 1, of: first.length })
      : report && this.#words.tally('ui.left', this.#walk.left);
    progress.replaceChildren(...[said || []].flat());
  }

  // #retitle says in the page's title that something is wrong, and puts the title back.
  #retitle(wrong) {
    if (this.#titles?.shown === document.title) document.title = this.#titles.own;
    this.#titles = null;
    if (!wrong) return;
    const own = document.title;
    document.title = this.#words.say('ui.error.in-title', { title: own });
    this.#titles = { own, shown: document.title };
  }
}
