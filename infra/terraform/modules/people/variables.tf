variable "prefix" {
  description = "What all names begin with."
  type        = string
}

variable "table_prefix" {
  description = "What table names begin with."
  type        = string
}

variable "regions" {
  description = "Main region and its standby."
  type        = object({ main = string, standby = string })
  default     = { main = "ap-northeast-2", standby = "ap-northeast-1" }
}

variable "zone_id" {
  description = "Hosted zone of the shop's name."
  type        = string
}

variable "primary_check_id" {
  description = "Health check of the primary record: the operator may invert it where the switch object does not help."
  type        = string
}

variable "switch_object" {
  description = "Bucket and key of the failover switch."
  type        = object({ bucket = string, key = string })
}

variable "profile_ids" {
  description = "Bedrock inference profiles the assistant may call."
  type        = list(string)
}

variable "model_ids" {
  description = "Models behind the profiles. They may be called through a profile only."
  type        = list(string)
}

variable "people" {
  description = "ARNs of who may take these roles: IAM users. A role's own login carries no MFA, so one could not take the failover role."
  type        = list(string)
  validation {
    condition     = length(var.people) > 0 && alltrue([for p in var.people : can(regex("^arn:aws:iam::[0-9]{12}:user/", p))])
    error_message = "people are ARNs of IAM users."
  }
}

variable "boundary_name" {
  description = "Policy that no role of this project can exceed (made by bootstrap)."
  type        = string
  default     = "KDT-Msp4-PLDR-boundary"
}
