/** What reading ten thousand issues for the first time may cost; also held by a test, where nothing is timed. */
export const limits = {
  requests: { github: 105, jira: 115, linear: 205 },
  /** Of Linear's points; the smallest hourly budget that anybody reported is 250,000. */
  points: 1_100_000,
} as const;
