// Trail is the pages that a person has visited, in step with the browser's own history. What was
// answered is never written there, nor anything into the address.
export class Trail {
  #pages;
  #at = 0;
  #used; // whether the browser's history is used
  #token = crypto.getRandomValues(new Uint32Array(2)).join(''); // tells this trail from others in it

  constructor(step, used) {
    this.#pages = [{ step }];
    this.#used = used;
    this.#write('replaceState', history.state?.heardLast);
  }

  // step names the page that is shown.
  get step() {
    return this.#pages[this.#at].step;
  }

  // to names the page to go on to once that one is answered, if it is not the next question.
  get to() {
    return this.#pages[this.#at].to;
  }

  get atStart() {
    return this.#at === 0;
  }

  // push puts a page behind the one that is shown.
  push(step, to) {
    this.#pages.length = this.#at + 1;
    this.#pages.push({ step, to });
    this.#at++;
    this.#write('pushState', this.#token);
  }

  // replace puts another page in the place of the one that is shown.
  replace(step, to) {
    this.#pages[this.#at] = { step, to };
  }

  // back goes to the page before and says whether it did. It leaves that to the browser where the
  // last entry of its history is a step of this trail. Where another trail stepped last, going
  // back is an entry of its own, so that every entry holds how the whole page stood.
  back() {
    if (this.#used && history.state?.heardLast === this.#token) {
      history.back();
      return false;
    }
    this.#at = Math.max(0, this.#at - 1);
    this.#write('pushState');
    return true;
  }

  // follow goes where the browser's history has gone and says whether that is another page.
  follow() {
    const at = history.state?.heard?.[this.#token];
    if (at === undefined || at === this.#at) return false;
    this.#at = Math.min(at, this.#pages.length - 1);
    return true;
  }

  // #write notes where every trail of the page stands, and whose step led there.
  #write(how, heardLast) {
    if (!this.#used) return;
    const { heard } = history.state ?? {};
    history[how]({ ...history.state, heard: { ...heard, [this.#token]: this.#at }, heardLast }, '');
  }
}
