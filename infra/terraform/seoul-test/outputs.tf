output "alb" {
  description = "External load balancer; copy into the global root's variable `primary`."
  value       = { dns_name = module.alb.dns_name, zone_id = module.alb.zone_id }
}

output "table_names" {
  description = "Full table names by logical name."
  value       = module.data.table_names
}

output "repository_urls" {
  description = "Where to push the images."
  value       = module.images.repository_urls
}

output "console" {
  description = "What a console of this installation must know; read by its option --from-outputs."
  value = {
    tables = { prefix = var.table_prefix }
    standby = {
      main-region = local.region
      main-alb    = module.alb.name
    }
    watch = {
      "address.${local.region}" = module.alb.dns_name
      alarmPrefix               = "${var.prefix}-"
    }
  }
}
