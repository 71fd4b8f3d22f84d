ALTER TABLE drafts ADD COLUMN note_store_id TEXT;
ALTER TABLE users ADD COLUMN default_note_store TEXT;
