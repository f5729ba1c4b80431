// A root as the rules see it: values after the apply, expressions as they were written.
const resources = module => [...(module?.resources ?? []), ...(module?.child_modules ?? []).flatMap(resources)];

const written = (module, at = '') => [
  ...(module?.resources ?? []).map(r => ({ ...r, address: at + r.address })),
  ...Object.entries(module?.module_calls ?? {}).flatMap(([name, call]) => written(call.module, `${at}module.${name}.`)),
];

export function view(root) {
  const made = resources(root.after.values.root_module).filter(r => r.mode === 'managed');
  const configured = written(root.plan.configuration.root_module);
  const byAddress = new Map(configured.map(c => [c.address, c]));
  const home = root.plan.configuration.provider_config?.aws?.expressions?.region?.constant_value;
  return {
    name: root.name, made, configured, home,
    of: type => made.filter(r => r.type === type),
    config: r => byAddress.get(r.address.replace(/\[[^\]]*\]/g, '')),
    regionOf: r => r.values.region ?? home,
    at: r => `${root.name}:${r.address}`,
  };
}

/** References of an expression, wherever it stands in the block. */
export const references = expression => (expression?.references ?? []);
export const one = x => (Array.isArray(x) ? x[0] : x);
