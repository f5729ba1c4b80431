// Reads blocks out of the TypeScript of generated bindings. It knows only the shapes that the generator writes.
const PRIMITIVE = { string: 'string', number: 'number', boolean: 'bool', any: 'dynamic' };

function braces(text, from) {
  let depth = 0;
  for (let i = text.indexOf('{', from); i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return text.slice(from, i + 1);
  }
  throw new Error('unbalanced braces');
}

function find(text, pattern) {
  const found = pattern.exec(text);
  return found ? braces(text, found.index) : null;
}

/** Attributes of the interface: whether each is required, and its TypeScript type. */
function interfaceOf(text, name) {
  const body = find(text, new RegExp(`export interface ${name}\\b`)) ?? '';
  return Object.fromEntries([...body.matchAll(/#(\w+) [^}\n]*\}[\s\S]*?readonly (\w+)(\?)?: ([^;]+);/g)]
    .map(m => [m[1], { required: !m[3], type: m[4].replace(/\s+/g, ' ') }]));
}

/** How each is written to HCL: as a block or an attribute, and of which kind. */
function writing(text, pattern) {
  const body = find(text, pattern) ?? '';
  return Object.fromEntries([...body.matchAll(/^\s{4,}(\w+): \{\n\s+value: (.*),\n\s+isBlock: (true|false),\n\s+type: "(\w+)",\n\s+storageClassType: "(\w+)"/gm)]
    // listMapperHcl(…, false) is an attribute that looks like a block.
    .map(m => [m[1], { value: m[2], block: m[3] === 'true' && !/listMapperHcl\(\w+, false\)/.test(m[2]), kind: m[4], storage: m[5] }]));
}

function collection(kind, storage) {
  const plain = /^(string|number|boolean|any)(List|Map)$/.exec(storage);
  if (plain) return [kind, PRIMITIVE[plain[1]]];
  const deep = /^(string|number|boolean|any)(List|Map)List$/.exec(storage);
  return deep ? [kind, [deep[2].toLowerCase(), PRIMITIVE[deep[1]]]] : [kind, 'string'];
}

const objectOf = block => ['object', Object.fromEntries([
  ...Object.entries(block.attributes).map(([name, a]) => [name, a.type]),
  ...Object.entries(block.block_types).map(([name, n]) => [name, n.nesting_mode === 'single' ? objectOf(n.block) : [n.nesting_mode, objectOf(n.block)]]),
])];

/** By the getter, where the attribute is only computed and never written. */
const GETTERS = [
  [/Fn\.tolist\(this\.getListAttribute/, () => ['set', 'string']],
  [/getNumberListAttribute/, part => [/tolist/.test(part) ? 'set' : 'list', 'number']],
  [/getListAttribute/, () => ['list', 'string']],
  [/getNumberAttribute/, () => 'number'],
  [/getBooleanAttribute/, () => 'bool'],
  [/getStringAttribute/, () => 'string'],
  [/StringMapList/, () => ['list', ['map', 'string']]],
  [/StringMap\(/, () => ['map', 'string']],
  [/BooleanMap\(/, () => ['map', 'bool']],
  [/NumberMap\(/, () => ['map', 'number']],
];

function nestedClass(part, hcl) {
  const listed = /new (\w+)List\(this, "\w+"(?:, (true|false))?/.exec(part);
  if (listed && !/new cdkt[fn]\./.test(listed[0])) return { name: listed[1], kind: listed[2] === 'true' ? 'set' : 'list' };
  const single = /new (\w+)OutputReference\(this/.exec(part);
  if (single) return { name: single[1], kind: hcl ? hcl.kind : 'struct' };
  const map = /new (\w+?)Map\(this, "\w+"/.exec(part);
  return map && !/new cdkt[fn]/.test(part) ? { name: map[1], kind: 'map' } : null;
}

/** Blocks of the provider itself have no class of their own. */
function providerBlock(text, hcl, declared) {
  const writer = /(\w+)ToHclTerraform/.exec(hcl.value)[1];
  const members = interfaceOf(text, writer[0].toUpperCase() + writer.slice(1));
  const attributes = Object.fromEntries(Object.entries(writing(text, new RegExp(`export function ${writer}ToHclTerraform`))).map(([name, w]) => [name,
    { type: w.kind === 'simple' ? PRIMITIVE[w.storage] : collection(w.kind, w.storage), ...(members[name]?.required ? { required: true } : { optional: true }) }]));
  return nesting(hcl.kind, { attributes, block_types: {} }, declared);
}

function nesting(kind, block, declared) {
  const one = declared && !/\[\]/.test(declared.type) && !/\{ ?\[key/.test(declared.type);
  const counted = kind !== 'struct' && kind !== 'map';
  return {
    nesting_mode: kind === 'struct' ? 'single' : kind, block,
    ...(counted && declared?.required && { min_items: 1 }), ...(counted && one && { max_items: 1 }),
  };
}

/** The block of one class. @param pattern where the class, or its function, writes HCL */
export function construct(text, name, declaration, pattern) {
  const body = find(text, new RegExp(`export class ${name} extends`));
  if (!body) throw new Error(`no class ${name}`);
  const members = interfaceOf(text, declaration);
  const written = writing(text, pattern);
  const block = { attributes: {}, block_types: {} };
  for (const part of body.split(/\/\/ (?=\w+ - computed: (?:true|false), optional: (?:true|false), required: (?:true|false))/).slice(1)) {
    const [, attribute, computed, optional, required] = /^(\w+) - computed: (\w+), optional: (\w+), required: (\w+)/.exec(part);
    const hcl = written[attribute];
    const nested = nestedClass(part, hcl);
    if (!nested && hcl?.block) {
      block.block_types[attribute] = providerBlock(text, hcl, members[attribute]);
      continue;
    }
    let type;
    if (nested) {
      const inner = construct(text, `${nested.name}OutputReference`, nested.name,
        new RegExp(`export function ${nested.name[0].toLowerCase()}${nested.name.slice(1)}ToHclTerraform`));
      const kind = hcl ? hcl.kind : nested.kind;
      if (hcl?.block) {
        block.block_types[attribute] = nesting(kind, inner, members[attribute]);
        continue;
      }
      type = kind === 'struct' ? objectOf(inner) : [kind, objectOf(inner)];
    } else if (hcl) {
      type = hcl.kind === 'simple' ? PRIMITIVE[hcl.storage] ?? 'string' : collection(hcl.kind, hcl.storage);
    } else {
      type = GETTERS.find(([getter]) => getter.test(part))?.[1](part) ?? 'dynamic';
    }
    block.attributes[attribute] = {
      type, ...(required === 'true' && { required: true }), ...(optional === 'true' && { optional: true }), ...(computed === 'true' && { computed: true }),
    };
  }
  return block;
}
