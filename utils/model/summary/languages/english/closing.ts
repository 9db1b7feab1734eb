import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in English tells that a matter is closed, given up, fixed or goes on elsewhere. */
export const closing: CueLanguage['cues'] = {
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
  closable: cueWords`
    (?:please|pls|go ahead and|let us) close(?: {thing})?{after}
    (?:should|can|could|may|might|to) (?:now |probably |also |likely )*be (?:re-?)?(?:closed|resolved|merged)
    (?:we|i|you) (?:can|could|should|may) (?:probably |now |just |also |then )*(?:close|merge|resolve)
    ready to (?:close|merge|be closed|be merged)  propos(?:e|ing) (?:to close|closing)
    (?:issue|ticket|bug|pr|this)(?: is| was| has been)?(?: now)? closed  (?:this|it|that) is out of scope
    ^close {thing}{after}  (?:will|to) close {thing}{after}
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
  moved: cueWords`
    let's (?:continue|take|discuss|move|talk|track|have|keep)(?: {w}+){0,6} (?:in|on|to|at|over|via|under|there|elsewhere)(?: {ref}| the (?:list|pr|issue|forum|call|mailing)| a (?:new|separate)| another|{end})
    (?:tracked|tracking|continu(?:ed|ing)|discuss(?:ed|ing)|handled|covered|addressed|folded|moved|moving|split|splitting|transferred|migrated|subsumed)(?: (?:this|it|the {w}+|discussion|out|separately|further|over|off))* (?:in|with|to|on|at|by|into|under|as|via)(?: {ref}| a (?:new|separate)| another| the (?:list|mailing))
    (?:take|bring|move|raise|file|post|report|open|ask)(?: (?:this|it|that|your|a|an))*(?: {w}+){0,3} (?:to the list|on the list|upstream|elsewhere|to #{w}+|on (?:discourse|zulip|stack ?overflow|the forum))
  `,
};
