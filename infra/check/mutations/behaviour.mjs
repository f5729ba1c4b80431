// Mistakes that only show in what comes out: terraform test, plan, apply, the second plan.
const ASG = 'modules/compute-asg/main.tf';
const DATA = 'modules/data/main.tf';
const CHAIN = 'modules/failover-chain/failover.asl.json.tftpl';
const DNS = 'modules/dns-failover/main.tf';
const SECURITY = 'modules/security/main.tf';
const NETWORK = 'modules/network/endpoints.tf';
const WEB = 'templates/web.sh.tftpl';

export const BEHAVIOUR = [
  // The incident: a version by number or by word, a placeholder, the other region's balancer.
  ['version-by-number', 'tokyo-dr-test', ASG, 'version = aws_launch_template.this.latest_version', 'version = "2"', 'test', /newest version, by number/],
  ['version-by-word', 'tokyo-dr-test', ASG, 'version = aws_launch_template.this.latest_version', 'version = "$Latest"', 'test', /newest version, by number/],
  ['placeholder-left', 'tokyo-dr-test', WEB, '${app_host}', 'NLB_DNS_PLACEHOLDER', 'test', /this balancer's own name|no placeholder/],
  ['balancer-of-seoul', 'tokyo-dr-test', WEB, '${app_host}', 'MegaTicket-NLB-1.elb.ap-northeast-2.amazonaws.com', 'test', /this balancer's own name|nothing of the other region/],
  ['chain-reads-version-2', 'tokyo-dr-test', CHAIN, '"Arguments": { "LaunchTemplateId": "{% $states.input.TemplateId %}" }', '"Arguments": { "LaunchTemplateId": "{% $states.input.TemplateId %}", "Versions": ["2"] }', 'test', /all versions, not one/],
  ['chain-forgets-the-content', 'tokyo-dr-test', CHAIN, "$contains($base64decode(LaunchTemplateData.UserData), '${placeholder}')", 'true', 'test', /by its content/],
  ['chain-asks-nobody', 'tokyo-dr-test', CHAIN, '"StartAt": "AskPerson"', '"StartAt": "FindBalancer"', 'test', /a person must be asked/],
  ['chain-not-json', 'tokyo-dr-test', CHAIN, '"Next": "FindBalancer"\n    },', '"Next": "FindBalancer"\n    },,', 'test', /not JSON|jsondecode|invalid character/],
  ['no-instance-refresh', 'tokyo-dr-test', ASG, /  instance_refresh \{\n.*\n  \}\n/, '', 'test', /replace running instances/],
  ['never-hot', 'tokyo-dr-test', ASG, 'var.active ? var.size : 0', '0', 'test', /failover must raise min_size/],
  ['never-cold', 'tokyo-dr-test', ASG, 'var.active ? var.size : 0', 'var.size', 'test', /a cold standby runs nothing/],
  ['stays-warm', 'tokyo-dr-test', ASG, 'var.active ? null : 0', 'null', 'test', /Unknown condition value|a cold standby runs nothing/],
  ['maximum-0', 'tokyo-dr-test', ASG, 'max_size = var.max_size', 'max_size = 0', 'test', /maximum below|min_size > max_size/],
  ['other-regions-model', 'tokyo-dr-test', WEB, 'BEDROCK_REGION=${region}', 'BEDROCK_REGION=us-east-1', 'test', /its own region/],
  ['recovery-variable-forgotten', 'tokyo-dr-test', 'templates/app.sh.tftpl', /DR_GRACE_PERIOD_MINUTES=.*\n/, '', 'test', /recovery variables/],
  ['main-in-recovery-mode', 'seoul-test', 'seoul-test/main.tf', 'recovery      = "false"\n    grace_minutes = var.grace_minutes\n  })\n}\n\nmodule "observability"', 'recovery      = "true"\n    grace_minutes = var.grace_minutes\n  })\n}\n\nmodule "observability"', 'test', /its own mode/],
  ['web-calls-itself', 'seoul-test', 'seoul-test/main.tf', 'app_host      = module.app.private_ip', 'app_host      = "localhost"', 'test', /private address/],
  // Tables.
  ['ttl-attribute', 'seoul-test', DATA, 'reservations = { hash = "PK", range = "SK", ttl = "ttl"', 'reservations = { hash = "PK", range = "SK", ttl = "holdExpiresAt"', 'test', /the one TTL attribute/],
  ['ttl-twice', 'seoul-test', DATA, '  point_in_time_recovery {', '  ttl {\n    attribute_name = "holdExpiresAt"\n    enabled        = true\n  }\n\n  point_in_time_recovery {', 'test', /Too many ttl blocks|No more than 1/],
  ['range-forgotten', 'seoul-test', DATA, 'reservations = { hash = "PK", range = "SK"', 'reservations = { hash = "PK", range = null', 'test', /PK and SK/],
  ['index-forgotten', 'seoul-test', DATA, /      holdingId-index     = .*\n/, '', 'test', /three indexes/],
  ['prefix-fixed', 'seoul-test', DATA, '"${var.prefix}${each.key}"', '"KDT-Msp4-PLDR-${each.key}"', 'test', /prefix must reach/],
  ['attribute-without-index', 'seoul-test', DATA, 't.hash, t.range, [for', 't.hash, t.range, "status", [for', 'test', /all attributes must be indexed/],
  ['key-without-attribute', 'seoul-test', DATA, '[for i in values(t.indexes) : [i.hash, i.range]]', '[]', 'test', /all indexes must match/],
  ['replica-without-stream', 'seoul-test', DATA, 'stream_enabled   = true', 'stream_enabled   = false', 'test', /needs stream_enabled = true/],
  ['test-applies-tables', 'seoul-test', 'seoul-test/tests/seoul.tftest.hcl', 'run "tables_are_the_documents" {\n  command = plan', 'run "tables_are_the_documents" {\n  command = apply', 'test', /prevent_destroy|left the following resources/],
  // Network and edge.
  ['checkers-on-another-port', 'seoul-test', SECURITY, 'from_port         = var.checked_port', 'from_port         = 443', 'test', /without the checkers' prefix list/],
  ['gateways-for-the-public-only', 'seoul-test', NETWORK, 'route_table_ids   = [aws_route_table.private.id]', 'route_table_ids   = [aws_route_table.public.id]', 'test', /in the private route table/],
  ['private-subnets-in-one-zone', 'seoul-test', 'modules/network/main.tf', 'availability_zone = var.zones[count.index]\n  tags              = { Name = "${var.name}-private', 'availability_zone = var.zones[0]\n  tags              = { Name = "${var.name}-private', 'test', /two zones/],
  ['endpoints-in-every-zone', 'seoul-test', NETWORK, 'slice(aws_subnet.private[*].id, 0, var.endpoint_zones)', 'aws_subnet.private[*].id', 'test', /stand in one zone/],
  ['gateways-unreachable', 'seoul-test', SECURITY, 'setproduct(local.instances, keys(var.gateway_prefix_lists))', 'setproduct(["web"], keys(var.gateway_prefix_lists))', 'test', /reach both gateway endpoints/],
  ['https-beside-http', 'seoul-test', 'modules/edge-alb/main.tf', 'var.certificate_arn == null ? "forward" : "redirect"', '"forward"', 'test', /lead to HTTPS/],
  ['image-by-tag', 'tokyo-dr-test', 'tokyo-dr-test/terraform.tfvars', /web_image     = .*/, 'web_image     = "123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/megaticket-web:latest"', 'test', /pinned by digest/],
  ['image-of-seoul', 'tokyo-dr-test', 'tokyo-dr-test/terraform.tfvars', 'dkr.ecr.ap-northeast-1.amazonaws.com/megaticket-app', 'dkr.ecr.ap-northeast-2.amazonaws.com/megaticket-app', 'test', /this region's registry/],
  ['whitelist-of-everybody', 'seoul-test', 'seoul-test/terraform.tfvars', '203.0.113.10/32', '0.0.0.0/0', 'test', /0\.0\.0\.0\/0 is not allowed/],
  ['equal-ranges', 'tokyo-dr-test', 'tokyo-dr-test/terraform.tfvars', '"10.1.0.0/16"', '"10.0.0.0/16"', 'test', /must not be equal/],
  // DNS and state.
  ['dns-blind', 'global', DNS, /(secondary\.zone_id\n    evaluate_target_health = )true/, '$1false', 'test', /must follow target health/],
  ['switch-not-inverted', 'global', DNS, 'invert_healthcheck = true', 'invert_healthcheck = false', 'test', /while its object is absent/],
  ['switch-not-asked', 'global', DNS, 'child_health_threshold = 2', 'child_health_threshold = 1', 'test', /both say healthy/],
  ['check-asks-another-page', 'global', DNS, 'resource_path     = var.health_path', 'resource_path     = "/"', 'test', /ask the health page/],
  ['record-without-the-switch', 'global', DNS, 'health_check_id = aws_route53_health_check.primary.id', 'health_check_id = aws_route53_health_check.endpoint.id', 'test', /hang on endpoint and switch/],
  ['switch-unreadable', 'global', 'modules/dns-failover/switch.tf', 'block_public_policy     = false', 'block_public_policy     = true', 'test', /read the switch/],
  ['alarm-to-seouls-bus', 'global', 'modules/dns-failover/alarm.tf', 'arn:aws:events:${data.aws_region.current.region}', 'arn:aws:events:ap-northeast-2', 'test', /standby's bus/],
  ['both-states-in-one-region', 'bootstrap', 'bootstrap/main.tf', 'resource "aws_s3_bucket" "state" {\n  for_each = var.state_buckets\n  region   = each.key', 'resource "aws_s3_bucket" "state" {\n  for_each = var.state_buckets\n  region   = "ap-northeast-2"', 'test', /each region's state lies in that region/],
  ['state-without-versions', 'bootstrap', 'bootstrap/main.tf', 'status = "Enabled"', 'status = "Suspended"', 'test', /its only undo/],
  ['lock-with-another-key', 'bootstrap', 'bootstrap/main.tf', /"LockID"/g, '"lockId"', 'test', /LockID/],
  // Plans that never come to rest.
  ['difference-for-ever', 'seoul-test', 'modules/compute-ec2/main.tf', 'tags = { Name = var.name }', 'tags = { Name = var.name, At = timestamp() }', 'second-plan', /second plan is not empty/],
];
