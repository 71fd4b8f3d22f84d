CREATE TABLE routing_rules (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  position INTEGER NOT NULL,
  intent TEXT NOT NULL,
  conditions TEXT NOT NULL,
  target TEXT NOT NULL,
  target_name TEXT NOT NULL
) STRICT;
CREATE INDEX routing_rules_user ON routing_rules (user_id, position);

ALTER TABLE drafts ADD COLUMN target_chosen INTEGER NOT NULL DEFAULT 0;
