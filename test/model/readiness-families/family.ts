import type { Markup } from '@/utils/model/issue';
import type { CheckId, Verdict } from '@/utils/model/readiness/check';

/** One ticket of a family of tickets that are written alike, and what a careful reader says of it. */
export interface Member {
  body: string;
  title?: string;
  markup?: Markup;
  expect: Partial<Record<CheckId, Verdict>>;
  /** Words that the reason of a check has in it. */
  why?: Partial<Record<CheckId, string>>;
  /** Signs that the evidence of a check must not hold. */
  without?: Partial<Record<CheckId, string[]>>;
  /** Words that a check's fix begins with. */
  fix?: Partial<Record<CheckId, string>>;
}

/** Stories that are told in full, in several languages: what differs between members stands below them. */
export const stories = {
  en: 'As a caretaker, I want to see which rooms are booked tomorrow so that I can heat them in time.',
  de: 'Als Hausmeisterin möchte ich sehen, welche Räume morgen gebucht sind, damit ich sie rechtzeitig heize.',
  fr: 'En tant que gardien, je veux voir quelles salles sont réservées demain afin de les chauffer à temps.',
  es: 'Como conserje quiero ver qué salas están reservadas mañana para que pueda calentarlas a tiempo.',
  pt: 'Como zelador, quero ver quais salas estão reservadas amanhã para que eu possa aquecê-las a tempo.',
  ru: 'Как завхоз, я хочу видеть, какие комнаты заняты завтра, чтобы вовремя их отопить.',
  ja: '管理人として、明日予約されている部屋を確認したい。なぜなら事前に暖めておく必要があるからだ。',
  zh: '作为管理员，我希望看到明天哪些房间被预订，以便提前供暖。',
};

/** A story in full with something below it. */
export function told(language: keyof typeof stories, below: string, expect: Member['expect'], markup?: Markup): Member {
  return { body: `${stories[language]}\n\n${below}`, expect, ...(markup && { markup }) };
}

/** A document of Jira with such nodes below a story in English. */
export function document(...nodes: object[]): Member['body'] {
  const story = { type: 'paragraph', content: [{ type: 'text', text: stories.en }] };
  return JSON.stringify({ version: 1, type: 'doc', content: [story, ...nodes] });
}

export const node = {
  text: (text: string, ...marks: string[]) => ({ type: 'text', text, marks: marks.map((type) => ({ type })) }),
  line: (...content: object[]) => ({ type: 'paragraph', content }),
  list: (...lines: string[]) => ({
    type: 'bulletList',
    content: lines.map((text) => ({ type: 'listItem', content: [node.line(node.text(text))] })),
  }),
  fold: (title: string, ...content: object[]) => ({ type: 'expand', attrs: { title }, content }),
  break: { type: 'hardBreak' },
};
