import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What tells of trouble and needs, and of what must hold, in English. */
export const needs: Language['signals'] = {
  trouble: phraseList`
    again and again|although|ambiguous|annoying|as of now|at the moment|bad|badly|blank|bottleneck|break|broken|bug|
    buggy|by hand|cannot|cant|clutter*|complain*|confus*|corrupt*|cost|crash*|cumbersome|currently|cut off|deadlock|
    delay*|deprecated|despite|difficult*|disabled|disappear*|discarded|doesnt|downside|drawback|drop out|duplicate*|
    empty|error|even though|exception|expensive|fail|failed|failing|failure|flaky|flicker*|forced|forget|forgot|freez*|
    from scratch|frustrat*|garbled|give up|glitch*|grayed out|greyed out|had to|hang|hard to|hard-coded|hardcoded|
    hassle|he has to|however|hurt|ice|ignored|impossible|inaccura*|incomplete*|inconsistent*|inconvenien*|incorrect*|
    inefficien*|insecure|instead|insufficient*|invalid|keep asking|killed|lack|lacking|laggy|lead to|leak*|limitation|
    limited|lose|losing|loss|lost|manually|messy|misalign*|misleading|mismatch*|missing|never|no|noisy|none|not|nothing|
    nowadays|obsolete|odd|one has to|outdated|over and over|overlap*|overwhelm*|overwritten|painful|panic*|
    people have to|poor|presently|prevent|problem|redundant|regress*|reset to|right now|scattered|segfault*|slow*|
    sluggish|spam|stale|stay|stop|stopped|strange|struggl*|stuck|suboptimal|suffer*|takes hour|takes day|takes minute|
    tedious|they have to|threw|thrown|throw|time-consuming|timed out|timeout|times out|too|tricky|trouble|truncated|
    twice|ugly|unable|unaware|unclear|unclickable|undefined|unexpected*|unfortunately|unhandled|unhappy|unnecessar*|
    unreadable|unresponsive|unusable|user have to|user has to|customer have to|customer has to|vanish*|vulnerab*|waste*|
    weird|wiped|worse|wrong*|aren't|can't|couldn't|didn't|doesn't|don't|hasn't|haven't|isn't|wasn't|weren't|won't
  `,
  reason: phraseList`
    allow us|allowing|as a result|be able to|because|benefit*|due to|easier|easy to|enable|for this reason|help|helpful|
    important|in order that|in order to|let|motivation|necessary|need for|nice to have|otherwise|rationale|required for|
    since|so all|so he|so i|so it|so my|so our|so people|so she|so that|so the|so they|so user|so we|the goal|the idea|
    the purpose|the reason|therefore|this allow|this means|this way|this will|to allow|to avoid|to enable|to ensure|
    to facilitate|to help|to improve|to increase|to keep|to let|to match|to prevent|to reduce|to save|to simplify|
    to speed up|useful|we need|we want|which means|would allow|would be good|would be great|would be nice
  `,
  want: phraseList`
    able to|can|i could|i expect|i have to|i must|i should|i will|i wish|i'd like|like to|need|required to|want|
    we'd like|wish to|wishe to|would like
  `,
  role: phraseList`
    as a|as admin|as administrator|as an|as any|as customer|as developer|as end|as logged|as manager|as me|as one|
    as our|as owner|as registered|as someone|as the|as user|as we|being a
  `,
  when: 'after|if|once|when|whenever|while',
  must: phraseList`
    are able to|are expected|are required|can only|expect|expected to|is able to|is expected|is required|may only|must|
    mustn't|ought to|shall|should|shouldn't
  `,
  criterion: phraseList`
    acceptance criteria|acceptance criterion|considered done|definition of done|desired behavior|desired behaviour|
    desired outcome|done when|expected behavior|expected behaviour|expected outcome|expected output|expected result|
    success criteria
  `,
  today: phraseList`
    currently|today|at the moment|right now|as of now|so far|until now|presently|nowadays|for now|these days|at present|
    up to now
  `,
};
