/** What reading ten thousand issues for the first time may cost; also held by a test, where nothing is timed. */
export const limits = {
  requests: { github: 105, jira: 115, linear: 115 },
  /** Of Linear's points: the smallest hourly budget of them that anybody reported. */
  points: 250_000,
} as const;
