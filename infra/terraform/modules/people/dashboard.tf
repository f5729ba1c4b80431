# What every console looks at: the dashboard, and the signs that say who may write.
data "aws_iam_policy_document" "dashboard" {
  statement {
    sid = "Look"
    actions = ["cloudwatch:DescribeAlarms", "cloudwatch:GetMetricData", "route53:GetHealthCheck", "route53:ListHealthChecks",
    "route53:ListHostedZonesByName"]
    resources = ["*"]
  }
  statement {
    sid       = "Checkers"
    actions   = ["route53:GetHealthCheckLastFailureReason", "route53:GetHealthCheckStatus"]
    resources = ["arn:aws:route53:::healthcheck/*"]
  }
  statement {
    sid       = "Zone"
    actions   = ["route53:GetHostedZone", "route53:ListResourceRecordSets"]
    resources = ["arn:aws:route53:::hostedzone/${var.zone_id}"]
  }
  statement {
    sid       = "Shapes"
    actions   = ["dynamodb:DescribeTable", "dynamodb:DescribeTimeToLive"]
    resources = flatten(values(local.table))
  }
  statement {
    sid       = "Signs"
    actions   = ["dynamodb:GetItem", "dynamodb:Query"]
    resources = local.table.reservations
    condition {
      test     = "ForAllValues:StringLike"
      variable = "dynamodb:LeadingKeys"
      values   = local.signs
    }
  }
  # The console's own probe of the replication.
  statement {
    sid       = "Probe"
    actions   = ["dynamodb:PutItem"]
    resources = local.table.reservations
    condition {
      test     = "ForAllValues:StringLike"
      variable = "dynamodb:LeadingKeys"
      values   = ["HB#*"]
    }
  }
}
