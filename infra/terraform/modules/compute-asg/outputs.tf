output "group_name" {
  description = "Name of the group."
  value       = aws_autoscaling_group.this.name
}

output "template_id" {
  description = "Id of the launch template."
  value       = aws_launch_template.this.id
}

output "launched_version" {
  description = "Version the group launches: the template's newest."
  value       = aws_launch_template.this.latest_version
}

output "size" {
  description = "Smallest, wanted and largest number of instances."
  value = {
    min     = aws_autoscaling_group.this.min_size
    desired = aws_autoscaling_group.this.desired_capacity
    max     = aws_autoscaling_group.this.max_size
  }
}

output "user_data" {
  description = "What an instance runs at its start, as the template holds it."
  value       = base64decode(aws_launch_template.this.user_data)
}
