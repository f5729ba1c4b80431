output "name" {
  description = "Name of the load balancer."
  value       = aws_lb.this.name
}

output "dns_name" {
  description = "Address of the load balancer."
  value       = aws_lb.this.dns_name
}

output "zone_id" {
  description = "Zone of that address, for alias records."
  value       = aws_lb.this.zone_id
}

output "arn_suffix" {
  description = "How CloudWatch names the load balancer."
  value       = aws_lb.this.arn_suffix
}

output "target_group_arn" {
  description = "Group the web instances join."
  value       = aws_lb_target_group.web.arn
}

output "target_group_arn_suffix" {
  description = "How CloudWatch names that group."
  value       = aws_lb_target_group.web.arn_suffix
}
