# Fills programme and halls, in the region that owns the tables. Never reservations.
data "aws_iam_policy_document" "seeder" {
  statement {
    sid       = "Seed"
    actions   = ["dynamodb:BatchWriteItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:PutItem"]
    resources = [for t in ["performances", "schedules", "venues"] : local.table[t][0]]
  }
}
