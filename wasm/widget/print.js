// Printing what an element shows, without the page around it.

// What hides everything but an element that is being printed, and what it stands in.
const alone = (name) => `@media print {
  body :not(${name}[printing], ${name}[printing] *, :has(${name}[printing])) { display: none !important; }
  :has(${name}[printing]) { background: none !important; margin: 0 !important; padding: 0 !important; }
}`;

// printAlone prints one element. Within a shadow tree, the page is printed as it is.
export function printAlone(element) {
  const inPage = element.getRootNode() === document;
  const sheet = inPage && new CSSStyleSheet();
  if (inPage) {
    sheet.replaceSync(alone(element.localName));
    document.adoptedStyleSheets.push(sheet);
    element.toggleAttribute('printing', true);
    addEventListener('afterprint', () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      element.removeAttribute('printing');
    }, { once: true });
  }
  globalThis.print();
}
