output "role_arns" {
  description = "Role of each job."
  value       = { for job, role in aws_iam_role.job : job => role.arn }
}
