-- Each index is a page more in a commit: one over all jobs that are not over serves lanes and rescues.
DROP INDEX jobs_running;
DROP INDEX jobs_lane;
CREATE INDEX jobs_active ON jobs (lane, id) WHERE state IN ('queued', 'running');
CREATE INDEX drafts_editing ON drafts (channel_id) WHERE state = 'editing';
