output "vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.this.id
}

output "public_subnet_ids" {
  description = "The two public subnets, for the external load balancer."
  value       = aws_subnet.public[*].id
}

output "private_subnet_ids" {
  description = "The private subnets, for the instances."
  value       = aws_subnet.private[*].id
}

output "gateway_prefix_lists" {
  description = "Prefix lists of the gateway endpoints by service: they are reached at public addresses, so egress rules name these."
  value       = { for service, endpoint in aws_vpc_endpoint.gateway : service => endpoint.prefix_list_id }
}
