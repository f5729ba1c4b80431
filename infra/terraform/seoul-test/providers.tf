terraform {
  required_version = ">= 1.11, < 2.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.25.0, < 7.0.0"
    }
  }
  # State and lock live in this region: a plan here never needs the other one. For the lock in DynamoDB instead see
  # docs/adr/0028-state-and-lock.md; the check tries both forms.
  backend "s3" {
    bucket       = "kdt-msp4-pldr-tfstate-an2"
    key          = "seoul-test/terraform.tfstate"
    region       = "ap-northeast-2"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region = "ap-northeast-2"
  default_tags {
    tags = { Project = "MegaTicket" }
  }
}
