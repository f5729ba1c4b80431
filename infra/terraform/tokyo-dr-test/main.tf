# Tokyo, the pilot light: everything stands, no instance runs. Its tables are replicas that Seoul's root owns.
locals {
  name   = "${var.prefix}-tokyo"
  region = "ap-northeast-1"
  other  = "ap-northeast-2"
  tables = { for t in ["performances", "venues", "schedules", "reservations", "console"] : t => "${var.table_prefix}${t}" }
}

data "aws_availability_zones" "this" {
  state = "available"
}

module "network" {
  source          = "../modules/network"
  name            = local.name
  cidr            = var.vpc_cidr
  peer_cidr       = var.peer_cidr
  zones           = slice(data.aws_availability_zones.this.names, 0, 2)
  private_subnets = 2
  # One zone answers for both; the second is added while Tokyo serves.
  endpoint_zones = var.dr_active ? 2 : 1
}

module "security" {
  source               = "../modules/security"
  name                 = local.name
  vpc_id               = module.network.vpc_id
  vpc_cidr             = var.vpc_cidr
  gateway_prefix_lists = module.network.gateway_prefix_lists
  allowed_cidrs        = var.allowed_cidrs
  public_ports         = var.certificate_arn == null ? [80] : [80, 443]
  checked_port         = var.certificate_arn == null ? 80 : 443
  web_port             = var.web_port
  app_port             = var.app_port
  internal_balancer    = true
}

module "role" {
  source       = "../modules/machine-role"
  name         = local.name
  table_prefix = var.table_prefix
  profile_ids  = var.profile_ids
  model_ids    = var.model_ids
}

module "alb" {
  source              = "../modules/edge-alb"
  name                = local.name
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.public_subnet_ids
  security_group_id   = module.security.group_ids["alb"]
  web_port            = var.web_port
  certificate_arn     = var.certificate_arn
  deletion_protection = var.deletion_protection
}

module "nlb" {
  source              = "../modules/internal-nlb"
  name                = local.name
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.private_subnet_ids
  security_group_id   = module.security.group_ids["nlb"]
  app_port            = var.app_port
  deletion_protection = var.deletion_protection
}

# There from the start: the failover chain overwrites it with the moment it began, and all instances read the same.
resource "aws_ssm_parameter" "recovery_start" {
  name  = "/megaticket/dr/recovery-start-time"
  type  = "String"
  value = "none"
  lifecycle {
    ignore_changes = [value]
  }
}

module "web" {
  source            = "../modules/compute-asg"
  name              = "${local.name}-web"
  ami_id            = var.ami_id
  subnet_ids        = module.network.private_subnet_ids
  security_group_id = module.security.group_ids["web"]
  instance_profile  = module.role.instance_profile
  target_group_arns = [module.alb.target_group_arn]
  active            = var.dr_active
  size              = var.failover_size
  user_data = templatefile("${path.module}/../templates/web.sh.tftpl", {
    region   = local.region
    image    = var.web_image
    web_port = var.web_port
    # The balancer's own name, as it is today: no placeholder that a second failover would miss.
    app_host      = module.nlb.dns_name
    app_port      = var.app_port
    recovery      = "true"
    grace_minutes = var.grace_minutes
  })
}

module "app" {
  source            = "../modules/compute-asg"
  name              = "${local.name}-app"
  ami_id            = var.ami_id
  subnet_ids        = module.network.private_subnet_ids
  security_group_id = module.security.group_ids["app"]
  instance_profile  = module.role.instance_profile
  target_group_arns = [module.nlb.target_group_arn]
  active            = var.dr_active
  size              = var.failover_size
  user_data = templatefile("${path.module}/../templates/app.sh.tftpl", {
    region        = local.region
    image         = var.app_image
    app_port      = var.app_port
    table_prefix  = var.table_prefix
    recovery      = "true"
    grace_minutes = var.grace_minutes
  })
}

module "chain" {
  source        = "../modules/failover-chain"
  name          = local.name
  alarm_name    = var.alarm_name
  approvers     = var.approvers
  balancer_name = module.nlb.name
  size          = var.failover_size
  groups = {
    app = { group = module.app.group_name, template_id = module.app.template_id }
    web = { group = module.web.group_name, template_id = module.web.template_id }
  }
}

module "observability" {
  source           = "../modules/observability"
  name             = local.name
  table_names      = local.tables
  receiving_region = local.other
  balancer         = { arn_suffix = module.alb.arn_suffix, target_group_arn_suffix = module.alb.target_group_arn_suffix }
  instances = {
    web = { dimension = "AutoScalingGroupName", value = module.web.group_name }
    app = { dimension = "AutoScalingGroupName", value = module.app.group_name }
  }
  readers = var.alarm_readers
}
