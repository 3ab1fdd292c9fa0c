// The way through a case: what has been said so far, what to ask next, and how much is left. It
// draws nothing and knows no network; what a question settles, the library alone decides.

// The lists that are asked first, before the library is there, and what its questions are for.
const flows = {
  duty: { first: ['settings', 'people', 'decider', 'acts', 'contract_event', 'decision_stage'], purposes: ['duty', 'advice'] },
  plan: { first: ['settings', 'people', 'stages', 'acts', 'contract_event', 'decision_stage'], purposes: ['plan'] },
  both: {
    first: ['settings', 'people', 'stages', 'decider', 'acts', 'contract_event', 'decision_stage'],
    purposes: ['duty', 'advice', 'plan'],
  },
};

// unsure is the answer of a person who does not know yet.
export const unsure = 'unknown';

// A page of many questions has at most so many, but for the first, which has all that come first.
const most = 8;
const about = 'about';

export class Walk {
  // lists says of each list, by its property, whether a case states one code of it or many.
  constructor(flow, lists, asAt) {
    this.turn(flow);
    this.lists = lists;
    this.case = { as_at: asAt };
    this.report = null;
    // A list has no way to say "not known" in a case, so the walk remembers it.
    this.passed = new Set();
    this.given = new Set();
    this.sections = []; // the pages of many questions that were shown
    this.ahead = { duty: [], plan: [] }; // what the library may still ask for at most
    this.idle = new Set(); // the facts whose answers no longer count
  }

  // turn goes on with another flow. One that is not known is "both".
  turn(flow) {
    this.flow = flow in flows ? flow : 'both';
  }

  get first() {
    return flows[this.flow].first.filter((step) => !this.given.has(step));
  }

  get showsDuty() {
    return this.flow !== 'plan';
  }

  get showsPlan() {
    return this.flow !== 'duty';
  }

  // document is the case as it stands, for the library to read.
  document() {
    return structuredClone(this.case);
  }

  // give states a list on behalf of the page around, so that it is not asked.
  give(property, codes) {
    if (codes.length === 0) return;
    this.case[property] = codes;
    this.given.add(property);
  }

  // take puts a case that was read in the place of this one.
  take(read) {
    this.case = read;
    this.report = null;
    this.passed.clear();
    this.given.clear();
    this.idle.clear();
    this.ahead = { duty: [], plan: [] };
  }

  // section names the part of the way that a question belongs to.
  section(step) {
    if (this.first.includes(step)) return about;
    const purpose = this.purpose(step);
    const finding = purpose === 'plan' && this.report.findings.find(({ missing }) => missing.includes(step));
    return finding ? `plan.${finding.principle}` : purpose;
  }

  // gather makes a page of the open questions that belong with the next, and gives its step.
  gather() {
    const [next] = this.open;
    const name = this.section(next);
    const steps = this.open.filter((step) => this.section(step) === name);
    this.sections.push({ name, steps: name === about ? steps : steps.slice(0, most) });
    return `section-${this.sections.length - 1}`;
  }

  // together gives the page of many questions that a step is; undefined where it is another.
  #together(step) {
    const [, at] = /^section-(\d+)$/.exec(step) ?? [];
    return this.sections[at];
  }

  // asks lists the questions on the page of a step.
  asks(step) {
    return this.#together(step)?.steps ?? [step];
  }

  // part names the part of the way that a page of many questions belongs to.
  part(step) {
    return this.#together(step)?.name;
  }

  kind(step) {
    if (step === 'as_at') return 'date';
    if (step === 'title') return 'text';
    if (step in this.lists) return this.lists[step].one ? 'one' : 'many';
    return step.includes('.') ? 'fact' : 'page';
  }

  // value is what was answered to a step; undefined where nothing was.
  value(step) {
    if (this.kind(step) === 'fact') return this.case.answers?.[step];
    return this.passed.has(step) ? unsure : this.case[step];
  }

  note(step) {
    return this.case.notes?.[step] ?? '';
  }

  // answer keeps an answer, and for a fact the reason given, which can stand alone.
  answer(step, value, note) {
    if (this.kind(step) === 'fact') {
      if (value !== undefined) this.case.answers = { ...this.case.answers, [step]: value };
      const { [step]: before, ...notes } = this.case.notes ?? {};
      this.case.notes = note === '' ? notes : { ...notes, [step]: note };
      return;
    }
    if (value === undefined) return;
    this.passed.delete(step);
    if (value === unsure) this.passed.add(step);
    if (value === unsure || value === '') delete this.case[step];
    else this.case[step] = value;
  }

  // with gives the case as it will stand once some more is answered.
  with(given) {
    const now = { case: this.case, passed: this.passed };
    Object.assign(this, { case: this.document(), passed: new Set(this.passed) });
    for (const { step, value, note } of given) this.answer(step, value, note);
    const { case: document } = this;
    Object.assign(this, now);
    return document;
  }

  // open lists the questions of this flow that nobody has answered yet, first the next.
  get open() {
    const first = this.first.filter((step) => this.value(step) === undefined);
    const asked = (this.report?.questions ?? [])
      .filter((q) => flows[this.flow].purposes.includes(q.for) && !q.answered && !this.passed.has(q.fact))
      .map((q) => q.fact);
    return [...first, ...asked.filter((fact) => !first.includes(fact))];
  }

  // left is how many questions are left at most: those that are open, and those that answers to
  // these may bring.
  get left() {
    const { open } = this;
    if (open.length === 0) return 0;
    const ahead = [...(this.showsDuty ? this.ahead.duty : []), ...(this.showsPlan ? this.ahead.plan : [])];
    return new Set([...open, ...ahead.filter((step) => this.value(step) === undefined)]).size;
  }

  // unsureOf lists what was passed over and still matters.
  get unsureOf() {
    const matters = new Set((this.report?.questions ?? []).map((q) => q.fact));
    const facts = Object.entries(this.case.answers ?? {}).filter(([, value]) => value === unsure).map(([fact]) => fact);
    return [...this.passed, ...facts].filter((step) => matters.has(step) || !this.report);
  }

  // uncertain lists the facts that are answered by yes or no and named in nothing that the library
  // found: their answers may no longer count.
  get uncertain() {
    const { duty, findings } = this.report;
    const counted = new Set([...findings, ...(duty?.because ?? [])].flatMap(({ facts }) => Object.keys(facts ?? {})));
    return Object.entries(this.case.answers ?? {}).filter(([fact, value]) => value !== unsure && !counted.has(fact)).map(([fact]) => fact);
  }

  // nextFirst is the next of the lists that are asked first, or undefined.
  get nextFirst() {
    return this.first.find((step) => this.value(step) === undefined);
  }

  purpose(step) {
    return this.report?.questions.find((q) => q.fact === step)?.for;
  }

  // refused names the step that a problem of the case points at, if there is one.
  refused(problems) {
    for (const { pointer } of problems) {
      const [, property, key] = pointer.split('/');
      if (property === 'answers' || property === 'notes') return key;
      if (['as_at', 'title'].includes(property) || property in this.lists) return property;
    }
    return undefined;
  }
}
