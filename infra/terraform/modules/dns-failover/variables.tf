variable "name" {
  description = "What names begin with."
  type        = string
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
  description = "External load balancer of Seoul, copied from its outputs: DNS must not hang on Seoul's state."
  type        = object({ dns_name = string, zone_id = string })
}

variable "secondary" {
  description = "External load balancer of Tokyo, copied from its outputs."
  type        = object({ dns_name = string, zone_id = string })
}

variable "health_path" {
  description = "Page the checkers ask."
  type        = string
  default     = "/api/health"
}

variable "https" {
  description = "Whether the checkers ask by HTTPS 443 instead of HTTP 80. The type of a check cannot be changed later: it is made anew."
  type        = bool
  default     = false
}

variable "switch_bucket" {
  description = "Bucket of the switch, in the standby's region."
  type        = string
  default     = "kdt-msp4-pldr-switch-an1"
}

variable "boundary_name" {
  description = "Policy that no role of this project can exceed (made by bootstrap)."
  type        = string
  default     = "KDT-Msp4-PLDR-boundary"
}
