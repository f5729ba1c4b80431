data "aws_region" "current" {}

resource "aws_sns_topic" "alarms" {
  name = "${var.name}-alarms"
}

resource "aws_sns_topic_subscription" "reader" {
  for_each  = toset(var.readers)
  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = each.key
}

# No data is no alarm here, and no proof that all is well either: a table nobody writes has no lag to measure. The console's
# own probe tells the two apart.
resource "aws_cloudwatch_metric_alarm" "lag" {
  for_each            = var.table_names
  alarm_name          = "${var.name}-lag-${each.key}"
  alarm_description   = "Replication of ${each.value} towards ${var.receiving_region} is late"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ReplicationLatency"
  dimensions          = { TableName = each.value, ReceivingRegion = var.receiving_region }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 5
  threshold           = var.lag_warning_ms
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "missing"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
}

# A cold standby has no targets and no such data: that is its normal state.
resource "aws_cloudwatch_metric_alarm" "targets" {
  alarm_name          = "${var.name}-targets"
  alarm_description   = "Web instances fail the load balancer's health check"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "UnHealthyHostCount"
  dimensions          = { LoadBalancer = var.balancer.arn_suffix, TargetGroup = var.balancer.target_group_arn_suffix }
  statistic           = "Maximum"
  period              = 60
  evaluation_periods  = 3
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "${var.name}-errors"
  alarm_description   = "The load balancer itself answers with errors: nobody behind it serves"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_ELB_5XX_Count"
  dimensions          = { LoadBalancer = var.balancer.arn_suffix }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 3
  threshold           = 10
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
}

resource "aws_cloudwatch_metric_alarm" "status" {
  for_each            = var.instances
  alarm_name          = "${var.name}-status-${each.key}"
  alarm_description   = "An instance of ${each.key} fails its status checks"
  namespace           = "AWS/EC2"
  metric_name         = "StatusCheckFailed"
  dimensions          = { (each.value.dimension) = each.value.value }
  statistic           = "Maximum"
  period              = 60
  evaluation_periods  = 3
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
}
