// All roles: actions, sizes, trust, and who may do what. Answers are asked of every role, so that a "no" is a result too.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { json, list, red } from '../lib.mjs';
import { problems } from './actions.mjs';
import { fence } from './fence.mjs';
import { allowed } from './matcher.mjs';
import { places } from './places.mjs';
import { REQUESTS } from './requests.mjs';
import { rolesOf } from './roles.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PREFIX = 'KDT-Msp4-PLDR-';
const JOBS = ['clerk', 'operator-read', 'operator-failover', 'seeder'];

function outputsOf(roots) {
  const of = name => Object.fromEntries(Object.entries(roots.get(name).after.values.outputs).map(([k, o]) => [k, o.value]));
  const [global, tokyo] = [of('global'), of('tokyo-dr-test')];
  const checks = roots.get('global').after.values.root_module.child_modules.flatMap(m => m.resources ?? []);
  return {
    zoneId: global.console.watch.zoneId, switch: global.switch_object, machine: tokyo.console.standby['state-machine'],
    primaryCheck: checks.find(r => r.address === 'module.dns.aws_route53_health_check.primary').values.id,
  };
}

/** What may be narrowed by a key carries it, as the service sends it. */
const contextOf = (right, place) => ({
  ...place.context, ...(right.key && { 'dynamodb:LeadingKeys': [right.key] }),
  ...(right.action === 'cloudwatch:PutMetricData' && { 'cloudwatch:namespace': 'MegaTicket/Bedrock' }),
});

/** The console's list, each place a request; who is named by any feature may. */
function ofTheConsole(outputs) {
  const requests = new Map();
  for (const right of json(path.join(HERE, '..', 'expect', 'rights.json'))) {
    for (const place of places(right.on, outputs)) {
      const request = { action: right.action, resource: place.resource, context: contextOf(right, place) };
      const key = JSON.stringify(request);
      const known = requests.get(key) ?? { ...request, may: new Set(), among: JOBS };
      right.jobs.forEach(job => known.may.add(job));
      requests.set(key, known);
    }
  }
  return [...requests.values()];
}

const byHand = (names) => REQUESTS.map(([action, resource, may, context = {}]) => ({ action, resource, context, may: new Set(may), among: names }));

function trust(roles) {
  const found = [];
  for (const role of roles.values()) {
    for (const statement of role.trust) {
      if (statement.Principal === '*' || list(statement.Principal?.AWS).includes('*')) found.push(`${role.name}: anybody may take it`);
    }
  }
  const failover = roles.get(`${PREFIX}operator-failover`);
  const mfa = failover.trust.every(s => s.Condition?.Bool?.['aws:MultiFactorAuthPresent'] === 'true' && s.Condition?.NumericLessThan?.['aws:MultiFactorAuthAge']);
  if (!mfa) found.push(`${failover.name}: may be taken without MFA`);
  if (failover.hours > 1) found.push(`${failover.name}: lasts ${failover.hours} h`);
  return found;
}

/** The fence must let through what the operator may write while it stands. */
function signsOf(roles) {
  const statement = roles.get(`${PREFIX}operator-failover`).statements.find(s => s.Sid === 'WriteSigns');
  return list(statement.Condition['ForAllValues:StringLike']['dynamodb:LeadingKeys']);
}

export async function iam(roots) {
  const roles = rolesOf(roots);
  const names = [...roles.keys()].map(n => n.replace(PREFIX, ''));
  const found = [...trust(roles), ...fence(signsOf(roles)), ...(await Promise.all([...roles.values()].map(problems))).flat()];
  const requests = [...ofTheConsole(outputsOf(roots)), ...byHand(names)];
  let asked = 0;
  for (const request of requests) {
    for (const unknown of [...request.may].filter(name => !names.includes(name))) found.push(`no role ${unknown}`);
    for (const name of request.among) {
      asked++;
      const answer = allowed(roles.get(PREFIX + name), request);
      if (answer !== request.may.has(name)) {
        found.push(`${name} ${answer ? 'may' : 'may not'} ${request.action} on ${request.resource} ${JSON.stringify(request.context)}`);
      }
    }
  }
  if (found.length) red('iam', found.join('\n'));
  return { roles: roles.size, requests: requests.length, answers: asked };
}
