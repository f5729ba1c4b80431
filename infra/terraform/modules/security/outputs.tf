output "group_ids" {
  description = "Security groups by tier: alb, web, app, and nlb where there is one."
  value       = { for tier, group in aws_security_group.tier : tier => group.id }
}

output "links" {
  description = "Who may call whom: the chain as it is built."
  value       = { for name, link in local.links : name => link.port }
}
