# Takes the sale to the other region and back. One hour, with MFA (the trust policy asks for it).
data "aws_iam_policy_document" "operator_failover" {
  source_policy_documents = [
    data.aws_iam_policy_document.dashboard.json,
    data.aws_iam_policy_document.readiness.json,
    data.aws_iam_policy_document.write_region.json,
  ]
  # The standby only: the same call in the main region would stop what still sells.
  statement {
    sid       = "ScaleStandby"
    actions   = ["autoscaling:SetDesiredCapacity", "autoscaling:StartInstanceRefresh", "autoscaling:UpdateAutoScalingGroup"]
    resources = ["arn:aws:autoscaling:${var.regions.standby}:${local.account}:autoScalingGroup:*:autoScalingGroupName/${var.prefix}-*"]
  }
  # DNS moves by one object, data plane. Records are never edited in a failover.
  statement {
    sid       = "Switch"
    actions   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
    resources = ["arn:aws:s3:::${var.switch_object.bucket}/${var.switch_object.key}"]
  }
  statement {
    sid       = "SwitchOtherwise"
    actions   = ["route53:UpdateHealthCheck"]
    resources = ["arn:aws:route53:::healthcheck/${var.primary_check_id}"]
  }
  # Where Tokyo is warmed without the chain: the moment its instances count the grace time from.
  statement {
    sid       = "Grace"
    actions   = ["ssm:GetParameter", "ssm:PutParameter"]
    resources = ["arn:aws:ssm:${var.regions.standby}:${local.account}:parameter/megaticket/dr/recovery-start-time"]
  }
  statement {
    sid       = "Approve"
    actions   = ["states:SendTaskFailure", "states:SendTaskSuccess"]
    resources = ["arn:aws:states:${var.regions.standby}:${local.account}:stateMachine:${var.prefix}-*"]
  }
  statement {
    sid       = "Session"
    actions   = ["ssm:StartSession"]
    resources = [for r in local.both : "arn:aws:ec2:${r}:${local.account}:instance/*"]
    condition {
      test     = "StringEquals"
      variable = "ssm:resourceTag/Project"
      values   = ["MegaTicket"]
    }
  }
  statement {
    sid       = "OwnSessions"
    actions   = ["ssm:ResumeSession", "ssm:TerminateSession"]
    resources = ["arn:aws:ssm:*:${local.account}:session/$${aws:userid}-*"]
  }
  # Drills only: experiments of this project.
  statement {
    sid       = "Drill"
    actions   = ["fis:GetExperiment", "fis:StartExperiment", "fis:StopExperiment"]
    resources = flatten([for r in local.both : [for k in ["experiment", "experiment-template"] : "arn:aws:fis:${r}:${local.account}:${k}/*"]])
    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/Project"
      values   = ["MegaTicket"]
    }
  }
}
