import { starts, tells, type Passage, type Sentence } from '../reading/passage';

const proposed = new Set<string>(['proposal', 'description', 'story', 'want', 'top', 'other']);

/** Items such as "If I log in with the new role, I see a menu item": a condition, and what then is there to be seen. */
export function outcomesIn(passages: readonly Passage[]): string[] {
  return passages
    .filter(({ role, shape, section }) => role === 'own' && shape === 'item' && proposed.has(section.kind))
    .filter(({ sentences: [first] }) => first !== undefined && isOutcome(first))
    .map(({ text }) => text);
}

const self: ReadonlySet<string> = new Set(['i', 'ich', 'je', 'yo', 'eu', 'я']);

function isOutcome(sentence: Sentence): boolean {
  return (
    (starts(sentence, 'when') || starts(sentence, 'whenStep')) &&
    /[,，、]/.test(sentence.text) &&
    tells(sentence, 'verb') &&
    !tells(sentence, 'trouble') &&
    !tells(sentence, 'must') &&
    !sentence.hits.some((hit) => hit.kind === 'builders' && !self.has(sentence.words[hit.from] ?? '')) &&
    !/[?？]$/.test(sentence.text)
  );
}
