// A page drawn as frameworks such as React draw it: a tree of plain objects is made into elements,
// what is known to the element is set as a property, the rest as an attribute, and whatever changes
// is drawn again into the same elements. The library may arrive before or after all this.

// draw puts a description into a place, keeping the element that stands there if it is of the kind.
function draw(place, { tag, props = {}, on = {}, children = [] }) {
  let element = place.firstElementChild;
  if (element?.localName !== tag) {
    element = document.createElement(tag);
    for (const [name, listener] of Object.entries(on)) element.addEventListener(name, listener);
    for (const [name, value] of Object.entries(props)) set(element, name, value);
    element.append(...children.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    place.replaceChildren(element);
    return;
  }
  for (const [name, value] of Object.entries(props)) set(element, name, value);
}

function set(element, name, value) {
  if (typeof value === 'string') element.setAttribute(name, value);
  else if (element[name] !== value) element[name] = value;
}

const app = document.querySelector('#app');
const started = { as_at: '2026-03-02', settings: ['sarc'] };
const state = { lang: 'en', verdict: '' };

function render() {
  draw(app, {
    tag: 'heard-check',
    props: { lang: state.lang, flow: 'duty', 'heading-level': '2', shareAnswers: true, ...(state.verdict ? {} : { case: started }) },
    on: {
      'heard-report': ({ target }) => {
        state.verdict = target.report.duty.verdict;
        document.body.dataset.verdict = state.verdict;
      },
    },
    children: ['The questions are also there on paper.'],
  });
}

render();
globalThis.speak = (lang) => {
  state.lang = lang;
  render();
};
