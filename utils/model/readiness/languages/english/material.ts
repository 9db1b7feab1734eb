import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What tells of documents, quotes, answers, scenarios and what is waited for, in English. */
export const material: Language['signals'] = {
  blocking: phraseList`
    after completion of|blocked by|blocked on|blocked until|can only be done after|cannot start until|depend on|
    dependency on|dependent on|depending on|is blocked|must be done first|needs #|only after|pre-req|pre-requisite|
    prereq|prerequisite|relies on|require|waiting for|waiting on
  `,
  enclosed: phraseList`
    as attachment|as shown below|attached|attachment above|attachment below|enclosed|following screenshot|image below|
    in attachment|in the attachment|in the log file|in the screenshot|log file below|mock-up below|mockup below|
    picture below|screencast|screenshot below|see attachment|see image|see log|see log file|see mockup|see picture|
    see screenshot|see the attachment|see the image|see the mockup|see the screenshot|shown below|this screenshot
  `,
  later: 'will be|to be|to follow|will follow|later|tomorrow|next week|not yet|need to attach|still to',
  document: phraseList`
    article|blog|demo|design|diagram|doc|document*|example|feedback|figma|forum|gist|guide|interview|log|manual|minutes|
    mock|mock-up|mockup|note|paper|post|proposal|prototype|recording|reference|report|requirement|research|rfc|sample|
    screenshot|sketch|slide|spec|specification|spreadsheet|standard|support ticket|survey|thread|trace|tracker|tutorial|
    video|whitepaper|wiki|wireframe
  `,
  sayer: phraseList`
    according to|ask|asked|comment|copied|customer|e-mail|email|feedback|from|mail|message|quote|reply|reported by|said|
    says|state|text of|user|write|wrote
  `,
  answer: '->|=>|a:|agreed|answer|answered|decided|decision|no|nope|resolved|response|solved|yes',
  given: 'given',
  whenStep: 'when',
  thenStep: 'then',
};
