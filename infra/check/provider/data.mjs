// Data sources: what the real provider would look up, fixed; policy documents are computed as it computes them.
import { ACCOUNT, answerer } from './answers.mjs';
import { withComputed } from './blocks.mjs';
import { list } from './values.mjs';

const one = texts => (texts.length === 1 ? texts[0] : [...texts].sort().reverse());

function statement(given) {
  const out = { ...(given.sid && { Sid: given.sid }), Effect: given.effect || 'Allow' };
  for (const [from, to] of [['actions', 'Action'], ['not_actions', 'NotAction'], ['resources', 'Resource'], ['not_resources', 'NotResource']]) {
    if (given[from]?.length) out[to] = one(given[from]);
  }
  for (const [from, to] of [['principals', 'Principal'], ['not_principals', 'NotPrincipal']]) {
    for (const who of list(given[from])) {
      if (who.type === '*') out[to] = '*';
      else out[to] = { ...out[to], [who.type]: one(who.identifiers) };
    }
  }
  for (const condition of list(given.condition)) {
    out.Condition ??= {};
    out.Condition[condition.test] = { ...out.Condition[condition.test], [condition.variable]: one(condition.values) };
  }
  return out;
}

export function policyDocument(config) {
  const sources = list(config.source_policy_documents).flatMap(text => list(JSON.parse(text).Statement));
  const statements = [...sources, ...list(config.statement).map(statement)];
  return JSON.stringify({ Version: config.version || '2012-10-17', Statement: statements });
}

const ANSWERS = {
  aws_iam_policy_document: config => { const json = policyDocument(config); return { json, minified_json: json }; },
  aws_availability_zones: (config, region) => ({ names: ['a', 'b', 'c'].map(z => region + z), zone_ids: ['a', 'b', 'c'].map(z => region + z) }),
  aws_caller_identity: () => ({ account_id: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:user/terraform` }),
  aws_region: (config, region) => ({ region, name: region, id: region }),
  aws_route53_zone: () => ({ zone_id: 'Z0123456789ABC', id: 'Z0123456789ABC' }),
  aws_ec2_managed_prefix_list: config => ({ id: `pl-${config.name}` }),
};

export function read(type, block, config, region) {
  return { ...withComputed(block, config, answerer(`data.${type}`, config, region)), ...ANSWERS[type]?.(config, region) };
}
