# Seoul, the main region. It owns the tables and their replicas.
locals {
  name   = "${var.prefix}-seoul"
  region = "ap-northeast-2"
  other  = "ap-northeast-1"
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
  private_subnets = 1
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
}

module "data" {
  source         = "../modules/data"
  prefix         = var.table_prefix
  replica_region = local.other
}

module "images" {
  source         = "../modules/images"
  replica_region = local.other
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

# There from the start: instances read it at boot, in Seoul too once it is the one that recovers. The failover overwrites it.
resource "aws_ssm_parameter" "recovery_start" {
  name  = "/megaticket/dr/recovery-start-time"
  type  = "String"
  value = "none"
  lifecycle {
    ignore_changes = [value]
  }
}

module "app" {
  source            = "../modules/compute-ec2"
  name              = "${local.name}-app"
  ami_id            = var.ami_id
  subnet_id         = module.network.private_subnet_ids[0]
  security_group_id = module.security.group_ids["app"]
  instance_profile  = module.role.instance_profile
  user_data = templatefile("${path.module}/../templates/app.sh.tftpl", {
    region        = local.region
    image         = var.app_image
    app_port      = var.app_port
    table_prefix  = var.table_prefix
    recovery      = "false"
    grace_minutes = var.grace_minutes
  })
}

module "web" {
  source             = "../modules/compute-ec2"
  name               = "${local.name}-web"
  ami_id             = var.ami_id
  subnet_id          = module.network.private_subnet_ids[0]
  security_group_id  = module.security.group_ids["web"]
  instance_profile   = module.role.instance_profile
  target_group_arn   = module.alb.target_group_arn
  joins_target_group = true
  user_data = templatefile("${path.module}/../templates/web.sh.tftpl", {
    region        = local.region
    image         = var.web_image
    web_port      = var.web_port
    app_host      = module.app.private_ip
    app_port      = var.app_port
    recovery      = "false"
    grace_minutes = var.grace_minutes
  })
}

module "observability" {
  source           = "../modules/observability"
  name             = local.name
  table_names      = module.data.table_names
  receiving_region = local.other
  balancer         = { arn_suffix = module.alb.arn_suffix, target_group_arn_suffix = module.alb.target_group_arn_suffix }
  instances = {
    web = { dimension = "InstanceId", value = module.web.instance_id }
    app = { dimension = "InstanceId", value = module.app.instance_id }
  }
  readers = var.alarm_readers
}
