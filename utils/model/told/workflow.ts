import type { Line } from '../told';

/** What is told of where an issue stands; statuses by their ids, checks by what they are called. */
export interface WorkflowTold {
  /** Why a status is offered. */
  'offer.failing': { to: string; checks: number };
  'offer.passing': { to: string };
  'offer.estimated': { to: string; estimate: string };
  'offer.not-estimated': { to: string };
  /** Where a status says other than what is known. */
  'marked.several': { statuses: string[] };
  'marked.failing': { status: string; checks: Line[] };
  'marked.not-estimated': { status: string };
  'marked.sealed': { status: string };
  'marked.apart': { status: string; min: string; max: string };
  /** Of a label that its tracker keeps otherwise than the policy names it. */
  'label.respelt': { tracker: string; name: string; kept: string };
  /** Why something is chosen to be set. */
  'choice.agreed': { by: string };
}
