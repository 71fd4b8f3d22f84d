CREATE TABLE media (
  inbound_id TEXT PRIMARY KEY REFERENCES inbound ON DELETE CASCADE,
  bytes BLOB,
  progress TEXT,
  text TEXT,
  failure TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX media_bytes ON media (created_at) WHERE bytes IS NOT NULL;
