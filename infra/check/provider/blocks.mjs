// Walks a value along its schema block.
import { Unknown } from './values.mjs';

const isSet = x => x !== null && x !== undefined && !(x instanceof Unknown);

function nested(block, value, change) {
  const out = {};
  for (const [name, kind] of Object.entries(block.block_types)) {
    const x = value[name];
    if (!isSet(x)) continue;
    if (Array.isArray(x)) out[name] = x.map(each => change(kind.block, each));
    else if (kind.nesting_mode === 'map') out[name] = Object.fromEntries(Object.entries(x).map(([k, v]) => [k, change(kind.block, v)]));
    else out[name] = change(kind.block, x);
  }
  return out;
}

/** What the provider decides and the configuration leaves open gets `fill(name, attribute)`. */
export function withComputed(block, value, fill) {
  if (value === null || value instanceof Unknown) return value;
  const out = { ...value, ...nested(block, value, (b, v) => withComputed(b, v, fill)) };
  for (const [name, attribute] of Object.entries(block.attributes)) {
    if (attribute.computed && (out[name] === null || out[name] === undefined)) out[name] = fill(name, attribute);
  }
  return out;
}

/** What was not known before apply gets `fill(name, attribute)`. */
export function withoutUnknown(block, value, fill) {
  if (value === null) return value;
  const out = { ...value, ...nested(block, value, (b, v) => withoutUnknown(b, v, fill)) };
  for (const [name, attribute] of Object.entries(block.attributes)) {
    if (out[name] instanceof Unknown) out[name] = fill(name, attribute);
    else if (Array.isArray(out[name])) out[name] = out[name].map(each => (each instanceof Unknown ? 'known-after-apply' : each));
  }
  return out;
}

const NESTING = { single: 1, list: 2, set: 3, map: 4, group: 5 };

/** A block of `terraform providers schema -json` as the protocol wants it. */
export const protocolBlock = block => ({
  version: 0,
  attributes: Object.entries(block.attributes).map(([name, a]) => ({
    name, type: Buffer.from(JSON.stringify(a.type)), required: !!a.required, optional: !!a.optional, computed: !!a.computed,
  })),
  block_types: Object.entries(block.block_types).map(([type_name, n]) => ({
    type_name, block: protocolBlock(n.block), nesting: NESTING[n.nesting_mode], min_items: n.min_items ?? 0, max_items: n.max_items ?? 0,
  })),
});
