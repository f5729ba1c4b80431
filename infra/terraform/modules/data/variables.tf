variable "prefix" {
  description = "What table names begin with. Tables that exist already are imported, not made (README)."
  type        = string
  default     = "KDT-Msp4-PLDR-"
}

variable "replica_region" {
  description = "Region of the replicas."
  type        = string
}
