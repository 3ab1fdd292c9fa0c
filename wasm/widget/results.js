// The page of results: the verdict in words first, then why, what to do, and what the plan still
// lacks, each with where it comes from.

import { button, details, draw, heading, make } from './elements.js';

const outcomes = ['not-met', 'unclear', 'met'];
const states = ['overdue', 'due', 'no-date-set', 'not-yet-due', 'met'];
const principles = ['experience', 'diversity', 'equity', 'transparency', 'governance', 'outcomes'];

const bullets = (items, attributes) => items.length > 0 && make('ul', attributes, items.map((item) => make('li', {}, item)));

const tag = (words, outcome) => make('strong', { class: `tag ${outcome}` }, words.tell(`outcome.${outcome}`));

// sources lists what something rests on: each statement in our words, with its id.
function sources({ words }, basis) {
  return make('ul', { class: 'sources' }, basis.map((id) => make('li', {},
    words.has(`statement.${id}`) && [words.tell(`statement.${id}`), ' '], make('cite', {}, id))));
}

// stated lists the answers that decided something.
function stated({ words, walk }, facts) {
  const entries = Object.entries(facts);
  return entries.length > 0 && [make('p', { class: 'label' }, words.tell('ui.because.facts')),
    bullets(entries.map(([fact, answer]) => [
      words.tell('ui.because.fact', { fact: words.name(fact), answer: words.tell(`ui.answer.${answer}`) }),
      walk.note(fact) && make('p', { class: 'note' }, words.tell('ui.review.reason', { reason: walk.note(fact) })),
    ]))];
}

// missing lists what something waits for, with a way to answer it.
function missing(page, steps) {
  const { words } = page;
  return bullets(steps.map((step) => button('link', () => page.go(step, 'result'), words.name(step))));
}

function section(page, below, id, ...content) {
  const shown = content.flat(Infinity).filter(Boolean);
  return shown.length > 0 && make('section', {}, heading(page, below, {}, page.words.tell(id)), shown);
}

function limbs(page, list) {
  const { words } = page;
  const head = (id) => make('th', { scope: 'col' }, words.tell(id));
  const verdict = ({ verdict: given, strength }) => [words.tell(`duty.verdict.${given}`),
    strength ? words.tell('ui.duty.strength', { strength: words.tell(`duty.strength.${strength}`) }) : ''];
  return list.length > 0 && make('table', {},
    make('caption', {}, words.tell('ui.duty.limbs')),
    make('thead', {}, make('tr', {}, head('ui.duty.limb'), head('ui.duty.verdict'))),
    make('tbody', {}, list.map((limb) => make('tr', {},
      make('th', { scope: 'row' }, words.tell(`duty.limb.${limb.limb}`)), make('td', {}, verdict(limb))))));
}

// verdict says first what came of it.
function verdict({ words, walk: { report: { duty: found } } }) {
  return make('div', { class: `verdict ${found.verdict}` }, words.picture(`duty.verdict.${found.verdict}`),
    make('p', { class: 'said' }, words.tell(`ui.verdict.${found.code === 'missing' ? found.code : found.verdict}`)),
    make('p', {}, words.tell(found.strength ? 'ui.verdict.code' : 'ui.verdict.code.plain',
      { code: words.tell(`duty.code.${found.code}`), strength: found.strength && words.tell(`duty.strength.${found.strength}`) })));
}

// steps lists what to do next, each step with the points under it and what they rest on.
function steps(page, ids) {
  const { words, points } = page;
  return ids.length > 0 && make('ul', {}, ids.map((id) => {
    const under = points[id] ?? [];
    const marks = [...new Set(under.flatMap((point) => point.marks ?? []))];
    return make('li', {}, words.tell(`duty.next.${id}`), under.length > 0 && [
      bullets(under.map((point) => words.tell(`duty.point.${point.id}`))),
      details(words.tell('ui.sources'), sources(page, [...new Set(under.flatMap(({ basis }) => basis))]),
        marks.length > 0 && make('p', {}, words.tell('ui.marks', { marks: words.list(marks.map((mark) => words.tell(`mark.${mark}`))) })))]);
  }));
}

