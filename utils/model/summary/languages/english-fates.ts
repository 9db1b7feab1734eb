import type { CueLanguage } from '../cues';
import { cueWords } from './cue-words';

/** What in English tells how a matter ends, and how surely. */
export const englishFates: CueLanguage['cues'] = {
  undecided: cueWords`
    (?:should|need to|have to|must|let's|could|can)(?: {w}+){0,2} (?:decide|agree on)
    no(?: {w}+){0,2} (?:decision|agreement|conclusion|resolution|consensus)
    (?:n't|not|never|nobody|nothing|none|no one)(?: {w}+){0,4} (?:decided|agreed|resolved on|settled|concluded)
    (?:doubt|not sure|unclear|unsure|question)(?: {w}+){0,4} (?:decided|agreed|decision|consensus|settled)  undecided
    (?:still|yet|remains) to be (?:decided|agreed|settled)  far from (?:decided|settled|agreed|a decision)
    without (?:a |any )?(?:decision|agreement|consensus)
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
  solves: cueWords`
    ^(?:see|found|solved|figured|nvm|never ?mind|turns? out|it turned out|it was|got it|answering my|to answer my|the (?:answer|solution|reason|problem|cause) (?:is|was))
    (?:found|figured|worked) (?:it|this|that|the (?:answer|solution|problem|reason)) out
    found (?:it|the (?:answer|solution|problem|cause|reason))  my (?:mistake|bad|own fault)
  `,
  closed: cueWords`
    (?:will not|won.t|not going to) be (?:fixed|implemented|merged)  ^(?:re-?)?clos(?:ed|ing){after}
    ^(?:re-?)?closing {thing}{after}  ^closing a (?:bunch|few|number|couple|lot)
    (?:i'?m|i am|we'?re|we are|am|{me}|{us}|let'?s|gonna|going to|{mine})(?: (?:also|just|now|then|probably|go ahead and|going to|be|for now|hereby|therefore))* (?:re-?)?clos(?:e|ing)(?:{after}| {thing}{after}| a (?:bunch|few|number))
    (?:and|then|hence|therefore|so|ahead|fixed|resolved|solved|done|works?|working|stale|duplicate)(?: (?:also|just|now|then))* closing(?:{after}| {thing}{after})
    happy to (?:see this )?close  i (?:therefore |hereby |now |then )?close {thing}{after}
    ^(?:is |this is |it's |as )?(?:a )?won't fix{end}  ^(?:a )?wontfix{end}  will not fix
    (?:^|is |it's )(?:works?|working) as (?:intended|designed|expected)
    (?:mark|marking|marked|resolve|resolving|resolved|label(?:l?ed|l?ing)|flag(?:ged|ging)?|setting|set)(?: (?:this|it|the issue|ticket|bug|issue))? (?:as|to) (?:a )?(?:resolved|closed|fixed|done|dup|invalid|wont|won.t fix|complete|not planned|rejected|accepted|works as|by design|obsolete|not a bug|answered|solved|out of scope|postponed|deferred){w}*
    ^(?:this is |is |looks like |it's )?(?:a )?dup(?:e|licate)?(?: of)? {ref}  dup(?:e|licate) of {ref}
    ^(?:this is |looks like )?(?:a )?dup(?:e|licate) of  ^(?:this (?:is|was|has been) )?superseded by  obsoleted by
    ^in favou?r of {ref}  (?:clos|dropp|supersed|abandon|withdraw)(?:ing|ed)(?: {w}+){0,4} in favou?r of
    ^(?:this is |it's )?not a bug
    ^no (?:further |protocol |spec )?(?:action|changes?)(?: {w}+){0,2} (?:needed|required|necessary)
  `,
  reopened: cueWords`
    ^re-?open(?:ing|ed)?(?! (?:if|when|should|by))  (?:i'm|i am|{me}|we're|i've|have) re-?open(?:ing|ed)?
    re-?opening (?:this|the|it|for|as|since|because|to)  ^not closing
  `,
  abandoned: cueWords`
    inactiv(?:e|ity)  ^stale  as stale  withdraw(?:n|ing|s)?  i retract  abandon(?:ed|ing)?
    (?:can't|cannot|can not|could not|couldn't|unable to|not able to) (?:be )?repro(?:duce|duced)?
    no(?:t| longer) (?:reproducible|relevant|applicable|needed|necessary|valid|an issue|a problem|interested)
    no (?:response|reply|activity|progress|movement)  lack of (?:activity|response|interest|progress|feedback)
    not enough (?:interest|information|info)  (?:gave|giving) up on
  `,
  fixed: cueWords`
    ^(?:now |already |this |it |should be |both |all )*(?:fixed|resolved|addressed|implemented|merged|landed|done|integrated|pushed|applied|committed|completed|reverted|handled|solved|verified|released|shipped|incorporated)(?: (?:in|by|with|via|as|on|to|into|at|now|already|for|per|fixed)|{end}| #{w}+)
    (?:this|that|it|which|issue|bug|problem|everything|all|these|both)(?:'s| is| was| has| has been| have been| got| should be| are)?(?: (?:now|already|been|also|be|all|indeed|finally))* (?:fixed|resolved|addressed|implemented|merged|landed|integrated|solved|handled|done)(?: (?:in|by|with|via|as|on|now|at|since|#{w}+)|{end})
    i(?:'ve| have)(?: (?:also|just|now|already))* (?:fixed|changed|updated|merged|removed|pushed|applied|deployed|reverted|renamed|added|adjusted|corrected|implemented|released|published)
    i (?:just |also )?(?:fixed|merged|pushed|released|published|deployed)
    (?:was|is|been) (?:resolved|settled)(?: (?:in|by|with|as|now)|{end})  ^fixes (?:this|it|the issue|#{w}+)
    ^(?:merging|landing|landed|merged)(?: (?:this|it|the|as|to|in|now|#{w}+)|{end})  resolves? (?:this|it|the issue)
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
  closable: cueWords`
    (?:please|pls|go ahead and|let us) close(?: {thing})?{after}
    (?:should|can|could|may|might|to) (?:now |probably |also |likely )*be (?:re-?)?(?:closed|resolved|merged)
    (?:we|i|you) (?:can|could|should|may) (?:probably |now |just |also |then )*(?:close|merge|resolve)
    ready to (?:close|merge|be closed|be merged)  propos(?:e|ing) (?:to close|closing)
    (?:issue|ticket|bug|pr|this)(?: is| was| has been)?(?: now)? closed  (?:this|it|that) is out of scope
    ^close {thing}{after}  (?:will|to) close {thing}{after}
  `,
  moved: cueWords`
    let's (?:continue|take|discuss|move|talk|track|have|keep)(?: {w}+){0,6} (?:in|on|to|at|over|via|under|there|elsewhere)(?: {ref}| the (?:list|pr|issue|forum|call|mailing)| a (?:new|separate)| another|{end})
    (?:tracked|tracking|continu(?:ed|ing)|discuss(?:ed|ing)|handled|covered|addressed|folded|moved|moving|split|splitting|transferred|migrated|subsumed)(?: (?:this|it|the {w}+|discussion|out|separately|further|over|off))* (?:in|with|to|on|at|by|into|under|as|via)(?: {ref}| a (?:new|separate)| another| the (?:list|mailing))
    (?:take|bring|move|raise|file|post|report|open|ask)(?: (?:this|it|that|your|a|an))*(?: {w}+){0,3} (?:to the list|on the list|upstream|elsewhere|to #{w}+|on (?:discourse|zulip|stack ?overflow|the forum))
  `,
  takenBack: cueWords`
    never ?mind  on second thoughts?  scratch that  i(?:'ve| have)? changed my mind  i was wrong
    i take (?:that|it) back  ignore (?:that|this|my)  that was premature  not fixed
    still (?:happens|happening|occurs|broken|fails|present|an issue|a problem|not working|seeing|reproducible|the case)
    backed out
  `,
  doubt: cueWords`
    propos(?:e|ed|ing)  (?:my|a|another|alternative|counter) ?-?proposal  suggest(?:ed|ion|ing|s)?  recommend
    wonder(?:ing)?  should(?! be (?:fixed|resolved|closed))  could  can (?:we|i|you|this|it|be)  maybe  may  might
    perhaps  would  i'd (?:like|rather|prefer|say)  we'd  i think  i guess  i suppose  hopefully  probably  possibly
    not (?:yet|been|sure|clear|decided|reached|agreed|have)  {w}+n't (?:yet|been|sure|think|have|reach|reached|see|know)
    needs?(?: to|-)? ?(?:a )?(?:consensus|decision|decide|be decided)  whether  to decide  yet to  call for  looking for
    seek(?:ing)?  any(?:one|body)?  seems?  how  want to  like to  try to  before  what  as (?:if|though)
  `,
  history: cueWords`
    (?:not?|lack(?:s|ing)?(?: of)?|without|little|some|modicum of|weak|enough|any|much|garnered|need(?:s|ed)?|gather|build(?:ing)?|seek(?:ing)?)(?: {w}+){0,3} consensus
    n't(?: {w}+){0,4} (?:consensus|decided|agreed)
    (?:never|nobody|nothing|none|no one)(?: {w}+){0,4} (?:decided|agreed|resolved|consensus|chose|rejected|accepted|settled)
    (?:last|a few|few|two|some|many|several) (?:year|month|week)s?(?: ago)?  years? ago  back (?:in|then|when)
    in the past  historically  originally  at (?:that|the) time  seems? to have  the users?
    for (?:some|whatever) reason  apparently
    (?:what|which|how|why|when|where|whoever|whatever)(?: {w}+){0,3} (?:decided|agreed|chose|chosen|concluded)
    (?:in|at|for) (?:our|my) (?:case|own|project|company|app|application|codebase|fork|setup|team|org|organi[sz]ation|product|environment)
  `,
  opinion: cueWords`
    (?:sometimes|usually|often|always|in general|generally|normally|typically)  i think  i guess  i suppose  i believe
    maybe  perhaps  might  probably  possibly  propos(?:e|ed|al|ing)  suggest(?:ed|ion|ing|s)?  wonder(?:ing)?  whether
    before  any(?:one|body)?  if
  `,
  condition: cueWords`
    if(?! (?:anyone|you|this|it|there|needed|necessary|still|desired|required|so|people|somebody|someone)(?! (?:objects?|disagrees?|complains?|minds?|agrees?|are no|is no)))
    unless  until  once  when
  `,
  depends: cueWords`
    ^(?:if|unless|once|when|until)  unless (?:there|any|some|no|you|we|somebody|people|objections)
    if (?:no one|nobody|there(?:'s| is| are) no|no objections)  ^(?:do you|does anyone|does anybody)
  `,
};
