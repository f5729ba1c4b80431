variable "name" {
  description = "What names begin with, region included."
  type        = string
}

variable "vpc_id" {
  description = "VPC of the target group."
  type        = string
}

variable "subnet_ids" {
  description = "Public subnets, in two zones."
  type        = list(string)
}

variable "security_group_id" {
  description = "Group of the load balancer."
  type        = string
}

variable "web_port" {
  description = "Port of the web program."
  type        = number
  default     = 3000
}

variable "health_path" {
  description = "Page that tells whether an instance serves."
  type        = string
  default     = "/api/health"
}

variable "certificate_arn" {
  description = "Certificate for HTTPS, of this region. Without one the shop is open by HTTP 80; with one HTTP leads to HTTPS."
  type        = string
  default     = null
}

variable "deletion_protection" {
  description = "Whether the load balancer refuses to be deleted. Off before a teardown."
  type        = bool
  default     = true
}
