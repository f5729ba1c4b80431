variable "name" {
  description = "What names begin with, region included."
  type        = string
}

variable "vpc_id" {
  description = "VPC of the target group."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets."
  type        = list(string)
}

variable "security_group_id" {
  description = "Group of the load balancer. One made without a group can never get one."
  type        = string
}

variable "app_port" {
  description = "Port of the application."
  type        = number
  default     = 3001
}

variable "health_path" {
  description = "Page that tells whether the application serves."
  type        = string
  default     = "/api/health"
}

variable "deletion_protection" {
  description = "Whether the load balancer refuses to be deleted: its name stands in the web instances' user data."
  type        = bool
  default     = true
}
