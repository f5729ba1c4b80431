// The tables of variables and outputs in each README, made from the configuration as Terraform read it.
import fs from 'node:fs';
import path from 'node:path';
import { red } from '../lib.mjs';

/** A part of a page between two comments: compared, or written anew where ./run --write says so. */
export function between(file, mark, text, step) {
  const page = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const part = new RegExp(`(<!-- ${mark} -->\n)[\\s\\S]*?(<!-- end of ${mark} -->)`);
  if (!part.test(page)) red(step, `${file} has no part ${mark}`);
  const wanted = page.replace(part, (all, start, end) => `${start}${text}\n${end}`);
  if (wanted === page) return;
  if (process.env.MEGATICKET_WRITE) fs.writeFileSync(file, wanted);
  else red(step, `${file}: the part ${mark} is not as the configuration has it; infra/check/run --write writes it`);
}

const cell = text => String(text).replace(/\s+/g, ' ').replace(/\|/g, '\\|');
const value = x => (typeof x === 'string' && x !== '' ? `\`${x}\`` : `\`${JSON.stringify(x)}\``);

function table(module) {
  const variables = Object.entries(module.variables ?? {}).sort();
  const outputs = Object.entries(module.outputs ?? {}).sort();
  return [
    '| variable | default | what |', '|---|---|---|',
    ...variables.map(([name, v]) => `| \`${name}\` | ${'default' in v ? cell(value(v.default)) : 'must be given'} | ${cell(v.description ?? '')} |`), '',
    '| output | what |', '|---|---|', ...outputs.map(([name, o]) => `| \`${name}\` | ${cell(o.description ?? '')} |`),
  ].join('\n');
}

/** A null default is no "must be given": Terraform leaves the null out of the plan, so the text is asked. */
function nullDefaults(folder, module) {
  const text = fs.existsSync(path.join(folder, 'variables.tf')) ? fs.readFileSync(path.join(folder, 'variables.tf'), 'utf8') : '';
  for (const [name, v] of Object.entries(module.variables ?? {})) {
    if (!('default' in v) && new RegExp(`variable "${name}" \\{[^}]*default\\s*=\\s*null`).test(text)) v.default = null;
  }
  return module;
}

const described = (where, module) => [...Object.entries(module.variables ?? {}), ...Object.entries(module.outputs ?? {})]
  .filter(([, x]) => !x.description).map(([name]) => `${where}: ${name} has no description`);

/** @returns how many READMEs were looked at */
export function readmes(tree, roots) {
  const folders = new Map();
  for (const root of roots.values()) {
    const module = root.plan.configuration.root_module;
    folders.set(path.join(tree, root.name), module);
    for (const call of Object.values(module.module_calls ?? {})) folders.set(path.resolve(tree, root.name, call.source), call.module);
  }
  const silent = [...folders].flatMap(([folder, module]) => described(path.basename(folder), module));
  if (silent.length) red('readmes', silent.join('\n'));
  for (const [folder, module] of folders) between(path.join(folder, 'README.md'), 'interface', table(nullDefaults(folder, module)), 'readmes');
  return folders.size;
}
