import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What tells who is to do what in English, and what a title needs to say something. */
export const orders: Language['signals'] = {
  builders: phraseList`
    backend team|colleague|could|design team|designer|developer|devs|engineer|everybody in the team|frontend team|i|i'd|
    i'll|i'm|let's|marketing|maybe|might|our design|our team|perhaps|probably|product owner|qa|qa team|someone|
    stakeholder|tester|the team|us|we|we'll|you
  `,
  order: phraseList`
    adapt|add|adjust|align|allow|analyse|analyze|apply|archive|arrange|assign|avoid|block|bring|build|bump|cache|
    calculate|change|check|choose|clarify|clean|cleanup|collect|compare|complete|compute|configure|connect|consider|
    convert|copy|count|create|debug|decide|define|delay|delete|deliver|deploy|deprecate|design|detect|determine|develop|
    disable|discard|discuss|display|do|document|download|draw|drop|edit|emit|enable|encrypt|enforce|enhance|ensure|
    establish|estimate|evaluate|execute|expand|expire|explore|export|expose|extend|extract|fetch|fill|filter|find|
    finish|fix|flag|force|format|forward|freeze|get|give|group|handle|hide|highlight|implement|import|improve|include|
    increase|inform|init|insert|inspect|install|introduce|investigate|invite|join|jump|keep|launch|learn|let|limit|link|
    list|listen|load|lock|log|look|lower|make|manage|map|mark|measure|mention|merge|migrate|mock|monitor|mount|move|
    navigate|observe|offer|open|order|paginate|parse|pause|perform|persist|pick|plan|play|please|polish|populate|port|
    post|prefer|prepare|preserve|prevent|preview|print|process|promote|propose|protect|prove|provide|publish|pull|push|
    put|query|queue|raise|read|rebuild|receive|record|recover|redesign|redirect|redo|reduce|refactor|refine|refuse|
    register|reject|release|reload|remind|remove|rename|render|reopen|reorder|repair|repeat|replace|report|reproduce|
    request|require|research|reset|resize|resolve|respect|restore|restrict|restructure|retrieve|retry|return|reuse|
    revert|review|revise|revisit|rework|rewrite|rotate|run|save|scale|scan|schedule|scroll|search|secure|select|send|
    separate|serve|set|setup|share|show|sign|skip|solve|sort|speed|split|start|stop|store|stream|strip|style|submit|
    subscribe|suggest|support|suppress|surface|survey|suspend|swap|switch|sync|tag|take|test|throttle|tidy|toggle|track|
    transform|translate|trigger|trim|try|tune|turn|tweak|unblock|uninstall|unlock|unsubscribe|update|upgrade|upload|use|
    validate|view|wait|warn|watch|work|wrap|write|zoom
  `,
  gesture: phraseList`
    click|press|tap|double-click|right-click|open the|go to|navigate to|scroll|hover|log in|login|sign in|type|
    select the|choose the
  `,
  verb: phraseList`
    able|accept|allow|alway|appear|are|be|can|cause|change|close|contain|deleted|displayed|display|do|doe|generate|get|
    give|goe|happen|has|have|hidden|i|ignore|is|make|need|only|open|produce|receive|reject|remain|report|require|reset|
    return|send|show|shown|support|trigger|unles|use|using|via|want|was|will|without|work
  `,
  joint: phraseList`
    across|after|against|as|at|based|before|between|by|during|for|from|if|in|inside|into|on|over|per|that|through|to|
    under|using|via|when|while|with|within|without
  `,
};
