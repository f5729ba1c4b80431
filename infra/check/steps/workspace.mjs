// A copy to work on, and a Terraform that finds the stand-in where it looks for hashicorp/aws.
import fs from 'node:fs';
import path from 'node:path';
import { json, red, run } from '../lib.mjs';

const RELEVANT = source => !/(^|\/)(\.terraform|\.terraform\.lock\.hcl|[^/]*\.tfstate[^/]*)$/.test(source);

/** Nothing is written into the tree itself: the stand-in's lock file must never be committed. */
export function copyTree(tree, folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(tree, folder, { recursive: true, filter: RELEVANT });
}

/** Where Terraform looks for the provider: as it says it itself, for a root without modules. */
async function source(tree) {
  const { out } = await run('terraform', [`-chdir=${path.join(tree, 'bootstrap')}`, 'providers'], { env: { TF_CLI_CONFIG_FILE: '/dev/null' } });
  return /provider\[([^\]]+)\]/.exec(out)?.[1] ?? red('tools', `terraform providers: ${out}`);
}

/** @returns the environment for every call of Terraform */
export async function mirror(here, work, schema, tree) {
  const version = json(schema)._source.provider;
  const { code, out } = await run('terraform', ['version', '-json'], { env: { TF_CLI_CONFIG_FILE: '/dev/null' } });
  if (code !== 0) red('tools', `terraform version: ${out}`);
  const provider = await source(tree);
  const folder = path.join(work, 'mirror', provider, version, JSON.parse(out).platform);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `terraform-provider-aws_v${version}`), `#!/bin/sh\nexec node "${here}/provider/server.mjs"\n`, { mode: 0o755 });
  const settings = path.join(work, 'terraform.rc');
  fs.writeFileSync(settings, `provider_installation {\n  filesystem_mirror {\n    path = "${work}/mirror"\n  }\n}\n`);
  return {
    TF_CLI_CONFIG_FILE: settings, MEGATICKET_AWS_SCHEMA: schema,
    // The stand-in speaks plain text on a unix socket.
    TF_DISABLE_PLUGIN_TLS: '1',
    CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', TF_INPUT: '0',
    AWS_EC2_METADATA_DISABLED: 'true', AWS_PROFILE: '', TF_WORKSPACE: '', TF_CLI_ARGS: '',
  };
}

/** Folders with a providers.tf that are no modules. */
export const rootsOf = tree => fs.readdirSync(tree, { withFileTypes: true })
  .filter(e => e.isDirectory() && fs.existsSync(path.join(tree, e.name, 'providers.tf'))).map(e => e.name).sort();

export function terraform(env, folder, data, ...args) {
  const [command, ...rest] = args;
  return run('terraform', [`-chdir=${folder}`, command, '-no-color', ...rest], { env: { ...env, TF_DATA_DIR: data } });
}
