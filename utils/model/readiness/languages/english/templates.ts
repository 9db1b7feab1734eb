import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What only a template says in English. */
export const templates: Language['signals'] = {
  prompt: phraseList`
    a brief|a clear and concise|a concise|a detailed|a short|add any|add link|add screenshot|any additional|any other|
    any relevant|briefly|clear and concise|define the|define term|delete this|describe|detailed description|do you|e.g|
    enter a|enter any|enter the|explain|fill in|fill out|for example|for whom|give a|have you|how can|how did you|
    how one|if any|if applicable|if necessary|if possible|if relevant|if this|if you can|if you have|if you know|
    include a|include any|insert|is your|link to|list all|list any|list the|mention any|one sentence|optional|outline|
    paste|please|provide a|provide any|remove this|replace this|set the|short description|summarise|summarize|tell us|
    this section|this template|use this|what actually|what are|what did you|what do you|what is the|what problem|
    what should|what were you|what you|who is|who will|why do you|why is this|your
  `,
  promptSelf: phraseList`
    add your|as many detail|as much detail|clear and concise|complete the following information|delete this|
    describe here|describe what you|describe your|enter your|explain here|fill in this|fill out|fill this in|
    help explain your|help us understand|in your own word|issue template|paste here|paste your|please describe|put your|
    remove this|replace this text|replace with|tell us|the template|this section|this template|type here|write here|
    your answer here|your bug|your feature request|your idea|your issue|your problem|your proposal|your question|
    your report|your request|your suggestion|your user stories|your user story
  `,
  promptAbout: phraseList`
    applicable|brief*|bug|concise*|context|description|detail|feature|helpful|here|if any|information|optional|relevant|
    reproduce|screenshot|template|the behavior|the behaviour|the bug|the issue|the problem|this issue|you|you'd|you've|
    your
  `,
  conduct: phraseList`
    code of conduct|i agree|i am using the latest|i am willing|i confirm|i have|i read|i searched|i understand|
    i would be willing|i'm willing|i've|searched
  `,
};
