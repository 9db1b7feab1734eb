import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in English tells that something is decided, or is not, or not any more. */
export const deciding: CueLanguage['cues'] = {
  undecided: cueWords`
    (?:should|need to|have to|must|let's|could|can)(?: {w}+){0,2} (?:decide|agree on)
    no(?: {w}+){0,2} (?:decision|agreement|conclusion|resolution|consensus)
    (?:n't|not|never|nobody|nothing|none|no one)(?: {w}+){0,4} (?:decided|agreed|resolved on|settled|concluded)
    (?:doubt|not sure|unclear|unsure|question)(?: {w}+){0,4} (?:decided|agreed|decision|consensus|settled)  undecided
    (?:still|yet|remains) to be (?:decided|agreed|settled)  far from (?:decided|settled|agreed|a decision)
    without (?:a |any )?(?:decision|agreement|consensus)
  `,
  decided: cueWords`
    (?:was|is|were|been|has) (?:decided|agreed|concluded)(?! (?:with|by #|in #|upon (?:by|in) the (?:user|config)))
    {group}{have} (?:decided|agreed|concluded|resolved|settled|voted|chose|chosen|opted|accepted|rejected|approved|declined)(?! (?:with|between|if|whether))
    ^(?:decided|resolved) (?:to|not to|against|on|at|during|upon)(?! me)  ^agreed (?:to|at|during|upon)(?! me)
    (?:discussed|talked)(?: {w}+){0,6} and (?:decided|agreed|resolved)
    (?:ticket|issue|request|feature|pr|proposal|change|patch|idea|rfc)(?: {w}+){0,2} (?:is|was|has been) (?:rejected|declined|accepted|approved|withdrawn)
    consensus(?: {w}+){0,3} (?:is|was|to|that|on|at|for|in|reached)
    (?:by|reached|have|has|had|is|was|rough|clear|general|strong|group|wg) consensus(?! {tech})  ^consensus(?! {tech})
    (?:the|our|final|my) (?:decision|conclusion|verdict)(?: here| was| so far)? (?:is|was)(?! (?:up|yours?|theirs|not|hard|difficult|pending|made by))
    no objections? (?:were|was|raised|heard)
    ^(?:accepted|rejected|approved|declined|declining|rejecting|accepting|approving)(?: (?:as|for|this|by|in|at|per|since|because)|{end})
  `,
  chosen: cueWords`
    ^(?:but )?we(?:'re| are) not (?!sure|able|yet|aware|certain|there|only|just|the){w}+ing
    ^we (?:keep|drop|stay with|go with|stick (?:to|with)|skip|postpone)  we'?(?:ll| will) do (?:that|this|it|so)
    ^to (?:do (?:this|it|that|so)|merge|close|ship|land|proceed){end}  ^(?:defer|postpone|punt) (?:to|until|for|this|it)
    (?:ok|okay|fine|good|happy|free|clear) to (?:do|merge|go|proceed|close|ship|land|add|remove|move)
    (?:we|i)(?:'?re| are|'?m| am)(?: (?:also|now|just|currently|only))* (?:keeping|dropping|removing|leaving|deferring|postponing|rejecting|accepting|merging|landing|adopting|sticking|skipping|reverting|moving)
    ^moving (?:this |it )?to  (?:will not|won't|not going to) be (?:resolved|supported|addressed|added|changed|included)
    ^(?:re)?mov(?:ing|ed) (?:this |it |the issue )?(?:to|from|out)
    i(?:'ve| have| had)? (?:decided (?:to|not|against|on)|opted|chosen|chose)  ^agreed (?:on|in|by)
    ^(?!(?:what|as|how|that|so|where|whatever|here|because|and|but) )(?:[^ ]+ ){1,4}it is(?: then)?{end}
    (?:put|putting|is|keep(?:ing)?|placed?)(?: {w}+){0,2} on hold  (?:hold|holding|held) off
    (?:not|no longer) (?:currently )?(?:pursuing|planning (?:to|on)|going ahead|moving forward|going to be)
    (?:we|i)(?:'re| are| will|'ll)? (?:likely |probably |now |currently )*not (?:going to|be|do|implement|support|add|merge|have)
    (?:no|(?:not|n't) (?:currently )?have any|without) plans? to
    let'?s (?:give it a|make (?:the|it)|drop|go ahead|try it|hold)
    (?:will|is going to|are going to) be (?:dropped|deferred|postponed|rejected|merged)  go(?:ing)? ahead (?:and|with)
    i(?:'m| am) happy to (?:move|merge|accept|adopt|keep|drop|remove|go)
    (?:coming|moved|pulled|backing|taken) out of (?:the )?(?:core|scope|milestone|release)
    (?:it's|it is|i think it's) (?:fine|ok|okay) to  i won't mind  i'd be (?:fine|ok|okay|happy) with
    (?:team|group|wg|we|i|maintainers) (?:rejected|accepted|approved|declined)
    let's (?:go with|go for|do|keep|not|leave|stick|use|make|close|defer|drop|remove|punt|postpone|try|adopt|merge|revisit)
    (?:i'll|i will|we'll|we will|we're|we are|i'm|gonna|happy to)(?: (?:just|then|probably|now|also|going to|be))* (?:go|going|stick|sticking|move|moving) (?:ahead |forward )?(?:with|for)
    ^(?:going|go) (?:with|for|ahead)  (?:we|i)(?:'re| are|'m| am)? (?:not going to|won't|will not)
    ^(?:deferr?|punt|postpon|dropp?|skipp?|keep|remov|leav|adopt|merg|reject|accept|declin|unassign|milestone|de-?mileston|land|reschedul|revert)(?:ing|ed)(?: (?:this|it|to|until|for|the|from|as|in|out|wontfix)|{end})
    ^(?:non-?critical|not critical|not (?:a |release )?block(?:er|ing)|low priority|high priority|de-?milestoning|bumping to|deferred|postponed|punting|adopted|out of scope|wontdo|won't do|won't implement|retitling|renaming)
    {w}[^ ]* (?:sounds|looks|seems) (?:good|great|right|fine|reasonable|best|better)(?: to me|{end})
    (?:works|fine|good|ok|okay) (?:for|with|by) me
    i(?:'m| am) (?:fine|good|ok|okay|happy|in favou?r|convinced)(?: {w}+)? (?:with|of)
    {me}(?: (?:just|then|now|first|go ahead and))* (?:land|merge|accept|reject|defer|drop|revert|leave|keep|remove|switch)
    (?:label|tag|milestone)(?:l?ing|ed)? (?:as|back|this|to|removed|added)  wontfix  won't fix  by design
  `,
  takenBack: cueWords`
    never ?mind  on second thoughts?  scratch that  i(?:'ve| have)? changed my mind  i was wrong
    i take (?:that|it) back  ignore (?:that|this|my)  that was premature  not fixed
    still (?:happens|happening|occurs|broken|fails|present|an issue|a problem|not working|seeing|reproducible|the case)
    backed out
  `,
};
