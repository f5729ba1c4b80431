output "name" {
  description = "Name of the load balancer."
  value       = aws_lb.this.name
}

output "dns_name" {
  description = "Address the web instances call."
  value       = aws_lb.this.dns_name
}

output "target_group_arn" {
  description = "Group the application's instances join."
  value       = aws_lb_target_group.app.arn
}
