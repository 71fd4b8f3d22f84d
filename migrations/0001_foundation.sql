CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE vault_keys (
  version INTEGER PRIMARY KEY,
  check_value BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE users (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'member')),
  locale TEXT NOT NULL,
  zone TEXT,
  working_hours TEXT NOT NULL,
  default_calendar TEXT,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE channels (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('telegram', 'web', 'terminal')),
  address TEXT NOT NULL,
  awaiting TEXT CHECK (awaiting IN ('zone', 'time')),
  resume TEXT,
  linked INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  UNIQUE (kind, address)
) STRICT;
CREATE INDEX channels_user ON channels (user_id);

CREATE TABLE refusals (
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  refused_at INTEGER NOT NULL,
  PRIMARY KEY (kind, address)
) STRICT;

CREATE TABLE secrets (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  key_version INTEGER NOT NULL REFERENCES vault_keys,
  nonce BLOB NOT NULL,
  sealed BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE connections (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  connector TEXT NOT NULL,
  label TEXT NOT NULL,
  config TEXT NOT NULL,
  failure TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX connections_user ON connections (user_id);

CREATE TABLE calendars (
  id TEXT PRIMARY KEY,
  connection_id TEXT NOT NULL REFERENCES connections ON DELETE CASCADE,
  external_id TEXT NOT NULL,
  name TEXT NOT NULL,
  writable INTEGER NOT NULL,
  UNIQUE (connection_id, external_id)
) STRICT;

CREATE TABLE inbound (
  id TEXT PRIMARY KEY,
  channel_id TEXT NOT NULL REFERENCES channels ON DELETE CASCADE,
  source TEXT NOT NULL,
  content TEXT NOT NULL,
  correlation TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  UNIQUE (channel_id, source)
) STRICT;
CREATE INDEX inbound_received ON inbound (received_at);

CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  channel_id TEXT NOT NULL REFERENCES channels ON DELETE CASCADE,
  inbound_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  state TEXT NOT NULL,
  revision INTEGER NOT NULL,
  content TEXT NOT NULL,
  calendar_id TEXT,
  question TEXT,
  checks TEXT,
  unkept TEXT NOT NULL,
  failure TEXT,
  moved_by TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (inbound_id, position)
) STRICT;
CREATE INDEX drafts_moved ON drafts (moved_by) WHERE moved_by IS NOT NULL;
CREATE INDEX drafts_open ON drafts (user_id, updated_at) WHERE state IN ('proposed', 'editing', 'choosing-time', 'choosing-calendar', 'failed');

CREATE TABLE messages (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  channel_id TEXT NOT NULL REFERENCES channels ON DELETE CASCADE,
  author TEXT NOT NULL CHECK (author IN ('user', 'adjutant')),
  draft_id TEXT,
  reply TEXT NOT NULL,
  revision INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed')),
  external_id TEXT,
  dedupe TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX messages_channel ON messages (channel_id, position);
CREATE INDEX messages_draft ON messages (draft_id) WHERE draft_id IS NOT NULL;

CREATE TABLE jobs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  unique_key TEXT UNIQUE,
  lane TEXT,
  priority INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'cancelled', 'dead')),
  run_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  max_attempts INTEGER NOT NULL,
  lease_owner TEXT,
  lease_until INTEGER,
  failure TEXT,
  correlation TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  finished_at INTEGER
) STRICT;
CREATE INDEX jobs_claimable ON jobs (priority, run_at, id) WHERE state = 'queued';
CREATE INDEX jobs_running ON jobs (lease_until) WHERE state = 'running';
CREATE INDEX jobs_lane ON jobs (lane, id) WHERE state IN ('queued', 'running') AND lane IS NOT NULL;
CREATE INDEX jobs_finished ON jobs (finished_at) WHERE state IN ('done', 'cancelled', 'dead');

CREATE TABLE cron_ticks (
  name TEXT PRIMARY KEY,
  last_tick INTEGER NOT NULL
) STRICT;

CREATE TABLE journal (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  draft_id TEXT NOT NULL UNIQUE,
  connection_id TEXT,
  calendar_id TEXT,
  kind TEXT NOT NULL,
  entry TEXT NOT NULL,
  undone_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_user ON journal (user_id, created_at);

CREATE TABLE events (
  calendar TEXT NOT NULL,
  uid TEXT NOT NULL,
  fields TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER,
  version INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (calendar, uid)
) STRICT;
CREATE INDEX events_span ON events (calendar, starts_at);

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_user ON notes (user_id, created_at);

CREATE TABLE reminders (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  channel_id TEXT NOT NULL REFERENCES channels ON DELETE CASCADE,
  title TEXT NOT NULL,
  at TEXT NOT NULL,
  recurrence TEXT,
  next_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reminders_user ON reminders (user_id, next_at);

CREATE TABLE sessions (
  token_hash BLOB PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  csrf TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  rotated_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  replaced_by BLOB
) STRICT;
CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE login_links (
  token_hash BLOB PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  purpose TEXT NOT NULL CHECK (purpose IN ('web', 'telegram')),
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
