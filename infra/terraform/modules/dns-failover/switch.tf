locals {
  switch_key = "standby-takes-over"
}

resource "aws_s3_bucket" "switch" {
  bucket = var.switch_bucket
}

resource "aws_s3_bucket_versioning" "switch" {
  bucket = aws_s3_bucket.switch.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "switch" {
  bucket = aws_s3_bucket.switch.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

# The checkers are strangers to the account: they may read this one object, which says nothing, and nothing else.
resource "aws_s3_bucket_public_access_block" "switch" {
  bucket                  = aws_s3_bucket.switch.id
  block_public_acls       = true
  ignore_public_acls      = true
  block_public_policy     = false
  restrict_public_buckets = false
}

data "aws_iam_policy_document" "switch" {
  statement {
    sid       = "Checkers"
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.switch.arn}/${local.switch_key}"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
  statement {
    sid       = "TlsOnly"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.switch.arn, "${aws_s3_bucket.switch.arn}/*"]
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

resource "aws_s3_bucket_policy" "switch" {
  bucket     = aws_s3_bucket.switch.id
  policy     = data.aws_iam_policy_document.switch.json
  depends_on = [aws_s3_bucket_public_access_block.switch]
}
