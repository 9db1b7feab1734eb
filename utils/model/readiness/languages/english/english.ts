import type { Language } from '../language';
import { phraseList } from '../phrase-list';
import { headings } from './headings';
import { material } from './material';
import { needs } from './needs';
import { orders } from './orders';
import { strangers } from './strangers';
import { templates } from './templates';

export const english: Language = {
  code: 'en',
  spaced: true,
  common: phraseList`
    a|an|and|are|as|at|be|by|can|for|from|has|have|i|in|is|it|not|of|on|should|that|the|this|to|was|we|when|will|with
  `,
  headings,
  signals: { ...needs, ...orders, ...templates, ...material },
  placeholders: phraseList`
    ?|??|???|ac 1|ac 2|ac 3|ac1|ac2|ac3|add description|and so on|bar|blah|coming soon|criteria 1|criteria 2|criteria 3|
    criterion 1|criterion 2|criterion 3|description|description here|fill in|first|foo|insert here|item 1|item 2|item 3|
    link|lorem ipsum|no description|no description provided|not defined|not defined yet|not provided|not specified|one|
    optional|placeholder|second|see error|step 1|step 2|step 3|tba|tbc|tbd|text here|third|three|to be added|
    to be clarified|to be completed|to be decided|to be defined|to be determined|to be discussed|to be done|to come|
    to do|todo|try it for yourself|two|unknown|url|wip|xx|xxx|xyz
  `,
  nothing: '-|empty|n.a|n/a|na|nil|no|no additional context|no response|none|nope|not applicable|nothing',
  dummies: phraseList`
    a reason|a thing|achieve|action|action name|actor|benefit|business value|can achieve|certain|client|description|
    desire|do a thing|do something|feature|functionality|given|goal|goal is reached|i can|i can achieve|is accomplished|
    kind of person|kind of user|my goal|name of role|need|objective|outcome|perform some task|perform this action|
    persona|purpose|reason|result is achieved|role|role name|some action|some benefit|some feature|some goal|some need|
    some outcome|some reason|some result|some result is reached|some role|some task|some user|some value|someone|
    something|task|that|thing|this|this action|to|type of person|type of user|user|user type|value|value is delivered|
    what|which role|who|why|x|y|z
  `,
  vague: phraseList`
    acceptance criteria met|all acceptance criteria met|all done|all tests pass|all works|as above|as described|
    bug fixed|code complete|code review|code reviewed|contains tests|deployed|deployed to production|
    deployed to staging|docs updated|documentation|documentation updated|documented|done|everything works|feature works|
    fixed|good|implement|implemented|it is done|it just works|it works|merged|merged to main|merged to master|nice|
    no bugs|no errors|ok|peer reviewed|pr merged|problem fixed|problem solved|qa passed|reviewed|same|see above|
    see description|see title|test|test it|tested|testing|tests added|tests pass|tests written|the feature works|
    unit tests|unit tests pass|unit tests written|work as expected|works|works as intended|works fine|works flawlessly|
    works perfectly|works well
  `,
  generic: phraseList`
    bug|bug report|change|cleanup|description|design|document|draft|enhancement|epic|error|example|feature|
    feature request|fix|fixes|general|help|idea|important|improvement|issue|minor|misc|miscellaneous|need|new|
    optimization|other|page|please|problem|question|refactor|refactoring|report|request|sample|small|some|story|stuff|
    summary|support|task|tbd|template|test|things|ticket|title|todo|untitled|update|urgent|user|various|wip
  `,
  roleForm:
    '^as (?!(?:a|always|before|described|discussed|expected|far|follows?|if|is|it|long|many|mentioned|much|of|one|opposed|part|per|said|seen|shown|soon|stated|such|that|there|they|this|though|to|usual|we|well|you)\\b)\\p{L}+(?: \\S+){0,3}?,',
  strangers,
  orderForm: 'first ^[a-z]{3,}(?:i[sz]e|ify)$',
  fixes: {
    description: 'Today, … happens when …. This affects … because …. We want … so that ….',
    story: 'As a …, I want …, so that ….',
    criteria: 'Acceptance criteria:\n- Given …, when …, then …',
    documents: 'Mock-up, specification, feedback or log: …',
    answer: 'Answer: …',
  },
};
