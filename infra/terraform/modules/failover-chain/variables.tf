variable "name" {
  description = "What names begin with, region included."
  type        = string
}

variable "alarm_name" {
  description = "Alarm in us-east-1 that starts the chain; its events arrive on this region's default bus."
  type        = string
}

variable "approvers" {
  description = "E-mail addresses that are asked for approval. Each must confirm its subscription by hand."
  type        = list(string)
  default     = []
}

variable "groups" {
  description = "Auto Scaling groups to start, with their launch templates, by tier."
  type        = map(object({ group = string, template_id = string }))
}

variable "balancer_name" {
  description = "Internal load balancer whose address takes the placeholder's place."
  type        = string
}

variable "placeholder" {
  description = "What stands in user data that was not made here until the failover replaces it."
  type        = string
  default     = "PLACEHOLDER"
}

variable "size" {
  description = "Instances each group starts with."
  type        = number
  default     = 2
}

variable "boundary_name" {
  description = "Policy that no role of this project can exceed (made by bootstrap)."
  type        = string
  default     = "KDT-Msp4-PLDR-boundary"
}
