data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

locals {
  region  = data.aws_region.current.region
  account = data.aws_caller_identity.current.account_id
  # This region's tables only: a role for both would hide that the other region is being written.
  table = { for t in ["performances", "venues", "schedules", "reservations"] :
  t => "arn:aws:dynamodb:${local.region}:${local.account}:table/${var.table_prefix}${t}" }
  profiles = [for p in var.profile_ids : "arn:aws:bedrock:${local.region}:${local.account}:inference-profile/${p}"]
  invoke   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "app" {
  statement {
    sid       = "Read"
    actions   = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:DescribeTable"]
    resources = values(local.table)
  }
  statement {
    sid       = "Indexes"
    actions   = ["dynamodb:Query"]
    resources = [for t in values(local.table) : "${t}/index/*"]
  }
  # The shop lists performances and schedules by Scan.
  statement {
    sid       = "Catalogue"
    actions   = ["dynamodb:Scan"]
    resources = [local.table.performances, local.table.schedules]
  }
  statement {
    sid       = "Sell"
    actions   = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:ConditionCheckItem"]
    resources = [local.table.reservations]
  }
  statement {
    sid       = "Profile"
    actions   = local.invoke
    resources = local.profiles
  }
  statement {
    sid       = "ModelThroughProfile"
    actions   = local.invoke
    resources = [for m in var.model_ids : "arn:aws:bedrock:*::foundation-model/${m}"]
    condition {
      test     = "StringEquals"
      variable = "bedrock:InferenceProfileArn"
      values   = local.profiles
    }
  }
  statement {
    sid       = "Logs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["arn:aws:logs:${local.region}:${local.account}:log-group:/megaticket/*"]
  }
  statement {
    sid       = "Figures"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
    condition {
      test     = "StringLike"
      variable = "cloudwatch:namespace"
      values   = ["MegaTicket", "MegaTicket/*"]
    }
  }
  statement {
    sid       = "Settings"
    actions   = ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"]
    resources = ["arn:aws:ssm:${local.region}:${local.account}:parameter/megaticket/*"]
  }
  statement {
    sid       = "ImageLogin"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
  statement {
    sid       = "Images"
    actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    resources = ["arn:aws:ecr:${local.region}:${local.account}:repository/megaticket-*"]
  }
}

resource "aws_iam_role" "this" {
  name                 = "${var.name}-ec2"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = "arn:aws:iam::${local.account}:policy/${var.boundary_name}"
}

resource "aws_iam_role_policy" "app" {
  name   = "${var.name}-ec2"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.app.json
}

# Session Manager in the place of keys and port 22.
resource "aws_iam_role_policy_attachment" "session" {
  role       = aws_iam_role.this.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_iam_instance_profile" "this" {
  name = "${var.name}-ec2"
  role = aws_iam_role.this.name
}
