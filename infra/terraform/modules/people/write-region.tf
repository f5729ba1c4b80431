# Lease, fences, markers, hard fence, recovered holds, reconciliation.
data "aws_iam_policy_document" "write_region" {
  statement {
    sid       = "WriteSigns"
    actions   = ["dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
    resources = local.table.reservations
    condition {
      test     = "ForAllValues:StringLike"
      variable = "dynamodb:LeadingKeys"
      values   = local.signs
    }
  }
  # Recovered holds get a later end, lost sales are restored from their act records, seats sold twice are put right: rows of any
  # showing. Never by index, never by scan.
  statement {
    sid       = "Reconcile"
    actions   = ["dynamodb:ConditionCheckItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"]
    resources = local.table.reservations
  }
  # Markers of the drain and the journal of what was done.
  statement {
    sid       = "Journal"
    actions   = ["dynamodb:ConditionCheckItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"]
    resources = local.table.console
  }
  statement {
    sid       = "Compare"
    actions   = ["dynamodb:GetItem", "dynamodb:Scan"]
    resources = concat(local.table.performances, local.table.schedules)
  }
  statement {
    sid       = "Streams"
    actions   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]
    resources = [for t in concat(local.table.reservations, local.table.console) : "${t}/stream/*"]
  }
  # A policy on the table that refuses all item writes but the replication's and the signs'.
  statement {
    sid       = "HardFence"
    actions   = ["dynamodb:DeleteResourcePolicy", "dynamodb:PutResourcePolicy"]
    resources = local.table.reservations
  }
}
