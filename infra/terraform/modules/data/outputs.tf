output "table_names" {
  description = "Full names by logical name."
  value       = { for name, table in aws_dynamodb_table.this : name => table.name }
}

output "tables" {
  description = "Keys, indexes and TTL as they were asked for."
  value       = local.tables
}
