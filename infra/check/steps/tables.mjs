// The tables of the plan against the console's own schema (expect/tables.json, which a test holds to the Java class).
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { json, red } from '../lib.mjs';
import { view } from '../rules/view.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PREFIX = 'KDT-Msp4-PLDR-';
const empty = x => x || null;

const planned = v => ({
  name: v.name.replace(PREFIX, ''), hash: v.hash_key, range: empty(v.range_key),
  ttl: empty(v.ttl?.find(t => t.enabled)?.attribute_name),
  indexes: (v.global_secondary_index ?? []).map(i => ({ name: i.name, hash: i.hash_key, range: empty(i.range_key) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
});

/** What the schema takes for granted of every table. */
function granted(v) {
  const found = [];
  if (v.billing_mode !== 'PAY_PER_REQUEST') found.push(`${v.name}: not on demand`);
  for (const a of v.attribute ?? []) if (a.type !== 'S') found.push(`${v.name}: key ${a.name} is ${a.type}, not S`);
  for (const i of v.global_secondary_index ?? []) if (i.projection_type !== 'ALL') found.push(`${v.name}/${i.name}: holds ${i.projection_type}, not ALL`);
  return found;
}

/** @returns how many tables agree */
export function tables(roots) {
  const made = view(roots.get('seoul-test')).of('aws_dynamodb_table').map(r => r.values);
  const wanted = json(path.join(HERE, '..', 'expect', 'tables.json'));
  const byName = new Map(made.map(v => [v.name.replace(PREFIX, ''), planned(v)]));
  const differences = made.flatMap(granted);
  for (const table of wanted) {
    const [is, should] = [JSON.stringify(byName.get(table.name)), JSON.stringify(table)];
    if (is !== should) differences.push(`${table.name}: the plan has ${is ?? 'no such table'}, the console ${should}`);
    byName.delete(table.name);
  }
  for (const name of byName.keys()) differences.push(`${name}: the console knows no such table`);
  if (differences.length) red('tables', differences.join('\n'));
  return wanted.length;
}
