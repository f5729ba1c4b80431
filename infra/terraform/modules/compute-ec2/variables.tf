variable "name" {
  description = "Name of the instance: KDT-Msp4-PLDR-seoul-web."
  type        = string
}

variable "ami_id" {
  description = "Pinned image. A moving one would replace the instance on any plan."
  type        = string
  validation {
    condition     = can(regex("^ami-[0-9a-f]{8,17}$", var.ami_id))
    error_message = "ami_id must be the id of an image: ami-…"
  }
}

variable "instance_type" {
  description = "Type of the instance."
  type        = string
  default     = "t3.small"
}

variable "subnet_id" {
  description = "Private subnet."
  type        = string
}

variable "security_group_id" {
  description = "Group of the instance."
  type        = string
}

variable "instance_profile" {
  description = "Profile that carries the instance's role."
  type        = string
}

variable "user_data" {
  description = "What the instance runs at its start, in the clear."
  type        = string
}

variable "target_group_arn" {
  description = "Group to join, if any."
  type        = string
  default     = null
}

variable "joins_target_group" {
  description = "Whether there is a group to join. Apart from its ARN, which is not known before the first apply."
  type        = bool
  default     = false
}
