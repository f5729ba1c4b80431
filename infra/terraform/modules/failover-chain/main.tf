data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

locals {
  region  = data.aws_region.current.region
  account = data.aws_caller_identity.current.account_id
  alarm   = "arn:aws:cloudwatch:us-east-1:${local.account}:alarm:${var.alarm_name}"
}

resource "aws_sns_topic" "approval" {
  name              = "${var.name}-approval"
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic_subscription" "approver" {
  for_each  = toset(var.approvers)
  topic_arn = aws_sns_topic.approval.arn
  protocol  = "email"
  endpoint  = each.key
}

resource "aws_cloudwatch_log_group" "machine" {
  name              = "/megaticket/${var.name}-failover"
  retention_in_days = 90
}

resource "aws_sfn_state_machine" "failover" {
  name     = "${var.name}-failover"
  role_arn = aws_iam_role.machine.arn
  definition = templatefile("${path.module}/failover.asl.json.tftpl", {
    topic_arn     = aws_sns_topic.approval.arn
    groups        = jsonencode([for g in values(var.groups) : { Group = g.group, TemplateId = g.template_id }])
    balancer_name = var.balancer_name
    placeholder   = var.placeholder
    size          = var.size
  })
  logging_configuration {
    log_destination        = "${aws_cloudwatch_log_group.machine.arn}:*"
    include_execution_data = true
    level                  = "ERROR"
  }
}

# On the default bus, where the rule of us-east-1 sends the alarm's event.
resource "aws_cloudwatch_event_rule" "failover" {
  name        = "${var.name}-failover"
  description = "Seoul is down, says Route 53's alarm"
  event_pattern = jsonencode({
    source      = ["aws.cloudwatch"]
    detail-type = ["CloudWatch Alarm State Change"]
    resources   = [local.alarm]
    detail      = { state = { value = ["ALARM"] } }
  })
}

resource "aws_cloudwatch_event_target" "failover" {
  rule     = aws_cloudwatch_event_rule.failover.name
  arn      = aws_sfn_state_machine.failover.arn
  role_arn = aws_iam_role.starter.arn
}
