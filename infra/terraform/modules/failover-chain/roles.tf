locals {
  boundary = "arn:aws:iam::${local.account}:policy/${var.boundary_name}"
}

data "aws_iam_policy_document" "trust" {
  for_each = toset(["states", "events"])
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["${each.key}.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }
}

data "aws_iam_policy_document" "machine" {
  statement {
    sid       = "Ask"
    actions   = ["sns:Publish"]
    resources = ["arn:aws:sns:${local.region}:${local.account}:${var.name}-approval"]
  }
  statement {
    sid       = "AskEncrypted"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["arn:aws:kms:${local.region}:${local.account}:key/*"]
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sns.${local.region}.amazonaws.com"]
    }
  }
  statement {
    sid       = "Look"
    actions   = ["ec2:DescribeLaunchTemplateVersions", "elasticloadbalancing:DescribeLoadBalancers"]
    resources = ["*"]
  }
  statement {
    sid       = "Replace"
    actions   = ["ec2:CreateLaunchTemplateVersion"]
    resources = ["arn:aws:ec2:${local.region}:${local.account}:launch-template/*"]
    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/Project"
      values   = ["MegaTicket"]
    }
  }
  statement {
    sid       = "Scale"
    actions   = ["autoscaling:UpdateAutoScalingGroup"]
    resources = [for g in values(var.groups) : "arn:aws:autoscaling:${local.region}:${local.account}:autoScalingGroup:*:autoScalingGroupName/${g.group}"]
  }
  # A group takes a template only from someone who could start its instances.
  statement {
    sid       = "StartByTemplate"
    actions   = ["ec2:RunInstances"]
    resources = ["*"]
    condition {
      test     = "ArnLike"
      variable = "ec2:LaunchTemplate"
      values   = ["arn:aws:ec2:${local.region}:${local.account}:launch-template/*"]
    }
  }
  statement {
    sid       = "PassRole"
    actions   = ["iam:PassRole"]
    resources = ["arn:aws:iam::${local.account}:role/${var.name}-ec2"]
    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ec2.amazonaws.com"]
    }
  }
  statement {
    sid       = "Grace"
    actions   = ["ssm:PutParameter"]
    resources = ["arn:aws:ssm:${local.region}:${local.account}:parameter/megaticket/dr/recovery-start-time"]
  }
  # Step Functions sets up its log delivery by these, which know no resources.
  statement {
    sid = "Logs"
    actions = ["logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups", "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy", "logs:UpdateLogDelivery"]
    resources = ["*"]
  }
}

resource "aws_iam_role" "machine" {
  name                 = "${var.name}-failover"
  assume_role_policy   = data.aws_iam_policy_document.trust["states"].json
  permissions_boundary = local.boundary
}

resource "aws_iam_role_policy" "machine" {
  name   = "${var.name}-failover"
  role   = aws_iam_role.machine.id
  policy = data.aws_iam_policy_document.machine.json
}

data "aws_iam_policy_document" "starter" {
  statement {
    sid       = "Start"
    actions   = ["states:StartExecution"]
    resources = ["arn:aws:states:${local.region}:${local.account}:stateMachine:${var.name}-failover"]
  }
}

resource "aws_iam_role" "starter" {
  name                 = "${var.name}-failover-start"
  assume_role_policy   = data.aws_iam_policy_document.trust["events"].json
  permissions_boundary = local.boundary
}

resource "aws_iam_role_policy" "starter" {
  name   = "${var.name}-failover-start"
  role   = aws_iam_role.starter.id
  policy = data.aws_iam_policy_document.starter.json
}
