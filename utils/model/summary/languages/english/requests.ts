import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in English tells of work for others, or for nobody in particular. */
export const requests: CueLanguage['cues'] = {
  wish: cueWords`
    we (?:can|could|might|may)(?: also| just| probably)* {do}
    (?:will|should|must|ought to)(?: (?:also|then|now|probably|definitely|really))* be (?:added|addressed|changed|checked|clarified|cleaned|created|documented|done|fixed|filed|implemented|included|mentioned|merged|moved|opened|released|removed|renamed|replaced|reported|resolved|reverted|reviewed|rewritten|split|stated|tested|updated|written|discussed|tracked|investigated|handled|made|improved|extended|published|announced)
    (?:prs?|pull requests?|patch(?:es)?|contributions?|help|volunteers?) (?:is |are |would be |always |very )*(?:welcome|wanted|appreciated|great|needed)
    (?:we|someone|somebody) (?:should|need to|needs to|must|have to|has to|ought to)(?: (?:also|just|probably|really|definitely|at least))* (?!not){w}+
    (?:needs? to|has to|have to) be {w}+  can we(?: please| also)? (?:get|have|{do})  we'll need  ^should{adv} {do}
    (?:would|it'd) be (?:good|nice|great|helpful|useful|better) (?:to {do}|if (?:you|we|someone))
    (?:i'd|i would) (?:like|love) (?:to see|some|a|an|more)  should(?: also| probably)* go in(?:to)?
    (?:re)?assign(?:ed|ing) (?:this |it )?to  r=me
  `,
  duty: cueWords`
    ^(?:the )?(?:assignee|author|reporter|team|chairs?|editors?|someone|maintainers?|owner|group|wg) to {do}
    ^(?:still |also |just |maybe )?needs? to{adv} {do}  next steps? (?:is|are|would be|should be|here)
    (?:the|my|our|current) plan (?:is|was|would be)  ^(?:remaining|still) (?:work|to do|to be done)
    (?<!how |whether |if |what |why |that )(?:we|someone|somebody|editors?|the (?:spec|document|docs?|text|draft|code|team|wg|group|authors?|editors?|chairs?)) (?:should|need to|needs to|must|have to|has to|ought to|will need to|will have to){adv} (?:{do}|say|state|spell out|explain|rephrase|reference|cite|recommend|choose|decide|avoid|consider|figure out|point|forbid|mandate|prohibit|treat|encode|have a|agree)
    (?:that|this|it|they|which|{w}+s?) (?:still |also |just |probably |definitely |then |really )*(?:needs? to|has to|have to) be (?:added|addressed|changed|checked|clarified|cleaned|documented|done|fixed|filed|implemented|included|mentioned|merged|moved|opened|put|removed|renamed|replaced|reported|resolved|reverted|reviewed|revised|rewritten|split|stated|tested|turned|updated|written|reworded|rebased|noted|specified|corrected|discussed|tracked|investigated|handled|made|improved|extended|reworked)
    (?<!n't |not )(?:still )?(?:needs?|requires?|pending|awaiting|missing|lacks|lacking) (?:a |an |some |more |the |to be )*(?:{w}+ )?(?:rebase|rebased|tests?|test case|docs|documentation|review|rfc|fix|pr(?! #)|update|updated|confirmation|decision|investigation|text|wording|owner|volunteer|changelog|squash)
    let's{adv} {do}  ^(?:todo|to-?do(?: list)?)(?:{end}| ?[:-])  ^to do{end}
  `,
  order: cueWords`
    (?:please|pls|plz|kindly),?(?: do)?(?! feel free){adv} (?!re-?open)(?:do not|don't|{do})
    ^(?:do you think )?(?:can|could|would|will|may) (?:you|someone|somebody|anyone|anybody|one of you|u|y'all)(?! (?:be able to )?use )(?: (?:please|pls|perhaps|maybe|possibly|also|kindly|be so kind as to|be able to|be willing to|be interested in|mind|consider|guys|just))*{adv} (?:{do}|{w}+ing)
    (?:do|would) you mind  {do}[^.]{0,200} please{end}
    (?:i'd|i would) (?:appreciate(?! (?:that|it|this){end})|be grateful|like you to|ask you to|encourage you)
    (?:do not|don't|never) forget to{adv} {do}  ^(?:please )?(?:remember|make sure|be sure) to{adv} {do}
    i'?ll need you to  waiting (?:for|on) (?:@{w}+|you)
    (?:would|it'd) (?:be )?(?:great|nice|good|helpful|awesome|useful)[^.]{0,60} if (?:you|someone)
    ^(?:care to|mind|want to|willing to|up for|interested in|would you (?:like|care|want|be willing|be able|mind)(?: to)?) (?!use )(?:{do}|{w}+ing)
  `,
  advice: cueWords`
    feel free to{adv} (?!re-?open){do}
    you(?: (?:should|need to|must|have to|may want to|might want to|will need to|ought to)|'ll need to|'d better){adv} {do}
    you'll (?:need|have|want) to{adv} {do}
  `,
  imperative: cueWords`
    ^just {do}
    ^(?!(?:have a look|see|note|look|let|consider|list|set|limit|present|record|share|support|test|work|plan|report|request|return|post|pass|link|cover|change|check|release|update|fix|measure|start|stop|turn|wait|search|filter|process) ){do}
    ^(?:test|update|change|check|fix|set|link) (?:the|this|that|it|all|with|your|if|for)
  `,
  assigned: cueWords`
    ^(?:to|will|should|must|needs to|is going to|is to|agreed to|volunteered to|has agreed to|offered to|please|pls|is working on|can you|could you|would you|will you|may you|would you (?:mind|be willing to)|can){adv} (?:{do}|{w}+ing|be {w}+ing)
  `,
  inform: cueWords`
    (?:please|pls|can|could|would|will|you|kindly|someone|anyone)(?: (?:you|also|someone|anyone|please|perhaps|maybe|just|me|be more|possibly|to|kindly|try to|a bit|be able|be willing))* (?:elaborate|explain|clarify|tell|say|describe|comment|point|give (?:me|us|an? (?:example|idea|hint))|let (?:me|us)|share|specify|expand|advise|suggest|remind|know|be more|note|see|excuse|correct me|bear|forgive|read|imagine|think)
  `,
};
