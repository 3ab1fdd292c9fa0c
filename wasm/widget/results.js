// The page of results: the verdict in words first, then why, what to do, and what the plan still
// lacks, each with where it comes from.

import { button, details, heading, make } from './elements.js';

const outcomes = ['not-met', 'unclear', 'met'];
const principles = ['experience', 'diversity', 'equity', 'transparency', 'governance', 'outcomes'];

const bullets = (items, attributes) => items.length > 0 && make('ul', attributes, items.map((item) => make('li', {}, item)));

const tag = (words, outcome) => make('strong', { class: `tag ${outcome}` }, words.say(`outcome.${outcome}`));

// sources lists what something rests on: each statement in our words, with its id.
function sources({ words }, basis) {
  return make('ul', { class: 'sources' }, basis.map((id) => make('li', {},
    words.has(`statement.${id}`) && [words.put(make('span'), `statement.${id}`), ' '], make('cite', {}, id))));
}

// stated lists the answers that decided something.
function stated({ words, walk }, facts) {
  const entries = Object.entries(facts);
  return entries.length > 0 && [make('p', { class: 'label' }, words.say('ui.because.facts')),
    bullets(entries.map(([fact, answer]) => [
      words.say('ui.because.fact', { fact: words.name(fact), answer: words.say(`ui.answer.${answer}`) }),
      walk.note(fact) && make('p', { class: 'note' }, words.say('ui.review.reason', { reason: walk.note(fact) })),
    ]))];
}

// missing lists what something waits for, with a way to answer it.
function missing(page, steps) {
  const { words } = page;
  return bullets(steps.map((step) => button('link', () => page.go(step, 'result'), words.name(step))));
}

function section(page, below, id, ...content) {
  const shown = content.flat(Infinity).filter(Boolean);
  return shown.length > 0 && make('section', {}, heading(page, below, {}, page.words.say(id)), shown);
}

function limbs(page, list) {
  const { words } = page;
  const head = (id) => make('th', { scope: 'col' }, words.say(id));
  const verdict = ({ verdict: given, strength }) => words.say(`duty.verdict.${given}`)
    + (strength ? words.say('ui.duty.strength', { strength: words.say(`duty.strength.${strength}`) }) : '');
  return list.length > 0 && make('table', {},
    make('caption', {}, words.say('ui.duty.limbs')),
    make('thead', {}, make('tr', {}, head('ui.duty.limb'), head('ui.duty.verdict'))),
    make('tbody', {}, list.map((limb) => make('tr', {},
      make('th', { scope: 'row' }, words.say(`duty.limb.${limb.limb}`)), make('td', {}, verdict(limb))))));
}

function duty(page) {
  const { words, walk: { report } } = page;
  const found = report.duty;
  const notes = (kind, ids) => bullets(ids.map((id) => words.say(`duty.${kind}.${id}`)));
  const trace = found.because.map(({ rule, basis, marks, facts }) => make('li', {},
    make('p', {}, words.say(`duty.row.${rule}`)),
    details(words.say('ui.sources'), stated(page, facts), make('p', { class: 'label' }, words.say('ui.sources.rest')),
      sources(page, basis), make('p', {}, words.say('ui.marks', { marks: words.list(marks.map((mark) => words.say(`mark.${mark}`))) })))));
  const law = found.law_from && words.say(found.in_force ? 'ui.duty.law' : 'ui.duty.law.announced',
    { provision: words.say(`duty.provision.${found.provision}`), date: words.date(found.law_from) });
  const unverified = page.said('report.date-not-verified') && words.say('report.date-not-verified');
  return make('section', { class: 'duty' }, heading(page, 1, {}, words.say('ui.duty.title')),
    make('div', { class: `verdict ${found.verdict}` },
      make('p', { class: 'said' }, words.say(`ui.verdict.${found.code === 'missing' ? found.code : found.verdict}`)),
      make('p', {}, words.say(found.strength ? 'ui.verdict.code' : 'ui.verdict.code.plain',
        { code: words.say(`duty.code.${found.code}`), strength: found.strength && words.say(`duty.strength.${found.strength}`) }))),
    law && make('p', {}, law, unverified && [' ', unverified]),
    section(page, 2, 'ui.why', trace.length > 0 && make('ol', { class: 'trace' }, trace), limbs(page, found.limbs)),
    section(page, 2, 'ui.missing.title', missing(page, found.missing)),
    section(page, 2, 'ui.flags', notes('flag', found.flags)),
    section(page, 2, 'ui.next', notes('next', found.next)),
    section(page, 2, 'ui.existing', make('p', {}, words.say(`duty.existing.${found.existing_involvement}`))),
    section(page, 2, 'ui.companions', notes('companion', found.companions)));
}

// judged shows what a person in a named role has said.
function judged({ words }, signed, id) {
  return signed && make('p', {}, words.say(id, { text: signed.text ?? signed.reason, role: signed.role, date: words.date(signed.date) }));
}

