import { describe, expect, it } from 'vitest';
import { codecs } from '@/utils/ledger/codecs';
import { isRecord } from '@/utils/model/json';
import type { IssueRef } from '@/utils/model/ref';
import type { Intent } from '@/utils/model/intent';
import { saying } from '../telling';
import type { Text } from '../doubles/jira/world/types';
import { rules } from './ballot';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene, ref as linearIssue } from './linear-scene';

const hour = 60 * 60_000;

/** What a double is to this test. */
interface Place {
  ref: IssueRef;
  device(name: string): Promise<Device>;
  pass(milliseconds: number): void;
  setRules(): void;
  /** Somebody gives the description one more paragraph. */
  writes(text: string): void;
}

function linear(): Place {
  const scene = createLinearScene();
  return {
    ...scene,
    ref: linearIssue,
    setRules: () => scene.ledgers().forEach((ledger) => (ledger.description = String(rules({})))),
    writes: (text) => {
      const issue = scene.issue('ENG-12');
      Object.assign(issue, { description: `${issue.description}\n\n${text}`, updatedAt: scene.now() });
    },
  };
}

/** A text of wiki markup, or a document, with one more paragraph. */
function longer(before: Text, text: string): Text {
  if (!isRecord(before)) return `${String(before)}\n\n${text}`;
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
  return { ...before, content: [...(Array.isArray(before['content']) ? before['content'] : []), paragraph] } as Text;
}

function jira(site: 'acme' | 'dc', codec: 'adf' | 'wiki'): Place {
  const scene = createJiraScene(site, 'token');
  return {
    ...scene,
    setRules: () => scene.ledgers().forEach((ledger) => (ledger.description = rules({}, codecs[codec]) as Text)),
    writes: (text) => {
      const issue = scene.project.issues.find(({ key }) => scene.ref.endsWith(`/${key}`)) ?? expect.fail('no issue');
      issue.description = longer(issue.description, text);
      issue.updatedAt = scene.now();
    },
  };
}

const places: Record<string, () => Place> = {
  Linear: linear,
  'Jira Cloud': () => jira('acme', 'adf'),
  'Jira Data Center': () => jira('dc', 'wiki'),
};

describe.each(Object.entries(places))('on %s', (_, create) => {
  it('what others changed is told word by word, and what somebody did themselves is not', async () => {
    const place = create();
    const { ref } = place;
    const [ana, ben] = [await place.device('ana'), await place.device('ben')];
    await ana.open(ref);
    await ana.app.actions.setup(ref);
    place.setRules();
    place.pass(2 * hour);
    for (const device of [ana, ben]) {
      await device.open(ref);
      await device.app.actions.join(ref);
    }
    const lastSeen = async (device: Device) => {
      const { since } = await device.open(ref);
      await device.app.lastSeen.look(ref, false);
      return since;
    };
    expect([await lastSeen(ana), await lastSeen(ben)]).toEqual([undefined, undefined]);
    place.pass(2 * hour);
    expect([await lastSeen(ana), await lastSeen(ben)], 'nothing changed').toEqual([undefined, undefined]);
    place.writes('Only flamingos may export.');
    const intents: Intent[] = [
      { kind: 'comment', text: 'Which columns?' },
      { kind: 'status', to: 'ready-for-grooming' },
      { kind: 'estimate', value: '8' },
      { kind: 'vote', ballot: '1', value: 'heron' },
    ];
    for (const intent of intents) await ana.say(ref, intent);
    await ana.flush(ref);
    const told = await lastSeen(ben);
    expect(told?.says).toEqual(
      saying(/: text changed, status is now Ready for grooming, estimate is now 8, 1 new comment, \S.* voted$/),
    );
    const added = told?.texts[0]?.runs.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim());
    expect([told?.texts.length, added]).toEqual([1, ['Only flamingos may export.']]);
    expect((await lastSeen(ana))?.says).toEqual(saying(/: text changed$/));
  });
});
