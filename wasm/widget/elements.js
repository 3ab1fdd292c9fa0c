// Building elements. Nothing here, or anywhere in the widget, parses markup: what a case brings
// stays text.

// make builds an element with attributes, listeners (names that begin with "on") and children.
// An attribute or child that is null, undefined or false is left out.
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

// draw makes a part of a picture, as make makes an element.
export function draw(tag, attributes = {}, ...children) {
  const element = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// heading makes a heading of the level that the page around the element leaves free, and so many
// levels below it.
export function heading(page, below, attributes, ...children) {
  return make(`h${Math.min(6, page.level + below)}`, attributes, ...children);
}

// button makes a button that looks as its kind says: "main", "second" or "link".
export function button(kind, press, ...children) {
  return make('button', { type: 'button', class: kind, part: `button ${kind}`, onclick: press }, ...children);
}

// details makes what opens on demand.
export function details(summary, ...children) {
  return make('details', {}, make('summary', {}, summary), make('div', { class: 'opened' }, ...children));
}
