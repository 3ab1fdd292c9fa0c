// A component of the site's own that has the self-check in its shadow root, in a dialog.
class OurPanel extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', 'Check a plan');
    const check = document.createElement('heard-check');
    check.setAttribute('heading-level', '2');
    check.setAttribute('history', 'off');
    dialog.append(check);
    const opens = Object.assign(document.createElement('button'), { textContent: 'Check a plan' });
    opens.addEventListener('click', () => dialog.showModal());
    root.append(opens, dialog);
  }
}

customElements.define('our-panel', OurPanel);
