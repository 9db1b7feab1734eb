import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What stands over sections of English tickets. */
export const headings: Language['headings'] = {
  criteria: phraseList`
    a.c|a/c|ac|ac's|acceptance|acceptance condition|acceptance criteria|acceptance criterion|acceptance requirement|
    acceptance test|acs|business rule|completion criteria|conditions of satisfaction|criteria|criteria for acceptance|
    criteria of acceptance|definition of done|definition of success|deliverable|desired behavior|desired behaviour|
    desired outcome|desired result|desired state|dod|done criteria|done if|done when|exit criteria|expectation|
    expected outcome|functional requirement|how do we know we are done|how will we know|outcome|requirement|rule|
    scenario|specification by example|success|success condition|success criterion|success metric|test criteria|
    validation|verification
  `,
  expected: phraseList`
    correct behavior|correct behaviour|desired output|expect to happen|expected|expected behavior|expected behaviour|
    expected outcome|expected output|expected result|ideal output|intended behavior|intended behaviour|proper behavior|
    proper behaviour|should|should be|wanted behavior|wanted behaviour|what did you expect|what i expect|
    what should happen|what we expect|what you should see instead
  `,
  story: 'job story|story|stories|use case|user need|user problem|user story|user stories',
  role: 'actor|as|as a|as an|as the|persona|role|user role|who',
  want: phraseList`
    action|capability|functionality|i can|i need|i need to|i want|i want to|i would like|i would like to|want|what
  `,
  benefit: 'because|benefit|in order to|reason|so|so i can|so that|value',
  problem: phraseList`
    actual|actual behavior|actual behaviour|actual output|actual result|bug|challenge|current behavior|
    current behaviour|current bug behavior|current result|current situation|current state|defect|describe the bug|
    error message|instead|issue|observed|pain|pain point|problem|problem description|problem statement|regression|
    steps and actual result|symptom|what did you see instead|what happen|what happened|what is wrong|what went wrong
  `,
  reason: phraseList`
    background|business case|business value|context|customer value|goal|hypothesis|impact|intended user|justification|
    motivation|need|objective|purpose|rationale|user value|what problem does this solve|why|why is this needed
  `,
  steps: 'how to test|repro|reproduce|reproducible|reproduction|step|test case|test plan|testing',
  questions: 'clarification|faq|open issue|open point|q&a|question|to be clarified|unknown|unresolved',
  dependencies: phraseList`
    blocked by|blocker|dependencies|dependency|depends on|pre-requisite|precondition|prereq|prerequisite|requires
  `,
  documents: phraseList`
    attachment|customer feedback|design|documentation|document|figma|further reading|image|link|log|mock-up|mockup|
    reference|research|resource|screen shot|screenshot|see also|sketch|source|spec|specification|visual|wireframe
  `,
  checklist: 'agreement|before submitting|before you submit|checklist|code of conduct|definition of ready|dor',
  tasks: phraseList`
    action item|implementation plan|implementation step|next step|plan|progress|step to implement|sub task|sub-task|
    subtask|task|task list|to do|to-do|todo|what needs to be done|work breakdown|work item
  `,
  proposal: phraseList`
    alternative|analysis|approach|architecture|design note|detailed design|detail|drawback|fix|idea|implementation|
    possible fix|proposal|root cause|solution|suggestion|technical consideration|technical design|technical note|
    workaround
  `,
  environment: 'browser|build|configuration|desktop|device|environment|os|platform|smartphone|system|version',
  description: phraseList`
    about|abstract|description|feature|feature request|general|in scope|introduction|overview|scope|summary
  `,
  notes: phraseList`
    additional context|additional info|additional information|anything else|assumption|comment|constraint|estimate|
    estimation|example|extra|hint|history|label|limitation|misc|more information|note|out of scope|output|priority|
    related|remark|resolution|risk|sample|security|stack trace|stakeholder|status|story point|test data
  `,
};
