// Searches the rulebook in the page itself: nothing is sent anywhere.
(() => {
  'use strict';

  const most = 50;
  const form = document.querySelector('form.search');
  const box = document.getElementById('q');
  const status = document.getElementById('status');
  const results = document.getElementById('results');
  const filters = ['force', 'principle', 'settings'].map((name) => document.getElementById(name));

  const folded = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'");
  const entries = globalThis.rulebookIndex.map((entry) => ({
    ...entry,
    fields: [[folded(entry.title), 12], [folded(entry.id ?? ''), 8], [folded(entry.words ?? ''), 2], [folded(entry.also ?? ''), 1]],
  }));

  const isLetter = (character) => /[\p{L}\p{N}]/u.test(character);

  // The place from which on a word of the text begins with these letters, or -1.
  const placeOf = (text, letters, from = 0) => {
    let at = text.indexOf(letters, from);
    while (at > 0 && isLetter(text[at - 1]) && isLetter(letters[0])) at = text.indexOf(letters, at + 1);
    return at;
  };

  // What a word finds counts for more in a title than in a source.
  const worth = (entry, word) => entry.fields.reduce((sum, [field, weight]) => sum + (placeOf(field, word) < 0 ? 0 : weight), 0);

  const find = (words, chosen) => {
    const found = [];
    for (const entry of entries) {
      if (!chosen.every(([name, value]) => [entry[name] ?? []].flat().includes(value))) continue;
      const worths = words.map((word) => worth(entry, word));
      if (worths.includes(0)) continue;
      found.push({ entry, worth: worths.reduce((sum, each) => sum + each, 0) });
    }
    return found.sort((a, b) => b.worth - a.worth).map(({ entry }) => entry); // a sort that keeps the order of equals
  };

  // Where folding keeps the length, as it does for English, what was found can be marked.
  const marked = (text, words) => {
    const plain = folded(text);
    const parts = document.createDocumentFragment();
    if (plain.length !== text.length) {
      parts.append(text);
      return parts;
    }
    let at = 0;
    while (at < text.length) {
      let next = text.length;
      let end = next;
      for (const word of words) {
        const begin = placeOf(plain, word, at);
        if (begin >= 0 && (begin < next || (begin === next && begin + word.length > end))) {
          next = begin;
          end = begin + word.length;
        }
      }
      parts.append(text.slice(at, next));
      if (next < text.length) {
        const mark = document.createElement('mark');
        mark.textContent = text.slice(next, end);
        parts.append(mark);
      }
      at = next < text.length ? end : next;
    }
    return parts;
  };

  // A piece of the text around the first word that was found there, or its beginning.
  const piece = (entry, words) => {
    const text = entry.words;
    const places = words.map((word) => placeOf(folded(text), word)).filter((place) => place >= 0);
    const at = places.length ? Math.min(...places) : 0;
    const begin = at < 100 ? 0 : text.lastIndexOf(' ', at - 40) + 1;
    const cut = text.slice(begin, begin + 170);
    return (begin ? '… ' : '') + (begin + 170 < text.length ? `${cut.slice(0, cut.lastIndexOf(' '))} …` : cut);
  };

  const add = (to, kind, className, ...content) => {
    const element = document.createElement(kind);
    if (className) element.className = className;
    element.append(...content);
    to.append(element);
    return element;
  };

  const show = () => {
    const words = folded(box.value).split(/\s+/u).filter(Boolean);
    const chosen = filters.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    results.replaceChildren();
    if (!words.length && !chosen.length) {
      status.textContent = '';
      return;
    }
    const found = find(words, chosen);
    for (const entry of found.slice(0, most)) {
      const item = add(results, 'li');
      add(item, 'a', '', marked(entry.title, words)).href = `${entry.path}.html`;
      const about = add(item, 'p', 'about', entry.kind);
      if (entry.force) about.append(' · ', document.getElementById('force').querySelector(`[value="${entry.force}"]`).text);
      if (entry.id) {
        about.append(' · ');
        add(about, 'code', '', marked(entry.id, words));
      }
      if (entry.words && words.length) add(item, 'p', 'piece', marked(piece(entry, words), words));
    }
    const text = found.length === 0 ? 'none' : found.length === 1 ? 'one' : found.length > most ? 'more' : 'many';
    status.textContent = status.dataset[text].replace('{n}', found.length).replace('{m}', most);
  };

  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      show();
      // A page that was opened from a file may not change its address.
      if (location.protocol !== 'file:') {
        const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
        history.replaceState(null, '', asked.size ? `?${asked}` : location.pathname);
      }
    }, 120);
  };

  const asked = new URLSearchParams(location.search);
  for (const field of [box, ...filters]) {
    field.value = asked.get(field.name) ?? '';
    if (field.selectedIndex < 0) field.selectedIndex = 0; // a value that the choice does not have
    field.addEventListener('input', soon);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });

  // From the box, the arrow down leads into the results; arrows lead through them and back.
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [box, ...results.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    if (at < 0 || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step].focus();
  });

  show();
  box.focus();
})();
