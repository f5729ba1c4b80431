// Mistakes that the rules over all plans, the schema's comparison, the arithmetic or the pages find.
const ASG = 'modules/compute-asg/main.tf';
const EC2 = 'modules/compute-ec2/main.tf';
const DATA = 'modules/data/main.tf';
const WATCH = 'modules/observability/main.tf';
const SECURITY = 'modules/security/main.tf';
const DNS = 'modules/dns-failover/main.tf';

const SECOND_TABLE = `resource "aws_dynamodb_table" "copy" {
  name                        = "KDT-Msp4-PLDR-venues"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "venueId"
  deletion_protection_enabled = true
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "venueId"
    type = "S"
  }
  point_in_time_recovery {
    enabled = true
  }
  replica {
    region_name                 = "ap-northeast-2"
    point_in_time_recovery      = true
    deletion_protection_enabled = true
  }
}

data "aws_availability_zones"`;

export const RULES = [
  ['ranges-overlap', 'tokyo-dr-test', 'tokyo-dr-test/terraform.tfvars', 'vpc_cidr      = "10.1.0.0/16"\npeer_cidr     = "10.0.0.0/16"', 'vpc_cidr      = "10.0.0.0/16"\npeer_cidr     = "10.9.0.0/16"', 'rules', /CIDR .*overlaps/],
  ['table-owned-twice', 'tokyo-dr-test', 'tokyo-dr-test/main.tf', 'data "aws_availability_zones"', SECOND_TABLE, 'rules', /OWNER /],
  ['replica-without-recovery', 'seoul-test', DATA, 'point_in_time_recovery      = true', 'point_in_time_recovery      = false', 'rules', /REPLICA /],
  ['table-without-recovery', 'seoul-test', DATA, '  point_in_time_recovery {\n    enabled = true\n  }\n', '', 'rules', /TABLE /],
  ['table-unprotected', 'seoul-test', DATA, 'deletion_protection_enabled = true\n  #', 'deletion_protection_enabled = false\n  #', 'rules', /TABLE /],
  ['replica-in-the-same-region', 'seoul-test', 'seoul-test/main.tf', /prefix         = var.table_prefix\n  replica_region = local.other/, 'prefix         = var.table_prefix\n  replica_region = local.region', 'rules', /REPLICA /],
  ['stream-of-keys-only', 'seoul-test', DATA, '"NEW_AND_OLD_IMAGES"', '"KEYS_ONLY"', 'rules', /STREAM /],
  ['alarm-in-another-region', 'global', 'modules/dns-failover/alarm.tf', 'resource "aws_cloudwatch_metric_alarm" "down" {\n  region              = "us-east-1"', 'resource "aws_cloudwatch_metric_alarm" "down" {\n  region              = "us-west-2"', 'test', /the one region that knows of it/],
  ['lag-on-the-wrong-side', 'seoul-test', WATCH, 'ReceivingRegion = var.receiving_region }', 'ReceivingRegion = data.aws_region.current.region }', 'rules', /published by the source region/],
  ['lag-metric-of-old-tables', 'seoul-test', WATCH, 'metric_name         = "ReplicationLatency"', 'metric_name         = "PendingReplicationCount"', 'rules', /2017\.11\.29/],
  ['no-data-as-fine', 'seoul-test', WATCH, 'treat_missing_data  = "missing"', 'treat_missing_data  = "notBreaching"', 'rules', /no proof of health/],
  ['chain-hears-nobody', 'tokyo-dr-test', 'tokyo-dr-test/variables.tf', '"KDT-Msp4-PLDR-seoul-down"', '"KDT-Msp4-PLDR-seoul-dead"', 'rules', /CHAIN .*nobody makes/],
  ['rule-leads-nowhere', 'tokyo-dr-test', 'modules/failover-chain/main.tf', 'rule     = aws_cloudwatch_event_rule.failover.name', 'rule     = "other"', 'rules', /CHAIN .*leads nowhere/],
  ['nlb-without-group', 'tokyo-dr-test', 'modules/internal-nlb/main.tf', /  security_groups .*\n/, '', 'rules', /NLBSG /],
  ['endpoint-forgotten', 'tokyo-dr-test', 'modules/network/variables.tf', '"bedrock-runtime", ', '', 'rules', /no endpoint for bedrock-runtime/],
  ['open-to-the-world', 'seoul-test', SECURITY, 'cidr_ipv4         = each.value.cidr', 'cidr_ipv4         = "0.0.0.0/0"', 'rules', /WORLD /],
  ['port-22', 'seoul-test', SECURITY, 'from_port         = each.value.port', 'from_port         = 22', 'rules', /WORLD .*logins/],
  ['rules-inline', 'seoul-test', SECURITY, 'description = "MegaTicket ${each.key}"', 'description = "MegaTicket ${each.key}"\n  egress      = []', 'rules', /INLINE /],
  ['no-egress', 'seoul-test', SECURITY, 'resource "aws_vpc_security_group_egress_rule" "link" {\n  for_each                     = local.links\n  security_group_id            = aws_security_group.tier[each.value.from].id', 'resource "aws_vpc_security_group_egress_rule" "link" {\n  for_each                     = local.links\n  security_group_id            = aws_security_group.tier["app"].id', 'rules', /EGRESS /],
  ['checkers-not-let-in', 'seoul-test', SECURITY, 'resource "aws_vpc_security_group_ingress_rule" "checkers" {\n  security_group_id = aws_security_group.tier["alb"].id', 'resource "aws_vpc_security_group_ingress_rule" "checkers" {\n  security_group_id = aws_security_group.tier["web"].id', 'rules', /CHECKERS /],
  ['metadata-v1', 'tokyo-dr-test', ASG, 'http_tokens                 = "required"', 'http_tokens                 = "optional"', 'rules', /IMDS /],
  ['metadata-one-hop', 'seoul-test', EC2, 'hop_limit = 2', 'hop_limit = 1', 'rules', /IMDS /],
  ['disk-in-the-clear', 'seoul-test', EC2, 'encrypted   = true', 'encrypted   = false', 'rules', /DISK /],
  ['template-disk-in-the-clear', 'tokyo-dr-test', ASG, 'encrypted   = "true"', 'encrypted   = "false"', 'rules', /DISK /],
  ['key-pair', 'seoul-test', EC2, '  user_data_replace_on_change = true', '  user_data_replace_on_change = true\n  key_name                    = "mine"', 'rules', /KEY /],
  ['no-role', 'tokyo-dr-test', ASG, /  iam_instance_profile \{\n.*\n  \}\n/, '', 'rules', /PROFILE /],
  ['instances-untagged', 'tokyo-dr-test', ASG, 'tags          = { Name = var.name, Project = "MegaTicket" }', 'tags          = { Name = var.name }', 'rules', /TAG /],
  ['health-by-ec2', 'tokyo-dr-test', ASG, '"ELB"', '"EC2"', 'rules', /ASGHEALTH /],
  ['name-of-another-project', 'seoul-test', SECURITY, 'name        = "${var.name}-${each.key}"', 'name        = "shop-${each.key}"', 'rules', /NAME /],
  ['role-without-boundary', 'seoul-test', 'modules/machine-role/main.tf', /permissions_boundary = ".*"/, 'permissions_boundary = null', 'rules', /BOUNDARY /],
  ['two-primaries', 'global', DNS, 'type = "SECONDARY"', 'type = "PRIMARY"', 'rules', /one PRIMARY and one SECONDARY/],
  ['both-records-to-seoul', 'global', DNS, 'name                   = var.secondary.dns_name', 'name                   = var.primary.dns_name', 'rules', /lead to one place/],
  ['check-disabled', 'global', DNS, '  failure_threshold = 3\n', '  failure_threshold = 3\n  disabled          = true\n', 'rules', /counts as healthy/],
  ['bucket-open-to-read', 'global', 'modules/dns-failover/switch.tf', '"${aws_s3_bucket.switch.arn}/${local.switch_key}"', '"${aws_s3_bucket.switch.arn}/*"', 'rules', /BUCKET .*more than the switch/],
  ['bucket-without-tls', 'global', 'modules/dns-failover/switch.tf', 'values   = ["false"]', 'values   = ["true"]', 'rules', /BUCKET .*without TLS/],
  ['index-range', 'seoul-test', DATA, 'hash = "performanceId", range = "datetime"', 'hash = "performanceId", range = null', 'tables', /schedules: the plan has/],
  ['index-of-keys-only', 'seoul-test', DATA, 'projection_type = "ALL"', 'projection_type = "KEYS_ONLY"', 'tables', /holds KEYS_ONLY/],
  ['key-of-numbers', 'seoul-test', DATA, 'type = "S"', 'type = "N"', 'tables', /is N, not S/],
  ['table-too-many', 'seoul-test', DATA, '    console = {', '    orders  = { hash = "PK", range = "SK", ttl = "ttl", indexes = {} }\n    console = {', 'test', /five tables/],
  ['console-does-not-expire', 'seoul-test', DATA, 'console = { hash = "PK", range = "SK", ttl = "ttl"', 'console = { hash = "PK", range = "SK", ttl = null', 'tables', /console: the plan has/],
  ['endpoints-twice-as-dear', 'tokyo-dr-test', 'tokyo-dr-test/main.tf', 'endpoint_zones = var.dr_active ? 2 : 1', 'endpoint_zones = 2', 'cost', /the bar is/],
  ['variable-without-words', 'seoul-test', 'modules/data/variables.tf', 'description = "Region of the replicas."', 'description = ""', 'readmes', /has no description/],
  ['readme-stale', 'seoul-test', 'modules/data/README.md', '| `replica_region` |', '| `other_region` |', 'readmes', /not as the configuration has it/],
];
