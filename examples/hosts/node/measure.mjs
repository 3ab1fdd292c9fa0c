// Measures what a host can expect of the module, in Node, on one thread:
//
//   node --no-warnings measure.mjs MODULE CASE

import { readFileSync } from 'node:fs';

import { Instance } from './instance.mjs';

const rounds = 1000;

const [file, name] = process.argv.slice(2);
const bytes = readFileSync(file);
const request = `{"op":"assess","case":${readFileSync(name, 'utf8')}}`;

let began = performance.now();
function milliseconds() {
  const taken = performance.now() - began;
  began = performance.now();
  return taken;
}

function tell(what, figure, unit) {
  console.log(`${what.padEnd(28)} ${figure.toFixed(1).padStart(8)} ${unit}`);
}

milliseconds();
const module = await WebAssembly.compile(bytes);
tell('compile the module', milliseconds(), 'ms');
let instance = await Instance.open(module);
tell('make the first instance', milliseconds(), 'ms');
instance.ask(request);
tell('its first assessment', milliseconds(), 'ms');
const times = Array.from({ length: rounds }, () => {
  milliseconds();
  instance.ask(request);
  return milliseconds();
}).sort((a, b) => a - b);
tell('an assessment, median', times[rounds / 2], 'ms');
tell('an assessment, 99 of 100', times[rounds * 0.99], 'ms');
tell(`memory after ${rounds}`, instance.memory / 2 ** 20, 'MiB');
milliseconds();
instance = await Instance.open(module);
tell('make another instance', milliseconds(), 'ms');
instance.ask(request);
tell('its first assessment', milliseconds(), 'ms');
tell('memory after one', instance.memory / 2 ** 20, 'MiB');
