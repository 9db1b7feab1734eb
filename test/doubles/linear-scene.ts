import { afterAll, afterEach, beforeAll } from 'vitest';
import { linearClient } from './client';
import type { Issue } from './linear/world/types';
import { issueNamed, type World } from './linear/world/world';
import { type Sandbox, startSandbox } from './server';
import { assertValidLog } from './valid';

/** What Linear's API answered. */
export interface Answered {
  data: Record<string, Record<string, unknown>> | null;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

/** The double of Linear as its tests use it, from the first test of a file to the last. */
export interface LinearScene {
  sandbox: Sandbox;
  world: World;
  /** Milliseconds since 1970; goes on by a second with every request. */
  now: number;
  /** A request of a seeded person, or with a key of its own. */
  ask(query: string, variables?: Record<string, unknown>, who?: string): Promise<Answered>;
  /** Changes an issue by its identifier. */
  change(id: string, input: Record<string, unknown>, who?: string): Promise<Answered>;
  issue(identifier: string): Issue;
  teamId(key: string): string | undefined;
  stateId(key: string, name: string): string | undefined;
  personId(name: string): string | undefined;
  labelId(name: string): string | undefined;
  /** Whom the last request notified, and whom perhaps. */
  told(): { notifies: string[]; mayNotify: string[] };
}

const update =
  'mutation($id: String!, $input: IssueUpdateInput!) { issueUpdate(id: $id, input: $input) { success issue { title priority estimate state { name } assignee { displayName } cycle { number } project { name } projectMilestone { name } labelIds dueDate updatedAt startedAt completedAt canceledAt } } }';

/** Starts the sandbox, and holds every request and answer against the published schema. */
export function useLinear(): LinearScene {
  const scene = { now: Date.UTC(2026, 10, 22, 9) } as LinearScene;
  beforeAll(async () => {
    scene.sandbox = await startSandbox({ linear: { clock: () => scene.now } });
    scene.world = scene.sandbox.linear.world;
  });
  afterAll(() => scene.sandbox.close());
  afterEach(() => {
    const log = scene.sandbox.log();
    scene.sandbox.clearLog();
    assertValidLog(log);
  });
  scene.ask = async (query, variables = {}, who = 'ana') => {
    scene.now += 1_000;
    return (await linearClient(scene.sandbox, who).graphql(query, variables)).body as Answered;
  };
  scene.change = (id, input, who) => scene.ask(update, { id, input }, who);
  scene.issue = (identifier) => {
    const found = issueNamed(scene.world, identifier);
    if (!found) throw new Error(`No issue ${identifier}`);
    return found;
  };
  scene.teamId = (key) => scene.world.teams.find((one) => one.key === key)?.id;
  scene.stateId = (key, name) =>
    scene.world.states.find((one) => one.name === name && one.teamId === scene.teamId(key))?.id;
  scene.personId = (name) => scene.world.people.find((one) => one.displayName === name)?.id;
  scene.labelId = (name) => scene.world.labels.find((one) => one.name === name)?.id;
  scene.told = () => {
    const { notifies = [], mayNotify = [] } = scene.sandbox.log().at(-1) ?? {};
    return { notifies, mayNotify };
  };
  return scene;
}
