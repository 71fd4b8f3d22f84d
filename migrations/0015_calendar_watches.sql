CREATE TABLE calendar_watches (
  id TEXT PRIMARY KEY,
  connection_id TEXT NOT NULL REFERENCES connections ON DELETE CASCADE,
  calendar TEXT NOT NULL,
  address TEXT NOT NULL,
  secret_hash BLOB NOT NULL,
  external_id TEXT,
  refusal TEXT,
  opened_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  heard_at INTEGER
) STRICT;
CREATE INDEX calendar_watches_connection ON calendar_watches (connection_id);
