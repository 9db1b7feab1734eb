import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in English tells that somebody takes on work, or only says so. */
export const promises: CueLanguage['cues'] = {
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
  idle: cueWords`
    look(?:ing)? forward  let (?:you|everyone|everybody) know (?:if|when|should|once|in case)
    keep (?:you|everyone) (?:posted|updated|informed)  keep an eye  keep (?:my )?fingers crossed
    be (?:around|there|happy to see|glad to see|curious)  get used to  miss (?:it|you|this)
  `,
  defers: cueWords`
    let me (?:first )?(?:check|look|ask|see|think|find out|dig|verify|get back)
    (?:i'll|i will|will)(?: {w}+){0,2} (?:check|look into|ask|get back|let you know|tell you|find out|come back|think about)
    have to (?:check|ask|think|look)  need to (?:check|ask|think|look)  (?:checking|looking into it|asking around)
    give me (?:a|some|until)  bear with me
  `,
};
