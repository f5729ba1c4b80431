data "aws_caller_identity" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
}

resource "aws_s3_bucket" "state" {
  for_each = var.state_buckets
  region   = each.key
  bucket   = each.value
  lifecycle {
    prevent_destroy = true
  }
}

# Old versions of a state are its only undo.
resource "aws_s3_bucket_versioning" "state" {
  for_each = var.state_buckets
  region   = each.key
  bucket   = aws_s3_bucket.state[each.key].id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "state" {
  for_each = var.state_buckets
  region   = each.key
  bucket   = aws_s3_bucket.state[each.key].id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
    bucket_key_enabled = true
  }
}

resource "aws_s3_bucket_public_access_block" "state" {
  for_each                = var.state_buckets
  region                  = each.key
  bucket                  = aws_s3_bucket.state[each.key].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

data "aws_iam_policy_document" "tls" {
  for_each = var.state_buckets
  statement {
    sid       = "TlsOnly"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["arn:aws:s3:::${each.value}", "arn:aws:s3:::${each.value}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "state" {
  for_each = var.state_buckets
  region   = each.key
  bucket   = aws_s3_bucket.state[each.key].id
  policy   = data.aws_iam_policy_document.tls[each.key].json
}

resource "aws_dynamodb_table" "lock" {
  for_each                    = var.lock_tables ? var.state_buckets : {}
  region                      = each.key
  name                        = "KDT-Msp4-PLDR-tfstate-lock"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "LockID"
  deletion_protection_enabled = true
  attribute {
    name = "LockID"
    type = "S"
  }
  point_in_time_recovery {
    enabled = true
  }
}
