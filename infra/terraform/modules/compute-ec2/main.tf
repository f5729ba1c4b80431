resource "aws_instance" "this" {
  ami                         = var.ami_id
  instance_type               = var.instance_type
  subnet_id                   = var.subnet_id
  vpc_security_group_ids      = [var.security_group_id]
  iam_instance_profile        = var.instance_profile
  user_data                   = var.user_data
  user_data_replace_on_change = true
  # No key pair: people come in by Session Manager. Hop limit 2: one more for the container's bridge.
  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
  }
  root_block_device {
    encrypted   = true
    volume_type = "gp3"
  }
  tags = { Name = var.name }
}

resource "aws_lb_target_group_attachment" "this" {
  count            = var.joins_target_group ? 1 : 0
  target_group_arn = var.target_group_arn
  target_id        = aws_instance.this.id
}
