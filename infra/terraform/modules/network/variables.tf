variable "name" {
  description = "What names begin with, region included: KDT-Msp4-PLDR-tokyo."
  type        = string
}

variable "cidr" {
  description = "Address range of the VPC, a /16."
  type        = string
  validation {
    condition     = can(cidrnetmask(var.cidr)) && try(tonumber(split("/", var.cidr)[1]), 0) == 16
    error_message = "cidr must be a valid IPv4 /16."
  }
}

variable "peer_cidr" {
  description = "Address range of the other region's VPC. Must differ, or the two can never be joined."
  type        = string
  validation {
    condition     = can(cidrhost(var.peer_cidr, 0)) && try(cidrhost(var.peer_cidr, 0), "") != try(cidrhost(var.cidr, 0), "")
    error_message = "The two regions' address ranges must not be equal."
  }
}

variable "zones" {
  description = "Availability zones to use, at least two: a load balancer needs two."
  type        = list(string)
  validation {
    condition     = length(var.zones) >= 2
    error_message = "zones must name at least two zones."
  }
}

variable "private_subnets" {
  description = "Number of private subnets, one a zone."
  type        = number
  validation {
    condition     = var.private_subnets >= 1 && var.private_subnets <= 2
    error_message = "private_subnets must be 1 or 2."
  }
}

variable "needed_endpoints" {
  description = "Interface endpoints the program needs to start and to answer. Without NAT there is no other way out."
  type        = set(string)
  default     = ["bedrock-runtime", "ecr.api", "ecr.dkr", "logs", "ssm"]
}

variable "optional_endpoints" {
  description = "Interface endpoints for Session Manager. The program runs without them, a person does not get in."
  type        = set(string)
  default     = ["ec2messages", "ssmmessages"]
}

variable "endpoint_zones" {
  description = "In how many zones each interface endpoint stands. One serves the whole VPC, and costs half of two."
  type        = number
  default     = 1
  validation {
    condition     = var.endpoint_zones >= 1 && var.endpoint_zones <= var.private_subnets
    error_message = "endpoint_zones must be 1 up to the number of private subnets."
  }
}