function finding(page, { rule, outcome, force, basis, facts, missing: waits }) {
  const { words, walk } = page;
  return make('li', { class: `finding ${outcome}` },
    heading(page, 3, {}, words.put(make('span'), `rule.${rule}.title`)),
    make('p', {}, tag(words, outcome), ' ', make('span', { class: 'force' }, words.say('ui.finding.force', { force: words.say(`force.${force}`) }))),
    outcome === 'not-met' && make('p', {}, make('span', { class: 'label' }, words.say('ui.finding.fix')), ' ', words.put(make('span'), `rule.${rule}.fix`)),
    judged(page, walk.case.accepted?.[rule], 'ui.finding.accepted'),
    waits.length > 0 && [make('p', { class: 'label' }, words.say('ui.missing')), missing(page, waits)],
    details(words.say('ui.sources'), stated(page, facts), make('p', { class: 'label' }, words.say('ui.sources.rest')), sources(page, basis)));
}

function byOutcome(page, findings) {
  const { words } = page;
  const [first, met] = [findings.filter(({ outcome }) => outcome !== 'met'), findings.filter(({ outcome }) => outcome === 'met')];
  first.sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
  const list = (some) => make('ul', { class: 'findings' }, some.map((each) => finding(page, each)));
  return [first.length > 0 && list(first), met.length > 0 && details(words.count('ui.finding.met', met.length), list(met))];
}

// tally counts the outcomes of each principle. It adds them up to no score.
function tally(page, findings) {
  const { words } = page;
  const cell = (scope, id) => make('th', { scope }, words.say(id));
  const count = (principle, outcome) => findings.filter((f) => f.principle === principle && f.outcome === outcome).length;
  return make('table', { class: 'tally' },
    make('caption', {}, words.say('ui.tally')),
    make('thead', {}, make('tr', {}, cell('col', 'ui.tally.principle'), outcomes.map((outcome) => cell('col', `outcome.${outcome}`)))),
    make('tbody', {}, principles.map((principle) => make('tr', {}, cell('row', `principle.${principle}`),
      outcomes.map((outcome) => make('td', {}, String(count(principle, outcome))))))));
}

function plan(page) {
  const { words, walk } = page;
  const { findings, obligations, prompts } = walk.report;
  const groups = principles.map((principle) => [principle, findings.filter((f) => f.principle === principle)]);
  return make('section', {}, heading(page, 1, {}, words.say('ui.plan.title')),
    findings.length > 0 ? [make('p', {}, words.say('ui.plan.lead')), tally(page, findings)] : make('p', {}, words.say('ui.plan.none')),
    groups.filter(([, some]) => some.length > 0).map(([principle, some]) => section(page, 2, `principle.${principle}`, byOutcome(page, some))),
    section(page, 2, 'ui.prompts', prompts.length > 0 && [make('p', {}, words.say('ui.prompts.lead')),
      make('ul', { class: 'findings' }, prompts.map((id) => make('li', { class: 'finding' },
        heading(page, 3, {}, words.put(make('span'), `prompt.${id}.ask`)),
        judged(page, walk.case.judgements?.[id], 'ui.prompts.judged'),
        details(words.say('ui.sources'), words.put(make('p'), `prompt.${id}.why`), sources(page, [id])))))]),
    section(page, 2, 'ui.obligations', obligations.length > 0 && [make('p', {}, words.say('ui.obligations.lead')),
      make('ul', { class: 'findings' }, obligations.map(({ obligation, state, basis }) => make('li', { class: 'finding' },
        heading(page, 3, {}, words.put(make('span'), `rule.${obligation}.title`)),
        make('p', {}, make('strong', { class: 'tag' }, words.say(`obligation-state.${state}`))),
        details(words.say('ui.sources'), words.put(make('p'), `rule.${obligation}.shown`), make('p', { class: 'label' }, words.say('ui.sources.rest')), sources(page, basis)))))]));
}

function takeAway(page) {
  const { words } = page;
  const offer = (press, id) => button('second', press, words.say(id));
  return make('section', { class: 'away' }, heading(page, 1, {}, words.say('ui.away')), make('p', {}, words.say('ui.away.lead')),
    make('div', { class: 'actions' },
      offer(() => page.download('report'), 'ui.away.report'), offer(() => page.download('case'), 'ui.away.case'),
      offer(() => page.print(), 'ui.away.print')),
    make('p', {}, button('link', () => page.go('check'), words.say('ui.away.change'))),
    make('p', {}, button('link', () => page.go('open'), words.say('ui.open'))),
    make('p', {}, button('link', () => page.go('wipe'), words.say('ui.away.wipe'))));
}

export function drawResults(page) {
  const { words, walk } = page;
  const { length: left } = walk.open;
  const { length: unsure } = walk.unsureOf;
  const title = heading(page, 0, { class: 'title', tabindex: '-1' }, words.say(left > 0 ? 'ui.result.title.so-far' : 'ui.result.title'));
  const form = make('div', { class: 'result' }, title,
    walk.case.title && make('p', { class: 'lead' }, walk.case.title),
    make('p', {}, words.say('ui.result.as-at', { date: words.date(walk.report.as_at) })),
    left > 0 && make('p', { class: 'more' }, words.count('ui.left', left), ' ',
      button('link', () => page.next(), words.say('ui.review.carry-on'))),
    unsure > 0 && make('p', { class: 'more' }, words.count('ui.result.unsure', unsure), ' ',
      button('link', () => page.go('check'), words.say('ui.result.unsure.see'))),
    make('p', { class: 'inset' }, words.say('ui.advice')),
    walk.showsDuty && duty(page), walk.showsPlan && plan(page), takeAway(page));
  return { form, title };
}
