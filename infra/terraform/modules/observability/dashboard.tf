locals {
  widgets = {
    "Replication lag towards ${var.receiving_region}, ms" = [for t in values(var.table_names) :
    ["AWS/DynamoDB", "ReplicationLatency", "TableName", t, "ReceivingRegion", var.receiving_region]]
    "Web targets" = [
      ["AWS/ApplicationELB", "HealthyHostCount", "TargetGroup", var.balancer.target_group_arn_suffix, "LoadBalancer", var.balancer.arn_suffix],
      ["AWS/ApplicationELB", "UnHealthyHostCount", "TargetGroup", var.balancer.target_group_arn_suffix, "LoadBalancer", var.balancer.arn_suffix],
    ]
    "Answers" = [
      ["AWS/ApplicationELB", "RequestCount", "LoadBalancer", var.balancer.arn_suffix],
      ["AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", "LoadBalancer", var.balancer.arn_suffix],
    ]
    "Status checks" = [for i in values(var.instances) : ["AWS/EC2", "StatusCheckFailed", i.dimension, i.value]]
  }
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = var.name
  dashboard_body = jsonencode({ widgets = [for n, title in keys(local.widgets) : {
    type       = "metric"
    x          = n % 2 * 12
    y          = floor(n / 2) * 6
    width      = 12
    height     = 6
    properties = { title = title, region = data.aws_region.current.region, period = 60, metrics = local.widgets[title] }
  }] })
}
