// The four that are measured. Each has a page, the files that the page names, and a way to find its
// first question: a function that runs in the page. One that is telling says itself when it has all
// that it fetches.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const packages = join(here, 'node_modules');
const scratch = join(packages, '.bench');

// LHC-Forms comes with most of a framework as its dependencies, none of which its published bundle
// needs: so the package alone is fetched, of one version, and known by its digest.
const forms = {
  name: 'lforms@40.1.3',
  integrity: 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==',
};

function fetchedForms() {
  const archive = join(scratch, `${forms.name.replace('@', '-')}.tgz`);
  mkdirSync(scratch, { recursive: true });
  if (!existsSync(archive)) execFileSync('npm', ['pack', forms.name, '--pack-destination', scratch], { stdio: 'ignore' });
  const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${digest}` !== forms.integrity) throw new Error(`${forms.name} is not what it was`);
  execFileSync('tar', ['-xzf', archive, '-C', scratch]);
  return join(scratch, 'package/dist/lforms/webcomponent');
}

// bundled makes one script of what starts a form, with the form inside.
function bundled(name) {
  const { outputFiles } = buildSync({
    entryPoints: [join(here, 'pages', `${name}.js`)],
    bundle: true, write: false, minify: true, treeShaking: true, format: 'iife', target: 'es2022', legalComments: 'none', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { form: join(scratch, 'form.json') },
  });
  return Buffer.from(outputFiles[0].contents);
}

const packed = /\.(br|gz)$/;

// pageOf is the page around a form: the same for all but for what starts the form.
const pageOf = (title, head, body) => Buffer.from(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`);

// contestants makes what each contestant serves. folder is that of the self-check.
export function contestants(form, folder) {
  mkdirSync(scratch, { recursive: true });
  writeFileSync(join(scratch, 'form.json'), JSON.stringify(form));
  const from = (...path) => readFileSync(join(...path));
  const published = fetchedForms();
  const place = '<div id="form"></div>';
  const heard = readdirSync(folder).filter((name) => !packed.test(name)).map((name) => [name, from(folder, name)]);
  return [
    {
      id: 'heard',
      name: 'ours',
      head: '<link rel="preload" href="heard-check.css" as="fetch" crossorigin>\n'
        + '<link rel="preload" href="first.en.json" as="fetch" crossorigin>\n<script type="module" src="heard-check.js"></script>',
      body: '<heard-check flow="both" lang="en" heading-level="2">\n<p>You can <a href="self-check.en.html">answer on paper</a>.</p>\n</heard-check>',
      files: Object.fromEntries(heard),
      question: () => document.querySelector('heard-check')?.shadowRoot?.querySelector('legend'),
      telling: true,
    },
    {
      id: 'surveyjs',
      name: 'SurveyJS',
      head: '<link rel="stylesheet" href="survey-core.fontless.min.css">\n<script defer src="form.js"></script>',
      body: place,
      files: {
        'survey-core.fontless.min.css': from(packages, 'survey-core/survey-core.fontless.min.css'),
        'form.js': bundled('surveyjs'),
      },
      question: () => document.querySelector('.sd-question input[type=radio]'),
    },
    {
      id: 'formio',
      name: 'Form.io',
      head: '<link rel="stylesheet" href="bootstrap.min.css">\n<link rel="stylesheet" href="formio.form.min.css">\n'
        + '<script defer src="formio.form.min.js"></script>\n<script defer src="form.js"></script>',
      body: place,
      files: {
        'bootstrap.min.css': from(packages, 'bootstrap/dist/css/bootstrap.min.css'),
        'formio.form.min.css': from(packages, '@formio/js/dist/formio.form.min.css'),
        'formio.form.min.js': from(packages, '@formio/js/dist/formio.form.min.js'),
        'form.js': bundled('formio'),
      },
      question: () => document.querySelector('.formio-component-radio input[type=radio]'),
    },
    {
      id: 'lhc-forms',
      name: 'LHC-Forms',
      head: '<link rel="stylesheet" href="styles.css">\n<script defer src="zone.min.js"></script>\n'
        + '<script defer src="lhc-forms.js"></script>\n<script defer src="form.js"></script>',
      body: place,
      files: {
        'styles.css': from(published, 'styles.css'),
        'zone.min.js': from(published, 'assets/lib/zone.min.js'),
        'lhc-forms.js': from(published, 'lhc-forms.js'),
        'form.js': bundled('lhc-forms'),
      },
      question: () => document.querySelector('wc-lhc-form input[type=radio], .lhc-item input'),
    },
  ].map(({ head, body, ...rest }) => ({ ...rest, files: { ...rest.files, '': pageOf(form.title, head, body) } }));
}
