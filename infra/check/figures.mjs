// Figures into docs/benchmarks/results.json, in the form and order the benchmarks of the console keep.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './lib.mjs';
import { HERE } from './check.mjs';

const FILE = path.resolve(HERE, '..', '..', 'docs', 'benchmarks', 'results.json');
const terraform = JSON.parse((await run('terraform', ['version', '-json'], { env: { TF_CLI_CONFIG_FILE: '/dev/null' } })).out).terraform_version;
const machine = `${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Linux ${os.arch() === 'x64' ? 'amd64' : os.arch()}, Node.js ${process.versions.node.split('.')[0]}, Terraform ${terraform}`;

/** Figures of others keep their very text: each entry ends with a line "  }". */
const entries = text => text.slice(text.indexOf('[') + 1, text.lastIndexOf(']')).split(/(?<=\n {2}\}),/).map(e => e.trim()).filter(Boolean);

const write = (value, at) => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = Object.entries(value).map(([k, v]) => `${at}  ${JSON.stringify(k)} : ${write(v, `${at}  `)}`);
  return `{\n${inner.join(',\n')}\n${at}}`;
};

/** @param value counts over what the figure had; @param met of all values together */
export function figure({ id, what, bar, value, unit, met, command }) {
  const date = new Date().toISOString().slice(0, 10);
  const byId = new Map((fs.existsSync(FILE) ? entries(fs.readFileSync(FILE, 'utf8')) : []).map(e => [JSON.parse(e).id, e]));
  const values = { ...(byId.has(id) && JSON.parse(byId.get(id)).value), ...value };
  byId.set(id, write({ id, what, bar, value: values, unit, met: met(values), command, machine, date }, '  '));
  const sorted = [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, e]) => `  ${e}`);
  fs.writeFileSync(FILE, `[\n${sorted.join(',\n')}\n]\n`);
  console.log(`${id}: ${JSON.stringify(values)} ${unit}, bar ${bar}, ${met(values) ? 'met' : 'MISSED'}`);
}

/** Written by two commands, each its own part. */
export const checkTime = value => figure({
  id: 'infra-check-time', what: 'infra/check/run over all four roots with one schema, the engine included; and infra/check/mutate over all seeded mistakes', bar: '≤ 120 s; ≤ 900 s',
  value, unit: 's', met: v => v['check s'] <= 120 && v['mutations s'] <= 900, command: 'infra/check/run --figures; infra/check/mutate --figures',
});
