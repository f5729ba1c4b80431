variable "name" {
  description = "What names begin with, region included."
  type        = string
}

variable "table_prefix" {
  description = "What table names begin with."
  type        = string
}

variable "profile_ids" {
  description = "Bedrock inference profiles the application may call."
  type        = list(string)
}

variable "model_ids" {
  description = "Models behind those profiles. They may be called through a profile only."
  type        = list(string)
}

variable "boundary_name" {
  description = "Policy that no role of this project can exceed (made by bootstrap)."
  type        = string
  default     = "KDT-Msp4-PLDR-boundary"
}
