data "aws_route53_zone" "this" {
  name = var.zone_name
}

# Interval and type cannot be changed later: 10 s × 3, so a dead region is seen within about half a minute.
resource "aws_route53_health_check" "endpoint" {
  fqdn              = var.primary.dns_name
  type              = var.https ? "HTTPS" : "HTTP"
  port              = var.https ? 443 : 80
  resource_path     = var.health_path
  request_interval  = 10
  failure_threshold = 3
  tags              = { Name = "${var.name}-seoul-endpoint" }
}

# Healthy while the switch object is absent. Putting it is data plane: it works while Route 53's API, in us-east-1, does not.
resource "aws_route53_health_check" "switch" {
  fqdn               = aws_s3_bucket.switch.bucket_regional_domain_name
  type               = "HTTPS"
  port               = 443
  resource_path      = "/${local.switch_key}"
  invert_healthcheck = true
  request_interval   = 10
  failure_threshold  = 1
  tags               = { Name = "${var.name}-switch" }
}

resource "aws_route53_health_check" "primary" {
  type                   = "CALCULATED"
  child_healthchecks     = [aws_route53_health_check.endpoint.id, aws_route53_health_check.switch.id]
  child_health_threshold = 2
  tags                   = { Name = "${var.name}-seoul" }
}

resource "aws_route53_record" "primary" {
  zone_id         = data.aws_route53_zone.this.zone_id
  name            = var.domain
  type            = "A"
  set_identifier  = "seoul-primary"
  health_check_id = aws_route53_health_check.primary.id
  failover_routing_policy {
    type = "PRIMARY"
  }
  alias {
    name                   = var.primary.dns_name
    zone_id                = var.primary.zone_id
    evaluate_target_health = true
  }
}

# Tokyo's answer counts only while its targets are healthy: with an empty Tokyo Route 53 stays with Seoul. So the order of a
# failover is scale, healthy, DNS.
resource "aws_route53_record" "secondary" {
  zone_id        = data.aws_route53_zone.this.zone_id
  name           = var.domain
  type           = "A"
  set_identifier = "tokyo-secondary"
  failover_routing_policy {
    type = "SECONDARY"
  }
  alias {
    name                   = var.secondary.dns_name
    zone_id                = var.secondary.zone_id
    evaluate_target_health = true
  }
}
