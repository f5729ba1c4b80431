resource "aws_launch_template" "this" {
  name_prefix            = "${var.name}-"
  image_id               = var.ami_id
  instance_type          = var.instance_type
  update_default_version = true
  vpc_security_group_ids = [var.security_group_id]
  user_data              = base64encode(var.user_data)
  iam_instance_profile {
    name = var.instance_profile
  }
  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
  }
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted   = "true"
      volume_type = "gp3"
    }
  }
  dynamic "tag_specifications" {
    for_each = toset(["instance", "volume"])
    content {
      resource_type = tag_specifications.key
      tags          = { Name = var.name, Project = "MegaTicket" }
    }
  }
}

resource "aws_autoscaling_group" "this" {
  name     = var.name
  min_size = var.active ? var.size : 0
  max_size = var.max_size
  # Going cold needs 0 said; while hot the group decides. No ignore_changes: a scale-out by hand must show in the next plan.
  desired_capacity          = var.active ? null : 0
  vpc_zone_identifier       = var.subnet_ids
  target_group_arns         = var.target_group_arns
  health_check_type         = "ELB"
  health_check_grace_period = 120
  wait_for_capacity_timeout = "10m"
  # The template's own newest version, by number: a literal or "$Latest" drifts without a diff. That was the other half of the
  # incident.
  launch_template {
    id      = aws_launch_template.this.id
    version = aws_launch_template.this.latest_version
  }
  instance_refresh {
    strategy = "Rolling"
  }
  dynamic "tag" {
    for_each = { Name = var.name, Project = "MegaTicket" }
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
