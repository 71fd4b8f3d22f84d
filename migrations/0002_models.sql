CREATE TABLE user_models (
  user_id TEXT PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  source TEXT NOT NULL CHECK (source IN ('own', 'none')),
  preset TEXT,
  base_url TEXT,
  model TEXT
) STRICT;

CREATE TABLE model_usage (
  user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
  provider TEXT NOT NULL,
  month TEXT NOT NULL,
  paid_by TEXT NOT NULL CHECK (paid_by IN ('installation', 'user')),
  answers INTEGER NOT NULL,
  input INTEGER NOT NULL,
  output INTEGER NOT NULL,
  cost_micros INTEGER NOT NULL,
  PRIMARY KEY (user_id, provider, month, paid_by)
) STRICT;
CREATE INDEX model_usage_month ON model_usage (month, paid_by);

ALTER TABLE inbound ADD COLUMN extraction TEXT;
