import type { Vote } from '@/utils/model/estimate/vote';
import type { Person } from '@/utils/model/native';
import { calledOf, openTo } from '@/utils/model/question';
import type { EstimateView, QuestionView } from '@/utils/model/view';
import type { NativeState } from '@/utils/model/native';
import { noteOf, estimateSays } from './estimate-text';
import type { Grooming } from './grooming';

/** The estimate for a screen: until votes are opened, nobody's value but one's own, wherever it could be read. Pure. */
export function estimateView({ estimate, deadline, owner, owns }: Grooming): EstimateView {
  const { due: _, ...all } = estimate;
  const isOpen = estimate.phase === 'revealed' || estimate.phase === 'agreed';
  const votes = isOpen ? all.votes : all.votes.map(valueless);
  const shown = {
    ...all,
    ...(!isOpen && { proposals: [] }),
    ...(deadline !== undefined && { deadline }),
    ...(owner !== null && { owner }),
    mayReveal: owns && estimate.phase === 'voting' && estimate.due === undefined,
  };
  const blind = votes.some(({ how, late }) => how === 'opened' && !late);
  return { ...shown, says: estimateSays(shown), votes: votes.map((vote) => ({ ...vote, note: noteOf(vote, blind) })) };
}

function valueless(vote: Vote): Vote {
  const { value: _, reason: __, ...rest } = vote;
  return rest;
}

/** The questions for a screen, in words and names. Pure. */
export function questionViews(
  { questions, commentTexts }: Grooming,
  me: Person,
  people: readonly Person[],
): QuestionView[] {
  const names = new Map([me, ...people].map(({ id, name }) => [id, name]));
  const texts = new Map(commentTexts.list.map(({ id, text }) => [id, text]));
  const toMe = new Set(openTo(questions, me));
  return questions.flatMap((question): QuestionView[] => {
    const { id, since, state, by, answer } = question;
    if (state === 'withdrawn') return [];
    const text = question.text ?? texts.get(id) ?? '';
    const to = question.to.map((one) => calledOf(one, names));
    return [
      {
        id,
        since,
        state,
        text: text.trim().slice(0, 300) || 'A comment',
        ...(by && { by: by.name }),
        to,
        says: answer
          ? `answered, says ${answer.saidBy}`
          : ['open', to.length > 0 && `to ${toMe.has(question) ? 'you' : to.join(', ')}`].filter(Boolean).join(' '),
        toMe: toMe.has(question),
        mine: by === undefined || by.id === me.id,
        ...(answer && { answer: { comment: answer.comment, saidBy: answer.saidBy } }),
      },
    ];
  });
}

/**
 * Who took part in an issue, or of the team in its grooming, and can be named by id, in the order of names; this person
 * not among them. Pure.
 */
export function peopleIn(
  { voices, commentTexts, team }: Grooming,
  native: NativeState | undefined,
  me: Person,
): Person[] {
  const found = [
    // Anybody may write into the ledger of a public repository.
    ...voices.map(({ author }) => author).filter((author) => team.has(author)),
    ...commentTexts.list.map(({ author }) => author),
    ...(native?.reactions ?? []).map(({ by }) => by),
  ];
  const people = new Map(
    found.flatMap((one) =>
      one && !one.app && one.id !== me.id && one.id !== '' ? [[one.id, { id: one.id, name: one.name }] as const] : [],
    ),
  );
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name)).slice(0, 50);
}
