# What the 32 checks of readiness read; the list is compared with the console's own. No items but the signs: rows are customers'
# data.
data "aws_iam_policy_document" "operator_read" {
  source_policy_documents = [data.aws_iam_policy_document.dashboard.json, data.aws_iam_policy_document.readiness.json]
  statement {
    sid       = "Logs"
    actions   = ["logs:FilterLogEvents", "logs:GetLogEvents"]
    resources = [for r in local.both : "arn:aws:logs:${r}:${local.account}:log-group:/megaticket/*"]
  }
}

data "aws_iam_policy_document" "readiness" {
  statement {
    sid = "Readiness"
    actions = [
      "acm:DescribeCertificate",
      "autoscaling:DescribeAutoScalingGroups", "autoscaling:DescribeInstanceRefreshes", "autoscaling:DescribeScalingActivities",
      "bedrock:GetFoundationModelAvailability", "bedrock:GetInferenceProfile",
      "dynamodb:DescribeLimits",
      "ec2:DescribeImages", "ec2:DescribeInstances", "ec2:DescribeInstanceTypeOfferings", "ec2:DescribeKeyPairs",
      "ec2:DescribeLaunchTemplateVersions", "ec2:DescribeNatGateways", "ec2:DescribeRouteTables", "ec2:DescribeSecurityGroups",
      "ec2:DescribeSnapshots", "ec2:DescribeSubnets", "ec2:DescribeVpcEndpoints",
      "elasticloadbalancing:DescribeListeners", "elasticloadbalancing:DescribeLoadBalancers",
      "elasticloadbalancing:DescribeTargetGroups", "elasticloadbalancing:DescribeTargetHealth",
      "events:DescribeRule", "events:ListTargetsByRule",
      "iam:GetInstanceProfile", "iam:SimulatePrincipalPolicy",
      "kms:DescribeKey",
      "lambda:GetFunction",
      "servicequotas:GetServiceQuota",
      "sns:ListSubscriptionsByTopic",
      "states:DescribeStateMachine", "states:ListExecutions",
    ]
    resources = ["*"]
  }
  statement {
    sid       = "TableState"
    actions   = ["dynamodb:DescribeContinuousBackups", "dynamodb:GetResourcePolicy"]
    resources = flatten(values(local.table))
  }
  # One token, to see that a model answers.
  statement {
    sid       = "Ask"
    actions   = ["bedrock:InvokeModel"]
    resources = local.profiles
  }
  statement {
    sid       = "AskThroughProfile"
    actions   = ["bedrock:InvokeModel"]
    resources = local.models
    condition {
      test     = "StringEquals"
      variable = "bedrock:InferenceProfileArn"
      values   = local.profiles
    }
  }
  # Where the program lies in buckets instead of images.
  statement {
    sid       = "Artefacts"
    actions   = ["s3:GetObject", "s3:GetReplicationConfiguration"]
    resources = ["arn:aws:s3:::kdt-msp4-pldr-artefacts-*"]
  }
}
