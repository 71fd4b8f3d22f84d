ALTER TABLE events ADD COLUMN exceptions TEXT NOT NULL DEFAULT '{"struck":[],"added":[],"overrides":[]}';
