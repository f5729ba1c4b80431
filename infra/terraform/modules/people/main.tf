data "aws_caller_identity" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  both    = [var.regions.main, var.regions.standby]
  shared  = ["performances", "venues", "schedules", "reservations"]
  # Both regions' ARNs of each table.
  table = { for t in concat(local.shared, ["console", "users"]) : t =>
  [for r in local.both : "arn:aws:dynamodb:${r}:${local.account}:table/${var.table_prefix}${t}"] }
  shared_tables = flatten([for t in local.shared : local.table[t]])
  profiles      = flatten([for r in local.both : [for p in var.profile_ids : "arn:aws:bedrock:${r}:${local.account}:inference-profile/${p}"]])
  models        = [for m in var.model_ids : "arn:aws:bedrock:*::foundation-model/${m}"]
  invoke        = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
  # Partitions of `reservations` that are no seats: who may write, whether a console may, proof of arrival, the console's probe.
  lease = "LEASE"
  signs = ["LEASE", "FENCE", "MARKER*", "HB#*"]
  jobs  = { clerk = 43200, operator-read = 43200, operator-failover = 3600, seeder = 3600 }
  policy = {
    clerk             = data.aws_iam_policy_document.clerk.json
    operator-read     = data.aws_iam_policy_document.operator_read.json
    operator-failover = data.aws_iam_policy_document.operator_failover.json
    seeder            = data.aws_iam_policy_document.seeder.json
  }
}

# MFA is asked for here and nowhere else: what AssumeRole gives carries no word of MFA, so a condition in the role's own policy
# would refuse everything.
data "aws_iam_policy_document" "trust" {
  for_each = local.jobs
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = var.people
    }
    dynamic "condition" {
      for_each = each.key == "operator-failover" ? [
        { test = "Bool", variable = "aws:MultiFactorAuthPresent", value = "true" },
        { test = "NumericLessThan", variable = "aws:MultiFactorAuthAge", value = "3600" },
      ] : []
      content {
        test     = condition.value.test
        variable = condition.value.variable
        values   = [condition.value.value]
      }
    }
  }
}

resource "aws_iam_role" "job" {
  for_each             = local.jobs
  name                 = "${var.prefix}-${each.key}"
  assume_role_policy   = data.aws_iam_policy_document.trust[each.key].json
  max_session_duration = each.value
  permissions_boundary = "arn:aws:iam::${local.account}:policy/${var.boundary_name}"
}

resource "aws_iam_role_policy" "job" {
  for_each = local.jobs
  name     = "${var.prefix}-${each.key}"
  role     = aws_iam_role.job[each.key].id
  policy   = local.policy[each.key]
}
