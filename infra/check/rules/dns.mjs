// The failover pair, and the state buckets.
import { one } from './view.mjs';

export function dns(root, need) {
  const byName = grouped(failover(root));
  for (const [name, pair] of byName) {
    need(pair.map(r => r.values.failover_routing_policy[0].type).sort().join() === 'PRIMARY,SECONDARY', 'DNS', `${root.name}:${name}`, 'needs one PRIMARY and one SECONDARY record');
    for (const r of pair) need(one(r.values.alias)?.evaluate_target_health === true, 'DNS', root.at(r), 'alias must evaluate target health');
    need(new Set(pair.map(r => one(r.values.alias)?.name)).size === pair.length, 'DNS', `${root.name}:${name}`, 'both records lead to one place');
    const primary = pair.find(r => r.values.failover_routing_policy[0].type === 'PRIMARY');
    if (primary) need(primary.values.health_check_id, 'DNS', root.at(primary), 'the primary has no health check');
  }
  for (const r of root.of('aws_route53_health_check')) {
    need(!r.values.disabled, 'DNS', root.at(r), 'a disabled check counts as healthy');
    need(r.values.type === 'CALCULATED' || r.values.resource_path?.startsWith('/'), 'DNS', root.at(r), 'asks no page');
  }
}

const failover = root => root.of('aws_route53_record').filter(r => r.values.failover_routing_policy?.length);

function grouped(records) {
  const groups = new Map();
  for (const r of records) groups.set(r.values.name, [...(groups.get(r.values.name) ?? []), r]);
  return groups;
}

/** Buckets: versioned, encrypted, TLS only; open to nobody but for the switch object. */
export function buckets(root, need) {
  for (const b of root.of('aws_s3_bucket')) {
    const mine = type => root.of(type).find(r => r.values.bucket === b.values.bucket || r.values.bucket === b.values.id);
    need(mine('aws_s3_bucket_versioning')?.values.versioning_configuration?.[0]?.status === 'Enabled', 'BUCKET', root.at(b), 'not versioned');
    need(mine('aws_s3_bucket_server_side_encryption_configuration'), 'BUCKET', root.at(b), 'not encrypted');
    const open = mine('aws_s3_bucket_public_access_block')?.values;
    need(open?.block_public_acls && open?.ignore_public_acls, 'BUCKET', root.at(b), 'public ACLs are not blocked');
    const policy = JSON.parse(mine('aws_s3_bucket_policy')?.values.policy ?? '{"Statement":[]}').Statement;
    need(policy.some(s => s.Effect === 'Deny' && s.Condition?.Bool?.['aws:SecureTransport'] === 'false'), 'BUCKET', root.at(b), 'answers without TLS');
    const given = policy.filter(s => s.Effect === 'Allow' && s.Principal === '*');
    need(given.every(s => s.Action === 's3:GetObject' && /\/standby-takes-over$/.test(s.Resource)), 'BUCKET', root.at(b), 'the world may read more than the switch');
    if (/-tfstate-/.test(b.values.bucket)) need(open?.block_public_policy && open?.restrict_public_buckets, 'BUCKET', root.at(b), 'a state may be opened to the public');
  }
}
