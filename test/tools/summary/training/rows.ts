import { acceptedIn } from '@/utils/model/summary/accepted';
import { decisionGrade } from '@/utils/model/summary/decisions';
import { factsOf } from '@/utils/model/summary/judging/facts';
import { gradeFacts } from '@/utils/model/summary/judging/judge';
import { nameOf } from '@/utils/model/summary/judging/fact';
import { stepGrade, stepOf } from '@/utils/model/summary/step-cues';
import { readThread } from '@/utils/model/summary/reading/said';
import { isBorderline, matches, type Kind, type LabelledThread } from '../../../model/summary-measure';
import { cues, vocabulary } from '../drafted';
import { inSource } from '../in-source';
import { parseLine } from '../line';

/** A sentence of a labelled thread: facts about it by name, never its words in a row. */
export interface Row {
  project: string;
  facts: string[];
  /** Whether it is labelled. */
  is: boolean;
  /** Whether a careful reader could label it otherwise. */
  borderline: boolean;
  byCues: boolean;
}
export type Rows = Record<'decision' | 'step', Row[]>;

/** All sentences of some labelled threads. */
export function rowsOf(threads: readonly LabelledThread[]): Rows {
  const rows: Rows = { decision: [], step: [] };
  for (const labelled of threads) addRows(rows, labelled);
  return rows;
}

function addRows(rows: Rows, labelled: LabelledThread): void {
  const { thread, sources } = parseLine(JSON.stringify({ ...labelled, labels: null, borderline: null }));
  const talk = readThread(thread, vocabulary, cues);
  const proposals = acceptedIn(talk);
  talk.said.forEach((said, at) => {
    for (const statement of said.statements) {
      const facts = factsOf(statement, said, talk, thread.state);
      const line = { comment_id: said.id, span: inSource(statement.text, sources.get(said.id) ?? '') };
      const decision = decisionGrade(statement, said, proposals, thread.state);
      const step = stepGrade(stepOf(statement, said, at, talk));
      const row = (kind: Kind, grade: typeof decision): Row => ({
        project: labelled.project,
        facts: [...facts, ...gradeFacts(grade)].map(nameOf),
        byCues: grade === 'certain',
        ...labelOf(labelled, kind, line),
      });
      rows.decision.push(row('decisions', decision));
      rows.step.push(row('next_steps', step));
    }
  });
}

function labelOf(thread: LabelledThread, kind: Kind, line: { comment_id: string; span: string }) {
  const at = thread.labels[kind].flatMap((label, place) => (matches(line, label) ? [place] : []));
  return { is: at.length > 0, borderline: at.length > 0 && at.every((place) => isBorderline(thread, kind, place)) };
}
