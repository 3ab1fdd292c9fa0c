// What a person takes away: the case and its report, each as a file. The report carries the digests
// of the case and the rules, which the library leaves to its host.

const initial = [2, 3, 5, 7, 11, 13, 17, 19];

// fraction gives the first 32 bits of the fractional part of a number.
const fraction = (number) => ((number - Math.floor(number)) * 2 ** 32) | 0;

function primes(count) {
  const found = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const rotate = (word, by) => (word >>> by) | (word << (32 - by));

// sha256 is the digest of some bytes, for pages whose browser keeps its own from them because they
// came without encryption.
export function sha256(bytes) {
  const constants = primes(64).map((prime) => fraction(Math.cbrt(prime)));
  const state = initial.map((prime) => fraction(Math.sqrt(prime)));
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const [before, last] = [words[i - 15], words[i - 2]];
      words[i] = words[i - 16] + (rotate(before, 7) ^ rotate(before, 18) ^ (before >>> 3))
        + words[i - 7] + (rotate(last, 17) ^ rotate(last, 19) ^ (last >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + words[i];
      const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] = (state[i] + word) | 0; });
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => digest.setInt32(i * 4, word));
  return new Uint8Array(digest.buffer);
}

async function digest(text) {
  const bytes = new TextEncoder().encode(text);
  const made = globalThis.crypto?.subtle ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : sha256(bytes);
  return `sha256:${Array.from(made, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

// save hands the person a file by way of a link that nobody sees.
function save(name, text, type = 'application/json') {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// download makes the file of a kind: the "case", in its canonical form, the "report" on it, or the
// report as a "page" in the language of the words.
export async function download(library, words, document, kind) {
  const { ok: canonical } = await library.ask({ op: 'canonical', case: document });
  if (kind === 'case') {
    save('heard-case.json', canonical.case);
    return;
  }
  const receipt = { case: await digest(canonical.case), rules: await digest(canonical.rules) };
  const asked = { op: 'render', case: document, receipt };
  if (kind === 'page') {
    const { ok: page } = await library.ask({ ...asked, format: 'html', words: words.own() });
    save('heard-report.html', page, 'text/html');
    return;
  }
  const { ok: report } = await library.ask({ ...asked, format: 'json' });
  save('heard-report.json', report);
}
