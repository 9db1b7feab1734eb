import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in English makes less of what is said beside it. */
export const doubts: CueLanguage['cues'] = {
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
