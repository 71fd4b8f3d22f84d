/** How long things are kept, in days. */
export const keptDays = {
  finishedJobs: 7,
  conversation: 90,
  /** Decided drafts, with what takes their writes back, and reminders that are over. */
  history: 365,
  openDrafts: 7,
  refusals: 30,
  idleSessions: 14,
  sessions: 90,
} as const;
