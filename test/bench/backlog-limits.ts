/** What reading ten thousand issues for the first time may cost; also held by a test, where nothing is timed. */
export const limits = {
  requests: { github: 105, jira: 115, linear: 205 },
  /** Of Linear's points, and the smallest hourly budget of them that anybody reported: beyond it reading waits. */
  points: 1_100_000,
  hourly: 250_000,
} as const;
