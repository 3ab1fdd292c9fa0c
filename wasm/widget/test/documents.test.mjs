// The schemas by another validator than the library's: ajv in strict mode goes through the corpus of
// schemas/testdata, and finds the same values wrong.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const schemas = new URL('../../../schemas/', import.meta.url);
const text = (name) => readFileSync(new URL(name, schemas), 'utf8');
const json = (name) => JSON.parse(text(name));

const index = json('index.json').schemas;
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
for (const { file } of index) ajv.addSchema(json(file));
const validators = Object.fromEntries(index.map(({ name, $id }) => [name, ajv.getSchema($id)]));

const escaped = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');

// What only gathers the causes, which stand beside it.
const gathers = ['if', 'oneOf', 'propertyNames'];

// wrong gives the values that ajv finds wrong in a document.
function wrong(schema, document) {
  const validate = validators[schema];
  if (validate(document)) return [];
  const pointers = validate.errors.filter(({ keyword }) => !gathers.includes(keyword))
    .map(({ instancePath, propertyName }) => (propertyName === undefined ? instancePath : `${instancePath}/${escaped(propertyName)}`));
  return [...new Set(pointers)].sort();
}

test('every document of the corpus is judged alike', () => {
  const { documents } = json('testdata/corpus.json');
  assert.ok(documents.length > 50);
  for (const { schema, file, outcome, pointers } of documents) {
    if (outcome === 'valid') assert.deepEqual(wrong(schema, json(`testdata/${file}`)), [], file);
    if (outcome === 'shape') assert.deepEqual(wrong(schema, json(`testdata/${file}`)), pointers, file);
  }
});

// put makes the change of a fault to a document.
function put(document, { at, put: value, cut }) {
  const steps = at.slice(1).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop();
  const parent = steps.reduce((within, step) => within[step], document);
  if (!cut) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return document;
}

for (const { name } of index) {
  test(`every fault of a ${name.replace('_', ' ')} is found where it is`, () => {
    const faults = text(`testdata/faults/${name}.ndjson`).trim().split('\n').map((line) => JSON.parse(line));
    for (const fault of faults) {
      const document = put(json(`testdata/${fault.file}`), fault);
      assert.deepEqual(wrong(name, document), fault.pointers, JSON.stringify(fault));
    }
  });
}
