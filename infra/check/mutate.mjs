import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TREE, check } from './check.mjs';
import { Red, each } from './lib.mjs';
import { checkTime, figure } from './figures.mjs';
import { BEHAVIOUR } from './mutations/behaviour.mjs';
import { IAM } from './mutations/iam.mjs';
import { RULES } from './mutations/rules.mjs';
import { TEXT } from './mutations/text.mjs';

const words = process.argv.slice(2).filter(a => !a.startsWith('--'));
const ALL = [...TEXT, ...BEHAVIOUR, ...RULES, ...IAM].filter(([id]) => !words.length || words.some(w => id.includes(w)));
const AT_ONCE = 2;

const started = Date.now();
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'mutate-'));
process.on('exit', () => fs.rmSync(base, { recursive: true, force: true }));
const { roots: whole } = await check({ work: path.join(base, 'whole') });
console.log(`unbroken: green, ${((Date.now() - started) / 1000).toFixed(0)} s`);

const flat = text => text.replace(/\n[│|]? */g, ' ');
let missed = 0;

function verdict(e, step, says) {
  if (!e) return 'SURVIVED';
  if (!(e instanceof Red)) return `BROKE THE CHECK: ${e.stack}`;
  if (e.step !== step) return `CAUGHT BY ${e.step}, NOT BY ${step}: ${e.message.slice(0, 1500)}`;
  return says.test(flat(e.message)) ? '' : `OTHER WORDS: ${e.message.slice(0, 1500)}`;
}

await each(ALL, AT_ONCE, async ([id, root, file, from, to, step, says]) => {
  const folder = path.join(base, id);
  fs.cpSync(TREE, path.join(folder, 'terraform'), { recursive: true });
  const broken = path.join(folder, 'terraform', file);
  const before = fs.readFileSync(broken, 'utf8');
  const after = typeof from === 'string' ? before.replace(from, () => to) : before.replace(from, to);
  fs.writeFileSync(broken, after);
  let red = null;
  if (after !== before) {
    // The other roots stand as they were: only the rules over all look at them.
    const known = new Map([...whole].filter(([name]) => name !== root));
    await check({ tree: path.join(folder, 'terraform'), work: path.join(folder, 'work'), only: [root], known, backends: file.endsWith('providers.tf') }).catch(e => { red = e; });
  }
  const wrong = after === before ? 'NOT APPLIED' : verdict(red, step, says);
  if (wrong) missed++;
  console.log(`${wrong ? 'MISSED' : 'caught'}  ${id.padEnd(34)} ${wrong || step}`);
  fs.rmSync(folder, { recursive: true, force: true });
});

const seconds = (Date.now() - started) / 1000;
console.log(`${ALL.length} mistakes, ${missed} not caught by the step that should, ${seconds.toFixed(0)} s`);
if (process.argv.includes('--figures') && !words.length) {
  figure({
    id: 'mutations', what: 'mistakes seeded one at a time into infra/terraform, the incident and the known traps among them; each must be caught by the step it names',
    bar: '≥ 80, all caught', value: { mistakes: ALL.length, 'not caught': missed }, unit: 'mistakes', met: v => v.mistakes >= 80 && v['not caught'] === 0, command: 'infra/check/mutate --figures',
  });
  checkTime({ 'mutations s': Math.round(seconds) });
}
process.exit(missed ? 1 : 0);
