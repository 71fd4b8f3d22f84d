ALTER TABLE inbound ADD COLUMN gathering INTEGER NOT NULL DEFAULT 0;
CREATE INDEX inbound_gathering ON inbound (channel_id) WHERE gathering = 1;
