import type { PutOff } from './put-off';
import type { Told } from './told';

/** How far reading all issues of a project has come. */
export interface ProjectRead {
  project: string;
  /** As people write it: `acme/web`. */
  name: string;
  /** Whether it goes on by itself, was stopped, or failed and why. */
  state: 'reading' | 'done' | 'stopped' | 'failed';
  why?: Told;
  /** Set while reading it is put off, its host being well. */
  putOff?: PutOff;
  /** Issues read so far in this pass, and of how many where the tracker tells. */
  read: number;
  total?: number;
  /** Where the next request goes on: the tracker's own. Absent at the beginning and at the end. */
  cursor?: string;
  /** Only what changed since then is read in this pass; milliseconds since 1970. Absent: every open issue. */
  since?: number;
  /** When this pass began, and when the last whole one ended; milliseconds since 1970. */
  began: number;
  doneAt: number;
}
