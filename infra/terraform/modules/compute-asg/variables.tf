variable "name" {
  description = "Name of group and template: KDT-Msp4-PLDR-tokyo-web."
  type        = string
}

variable "ami_id" {
  description = "Pinned image."
  type        = string
  validation {
    condition     = can(regex("^ami-[0-9a-f]{8,17}$", var.ami_id))
    error_message = "ami_id must be the id of an image: ami-…"
  }
}

variable "instance_type" {
  description = "Type of the instances."
  type        = string
  default     = "t3.small"
}

variable "subnet_ids" {
  description = "Private subnets."
  type        = list(string)
}

variable "security_group_id" {
  description = "Group of the instances."
  type        = string
}

variable "instance_profile" {
  description = "Profile that carries the instances' role."
  type        = string
}

variable "user_data" {
  description = "What an instance runs at its start, in the clear."
  type        = string
}

variable "target_group_arns" {
  description = "Groups the instances join."
  type        = list(string)
}

variable "active" {
  description = "false: no instance runs. true: at least `size` do."
  type        = bool
}

variable "size" {
  description = "Instances when active."
  type        = number
  default     = 2
}

variable "max_size" {
  description = "Instances at most, also while cold: 0 would refuse the failover's scale-out."
  type        = number
  default     = 4
  validation {
    condition     = var.max_size >= var.size
    error_message = "max_size must not be below size."
  }
}
