// What is measured of whom, and what the self-check is held to.

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} KB`;
const milliseconds = (time) => `${time < 50 ? time.toFixed(1) : Math.round(time).toLocaleString('en-GB')} ms`;
const blocks = (time) => (time === 0 ? 'under 50 ms' : milliseconds(time));
const ratio = (share) => share.toFixed(share < 0.1 ? 3 : 2);
const number = (count) => count.toLocaleString('en-GB');

const heard = 'heard';

// shared are the rows that every contestant has: what of is measured, and the most that ours may be.
const shared = [
  { title: 'bytes before the first question', of: ({ before }) => before, limit: 24_000, shown: kilobytes },
  { title: 'bytes of everything', of: ({ everything }) => everything, limit: 700_000, shown: kilobytes },
  { title: 'first question, fast line', of: ({ fast }) => fast.shown, limit: 350, shown: milliseconds },
  { title: 'first question, slow line, processor slowed 4 times', of: ({ slow }) => slow.shown, limit: 900, shown: milliseconds },
  { title: 'longest block of the page’s thread, slowed 4 times', of: ({ slow }) => slow.blocked, limit: 50, shown: blocks },
  {
    title: 'strict policy: refused', of: ({ policy }) => policy.refused, limit: 0, shown: number,
    note: ({ policy }) => (policy.drawn ? '' : ', does not draw'),
  },
  {
    title: 'axe-core, serious or critical: rules', of: ({ faults }) => faults.length, limit: 0, shown: number,
    note: ({ faults }) => (faults.length > 0 ? ` (${faults.map(({ id, places }) => (places > 1 ? `${id} × ${places}` : id)).join(', ')})` : ''),
  },
];

// own are the rows that only ours has.
const own = [
  { title: 'module ready after the first question, slow line, slowed 4 times', of: ({ slow }) => slow.ready, limit: 3600, shown: milliseconds },
  { title: 'answer to next question, median of a walk', of: ({ walk }) => walk.median, limit: 16, shown: milliseconds },
  { title: 'answer to next question, longest of a walk', of: ({ walk }) => walk.longest, limit: 16, shown: milliseconds },
  { title: 'the same, slowed 6 times, median', of: ({ slowWalk }) => slowWalk.median, limit: 100, shown: milliseconds },
  { title: 'the same, slowed 6 times, longest', of: ({ slowWalk }) => slowWalk.longest, limit: 100, shown: milliseconds },
  { title: 'memory taken more after 10,000 assessments', of: ({ growth }) => growth, limit: 0, shown: kilobytes },
];

// ratios set ours against the best of the others.
const ratios = [
  { title: 'first question, fast line', of: ({ fast }) => fast.shown, limit: 0.4 },
  { title: 'first question, slow line', of: ({ slow }) => slow.shown, limit: 0.35 },
  { title: 'bytes before the first question', of: ({ before }) => before, limit: 0.08 },
];

const row = (...cells) => `| ${cells.join(' | ')} |`;
const ruled = (cells) => row(...cells.map((cell, i) => (i === 0 ? '---' : '---:')));

// judged gives the tables of what was measured, and the rows in which ours is over its limit.
// measured holds, by the id of a contestant, what was measured of it.
export function judged(all, measured) {
  const ours = measured[heard];
  const others = all.filter(({ id }) => id !== heard);
  const missed = [];
  const verdict = (title, value, limit) => {
    if (value <= limit) return 'met';
    missed.push(title);
    return '**missed**';
  };
  const head = ['', ...others.map(({ name }) => name), 'ours', 'limit', ''];
  const tables = [
    row(...head), ruled(head),
    ...shared.map(({ title, of, limit, shown, note = () => '' }) => row(title,
      ...others.map(({ id }) => shown(of(measured[id])) + note(measured[id])),
      shown(of(ours)) + note(ours), limit === 0 ? 'none' : shown(limit), verdict(title, of(ours), limit))),
    '',
    row('', 'ours', 'limit', ''), row('---', '---:', '---:', '---:'),
    ...own.map(({ title, of, limit, shown }) => row(title, shown(of(ours)), limit === 0 ? 'none' : shown(limit), verdict(title, of(ours), limit))),
    '',
    row('ours ÷ the best of the others', 'ratio', 'limit', ''), row('---', '---:', '---:', '---:'),
    ...ratios.map(({ title, of, limit }) => {
      const share = of(ours) / Math.min(...others.map(({ id }) => of(measured[id])));
      return row(title, ratio(share), ratio(limit), verdict(`ratio: ${title}`, share, limit));
    }),
  ];
  return { tables: tables.join('\n'), missed };
}