function duty(page) {
  const { words, walk: { report } } = page;
  const found = report.duty;
  const notes = (kind, ids) => bullets(ids.map((id) => words.tell(`duty.${kind}.${id}`)));
  const trace = found.because.map(({ rule, basis, marks, facts }) => make('li', {},
    make('p', {}, words.tell(`duty.row.${rule}`)),
    details(words.tell('ui.sources'), stated(page, facts), make('p', { class: 'label' }, words.tell('ui.sources.rest')),
      sources(page, basis), make('p', {}, words.tell('ui.marks', { marks: words.list(marks.map((mark) => words.tell(`mark.${mark}`))) })))));
  const law = found.law_from && words.tell(found.in_force ? 'ui.duty.law' : 'ui.duty.law.announced',
    { provision: words.tell(`duty.provision.${found.provision}`), date: words.date(found.law_from) });
  const unverified = page.said('report.date-not-verified') && words.tell('report.date-not-verified');
  return make('section', { class: 'duty' }, heading(page, 1, {}, words.tell('ui.duty.title')),
    law && make('p', {}, law, unverified && [' ', unverified]),
    section(page, 2, 'ui.why', trace.length > 0 && make('ol', { class: 'trace' }, trace), limbs(page, found.limbs)),
    section(page, 2, 'ui.missing.title', missing(page, found.missing)),
    section(page, 2, 'ui.flags', notes('flag', found.flags)),
    section(page, 2, 'ui.next', steps(page, found.next)),
    section(page, 2, 'ui.existing', make('p', {}, words.tell(`duty.existing.${found.existing_involvement}`))),
    section(page, 2, 'ui.companions', notes('companion', found.companions)),
    flips(page));
}

// judged shows what a person in a named role has said.
function judged({ words }, signed, id) {
  return signed && make('p', {}, words.tell(id, { text: signed.text ?? signed.reason, role: signed.role, date: words.date(signed.date) }));
}

function finding(page, { rule, outcome, force, basis, facts, missing: waits }) {
  const { words, walk } = page;
  return make('li', { class: `finding ${outcome}` },
    heading(page, 3, {}, words.tell(`rule.${rule}.title`)),
    make('p', {}, tag(words, outcome), ' ', make('span', { class: 'force' }, words.tell('ui.finding.force', { force: words.tell(`force.${force}`) }))),
    outcome === 'not-met' && make('p', {}, make('span', { class: 'label' }, words.tell('ui.finding.fix')), ' ', words.tell(`rule.${rule}.fix`)),
    judged(page, walk.case.accepted?.[rule], 'ui.finding.accepted'),
    waits.length > 0 && [make('p', { class: 'label' }, words.tell('ui.missing')), missing(page, waits)],
    details(words.tell('ui.sources'), stated(page, facts), make('p', { class: 'label' }, words.tell('ui.sources.rest')), sources(page, basis)));
}

// byOutcome lists findings: those not met at once, the others behind how many they are.
function byOutcome(page, findings) {
  const { words } = page;
  const list = (some) => make('ul', { class: 'findings' }, some.map((each) => finding(page, each)));
  return outcomes.map((outcome) => {
    const some = findings.filter((found) => found.outcome === outcome);
    if (some.length === 0) return false;
    return outcome === 'not-met' ? list(some) : details(words.tally(`ui.finding.${outcome}`, some.length), list(some));
  });
}

