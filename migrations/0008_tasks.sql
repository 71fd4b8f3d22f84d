ALTER TABLE connections ADD COLUMN task_list TEXT;
ALTER TABLE reminders ADD COLUMN task TEXT;
