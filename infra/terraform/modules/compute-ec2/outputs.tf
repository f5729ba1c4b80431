output "instance_id" {
  description = "Id of the instance."
  value       = aws_instance.this.id
}

output "private_ip" {
  description = "Address inside the VPC."
  value       = aws_instance.this.private_ip
}

output "user_data" {
  description = "What the instance runs at its start."
  value       = var.user_data
}
