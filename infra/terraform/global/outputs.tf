output "role_arns" {
  description = "Role of each job: put into the profile a console is started with."
  value       = module.people.role_arns
}

output "switch_object" {
  description = "Bucket and key of the object that fails over while it is there."
  value       = module.dns.switch_object
}

output "console" {
  description = "What a console of this installation must know; read by its option --from-outputs."
  value = {
    tables = { prefix = var.table_prefix }
    standby = {
      domain        = var.domain
      alarm-rule    = module.dns.alarm_rule
      switch-bucket = module.dns.switch_object.bucket
      switch-key    = module.dns.switch_object.key
    }
    watch = {
      publicName                                    = var.domain
      zone                                          = var.zone_name
      zoneId                                        = module.dns.zone_id
      "healthCheck.${module.dns.endpoint_check_id}" = "ap-northeast-2"
      "healthCheck.${module.dns.primary_check_id}"  = "ap-northeast-2"
    }
  }
}
