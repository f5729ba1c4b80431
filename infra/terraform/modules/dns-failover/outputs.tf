output "zone_id" {
  description = "Id of the hosted zone."
  value       = data.aws_route53_zone.this.zone_id
}

output "endpoint_check_id" {
  description = "Check that asks Seoul's load balancer."
  value       = aws_route53_health_check.endpoint.id
}

output "primary_check_id" {
  description = "Check the primary record hangs on: endpoint and switch, both."
  value       = aws_route53_health_check.primary.id
}

output "switch_check_id" {
  description = "Check that watches the switch object."
  value       = aws_route53_health_check.switch.id
}

output "switch_object" {
  description = "Bucket and key of the object that fails over while it is there."
  value       = { bucket = var.switch_bucket, key = local.switch_key }
}

output "alarm_rule" {
  description = "Rule in us-east-1 that carries the alarm to the standby."
  value       = aws_cloudwatch_event_rule.down.name
}
