output "state_buckets" {
  description = "State bucket of each region."
  value       = { for region, bucket in aws_s3_bucket.state : region => bucket.bucket }
}

output "terraform_role_arn" {
  description = "Role that plans and applies the other roots."
  value       = aws_iam_role.terraform.arn
}

output "break_glass_role_arn" {
  description = "Role that may delete tables. Nobody works with it."
  value       = aws_iam_role.break_glass.arn
}

output "boundary_arn" {
  description = "Boundary of every role made later."
  value       = aws_iam_policy.boundary.arn
}
