# Route 53 publishes its metrics in us-east-1 and nowhere else, so alarm and rule are made there.
data "aws_caller_identity" "current" {}
data "aws_region" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  bus     = "arn:aws:events:${data.aws_region.current.region}:${local.account}:event-bus/default"
}

resource "aws_cloudwatch_metric_alarm" "down" {
  region              = "us-east-1"
  alarm_name          = "${var.name}-seoul-down"
  alarm_description   = "Route 53's checkers do not reach Seoul"
  namespace           = "AWS/Route53"
  metric_name         = "HealthCheckStatus"
  dimensions          = { HealthCheckId = aws_route53_health_check.endpoint.id }
  statistic           = "Minimum"
  period              = 60
  evaluation_periods  = 2
  threshold           = 1
  comparison_operator = "LessThanThreshold"
  treat_missing_data  = "breaching"
}

resource "aws_cloudwatch_event_rule" "down" {
  region      = "us-east-1"
  name        = "${var.name}-seoul-down"
  description = "Carries the alarm to the standby's region"
  event_pattern = jsonencode({
    source      = ["aws.cloudwatch"]
    detail-type = ["CloudWatch Alarm State Change"]
    resources   = ["arn:aws:cloudwatch:us-east-1:${local.account}:alarm:${var.name}-seoul-down"]
    detail      = { state = { value = ["ALARM"] } }
  })
}

resource "aws_cloudwatch_event_target" "standby" {
  region   = "us-east-1"
  rule     = aws_cloudwatch_event_rule.down.name
  arn      = local.bus
  role_arn = aws_iam_role.carrier.arn
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }
}

data "aws_iam_policy_document" "carrier" {
  statement {
    sid       = "Carry"
    actions   = ["events:PutEvents"]
    resources = [local.bus]
  }
}

resource "aws_iam_role" "carrier" {
  name                 = "${var.name}-alarm-carrier"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = "arn:aws:iam::${local.account}:policy/${var.boundary_name}"
}

resource "aws_iam_role_policy" "carrier" {
  name   = "${var.name}-alarm-carrier"
  role   = aws_iam_role.carrier.id
  policy = data.aws_iam_policy_document.carrier.json
}
