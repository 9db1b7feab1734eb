import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in English tells of questions, answers and proposals. */
export const talk: CueLanguage['cues'] = {
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
