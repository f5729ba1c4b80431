output "state_machine_arn" {
  description = "State machine that warms the standby."
  value       = aws_sfn_state_machine.failover.arn
}

output "approval_topic_arn" {
  description = "Topic that asks for approval."
  value       = aws_sns_topic.approval.arn
}

output "rule_name" {
  description = "Rule that starts the state machine."
  value       = aws_cloudwatch_event_rule.failover.name
}
