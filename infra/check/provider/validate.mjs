import { LIMITS, RELATIONS } from './limits.mjs';
import { Unknown, known } from './values.mjs';

export const error = (summary, detail = summary, ...path) => ({
  severity: 1, summary, detail, attribute: { steps: path.map(name => ({ attribute_name: name })) },
});

/** Diagnostics of one resource's configuration, beyond what the schema itself refuses. */
export function validate(type, block, config) {
  if (config === null || config instanceof Unknown) return [];
  const found = [];
  for (const [name, a] of Object.entries(block.attributes)) {
    if (a.computed && !a.optional && config[name] !== null && config[name] !== undefined) {
      found.push(error('Value for unconfigurable attribute', `Can't configure a value for "${name}": the provider decides it.`, name));
    }
  }
  for (const [name, limit] of Object.entries(LIMITS[type] ?? {})) {
    const wrong = known(config[name]) ? limit(config[name]) : null;
    if (wrong) found.push(error(`invalid value for ${name}`, wrong, name));
  }
  return [...found, ...(RELATIONS[type]?.(config) ?? []).map(text => error(text))];
}
