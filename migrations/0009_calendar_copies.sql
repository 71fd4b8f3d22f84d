CREATE TABLE calendar_copies (
  calendar_id TEXT PRIMARY KEY REFERENCES calendars ON DELETE CASCADE,
  token TEXT,
  within_start INTEGER,
  within_end INTEGER,
  zone TEXT,
  synced_at INTEGER,
  full_at INTEGER,
  writes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE copied_series (
  calendar_id TEXT NOT NULL REFERENCES calendar_copies ON DELETE CASCADE,
  href TEXT NOT NULL,
  series TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER,
  PRIMARY KEY (calendar_id, href)
) STRICT, WITHOUT ROWID;
CREATE INDEX copied_series_start ON copied_series (calendar_id, starts_at);
