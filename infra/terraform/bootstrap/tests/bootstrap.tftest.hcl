mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = { names = ["ap-northeast-1a", "ap-northeast-1c"] }
  }
  mock_data "aws_region" {
    defaults = { region = "ap-northeast-1" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
  }
}

run "state_lies_in_each_region" {
  command = plan
  assert {
    condition     = aws_s3_bucket.state["ap-northeast-2"].region == "ap-northeast-2" && aws_s3_bucket.state["ap-northeast-1"].region == "ap-northeast-1"
    error_message = "each region's state lies in that region"
  }
  assert {
    condition     = alltrue([for v in aws_s3_bucket_versioning.state : v.versioning_configuration[0].status == "Enabled"])
    error_message = "old versions of a state are its only undo"
  }
  assert {
    condition     = alltrue([for b in aws_s3_bucket_public_access_block.state : b.block_public_acls && b.block_public_policy && b.ignore_public_acls && b.restrict_public_buckets])
    error_message = "nobody outside may read a state"
  }
  assert {
    condition     = length(aws_dynamodb_table.lock) == 0
    error_message = "the lock lies beside the state"
  }
}

run "lock_tables_by_variable" {
  command = plan
  variables {
    lock_tables = true
  }
  assert {
    condition     = aws_dynamodb_table.lock["ap-northeast-1"].region == "ap-northeast-1" && aws_dynamodb_table.lock["ap-northeast-2"].region == "ap-northeast-2"
    error_message = "each region has a lock table of its own"
  }
  assert {
    condition     = alltrue([for t in aws_dynamodb_table.lock : t.hash_key == "LockID"])
    error_message = "Terraform knows the key LockID only"
  }
}
