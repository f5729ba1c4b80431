// Rules over the plans of all roots together; each finding names its rule, the place and why.
import { red } from '../lib.mjs';
import { buckets, dns } from './dns.mjs';
import { machines } from './machines.mjs';
import { names } from './names.mjs';
import { network, ranges } from './network.mjs';
import { owners, tableRules } from './tables.mjs';
import { chain, watch } from './watch.mjs';
import { view } from './view.mjs';

export function rules(roots) {
  const found = [];
  let asked = 0;
  const need = (right, rule, where, why) => {
    asked++;
    if (!right) found.push(`${rule}  ${where}: ${why}`);
  };
  const views = [...roots.values()].map(view);
  for (const root of views) for (const rule of [names, network, machines, tableRules, watch, dns, buckets]) rule(root, need);
  for (const rule of [ranges, owners, chain]) rule(views, need);
  if (found.length) red('rules', found.join('\n'));
  return asked;
}
