import { describe, expect, it } from 'vitest';
import { projectOf } from '@/utils/model/ref';
import { newEntity } from '../doubles/linear/world/new';
import type { Label } from '../doubles/linear/world/types';
import { issueNamed, type World } from '../doubles/linear/world/world';
import { linear } from './contract/linear';
import type { Subject } from './contract/subject';

const label = (world: World, name: string): Label => ({
  ...newEntity(world),
  name,
  color: '#000000',
  description: undefined,
  isGroup: false,
  parentId: undefined,
  teamId: undefined,
  creatorId: undefined,
});

/** The issue bare, and another of its team. */
function bare(): Subject & { world: World; id: string; other: string } {
  const subject = linear();
  const { world } = subject.core.linear;
  const [issue, other] = [
    issueNamed(world, 'ENG-12'),
    world.issues.find(({ id }) => id !== issueNamed(world, 'ENG-12')?.id),
  ];
  if (!issue || !other) throw new Error('no ENG-12');
  for (const one of world.issues) one.labelIds = [];
  for (const one of world.issues) one.parentId = undefined;
  [world.relations, world.reactions, world.documents, world.attachments] = [[], [], [], []];
  return { ...subject, world, id: issue.id, other: other.id };
}

/** What a list says of the issue, and what each request for it was. */
async function listed({ tracker, ref, core }: Subject) {
  const before = core.log.entries().length;
  const { issues, unread } = await tracker('ana').issues(projectOf(ref), {});
  const asked = core.log
    .entries()
    .slice(before)
    .map(({ body }) => /query (\w+)/.exec(body)?.[1]);
  return { issue: issues.find(({ text }) => text.ref === ref), unread, asked };
}

describe('a list of Linear', () => {
  it('asks once for what has no labels and nothing beside it', async () => {
    const { issue, unread, asked } = await listed(bare());
    expect(asked).toEqual(['Issues']);
    expect(issue?.text.facts).toMatchObject({ labels: [], blockedBy: [], pieces: 0 });
    expect(unread).toBe(0);
  });

  it('says the same of an issue as the issue itself, whatever it has', async () => {
    const subject = bare();
    const { world, id, other, ref } = subject;
    const names = ['bug', 'billing', 'later', 'customer'];
    const labels = names.map((name) => label(world, name));
    world.labels.push(...labels);
    const issue = issueNamed(world, 'ENG-12');
    if (issue) issue.labelIds = labels.map((one) => one.id);
    world.relations.push({ ...newEntity(world), type: 'blocks', issueId: other, relatedIssueId: id });
    const [person] = world.people;
    world.reactions.push({
      ...newEntity(world),
      issueId: id,
      commentId: undefined,
      emoji: '👍',
      personId: person?.id ?? '',
    });
    for (const one of world.issues.filter((each) => each.id !== id).slice(0, 3)) one.parentId = id;
    const found = await listed(subject);
    const whole = await subject.tracker('ana').issue(ref);
    expect(found.asked).toEqual(['Issues', 'Labels', 'Lists']);
    // Of duplicates no list tells.
    expect({ ...found.issue?.text.facts, duplicateOf: null }).toEqual(whole.text.facts);
    expect(found.issue?.text.facts.labels?.toSorted()).toEqual(names.toSorted());
    expect(found.issue?.native).toMatchObject({ reactions: whole.native.reactions, counts: { '+1': 1 } });
  });

  it('knows a label beyond those that are read at once', async () => {
    const subject = bare();
    const { world } = subject;
    world.labels.push(...Array.from({ length: 300 }, (_, nth) => label(world, `label ${nth}`)));
    const issue = issueNamed(world, 'ENG-12');
    if (issue) issue.labelIds = world.labels.slice(-2).map((one) => one.id);
    const { issue: one } = await listed(subject);
    expect(one?.text.facts.labels?.toSorted()).toEqual(['label 298', 'label 299']);
  });
});
