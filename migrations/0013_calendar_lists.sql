ALTER TABLE calendars ADD COLUMN gone_at INTEGER;
ALTER TABLE connections ADD COLUMN listed_at INTEGER;
