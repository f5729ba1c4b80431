// What can be seen in the text alone: types the schema does not hold, formatting, states tied together.
import fs from 'node:fs';
import path from 'node:path';
import { filesUnder, json, red, run } from '../lib.mjs';

export function types(tree, schema) {
  const held = json(schema);
  const used = new Set(filesUnder(tree, '.tf').flatMap(f => [...fs.readFileSync(f, 'utf8').matchAll(/^(resource|data) "(aws_\w+)"/gm)]
    .map(m => (m[1] === 'data' ? 'data.' : '') + m[2])));
  const missing = [...used].filter(t => !(t.startsWith('data.') ? held.data_source_schemas[t.slice(5)] : held.resource_schemas[t]));
  if (missing.length) red('types', `not in the schema (a real type: extract it, see README; otherwise a typing error): ${missing.join(', ')}`);
  return used.size;
}

export async function format(tree, env) {
  const { code, out } = await run('terraform', ['fmt', '-check', '-recursive', '-diff', tree], { env });
  if (code !== 0) red('format', out);
}

const attribute = (text, name) => new RegExp(`^\\s*${name}\\s*=\\s*"([^"]+)"`, 'm').exec(text)?.[1];

/** Each region's state lies in that region, and no root reads another's. */
export function ownState(tree, root) {
  const text = filesUnder(path.join(tree, root), '.tf').map(f => fs.readFileSync(f, 'utf8')).join('\n');
  if (text.includes('terraform_remote_state')) red('state', `${root}: terraform_remote_state ties this root to the state of another`);
  const backend = /backend "s3" \{([^}]*)\}/.exec(text)?.[1];
  const provider = /provider "aws" \{((?:[^{}]|\{[^{}]*\{[^{}]*\}[^{}]*\}|\{[^{}]*\})*)\}/.exec(text)?.[1] ?? '';
  const [state, resources] = [attribute(backend ?? '', 'region'), attribute(provider, 'region')];
  if (backend && state !== resources) red('state', `${root}: state in ${state}, resources in ${resources}: each region keeps its own`);
}
