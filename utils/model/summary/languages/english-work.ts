import type { CueLanguage } from '../cues';
import { cueWords } from './cue-words';

/** What in English tells of work, questions and answers. */
export const englishWork: CueLanguage['cues'] = {
  promise: cueWords`
    {me}{adv} (?:{do}|be {w}+ing)
    {me}(?: (?:also|just|then|now|probably|still|try to))* (?!be|have|lose|always|get(?! to)|end up|miss|admit|say|note|never|not|need|see|disagree|agree|argue|also|just|then|now|probably|still|try|close|re-?open|let|assume|know|get back){w}+
    ^will{adv} (?!(?:include|use|return|set|show|get|give|run|throw|create|allow|make|keep|start|stop|convert|apply|pass|take|read|send|generate|call|open|wait|search|link|list|match|need|cover|contact|replace|remove|skip|sort|split|strip|enable|disable|ensure|limit|support|fail) ){do}
    (?:i'm|i am|we're|we are|am|currently)(?: (?:currently|now|already|still|actively))* (?:working on|looking (?:into|at)|investigating|preparing|drafting)
    ^(?:currently |now |already |still )?(?:working on|looking into|investigating|preparing|drafting)
    i (?:plan|am planning|intend) on {w}+ing  i(?:'ve)? (?:started|began) (?:working|writing|to work|to write)
    i(?:'d| would) be (?:happy|glad|willing|interested) (?:to|in) (?:{do}|{w}+ing)
    i(?:'m| am) (?:happy|glad|willing) to{adv} {do}
    i can(?: (?:also|certainly|definitely|probably|just|then|try to|happily))* (?:take (?:this|it|a|care|on|over)|submit|send|open|file|make a|write|prepare|put together|work on|look into|create|draft|do (?:it|this|that|so)|try to|give it|add|help|update|provide|pick)
    {us}{adv} (?!get|find|keep|leave|run|show|need|throw|repeat|wait|give|support|use|pull|call|continue){do}
    {me} (?:take|tackle|own|handle)  on my (?:list|todo|plate)
    (?:pr|patch|fix|pull request) (?:coming|on the way|incoming|to follow|is coming|soon)
    (?:expect|stay tuned for) a (?:pr|patch|fix)  ^will do  (?:^|i'm )on it{end}  ^happy to{adv} {do}
    ^looking (?:into|at)  ^(?:gonna|going to){adv} (?:{do}|set)
    ^(?:fixing|adding|updating|changing|testing|reverting|removing|writing|checking|preparing)(?:(?: {w}+){0,4} (?:now|today|tonight|tomorrow|soon|asap|next|shortly|too|as well)| it| this| that){end}
    i'?m (?:working|looking|finishing|wrapping)(?: (?:on|into|at|up|it|this))
    i (?:expect|hope) (?:i will|to)(?: be able to)? {do}
    (?:i'm|i am)(?: (?:currently|now|already|still|also))* (?:adding|fixing|writing|testing|trying|updating|rebasing|running|building|planning|making|changing|moving|removing|reworking)
    i (?:still )?(?:need|have|yet) to{adv} {do}
  `,
  offer: cueWords`
    (?:i'd like to|i would like to|i want to|i hope to|i could|i may|i might|i should|i'd|i can|i must){adv} {do}
    i would{adv} {do}
    {me}(?! (?:admit|note that|never|disagree|agree|argue|also note|be (?:honest|frank|fair|clear|back)|say|not|assume|know|guess|bet))
    {us}{adv} {do}  i can{adv} (?!confirm|reproduce|get|find|use|run|understand|keep|close){do}
  `,
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
  asks: cueWords`
    ^(?:how|why) (?:is|are|was|were|do|does|did|can|could|would|should|will|about|come|exactly|else)
    ^what(?:'s| is| are| was| about| if| do| does| did| would| should) (?:the|your|you|we|they|it|this|that|a|i)
    ^(?:is|are|was|were|do|does|did|can|could|would|should|will|have|has|isn't|aren't|don't|doesn't|didn't|can't|couldn't|wouldn't|shouldn't|won't|hasn't|haven't|wasn't|weren't|may|am) (?:we|you|i|it|this|that|there|they|he|she|the|these|those|anyone|someone|anybody|somebody|one|any|a|an|your|my|our|all|people)(?![{w}'])
    ^(?:how about|what about|what if|why not|any (?:thoughts?|updates?|news|chance|ideas?|objections?|opinions?|comments?|progress|feedback|plans?|suggestions?|concerns?|eta|pointers?|hints?|volunteers?)|thoughts|mind if)
    let (?:me|us) know (?:if|what|whether|how|which|when|where|who|your)
    (?:i(?:'m| am)?|just|still|was|been|have) (?:wonder(?:ing)?|curious|unsure) (?:if|whether|how|why|what|about|when|which|who)
    (?:my|another|one|a) question(?: {w}+){0,3} (?:is|was|for|to)
    (?:please|pls)(?: {w}+)? (?:clarify|explain|elaborate|confirm|advise|comment|tell)
    would (?:like|love) to (?:know|hear|understand)
  `,
  addresses: cueWords`you|your|you're|you'd|you've|yours|yourself|u`,
  rhetorical: cueWords`
    ^(?:right|no|ok|okay|really|eh|huh|what|hm+|seriously|you know|isn't it|is it|yes|ha|lol|wtf|who knows|who cares|see|correct|and|so|but|or|well|hello|oh)?{end}
    ^(?:who knows|who cares|guess what|how (?:cool|great|hard|nice|awesome) is)
  `,
  proposes: cueWords`
    would be (?:the |a |an |more )*(?:right|better|best|appropriate|good|sensible|reasonable|preferable|ideal)
    makes? (?:more |most )?sense  (?:i|we|i'd|we'd|i would)(?: {w}+)? (?:propose|suggest|recommend|prefer)
    (?:my|another|one|alternative|counter) ?-?(?:proposal|suggestion|recommendation|preference)  how about  what about
    why not  why don't we  let's  (?:we|you) (?:could|should|might want to|ought to)  (?:should|could|can|shall) we
    ^(?:maybe|perhaps) (?:we|{do}|call|use)  i(?:'d| would) (?:rather|like|prefer|go|vote)
  `,
  agrees: cueWords`
    ^(?:\+1|👍|:\+1:|:thumbsup:|lgtm|sgtm|wfm|agreed?|i (?:also |fully |completely |totally |strongly |do |would )*(?:agree|concur|second|support|like|approve)|me too|same here|sounds (?:good|great|fine|reasonable|right|like)|looks (?:good|great|fine)|seems (?:good|great|fine|reasonable|right)|makes? (?:{w}+ )*sense|works for me|fine (?:by|with) me|good (?:idea|plan|suggestion|call)|great (?:idea|suggestion)|let's do|perfect|absolutely|definitely|exactly|seconded|no objections?|(?:that|this) (?:works|sounds|seems|would work|looks)|(?:i'm|i am) (?:fine|good|ok|okay|happy|in favou?r|on board|all for)|go for it|please do|ship it|approved?|✅|fair enough|all good)
    sounds (?:good|great|fine|reasonable) to me  (?:fine|good|ok|okay) (?:with|by) me
  `,
  objects: cueWords`
    i(?: {w}+)? (?:disagree|object|oppose)
    (?:don't|do not|doesn't|not) (?:think|agree|like|see (?:the|a|why|any|much)|believe|want|support|convinced|sure|buy|need|have to)
    (?:no|not) (?:need|necessary)  -1  👎  against this  bad idea  (?:i'd|i would) (?:rather|prefer) (?:not|to keep)
    not (?:a fan|in favou?r|convinced|ideal|acceptable|comfortable|enough)  concern(?:s|ed)?  no consensus
    makes no sense  doesn't make sense  worr(?:y|ied|ies)
  `,
  answers: cueWords`
    ^(?:yes|no|yep|yup|yeah|nope|nah|correct|indeed|right|exactly|not (?:yet|really|sure|exactly|quite|that|necessarily|at all|currently)|sure|of course|i (?:don't|do not|did|do|think|believe|guess|haven't|have|just|can|can't|could|was|am|would|agree|see|suppose|mean|will|tried|tested|used|use)|i'm|i've|i'll|it'?s?|that'?s?|this|they|because|there|the|you|we|we're|done|ok|okay|sorry|actually|good (?:question|point)|afaik|as far|unfortunately|thanks|sounds|fixed|updated|yea|\+1)
  `,
  automatic: cueWords`
    this (?:is an automat(?:ed|ic)|(?:issue|pull request|pr|comment|message) (?:was|has been|is) (?:automatically|auto-?{w}+))
    i am a bot  i'm a bot  beep boop  automatically (?:generated|closed|marked|created|posted)  ^r\? ?@
    ^@?[{w}-]*(?:bors|bot)[:,]?[ ]  made this pull request unmergeable  ^\/{w}+  ^cc:? ?@  ^cc{end}
  `,
};
