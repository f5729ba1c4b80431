data "aws_region" "current" {}

# Route 53's checkers come from the internet: a whitelist without them makes the region look dead, and fails over falsely.
data "aws_ec2_managed_prefix_list" "checkers" {
  name = "com.amazonaws.${data.aws_region.current.region}.route53-healthchecks"
}

locals {
  tiers = toset(var.internal_balancer ? ["alb", "web", "nlb", "app"] : ["alb", "web", "app"])
  # Each link is one egress rule and one ingress rule, so that neither can be forgotten.
  links = var.internal_balancer ? {
    alb-web = { from = "alb", to = "web", port = var.web_port }
    web-nlb = { from = "web", to = "nlb", port = var.app_port }
    nlb-app = { from = "nlb", to = "app", port = var.app_port }
    } : {
    alb-web = { from = "alb", to = "web", port = var.web_port }
    web-app = { from = "web", to = "app", port = var.app_port }
  }
  instances = ["web", "app"]
}

resource "aws_security_group" "tier" {
  for_each    = local.tiers
  name        = "${var.name}-${each.key}"
  description = "MegaTicket ${each.key}"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "allowed" {
  for_each          = { for p in setproduct(var.allowed_cidrs, var.public_ports) : "${p[0]}-${p[1]}" => { cidr = p[0], port = p[1] } }
  security_group_id = aws_security_group.tier["alb"].id
  cidr_ipv4         = each.value.cidr
  from_port         = each.value.port
  to_port           = each.value.port
  ip_protocol       = "tcp"
}

resource "aws_vpc_security_group_ingress_rule" "checkers" {
  security_group_id = aws_security_group.tier["alb"].id
  prefix_list_id    = data.aws_ec2_managed_prefix_list.checkers.id
  from_port         = var.checked_port
  to_port           = var.checked_port
  ip_protocol       = "tcp"
}

resource "aws_vpc_security_group_ingress_rule" "link" {
  for_each                     = local.links
  security_group_id            = aws_security_group.tier[each.value.to].id
  referenced_security_group_id = aws_security_group.tier[each.value.from].id
  from_port                    = each.value.port
  to_port                      = each.value.port
  ip_protocol                  = "tcp"
}

resource "aws_vpc_security_group_egress_rule" "link" {
  for_each                     = local.links
  security_group_id            = aws_security_group.tier[each.value.from].id
  referenced_security_group_id = aws_security_group.tier[each.value.to].id
  from_port                    = each.value.port
  to_port                      = each.value.port
  ip_protocol                  = "tcp"
}

resource "aws_vpc_security_group_egress_rule" "endpoints" {
  for_each          = toset(local.instances)
  security_group_id = aws_security_group.tier[each.key].id
  cidr_ipv4         = var.vpc_cidr
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
}

resource "aws_vpc_security_group_egress_rule" "gateways" {
  for_each          = { for p in setproduct(local.instances, keys(var.gateway_prefix_lists)) : "${p[0]}-${p[1]}" => { tier = p[0], service = p[1] } }
  security_group_id = aws_security_group.tier[each.value.tier].id
  prefix_list_id    = var.gateway_prefix_lists[each.value.service]
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
}
