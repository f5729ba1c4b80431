variable "name" {
  description = "What names begin with, region included."
  type        = string
}

variable "vpc_id" {
  description = "VPC of the groups."
  type        = string
}

variable "vpc_cidr" {
  description = "Address range of the VPC, where the interface endpoints are."
  type        = string
}

variable "gateway_prefix_lists" {
  description = "Prefix lists of the gateway endpoints by service."
  type        = map(string)
}

variable "allowed_cidrs" {
  description = "Who may open the shop: a whitelist of address ranges."
  type        = list(string)
  validation {
    condition     = length(var.allowed_cidrs) > 0 && alltrue([for c in var.allowed_cidrs : can(cidrhost(c, 0)) && try(tonumber(split("/", c)[1]), 0) >= 8])
    error_message = "allowed_cidrs is a whitelist of valid IPv4 ranges, /8 or narrower; 0.0.0.0/0 is not allowed."
  }
}

variable "public_ports" {
  description = "Ports of the external load balancer."
  type        = list(number)
  default     = [80]
}

variable "checked_port" {
  description = "The one of them that Route 53's checkers ask."
  type        = number
  default     = 80
  validation {
    condition     = contains(var.public_ports, var.checked_port)
    error_message = "checked_port must be one of public_ports: else the region looks dead for ever."
  }
}

variable "web_port" {
  description = "Port of the web program."
  type        = number
  default     = 3000
}

variable "app_port" {
  description = "Port of the application."
  type        = number
  default     = 3001
}

variable "internal_balancer" {
  description = "Whether an internal load balancer stands between web and application."
  type        = bool
  default     = false
}
