variable "prefix" {
  description = "What all names begin with."
  type        = string
  default     = "KDT-Msp4-PLDR"
}

variable "table_prefix" {
  description = "What table names begin with; `plcr-gtbl-` for tables made by hand before."
  type        = string
  default     = "KDT-Msp4-PLDR-"
}

variable "vpc_cidr" {
  description = "Address range here."
  type        = string
}

variable "peer_cidr" {
  description = "Address range of Tokyo."
  type        = string
}

variable "allowed_cidrs" {
  description = "Who may open the shop: a whitelist of address ranges."
  type        = list(string)
}

variable "certificate_arn" {
  description = "Certificate for HTTPS, of this region; none for HTTP 80 alone."
  type        = string
  default     = null
}

variable "ami_id" {
  description = "Pinned image of the instances."
  type        = string
}

variable "web_image" {
  description = "Image of the web program, by digest."
  type        = string
  validation {
    condition     = can(regex("\\.dkr\\.ecr\\.ap-northeast-2\\.amazonaws\\.com/[^:@]+@sha256:[0-9a-f]{64}$", var.web_image))
    error_message = "web_image must lie in this region's registry and be pinned by digest."
  }
}

variable "app_image" {
  description = "Image of the application, by digest."
  type        = string
  validation {
    condition     = can(regex("\\.dkr\\.ecr\\.ap-northeast-2\\.amazonaws\\.com/[^:@]+@sha256:[0-9a-f]{64}$", var.app_image))
    error_message = "app_image must lie in this region's registry and be pinned by digest."
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

variable "grace_minutes" {
  description = "How long holds of the other region are honoured after a failover."
  type        = number
  default     = 15
}

variable "profile_ids" {
  description = "Bedrock inference profiles."
  type        = list(string)
}

variable "model_ids" {
  description = "Models behind the profiles."
  type        = list(string)
}

variable "alarm_readers" {
  description = "E-mail addresses told of alarms."
  type        = list(string)
  default     = []
}

variable "deletion_protection" {
  description = "Whether the load balancer refuses to be deleted. Off before a teardown."
  type        = bool
  default     = true
}
