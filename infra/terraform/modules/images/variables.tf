variable "repositories" {
  description = "Names of the repositories of the two programs."
  type        = set(string)
  default     = ["megaticket-web", "megaticket-app"]
}

variable "replica_region" {
  description = "Region the images are copied to: without NAT nothing else can be pulled there."
  type        = string
}
