# Local state: these buckets hold the state of all others. Keep the file; it is small and can be imported anew.
terraform {
  required_version = ">= 1.11, < 2.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.25.0, < 7.0.0"
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
  default_tags {
    tags = { Project = "MegaTicket" }
  }
}
