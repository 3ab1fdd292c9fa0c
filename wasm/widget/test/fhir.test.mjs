// The self-check in FHIR R4, as others see it: a validator of R4, and LHC-Forms in a browser, which a
// person fills in.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Fhir } from 'fhir/fhir.js';
import { start } from './person.mjs';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'heard-fhir-'));
const command = join(scratch, 'fhir');

// LHC-Forms comes with most of a framework as its dependencies, of which its web component needs
// none: so the package alone is fetched, of one version, and known by its digest.
const forms = 'lforms@40.1.3';
const integrity = 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';

before(() => execFileSync('go', ['build', '-o', command, './fhir'], { cwd: examples, stdio: 'inherit' }));
after(() => rmSync(scratch, { recursive: true }));

const run = (...words) => execFileSync(command, words, { cwd: examples, encoding: 'utf8', maxBuffer: 1 << 27 });

test('a validator of R4 finds nothing wrong', () => {
  const validator = new Fhir();
  const files = ['cases/visitors-voice.json', 'cases/west-yorkshire-prisons-procurement.json',
    '../schemas/testdata/valid/full.json', '../schemas/testdata/valid/record.json', '../schemas/testdata/valid/register.json'];
  for (const text of [run('questionnaire'), run('questionnaire', 'cy'), ...files.map((file) => run('response', file))]) {
    const { valid, messages } = validator.validate(JSON.parse(text), { errorOnUnexpected: true });
    assert.ok(valid, JSON.stringify(messages.slice(0, 5)));
  }
  const wrong = JSON.parse(run('questionnaire'));
  wrong.item[0].item[0].type = 'day';
  wrong.colour = 'red';
  assert.equal(validator.validate(wrong, { errorOnUnexpected: true }).valid, false);
});

function fetched() {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', forms, '--json', '--pack-destination', scratch],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const archive = join(scratch, filename);
  assert.equal(`sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`, integrity);
  execFileSync('tar', ['-xzf', archive, '-C', scratch]);
  return join(scratch, 'package/dist/lforms');
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title>
<link rel="stylesheet" href="/webcomponent/styles.css"></head><body><div id="form"></div>
<script src="/webcomponent/assets/lib/zone.min.js"></script><script src="/webcomponent/lhc-forms.js"></script>
<script src="/fhir/R4/lformsFHIR.min.js"></script></body></html>`;

test('a person fills the form in with LHC-Forms, and the case says so', async (t) => {
  const folder = fetched();
  const browser = await start();
  t.after(() => browser.close());
  const tab = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
  const kinds = { js: 'text/javascript', css: 'text/css' };
  await tab.route('**/*', (route) => {
    const { pathname, hostname } = new URL(route.request().url());
    if (hostname !== 'form.test') return route.abort();
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page });
    try {
      return route.fulfill({ contentType: kinds[pathname.split('.').pop()], body: readFileSync(join(folder, pathname)) });
    } catch {
      return route.fulfill({ status: 404 });
    }
  });
  await tab.goto('http://form.test/');
  await tab.waitForFunction(() => globalThis.LForms?.FHIR?.R4 && globalThis.LForms.Util);
  await tab.evaluate(async (form) => LForms.Util.addFormToPage(form, 'form', { fhirVersion: 'R4' }), JSON.parse(run('questionnaire')));
  await tab.getByText('Where are the services?').waitFor({ timeout: 90_000 });

  // A question about one kind of setting waits until that kind is chosen.
  const form = JSON.parse(run('questionnaire'));
  const guarded = form.item[2].item.find(({ enableWhen }) => enableWhen?.every(({ question }) => question === 'settings'));
  const { code } = guarded.enableWhen[0].answerCoding;
  const setting = form.item[0].item.find(({ linkId }) => linkId === 'settings').answerOption
    .find(({ valueCoding }) => valueCoding.code === code).valueCoding.display;
  assert.equal(await tab.locator('.question', { hasText: guarded.text }).isVisible(), false);
  await tab.locator('input[placeholder="MM/DD/YYYY"]').click();
  await tab.keyboard.type('03/02/2026');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  await tab.locator('[id="settings/1/1"]').click();
  await tab.locator('#lhc-tools-searchResults li, #searchResults li').filter({ hasText: setting }).first().click();
  await tab.keyboard.press('Tab');
  await tab.locator('.question', { hasText: guarded.text }).waitFor();
  if (process.env.HEARD_SCREENSHOT) await tab.screenshot({ path: process.env.HEARD_SCREENSHOT });

  const response = await tab.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
  const file = join(scratch, 'response.json');
  writeFileSync(file, JSON.stringify(response));
  const said = JSON.parse(run('case', file));
  assert.deepEqual(said, { as_at: '2026-03-02', settings: [code] });
});
