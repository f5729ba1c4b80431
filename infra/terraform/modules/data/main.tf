locals {
  # The same as the console's own schema; the check compares the two. All keys are texts, all indexes hold all attributes.
  tables = {
    performances = { hash = "performanceId", range = null, ttl = null, indexes = {} }
    venues       = { hash = "venueId", range = null, ttl = null, indexes = {} }
    schedules = { hash = "scheduleId", range = null, ttl = null, indexes = {
      performanceId-datetime-index = { hash = "performanceId", range = "datetime" }
    } }
    # One TTL attribute a table, which is all that DynamoDB permits: holdExpiresAt stays an ordinary attribute.
    reservations = { hash = "PK", range = "SK", ttl = "ttl", indexes = {
      userId-index        = { hash = "userId", range = null }
      holdingId-index     = { hash = "holdingId", range = null }
      reservationId-index = { hash = "reservationId", range = null }
    } }
    console = { hash = "PK", range = "SK", ttl = "ttl", indexes = {} }
  }
  keys = { for name, t in local.tables : name => distinct(compact(flatten([
    t.hash, t.range, [for i in values(t.indexes) : [i.hash, i.range]]
  ]))) }
}

# Owned here, the replicas included: a second root with a table of that name would fight over them.
resource "aws_dynamodb_table" "this" {
  for_each                    = local.tables
  name                        = "${var.prefix}${each.key}"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = each.value.hash
  range_key                   = each.value.range
  deletion_protection_enabled = true
  # Replication switches the stream on; left unsaid, every later plan would switch it off again.
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  dynamic "attribute" {
    for_each = toset(local.keys[each.key])
    content {
      name = attribute.value
      type = "S"
    }
  }

  dynamic "global_secondary_index" {
    for_each = each.value.indexes
    content {
      name            = global_secondary_index.key
      hash_key        = global_secondary_index.value.hash
      range_key       = global_secondary_index.value.range
      projection_type = "ALL"
    }
  }

  dynamic "ttl" {
    for_each = each.value.ttl == null ? [] : [each.value.ttl]
    content {
      attribute_name = ttl.value
      enabled        = true
    }
  }

  point_in_time_recovery {
    enabled = true
  }
  server_side_encryption {
    enabled = true
  }
  # Recovery and protection are per replica. Both matter there too: replication copies bad data as well.
  replica {
    region_name                 = var.replica_region
    point_in_time_recovery      = true
    deletion_protection_enabled = true
    propagate_tags              = true
  }

  lifecycle {
    prevent_destroy = true
  }
}
