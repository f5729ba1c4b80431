# The role that plans and applies. Its rights are listed by service in rights.tf; what no list holds it cannot do.
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = var.administrators
    }
    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["true"]
    }
  }
}

resource "aws_iam_role" "terraform" {
  name                 = "KDT-Msp4-PLDR-terraform"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600
}

resource "aws_iam_role_policy" "state" {
  name   = "KDT-Msp4-PLDR-terraform-state"
  role   = aws_iam_role.terraform.id
  policy = data.aws_iam_policy_document.state.json
}

resource "aws_iam_policy" "rights" {
  for_each = {
    network = data.aws_iam_policy_document.network.json
    compute = data.aws_iam_policy_document.compute.json
    rest    = data.aws_iam_policy_document.rest.json
  }
  name   = "KDT-Msp4-PLDR-terraform-${each.key}"
  policy = each.value
}

resource "aws_iam_role_policy_attachment" "rights" {
  for_each   = aws_iam_policy.rights
  role       = aws_iam_role.terraform.name
  policy_arn = each.value.arn
}

# State: read and written, never deleted. The lock beside it comes and goes.
data "aws_iam_policy_document" "state" {
  statement {
    sid       = "List"
    actions   = ["s3:ListBucket"]
    resources = [for b in values(var.state_buckets) : "arn:aws:s3:::${b}"]
  }
  statement {
    sid       = "State"
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = [for b in values(var.state_buckets) : "arn:aws:s3:::${b}/*/terraform.tfstate"]
  }
  statement {
    sid       = "Lock"
    actions   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
    resources = [for b in values(var.state_buckets) : "arn:aws:s3:::${b}/*/terraform.tfstate.tflock"]
  }
  # The document's form of the lock, where it is chosen.
  statement {
    sid       = "LockTable"
    actions   = ["dynamodb:DeleteItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:PutItem"]
    resources = [for r in keys(var.state_buckets) : "arn:aws:dynamodb:${r}:${local.account}:table/KDT-Msp4-PLDR-tfstate-lock"]
  }
}

# Deleting a table or a replica loses sales. Nobody works with this role; taking it is an alarm.
data "aws_iam_policy_document" "break_glass" {
  statement {
    sid       = "Tables"
    actions   = ["dynamodb:DeleteTable", "dynamodb:DeleteTableReplica", "dynamodb:DescribeTable", "dynamodb:UpdateTable"]
    resources = [for r in keys(var.state_buckets) : "arn:aws:dynamodb:${r}:${local.account}:table/KDT-Msp4-PLDR-*"]
  }
}

resource "aws_iam_role" "break_glass" {
  name                 = "KDT-Msp4-PLDR-break-glass"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600
}

resource "aws_iam_role_policy" "break_glass" {
  name   = "KDT-Msp4-PLDR-break-glass"
  role   = aws_iam_role.break_glass.id
  policy = data.aws_iam_policy_document.break_glass.json
}
