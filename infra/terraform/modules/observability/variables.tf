variable "name" {
  description = "What names begin with, region included."
  type        = string
}

variable "table_names" {
  description = "Full table names by logical name."
  type        = map(string)
}

variable "receiving_region" {
  description = "The other region. The lag towards it is measured here: the region that sends publishes it."
  type        = string
}

variable "balancer" {
  description = "External load balancer and its target group, as CloudWatch names them."
  type        = object({ arn_suffix = string, target_group_arn_suffix = string })
}

variable "instances" {
  description = "What status checks are watched for: by tier, the dimension (InstanceId or AutoScalingGroupName) and its value."
  type        = map(object({ dimension = string, value = string }))
}

variable "lag_warning_ms" {
  description = "Average lag that is worth an alarm, in milliseconds, for five minutes."
  type        = number
  default     = 3000
}

variable "readers" {
  description = "E-mail addresses told of alarms."
  type        = list(string)
  default     = []
}
