import { nameOfProject } from '@/utils/model/ref';
import type { NoteRefusal } from '@/utils/model/rounds/note-refusal';
import { sentence } from '@/utils/words/sentence';

/** Tells the owner that colleagues without Tend do not find the round in the ledger's text, and why. */
export function NoteRefused({ refusal: { project, why } }: { refusal: NoteRefusal }) {
  return (
    <p class="notice" role="status" data-note-refused={project}>
      The text of the ledger of {nameOfProject(project)} could not name this round: <bdi>{sentence(why)}</bdi> Tend
      tries again by itself.
    </p>
  );
}
