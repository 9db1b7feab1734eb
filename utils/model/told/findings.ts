import type { Alone } from './alone';

/** What each check says of an issue. */
export interface FindingsTold {
  'title.good': Alone;
  'title.none': Alone;
  'title.tag-only': Alone;
  'title.generic': Alone;
  'title.topic': Alone;

  /** How many words of its own, and how many there should be at least. */
  'description.good': { words: number };
  'description.short': { words: number; fewest: number };
  'description.empty': Alone;
  'description.template': Alone;
  'description.bare': Alone;

  'story.form': Alone;
  'story.problem': Alone;
  'story.title': Alone;
  'story.unfilled': Alone;
  'story.none': Alone;

  'criteria.listed': { conditions: number };
  'criteria.scenario': Alone;
  'criteria.rules': Alone;
  'criteria.outcomes': Alone;
  'criteria.unfilled': Alone;
  'criteria.none': Alone;

  'documents.linked': { as: 'attachment' | 'image' | 'link' };
  'documents.said': Alone;
  'documents.none': Alone;

  'questions.open': { questions: number };
  'questions.none': Alone;
  'questions.none-read': Alone;

  /** `hidden`: how many more that this account cannot see. */
  'dependencies.open': { issues: string[]; hidden: number };
  'dependencies.done': Alone;
  'dependencies.none': Alone;
  'dependencies.unseen': Alone;

  /** `largest`: the team's limit; `pieces`: into how many issues it is split, or more. */
  'size.good': { estimate: string; largest?: number };
  'size.split': { pieces: number; more: boolean; over?: { estimate: string; largest: number } };
  'size.too-large': { estimate: string; largest: number };
  'size.none': Alone;
  'size.unseen': Alone;

  'objective.parent': { parent: string };
  'objective.milestone': { milestone: string };
  'objective.none': Alone;
  'objective.unseen': Alone;
}
