// Stand-in for hashicorp/aws: serves the real provider's schema by Terraform's plugin protocol 5 and makes nothing. It opens one
// unix socket and calls nobody.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import grpc from '@grpc/grpc-js';
import loader from '@grpc/proto-loader';
import { answerer } from './answers.mjs';
import { protocolBlock, withComputed, withoutUnknown } from './blocks.mjs';
import { read } from './data.mjs';
import { UNKNOWN, Unknown, decode, encode } from './values.mjs';
import { error, validate } from './validate.mjs';

// Terraform sets it for its plugins; without it somebody started this by hand.
if (process.env.TF_PLUGIN_MAGIC_COOKIE !== 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2') {
  console.error('This is a plugin of Terraform: Terraform starts it.');
  process.exit(1);
}

const here = path.dirname(fileURLToPath(import.meta.url));
const schema = JSON.parse(fs.readFileSync(process.env.MEGATICKET_AWS_SCHEMA, 'utf8'));
const load = file => grpc.loadPackageDefinition(loader.loadSync(path.join(here, file), { keepCase: true, longs: Number, defaults: true }));
const protocol = schemas => Object.fromEntries(Object.entries(schemas).map(([type, s]) => [type, { version: 0, block: protocolBlock(s.block) }]));
const resource = type => schema.resource_schemas[type].block;
let region = 'us-east-1';

function configure(config) {
  if (config?.region && !(config.region instanceof Unknown)) region = config.region;
  return {};
}

function plan(request) {
  const proposed = decode(request.proposed_new_state);
  if (proposed === null) return { planned_state: request.proposed_new_state, legacy_type_system: true };
  return { planned_state: encode(withComputed(resource(request.type_name), proposed, () => UNKNOWN)), legacy_type_system: true };
}

function apply(request) {
  const planned = decode(request.planned_state);
  if (planned === null) return { new_state: encode(null), legacy_type_system: true };
  const known = Object.fromEntries(Object.entries(planned).filter(([, v]) => !(v instanceof Unknown)));
  const made = withoutUnknown(resource(request.type_name), planned, answerer(request.type_name, known, region));
  return { new_state: encode(made), legacy_type_system: true };
}

const calls = {
  GetSchema: () => ({
    provider: { version: 0, block: protocolBlock(schema.provider.block) },
    resource_schemas: protocol(schema.resource_schemas),
    data_source_schemas: protocol(schema.data_source_schemas),
  }),
  PrepareProviderConfig: r => ({ prepared_config: r.config }),
  ValidateResourceTypeConfig: r => ({ diagnostics: validate(r.type_name, resource(r.type_name), decode(r.config)) }),
  ValidateDataSourceConfig: () => ({}),
  UpgradeResourceState: r => ({ upgraded_state: encode(JSON.parse(r.raw_state.json)) }),
  Configure: r => configure(decode(r.config)),
  ReadResource: r => ({ new_state: r.current_state, private: r.private }),
  PlanResourceChange: plan,
  ApplyResourceChange: apply,
  ReadDataSource: r => ({ state: encode(read(r.type_name, schema.data_source_schemas[r.type_name].block, decode(r.config), region)) }),
  Stop: () => ({}),
};

const answered = work => (call, done) => {
  try {
    done(null, work(call.request));
  } catch (e) {
    done(null, { diagnostics: [error(`stand-in: ${e.message}`, e.stack)] });
  }
};

const server = new grpc.Server({ 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 });
server.addService(load('plugin.proto').tfplugin5.Provider.service, Object.fromEntries(Object.entries(calls).map(([name, work]) => [name, answered(work)])));
server.addService(load('controller.proto').plugin.GRPCController.service, {
  Shutdown: (call, done) => { done(null, {}); setTimeout(() => process.exit(0), 5); },
});
const socket = path.join(os.tmpdir(), `aws-${randomBytes(6).toString('hex')}.sock`);
process.on('exit', () => fs.rmSync(socket, { force: true }));
process.on('SIGINT', () => {});
server.bindAsync(`unix:${socket}`, grpc.ServerCredentials.createInsecure(), failed => {
  if (failed) throw failed;
  // go-plugin's handshake: core version, protocol, network, address, kind.
  process.stdout.write(`1|5|unix|${socket}|grpc\n`);
});
