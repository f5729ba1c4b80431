# The box office: sells in both regions, administers nothing.
data "aws_iam_policy_document" "clerk" {
  source_policy_documents = [data.aws_iam_policy_document.dashboard.json, data.aws_iam_policy_document.assistant.json]
  statement {
    sid       = "Read"
    actions   = ["dynamodb:GetItem"]
    resources = concat(local.shared_tables, local.table.console)
  }
  statement {
    sid       = "Partitions"
    actions   = ["dynamodb:Query"]
    resources = concat(local.table.reservations, local.table.console)
  }
  statement {
    sid       = "Indexes"
    actions   = ["dynamodb:Query"]
    resources = [for t in concat(local.table.schedules, local.table.reservations) : "${t}/index/*"]
  }
  # Never reservations: a scan of all customers is nobody's work at a counter.
  statement {
    sid       = "Catalogue"
    actions   = ["dynamodb:Scan"]
    resources = concat(local.table.performances, local.table.schedules)
  }
  # DeleteItem, since release and cancel delete rows; whose row it is, the ledger's conditions say.
  statement {
    sid       = "Sell"
    actions   = ["dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
    resources = local.table.reservations
  }
  statement {
    sid       = "Books"
    actions   = ["dynamodb:ConditionCheckItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
    resources = local.table.console
  }
  # Checked with every sale, written by operators only.
  statement {
    sid       = "LeaseIsTheOperators"
    effect    = "Deny"
    actions   = ["dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
    resources = local.table.reservations
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "dynamodb:LeadingKeys"
      values   = [local.lease]
    }
  }
}

data "aws_iam_policy_document" "assistant" {
  statement {
    sid       = "Profile"
    actions   = local.invoke
    resources = local.profiles
  }
  statement {
    sid       = "ModelThroughProfile"
    actions   = local.invoke
    resources = local.models
    condition {
      test     = "StringEquals"
      variable = "bedrock:InferenceProfileArn"
      values   = local.profiles
    }
  }
  statement {
    sid       = "Figures"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"
      values   = ["MegaTicket/Bedrock"]
    }
  }
}
