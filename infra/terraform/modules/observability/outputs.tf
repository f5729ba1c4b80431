output "alarm_topic_arn" {
  description = "Topic that tells of alarms."
  value       = aws_sns_topic.alarms.arn
}

output "alarm_names" {
  description = "All alarms made here."
  value = concat([for a in aws_cloudwatch_metric_alarm.lag : a.alarm_name], [for a in aws_cloudwatch_metric_alarm.status : a.alarm_name],
  [aws_cloudwatch_metric_alarm.targets.alarm_name, aws_cloudwatch_metric_alarm.errors.alarm_name])
}
