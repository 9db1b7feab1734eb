/** By Linear's own numbers. Source: `Issue.priority` in Linear's GraphQL schema. */
export const priorities = ['No priority', 'Urgent', 'High', 'Medium', 'Low'];
