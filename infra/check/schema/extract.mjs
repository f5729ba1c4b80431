// Rebuilds the provider's schema, in the form of `terraform providers schema -json`, for some types, from a package of bindings
// that was generated out of that schema: its source maps hold TypeScript which says for each attribute whether it is computed,
// optional or required, and for each block its kind.
//   node extract.mjs <unpacked package> <out.json> aws_vpc data.aws_region ...       see README.md
import fs from 'node:fs';
import path from 'node:path';
import { construct } from './bindings.mjs';

const [folder, out, ...types] = process.argv.slice(2);
if (!types.length) {
  console.error('usage: node extract.mjs <unpacked package> <out.json> <type>...');
  process.exit(2);
}
const lib = path.join(folder, 'lib');
const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));

function source(name) {
  const compiled = fs.readFileSync(path.join(lib, name, 'index.js'), 'utf8');
  const map = /sourceMappingURL=data:application\/json;base64,(.*)/.exec(compiled)[1];
  return JSON.parse(Buffer.from(map, 'base64')).sourcesContent[0];
}

function block(name) {
  const text = source(name);
  const main = /export class (\w+) extends cdkt[fn]\.Terraform(?:Resource|DataSource|Provider) /.exec(text)[1];
  return construct(text, main, `${main}Config`, /(?<=protected synthesizeHclAttributes\(\): \{ \[name: string\]: any \} )\{/);
}

const schema = {
  _notice: 'Derived from the package named in _source, which is under the Mozilla Public License 2.0 (MPL-2.0.txt beside this file). Keep both with it.',
  _source: { package: about.name, version: about.version, licence: about.license, provider: /providerVersion: '([^']+)'/.exec(source('vpc'))[1] },
  provider: { version: 0, block: block('provider') },
  resource_schemas: {},
  data_source_schemas: {},
};
for (const type of types.sort()) {
  const data = type.startsWith('data.');
  const name = type.replace(/^data\./, '').replace(/^aws_/, '').replace(/_/g, '-');
  schema[data ? 'data_source_schemas' : 'resource_schemas'][type.replace(/^data\./, '')] = { version: 0, block: block(data ? `data-aws-${name}` : name) };
}

// A type a line, so that a newer provider shows as a readable difference.
const line = (key, value) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
const group = (key, values) => `  ${JSON.stringify(key)}: {\n  ${Object.entries(values).map(([k, v]) => line(k, v)).join(',\n  ')}\n  }`;
fs.writeFileSync(out, `{\n${[
  line('_notice', schema._notice), line('_source', schema._source), line('provider', schema.provider),
  group('resource_schemas', schema.resource_schemas), group('data_source_schemas', schema.data_source_schemas),
].join(',\n')}\n}\n`);
