// What the real provider checks in its code and its schema does not tell. One line for every value a review finds wrong.
import { known } from './values.mjs';

const oneOf = (...right) => x => (right.includes(x) ? null : `expected one of ${right.join(', ')}, got ${x}`);
const form = (pattern, words) => x => (pattern.test(x) ? null : `${words}, got "${x}"`);
const within = (from, to) => x => (x >= from && x <= to ? null : `expected ${from} to ${to}, got ${x}`);
const BALANCER_NAME = form(/^(?!internal-)(?!-)[A-Za-z0-9-]{1,32}(?<!-)$/, 'at most 32 letters, digits and hyphens');
const ROLE_NAME = form(/^[\w+=,.@-]{1,64}$/, 'at most 64 characters');
const json = x => { try { JSON.parse(x); return null; } catch (e) { return `not JSON: ${e.message}`; } };

export const LIMITS = {
  aws_lb: { name: BALANCER_NAME, load_balancer_type: oneOf('application', 'network', 'gateway') },
  aws_lb_target_group: { name: BALANCER_NAME, protocol: oneOf('HTTP', 'HTTPS', 'TCP', 'TLS', 'UDP', 'TCP_UDP', 'GENEVE'), port: within(1, 65535) },
  aws_lb_listener: { port: within(1, 65535), protocol: oneOf('HTTP', 'HTTPS', 'TCP', 'TLS', 'UDP', 'TCP_UDP') },
  aws_dynamodb_table: {
    billing_mode: oneOf('PAY_PER_REQUEST', 'PROVISIONED'),
    stream_view_type: oneOf('KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES'),
    name: form(/^[a-zA-Z0-9_.-]{3,255}$/, '3 to 255 of letters, digits, _ . -'),
  },
  aws_route53_health_check: {
    type: oneOf('HTTP', 'HTTPS', 'HTTP_STR_MATCH', 'HTTPS_STR_MATCH', 'TCP', 'CALCULATED', 'CLOUDWATCH_METRIC', 'RECOVERY_CONTROL'),
    request_interval: oneOf(10, 30), failure_threshold: within(1, 10),
  },
  aws_cloudwatch_metric_alarm: {
    comparison_operator: oneOf('GreaterThanOrEqualToThreshold', 'GreaterThanThreshold', 'LessThanThreshold', 'LessThanOrEqualToThreshold'),
    treat_missing_data: oneOf('missing', 'ignore', 'breaching', 'notBreaching'),
    statistic: oneOf('SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'),
  },
  aws_autoscaling_group: { health_check_type: oneOf('EC2', 'ELB') },
  aws_iam_role: { name: ROLE_NAME, max_session_duration: within(3600, 43200) },
  aws_sfn_state_machine: { definition: json, name: form(/^[\w-]{1,80}$/, 'at most 80 of letters, digits, _ -') },
  aws_cloudwatch_event_rule: { name: form(/^[\w.-]{1,64}$/, 'at most 64 of letters, digits, _ . -'), event_pattern: json },
  aws_s3_bucket: { bucket: form(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, '3 to 63 of small letters, digits, . -') },
  aws_ecr_repository: { image_tag_mutability: oneOf('MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION') },
  aws_ssm_parameter: { type: oneOf('String', 'StringList', 'SecureString') },
  aws_cloudwatch_log_group: { retention_in_days: oneOf(0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096) },
  aws_vpc_endpoint: { vpc_endpoint_type: oneOf('Gateway', 'Interface', 'GatewayLoadBalancer', 'Resource', 'ServiceNetwork') },
  aws_sns_topic_subscription: { protocol: oneOf('sqs', 'sms', 'lambda', 'firehose', 'application', 'email', 'email-json', 'http', 'https') },
};

function tableKeys(c) {
  if (!known(c.attribute) || !known(c.global_secondary_index)) return [];
  const defined = new Set(c.attribute.map(a => a.name));
  const used = new Set([c.hash_key, c.range_key, ...c.global_secondary_index.flatMap(g => [g.hash_key, g.range_key])].filter(Boolean));
  return [
    ...[...defined].filter(x => !used.has(x)).map(x => `all attributes must be indexed. Unused attribute: "${x}"`),
    ...[...used].filter(x => !defined.has(x)).map(x => `all indexes must match a defined attribute. Unmatched: "${x}"`),
    ...(c.replica?.length && c.stream_enabled !== true ? ['a table with replicas needs stream_enabled = true'] : []),
  ];
}

/** Relations between several values of one resource. */
export const RELATIONS = {
  aws_dynamodb_table: tableKeys,
  aws_autoscaling_group: c => (known(c.min_size) && known(c.max_size) && c.min_size > c.max_size ? ['min_size > max_size'] : []),
  aws_route53_record: c => (c.failover_routing_policy?.length && c.set_identifier === null ? ['failover_routing_policy needs set_identifier'] : []),
  aws_route53_health_check: c => (c.type === 'CALCULATED' && known(c.child_healthchecks) && c.child_health_threshold > c.child_healthchecks.length ? ['child_health_threshold above the number of children'] : []),
};
