// Mistakes that Terraform, or a look at the text, finds before anything is planned.
const ASG = 'modules/compute-asg/main.tf';
const DATA = 'modules/data/main.tf';
const TOKYO = 'tokyo-dr-test/main.tf';
const ALB = 'modules/edge-alb/main.tf';

/** id, root that shows it, file, from, to, step that must be red, what it must say */
export const TEXT = [
  ['format', 'tokyo-dr-test', TOKYO, 'region = "ap-northeast-1"', 'region    = "ap-northeast-1"', 'format', /main\.tf/],
  ['type-unknown', 'tokyo-dr-test', ALB, 'resource "aws_lb" "this"', 'resource "aws_loadbalancer" "this"', 'types', /aws_loadbalancer/],
  ['data-unknown', 'tokyo-dr-test', TOKYO, 'data "aws_availability_zones" "this" {\n  state = "available"\n}', 'data "aws_zones" "this" {\n}', 'types', /data\.aws_zones/],
  ['argument-misspelt', 'seoul-test', DATA, 'billing_mode                =', 'billing_mod                 =', 'validate', /Did you mean\s+"billing_mode"/],
  ['argument-missing', 'seoul-test', DATA, /  name +=.*each\.key.*\n/, '', 'validate', /"name" is required/],
  ['argument-of-other-type', 'tokyo-dr-test', 'modules/internal-nlb/main.tf', 'internal                         = true', 'internal                         = ["a"]', 'validate', /Inappropriate value|bool required/],
  ['argument-not-ours', 'tokyo-dr-test', ALB, 'load_balancer_type         = "application"', 'load_balancer_type         = "application"\n  dns_name                   = "x"', 'validate', /Value for unconfigurable attribute/],
  ['block-misspelt', 'seoul-test', DATA, '  replica {', '  replicas {', 'validate', /Did you mean\s+"replica"/],
  ['block-empty', 'seoul-test', DATA, /    region_name .*\n/, '', 'validate', /"region_name" is required/],
  ['block-twice', 'seoul-test', DATA, '  server_side_encryption {\n    enabled = true\n  }', '  server_side_encryption {\n    enabled = true\n  }\n  server_side_encryption {\n    enabled = true\n  }', 'validate', /Too many server_side_encryption blocks/],
  ['reference-undeclared', 'tokyo-dr-test', TOKYO, 'module.nlb.dns_name', 'module.nbl.dns_name', 'validate', /No module call named "nbl"/],
  ['reference-to-no-attribute', 'tokyo-dr-test', 'modules/internal-nlb/outputs.tf', 'aws_lb.this.dns_name', 'aws_lb.this.dnsname', 'validate', /Unsupported attribute/],
  ['module-output-misspelt', 'tokyo-dr-test', TOKYO, 'vpc_id               = module.network.vpc_id', 'vpc_id               = module.network.vpcid', 'validate', /Unsupported attribute/],
  ['module-argument-missing', 'tokyo-dr-test', TOKYO, '  peer_cidr       = var.peer_cidr\n', '', 'validate', /"peer_cidr" is required/],
  ['module-argument-unknown', 'seoul-test', 'seoul-test/main.tf', '  private_subnets = 1\n', '  private_subnets = 1\n  nat             = 1\n', 'validate', /Unsupported argument/],
  ['cycle', 'tokyo-dr-test', ASG, 'base64encode(var.user_data)', 'base64encode("${var.user_data}${aws_autoscaling_group.this.id}")', 'validate', /Cycle:/],
  ['provider-argument', 'global', 'global/providers.tf', 'region = "ap-northeast-1"\n  default', 'regoin = "ap-northeast-1"\n  default', 'state', /resources in undefined/],
  ['default-tags-misspelt', 'global', 'global/providers.tf', 'default_tags {', 'default_tag {', 'validate', /Unsupported block type|Did you mean/],
  ['template-variable', 'tokyo-dr-test', 'templates/web.sh.tftpl', '${app_host}', '${app_hots}', 'validate', /vars map does not contain key "app_hots"/],
  ['balancer-name-too-long', 'tokyo-dr-test', ALB, '"${var.name}-alb"', '"KDT-Msp4-PLDR-ap-northeast-1-external-alb"', 'validate', /at most 32/],
  ['comparison-unknown', 'seoul-test', 'modules/observability/main.tf', '"GreaterThanThreshold"', '"GreaterThan"', 'validate', /expected one of/],
  ['check-interval', 'global', 'modules/dns-failover/main.tf', /request_interval  = 10/, 'request_interval  = 20', 'validate', /expected one of 10, 30/],
  ['bucket-with-capitals', 'global', 'modules/dns-failover/switch.tf', 'bucket = var.switch_bucket', 'bucket = "KDT-Msp4-switch"', 'validate', /small letters/],
  ['session-too-long', 'bootstrap', 'bootstrap/terraform-role.tf', 'max_session_duration = 3600', 'max_session_duration = 86400', 'validate', /3600 to 43200/],
  ['ssm-type', 'tokyo-dr-test', TOKYO, '  type  = "String"', '  type  = "Text"', 'validate', /expected one of String/],
  ['health-check-type-of-group', 'tokyo-dr-test', ASG, '"ELB"', '"ALB"', 'validate', /expected one of EC2, ELB/],
  ['backend-misspelt', 'seoul-test', 'seoul-test/providers.tf', 'use_lockfile = true', 'use_lockfyle = true', 'backend', /use_lockfyle/],
  ['backend-without-key', 'seoul-test', 'seoul-test/providers.tf', /    key .*\n/, '', 'backend', /key/],
  ['state-in-seoul', 'tokyo-dr-test', 'tokyo-dr-test/providers.tf', 'region       = "ap-northeast-1"', 'region       = "ap-northeast-2"', 'state', /each region keeps its own/],
  ['state-of-people-in-seoul', 'global', 'global/providers.tf', 'region       = "ap-northeast-1"', 'region       = "ap-northeast-2"', 'state', /each region keeps its own/],
  ['remote-state', 'tokyo-dr-test', TOKYO, 'data "aws_availability_zones"', 'data "terraform_remote_state" "seoul" {\n  backend = "s3"\n}\n\ndata "aws_availability_zones"', 'state', /ties this root/],
];
