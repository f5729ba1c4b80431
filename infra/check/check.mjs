// All steps over one tree. Used by ./run once, by ./mutate again and again.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { each } from './lib.mjs';
import { cost } from './steps/cost.mjs';
import { iam } from './iam/iam.mjs';
import { readmes } from './steps/readmes.mjs';
import { rules } from './rules/rules.mjs';
import { tables } from './steps/tables.mjs';
import { Root } from './steps/root.mjs';
import { format, types } from './steps/text.mjs';
import { copyTree, mirror, rootsOf } from './steps/workspace.mjs';

export const HERE = path.dirname(fileURLToPath(import.meta.url));
export const TREE = path.resolve(HERE, '..', 'terraform');
export const SCHEMA = path.join(HERE, 'schema', 'aws-6.25.0.json');
/** The machine's own number would start more engines than there is memory for. */
const AT_ONCE = 2;

async function prepared({ tree, work, schema }) {
  fs.mkdirSync(work, { recursive: true });
  const out = path.join(work, 'out');
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out);
  const copy = path.join(work, 'tree');
  copyTree(tree, copy);
  return { tree: copy, out, env: await mirror(HERE, work, schema, TREE), used: types(copy, schema) };
}

/** Only whether the text fits a schema: what a newer provider took away or asks for shows here. */
export async function fits({ tree = TREE, work, schema }) {
  const at = await prepared({ tree, work, schema });
  await each(rootsOf(at.tree), AT_ONCE, name => new Root(name, at).validate());
}

/**
 * @param options tree: what to check; work: where; only: the roots to run, all when empty; known: results of the others by name;
 *   backends: whether the backend blocks are tried too
 * @returns results by root, and what was counted; throws Red at the first step that fails
 */
export async function check({ tree = TREE, work, only = [], known = new Map(), schema = SCHEMA, backends = true, log = () => {} }) {
  const at = await prepared({ tree, work, schema });
  log(`types: ${at.used}, all in the provider's schema`);
  await format(at.tree, at.env);
  const roots = new Map(known);
  const wanted = rootsOf(at.tree).filter(r => !only.length || only.includes(r));
  await each(wanted, AT_ONCE, async name => { roots.set(name, await new Root(name, { ...at, log, backends }).run()); });
  const asked = rules(roots);
  log(`rules: ${asked} questions asked of all plans`);
  const agreed = tables(roots);
  log(`tables: ${agreed} as the console's schema has them`);
  const rights = await iam(roots);
  log(`iam: ${rights.roles} roles, every action exists; ${rights.requests} requests, ${rights.answers} answers as expected`);
  const standing = cost(roots, path.join(tree, '..', 'README.md'));
  log(`cost: ${standing.line}`);
  log(`readmes: ${readmes(tree, roots)} tables as the configuration has them`);
  return { roots, agreed, rights, dollars: standing.dollars };
}
