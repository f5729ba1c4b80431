output "alb" {
  description = "External load balancer; copy into the global root's variable `secondary`."
  value       = { dns_name = module.alb.dns_name, zone_id = module.alb.zone_id }
}

output "web_calls" {
  description = "Address the web instances were told."
  value       = module.nlb.dns_name
}

output "launched_versions" {
  description = "Version of its template that each group launches."
  value       = { web = module.web.launched_version, app = module.app.launched_version }
}

output "console" {
  description = "What a console of this installation must know; read by its option --from-outputs."
  value = {
    tables = { prefix = var.table_prefix }
    standby = {
      standby-region   = local.region
      web-group        = module.web.group_name
      app-group        = module.app.group_name
      standby-alb      = module.alb.name
      standby-nlb      = module.nlb.name
      instance-profile = module.role.instance_profile
      instances        = tostring(var.failover_size)
      failover-rule    = module.chain.rule_name
      state-machine    = module.chain.state_machine_arn
      approval-topic   = module.chain.approval_topic_arn
    }
    watch = {
      "address.${local.region}" = module.alb.dns_name
      alarmPrefix               = "${var.prefix}-"
    }
  }
}
