data "aws_caller_identity" "current" {}

# Immutable tags: what was tested is what starts, here and in the standby.
resource "aws_ecr_repository" "this" {
  for_each             = var.repositories
  name                 = each.key
  image_tag_mutability = "IMMUTABLE"
  encryption_configuration {
    encryption_type = "AES256"
  }
  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_replication_configuration" "this" {
  replication_configuration {
    rule {
      destination {
        region      = var.replica_region
        registry_id = data.aws_caller_identity.current.account_id
      }
      repository_filter {
        filter      = "megaticket-"
        filter_type = "PREFIX_MATCH"
      }
    }
  }
}
