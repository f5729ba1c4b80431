variable "prefix" {
  description = "What all names begin with."
  type        = string
  default     = "KDT-Msp4-PLDR"
}

variable "table_prefix" {
  description = "What table names begin with."
  type        = string
  default     = "KDT-Msp4-PLDR-"
}

variable "zone_name" {
  description = "Hosted zone that exists."
  type        = string
}

variable "domain" {
  description = "Name the buyers open."
  type        = string
}

variable "primary" {
  description = "Output `alb` of Seoul, copied: DNS must be plannable while Seoul is down."
  type        = object({ dns_name = string, zone_id = string })
}

variable "secondary" {
  description = "Output `alb` of Tokyo, copied."
  type        = object({ dns_name = string, zone_id = string })
}

variable "https" {
  description = "Whether the checkers ask by HTTPS."
  type        = bool
  default     = false
}

variable "switch_bucket" {
  description = "Bucket of the failover switch, in Tokyo."
  type        = string
  default     = "kdt-msp4-pldr-switch-an1"
}

variable "profile_ids" {
  description = "Bedrock inference profiles the console's assistant may call."
  type        = list(string)
}

variable "model_ids" {
  description = "Models behind the profiles."
  type        = list(string)
}

variable "people" {
  description = "ARNs of the IAM users who may take a console's role."
  type        = list(string)
}
