// The element <heard-check>: it draws the first question from its own small files, fetches the
// library behind it, and from then on shows what the library asks and says. It decides nothing.
//
//	<script type="module" src="/heard/heard-check.js"></script>
//	<heard-check flow="both" settings="prison" lang="en" heading-level="2">
//	  <p>What people see without scripts.</p>
//	</heard-check>

import { HeardCheck } from './element.js';

if (globalThis.customElements && !customElements.get('heard-check')) customElements.define('heard-check', HeardCheck);

export { HeardCheck };