// bar draws the counts of one principle, one part for each outcome. What it shows stands beside it
// in figures. The parts differ in height, so that they are told apart without colour.
function bar(counts, most) {
  const height = { 'not-met': 14, unclear: 8, met: 11 };
  const each = 100 / Math.max(1, most);
  let x = 0;
  const parts = outcomes.map((outcome) => {
    const part = draw('rect', { class: outcome, x, y: (16 - height[outcome]) / 2, width: counts[outcome] * each, height: height[outcome] });
    x += counts[outcome] * each;
    return part;
  });
  return draw('svg', { class: 'bar', viewBox: '0 0 100 16', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' }, ...parts);
}

// tally counts the outcomes of each principle, as figures and as a picture. It adds them up to no
// score.
function tally(page, findings) {
  const { words } = page;
  const cell = (scope, id) => make('th', { scope }, words.tell(id));
  const rows = principles.map((principle) => {
    const of = (outcome) => findings.filter((f) => f.principle === principle && f.outcome === outcome).length;
    return { principle, counts: Object.fromEntries(outcomes.map((outcome) => [outcome, of(outcome)])) };
  });
  const most = Math.max(...rows.map(({ counts }) => outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)));
  return make('table', { class: 'tally' },
    make('caption', {}, words.tell('ui.tally')),
    make('thead', {}, make('tr', {}, cell('col', 'ui.tally.principle'),
      outcomes.map((outcome) => make('th', { scope: 'col' }, make('span', { class: `key ${outcome}`, 'aria-hidden': 'true' }), words.tell(`outcome.${outcome}`))))),
    make('tbody', {}, rows.map(({ principle, counts }) => make('tr', {},
      make('th', { scope: 'row' }, words.tell(`principle.${principle}`), bar(counts, most)),
      outcomes.map((outcome) => make('td', {}, words.number(counts[outcome])))))));
}

// picture shows what the library has drawn: stops along a line, and beside each, in words, all that its
// mark says.
function picture({ words }, { parts: [rail, ...notes], ...title }) {
  const say = ({ text, lang }) => (lang && lang !== words.lang ? make('span', { lang, dir: words.dir === 'rtl' && 'ltr' }, text) : text);
  const line = (attributes, part) => make('p', attributes, say(part));
  const stop = ({ class: mark, join = '', ring = '', width = '', sign = '', parts = [], ...head }) => make('li', {},
    draw('svg', { class: mark, viewBox: '0 0 52 28', preserveAspectRatio: 'xMidYMin', 'aria-hidden': 'true', focusable: 'false' },
      draw('path', { d: join }), draw('path', { d: ring, 'stroke-width': width }), draw('path', { class: 'sign', d: sign })),
    make('div', {}, line({ class: 'label' }, head), parts.map((part) => line({}, part))));
  return make('figure', {}, make('figcaption', { class: 'label' }, say(title)),
    make('ol', { class: 'rail' }, rail.parts.map(stop)), notes.map((part) => line({}, part)));
}

// pictures gives a place for what the library draws of the plan, and one for what is owed, and fills
// them as soon as the library has drawn. Where a case has nothing to draw, they stay empty.
function pictures(page) {
  const { words, walk } = page;
  const [ofPlan, ofOwed] = [['cycle', 'spectrum'], ['owed']].map((names) => ({ names, place: make('div', { class: 'pictures' }) }));
  const shown = async () => {
    const { ok } = await page.ask({ op: 'render', case: walk.document(), format: 'pictures', words: words.own(false) });
    for (const { names, place } of ok ? [ofPlan, ofOwed] : []) {
      place.replaceChildren(...names.filter((name) => ok[name]).map((name) => picture(page, ok[name])));
    }
  };
  shown().catch(() => {});
  return [ofPlan.place, ofOwed.place];
}

// owed shows what is owed to people who were involved: what is overdue first.
function owed(page, obligations) {
  const { words, walk } = page;
  const themes = walk.case.register?.themes ?? [];
  const about = (id) => themes.find((theme) => theme.id === id)?.words ?? (words.has(`term.settings.${id}`) ? words.tell(`term.settings.${id}`) : id);
  const to = (id) => [`audience.${id}`, `term.people.${id}`].filter((each) => words.has(each)).map((each) => words.tell(each))[0] ?? id;
  const line = (id, value) => value && make('p', {}, words.tell(id, { value }));
  if (!walk.case.register) return bullets(obligations.map(({ obligation, basis }) => [words.tell(`rule.${obligation}.title`), ' ',
    details(words.tell('ui.sources'), words.has(`rule.${obligation}.shown`) && make('p', {}, words.tell(`rule.${obligation}.shown`)),
      make('p', { class: 'label' }, words.tell('ui.sources.rest')), sources(page, basis))]));
  const sorted = [...obligations].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
  return make('ul', { class: 'findings' }, sorted.map(({ obligation, state, to: whom, about: what, since, due, age, how = [], basis }) => make('li', { class: `finding ${state}` },
    heading(page, 3, {}, words.tell(`rule.${obligation}.title`)),
    make('p', {}, make('strong', { class: `tag ${state}` }, words.tell(`obligation-state.${state}`))),
    line('ui.owed.to', whom && to(whom)), line('ui.owed.about', what && about(what)),
    line('ui.owed.how', how.length > 0 && words.list(how.map((way) => words.tell(`way.${way}`)))),
    line('ui.owed.since', since && words.date(since)), line('ui.owed.due', due && words.date(due)),
    age > 0 && make('p', {}, words.tally('ui.owed.age', age)),
    details(words.tell('ui.sources'), words.has(`rule.${obligation}.shown`) && make('p', {}, words.tell(`rule.${obligation}.shown`)),
      make('p', { class: 'label' }, words.tell('ui.sources.rest')), sources(page, basis)))));
}

function plan(page) {
  const { words, walk } = page;
  const { findings, obligations, prompts } = walk.report;
  const [ofPlan, ofOwed] = pictures(page);
  const groups = principles.map((principle) => [principle, findings.filter((f) => f.principle === principle)]);
  return make('section', {}, heading(page, 1, {}, words.tell('ui.plan.title')),
    findings.length > 0 ? [make('p', {}, words.tell('ui.plan.lead')), tally(page, findings)] : make('p', {}, words.tell('ui.plan.none')),
    ofPlan,
    groups.filter(([, some]) => some.length > 0).map(([principle, some]) => section(page, 2, `principle.${principle}`, byOutcome(page, some))),
    section(page, 2, 'ui.prompts', prompts.length > 0 && [make('p', {}, words.tell('ui.prompts.lead')),
      make('ul', { class: 'findings' }, prompts.map((id) => make('li', { class: 'finding' },
        heading(page, 3, {}, words.tell(`prompt.${id}.ask`)),
        judged(page, walk.case.judgements?.[id], 'ui.prompts.judged'),
        details(words.tell('ui.sources'), make('p', {}, words.tell(`prompt.${id}.why`)), sources(page, [id])))))]),
    section(page, 2, 'ui.obligations', obligations.length > 0 && [
      make('p', {}, words.tell(walk.case.register ? 'ui.obligations.open' : 'ui.obligations.lead'), ' ',
        button('link', () => page.go('open'), words.tell('ui.review.heard.go'))),
      ofOwed, owed(page, obligations)]));
}

// contents leads to the parts of a long page.
function contents(page, form) {
  const { words } = page;
  const titles = [...form.querySelectorAll('section > :first-child')].filter((title) => !title.parentElement.parentElement.closest('section'));
  return make('nav', { class: 'contents', 'aria-label': words.say('ui.contents') }, make('ul', {}, titles.map((title) => {
    title.tabIndex = -1;
    return make('li', {}, button('link', () => {
      title.scrollIntoView();
      title.focus({ preventScroll: true });
    }, title.textContent));
  })));
}

// flips asks the library, once a person wants to know, what would turn the verdict.
function flips(page) {
  const { words, walk } = page;
  const place = make('div', { class: 'flips', role: 'status' });
  const state = ([fact, answer]) => make('li', {}, words.tell('ui.because.fact', { fact: words.name(fact), answer: words.tell(`ui.answer.${answer}`) }));
  const shown = async () => {
    const { ok } = await page.ask({ op: 'flips', case: walk.document() });
    if (!ok) return;
    place.replaceChildren(...ok.flips.length === 0 ? [make('p', {}, words.tell('ui.flips.none'))] : [
      make('p', {}, words.tell('ui.flips.lead')),
      make('ul', { class: 'findings' }, ok.flips.map(({ to, if: changes }) => make('li', { class: 'finding' },
        make('p', {}, words.tell('ui.flips.to', { verdict: make('strong', {}, words.tell(`duty.verdict.${to}`)) })),
        make('ul', {}, Object.entries(changes).map(state))))),
      ok.more > 0 && make('p', {}, words.tally('ui.flips.more', ok.more))].filter(Boolean));
  };
  return [button('second', () => { shown().catch(() => {}); }, words.tell('ui.flips')), place];
}

// advice fetches, once a person wants to read it, what the guidance advises on the places and
// people of a case beyond what its rules check.
function advice(page) {
  const { words, walk: { case: { settings = [], people = [] } } } = page;
  const place = make('div', { role: 'status' });
  const on = [...settings.map((code) => `settings.${code}`), ...people.map((code) => `people.${code}`), ''];
  const shown = async () => {
    const found = await page.guidance();
    const seen = new Set();
    place.replaceChildren(...on.flatMap((about) => {
      const ids = (found[about] ?? []).filter((id) => !seen.has(id));
      for (const id of ids) seen.add(id);
      return ids.length === 0 ? [] : [heading(page, 2, {}, words.tell(about ? `term.${about}` : 'ui.advised.all')), sources(page, ids)];
    }));
  };
  const failed = () => place.replaceChildren(make('p', {}, words.tell('ui.advised.failed')));
  return make('section', { class: 'advised' }, heading(page, 1, {}, words.tell('ui.advised')), make('p', {}, words.tell('ui.advised.lead')),
    button('second', () => { shown().catch(failed); }, words.tell('ui.advised.read')), place);
}

// link offers the address of the page, without anything that a person gave.
function link({ words }) {
  const url = location.origin === 'null' ? location.href.split(/[?#]/)[0] : location.origin + location.pathname;
  const field = make('input', { id: 'link', class: 'line', readonly: true, value: url, 'aria-describedby': 'link-what' });
  const said = make('span', { role: 'status' });
  const copy = async () => {
    field.select();
    await navigator.clipboard?.writeText(url);
    said.replaceChildren(...[words.tell('ui.away.link.copied')].flat());
  };
  return [make('label', { for: 'link', class: 'label' }, words.tell('ui.away.link')), make('p', { id: 'link-what' }, words.tell('ui.away.link.what')), field,
    make('p', {}, button('link', () => { copy().catch(() => {}); }, words.tell('ui.away.link.copy')), ' ', said)];
}

function takeAway(page) {
  const { words } = page;
  const offer = (press, id) => button('second', press, words.tell(id));
  return make('section', { class: 'away' }, heading(page, 1, {}, words.tell('ui.away')), make('p', {}, words.tell('ui.away.lead')),
    make('div', { class: 'actions' },
      offer(() => page.download('page'), 'ui.away.page'), offer(() => page.download('report'), 'ui.away.report'),
      offer(() => page.download('case'), 'ui.away.case'), offer(() => page.print(), 'ui.away.print')),
    link(page),
    make('ul', { class: 'ways' },
      [['check', 'ui.away.change'], ['open', 'ui.open'], ['wipe', 'ui.away.wipe']].map(([to, id]) => make('li', {}, button('link', () => page.go(to), words.tell(id))))));
}

export function drawResults(page) {
  const { words, walk } = page;
  const { length: left } = walk.open;
  const { length: unsure } = walk.unsureOf;
  const title = heading(page, 0, { class: 'title', tabindex: '-1' }, words.tell(left > 0 ? 'ui.result.title.so-far' : 'ui.result.title'));
  const form = make('div', { class: 'result' }, title,
    walk.case.title && make('p', { class: 'lead' }, walk.case.title),
    make('p', {}, words.tell('ui.result.as-at', { date: words.date(walk.report.as_at) })),
    walk.showsDuty && verdict(page),
    (left > 0 || unsure > 0) && make('div', { class: 'more' },
      left > 0 && make('p', {}, words.tally('ui.left', walk.left), ' ', button('link', () => page.next(), words.tell('ui.review.carry-on'))),
      unsure > 0 && make('p', {}, words.tally('ui.result.unsure', unsure), ' ', button('link', () => page.go('check'), words.tell('ui.result.unsure.see')))),
    make('p', { class: 'inset' }, words.tell('ui.advice')),
    walk.showsDuty && duty(page), walk.showsPlan && plan(page), walk.showsPlan && advice(page), takeAway(page));
  form.querySelector('.inset').after(contents(page, form));
  return { form, title };
}
