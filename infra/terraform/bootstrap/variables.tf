variable "state_buckets" {
  description = "State bucket of each region. None of Tokyo's state may lie in Seoul."
  type        = map(string)
  default = {
    ap-northeast-2 = "kdt-msp4-pldr-tfstate-an2"
    ap-northeast-1 = "kdt-msp4-pldr-tfstate-an1"
  }
}

variable "lock_tables" {
  description = "Also make a lock table in each region, for the document's form of the lock (docs/adr/0028-state-and-lock.md)."
  type        = bool
  default     = false
}

variable "administrators" {
  description = "ARNs of the IAM users who may take the Terraform roles, with MFA."
  type        = list(string)
}
