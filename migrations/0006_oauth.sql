ALTER TABLE connections ADD COLUMN way TEXT NOT NULL DEFAULT 'form' CHECK (way IN ('form', 'oauth'));
