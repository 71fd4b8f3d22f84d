ALTER TABLE connections ADD COLUMN hook_hash BLOB;
CREATE UNIQUE INDEX connections_hook ON connections (hook_hash) WHERE hook_hash IS NOT NULL;

CREATE TABLE queued_notes (
  id TEXT PRIMARY KEY,
  connection_id TEXT NOT NULL REFERENCES connections ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  handed_at INTEGER,
  done_at INTEGER
) STRICT;
CREATE INDEX queued_notes_waiting ON queued_notes (connection_id, created_at) WHERE done_at IS NULL;
