import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';
import { closing } from './closing';
import { deciding } from './deciding';
import { doubts } from './doubts';
import { promises } from './promises';
import { requests } from './requests';
import { talk } from './talk';
import { verbs } from './verbs';

/** What in English comments shows a decision, a next step, a question. */
export const english: CueLanguage = {
  code: 'en',
  spaced: true,
  parts: {
    do: verbs,
    w: cueWords`\w`,
    end: cueWords`[^\p{L}\p{N}]*$`,
    ref: cueWords`#\w+  \w+[-#/]\d+`,
    adv: cueWords`
      (?: (?:also|just|now|then|probably|definitely|certainly|first|at least|try to|try and|go ahead and|still|soon|see if i can|be able to|have to|need to|needs to|want to|really|actually|quickly|gladly|happily|(?:be|are|is|am) (?:happy|glad|willing|free|able) to|later|at some point|separately|instead|likely|perhaps|maybe|kindly|all|both|either|rather|simply|next|start to|so))*
    `,
    me: cueWords`
      i'll  i will  i'm going to  i am going to  i'm gonna  i shall  i plan to  i'm planning to  i am planning to
      i intend to  let me(?! know)  i'm about to
    `,
    us: cueWords`
      (?<!if )we(?:'ll| will| shall|'re going to| are going to| plan to|'re planning to| are planning to| intend to)
    `,
    thing: cueWords`
      (?:this|that|it|these|them|all|(?:(?:this|the|that|my|these|your) )?(?:{w}+ )?(?:issue|ticket|bug|pr|mr|pull request|merge request|request|thread|discussion|task|card|story|report|proposal|patch|feature|one|rfc)s?(?: #?{w}+)?|#{w}+)
    `,
    after: cueWords`
      (?:{end}| (?:tomorrow|today|soon|later|next|once|when|as|out|for|in|since|because|due|per|based|now|until|at|again|if|with|by|then|here|unless|given|without|via|after|on|but|so|thanks|too|while|and (?:will|i|let|we|please|open{w}*|mov{w}*|track{w}*)))
    `,
    group: cueWords`
      team  group  wg  cg  committee  meeting  board  chairs?  maintainers  editors  authors  council  panel  people
      everyone  call  room  interim  tsc  we
    `,
    tech: cueWords`
      (?:algorithm|protocol|layer|mechanism|client|node|engine|rules?|code|module|critical|call|building|model|sequence)
    `,
    mine: cueWords`i(?:'ll| will| would)`,
    have: cueWords`(?: (?:have|has|had|all|just|now|already|also|then|finally|did)|'ve|'d)*`,
  },
  fillers: cueWords`
    ok|okay|so|and|but|well|actually|thanks?|thank you|thx|yes|yeah|yep|yup|sure|then|hi|hey|hello|alright|all right|in that case|fwiw|also|oh|ah|right|great|cool|nice|fine|hmm+|anyways?|again|sorry|however|now|update|edit|fyi|meanwhile|otherwise|finally|first|besides|personally|imho|imo|afaik|for now|for the record|as discussed|given that|i think|i believe|i guess|so much|very much|a lot|everyone|everybody|folks|guys|all|btw|by the way|that said|to be clear|therefore|thus|hence|in any case|instead
  `,
  sections: {
    decision: cueWords`
      (?:the |our |final |group |team |rough |wg )*(?:decisions?|decided|resolutions?|resolved|conclusions?|outcomes?|agreements?|agreed|consensus|verdict|disposition)(?: (?:made|reached|taken|so far|summary|point|record))?(?: (?:at|from|in|of|by|on|during) .{1,40})?
    `,
    steps: cueWords`
      (?:the |our |remaining |proposed |immediate |open )*(?:next steps?|next actions?|action items?|actions?|ai|todos?|to-?do(?: list)?|to dos?|follow[- ]?ups?|remaining work|what's left|what is left|work items?)(?: (?:for|from|to) .{1,40})?
    `,
    summary: cueWords`
      (?:quick |short |brief |meeting |discussion |thread )*(?:summary|tl;?dr|recap|minutes|wrap-?up|in short|in summary|to summari[sz]e|summing up)(?: (?:of|from) .{1,40})?
    `,
    questions: cueWords`
      open|to discuss
      (?:open |remaining |unresolved |outstanding |my |some |a few |other )*(?:questions?|open issues?|open points?|unknowns?)(?: (?:for|to|about) .{1,40})?
    `,
  },
  cues: { ...closing, ...deciding, ...doubts, ...promises, ...requests, ...talk },
};
