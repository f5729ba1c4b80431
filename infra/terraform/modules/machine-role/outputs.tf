output "instance_profile" {
  description = "Profile for the instances."
  value       = aws_iam_instance_profile.this.name
}

output "role_arn" {
  description = "The role itself."
  value       = aws_iam_role.this.arn
}
