# No role that Terraform makes can exceed this, whatever its own policy says: it neither grows nor hands on rights.
data "aws_iam_policy_document" "boundary" {
  statement {
    sid       = "Ceiling"
    actions   = ["*"]
    resources = ["*"]
  }
  statement {
    sid    = "NeverRights"
    effect = "Deny"
    actions = ["iam:Add*", "iam:Attach*", "iam:Create*", "iam:Delete*", "iam:Detach*", "iam:Put*", "iam:Remove*", "iam:Set*",
    "iam:Tag*", "iam:Untag*", "iam:Update*", "iam:Upload*", "organizations:*", "account:*"]
    resources = ["*"]
  }
  statement {
    sid       = "NeverTables"
    effect    = "Deny"
    actions   = ["dynamodb:DeleteTable", "dynamodb:DeleteTableReplica", "dynamodb:DeleteBackup"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "boundary" {
  name   = "KDT-Msp4-PLDR-boundary"
  policy = data.aws_iam_policy_document.boundary.json
}
