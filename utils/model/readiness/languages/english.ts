import type { Language } from './language';

export const english: Language = {
  code: 'en',
  spaced: true,
  common:
    'a|an|and|are|as|at|be|by|can|for|from|has|have|i|in|is|it|not|of|on|should|that|the|this|to|was|we|when|will|with',
  headings: {
    criteria:
      "a.c|a/c|ac|ac's|acceptance|acceptance condition|acceptance criteria|acceptance criterion|acceptance requirement|acceptance test|acs|business rule|completion criteria|conditions of satisfaction|criteria|criteria for acceptance|criteria of acceptance|definition of done|definition of success|deliverable|desired behavior|desired behaviour|desired outcome|desired result|desired state|dod|done criteria|done if|done when|exit criteria|expectation|expected outcome|functional requirement|how do we know we are done|how will we know|outcome|requirement|rule|scenario|specification by example|success|success condition|success criterion|success metric|test criteria|validation|verification",
    expected:
      'correct behavior|correct behaviour|desired output|expect to happen|expected|expected behavior|expected behaviour|expected outcome|expected output|expected result|ideal output|intended behavior|intended behaviour|proper behavior|proper behaviour|should|should be|wanted behavior|wanted behaviour|what did you expect|what i expect|what should happen|what we expect|what you should see instead',
    story: 'job story|story|stories|use case|user need|user problem|user story|user stories',
    role: 'actor|as|as a|as an|as the|persona|role|user role|who',
    want: 'action|capability|functionality|i can|i need|i need to|i want|i want to|i would like|i would like to|want|what',
    benefit: 'because|benefit|in order to|reason|so|so i can|so that|value',
    problem:
      'actual|actual behavior|actual behaviour|actual output|actual result|bug|challenge|current behavior|current behaviour|current bug behavior|current result|current situation|current state|defect|describe the bug|error message|instead|issue|observed|pain|pain point|problem|problem description|problem statement|regression|steps and actual result|symptom|what did you see instead|what happen|what happened|what is wrong|what went wrong',
    reason:
      'background|business case|business value|context|customer value|goal|hypothesis|impact|intended user|justification|motivation|need|objective|purpose|rationale|user value|what problem does this solve|why|why is this needed',
    steps: 'how to test|repro|reproduce|reproducible|reproduction|step|test case|test plan|testing',
    questions: 'clarification|faq|open issue|open point|q&a|question|to be clarified|unknown|unresolved',
    dependencies:
      'blocked by|blocker|dependencies|dependency|depends on|pre-requisite|precondition|prereq|prerequisite|requires',
    documents:
      'attachment|customer feedback|design|documentation|document|figma|further reading|image|link|log|mock-up|mockup|reference|research|resource|screen shot|screenshot|see also|sketch|source|spec|specification|visual|wireframe',
    checklist: 'agreement|before submitting|before you submit|checklist|code of conduct|definition of ready|dor',
    tasks:
      'action item|implementation plan|implementation step|next step|plan|progress|step to implement|sub task|sub-task|subtask|task|task list|to do|to-do|todo|what needs to be done|work breakdown|work item',
    proposal:
      'alternative|analysis|approach|architecture|design note|detailed design|detail|drawback|fix|idea|implementation|possible fix|proposal|root cause|solution|suggestion|technical consideration|technical design|technical note|workaround',
    environment: 'browser|build|configuration|desktop|device|environment|os|platform|smartphone|system|version',
    description:
      'about|abstract|description|feature|feature request|general|in scope|introduction|overview|scope|summary',
    notes:
      'additional context|additional info|additional information|anything else|assumption|comment|constraint|estimate|estimation|example|extra|hint|history|label|limitation|misc|more information|note|out of scope|output|priority|related|remark|resolution|risk|sample|security|stack trace|stakeholder|status|story point|test data',
  },
  signals: {
    trouble:
      "again and again|although|ambiguous|annoying|as of now|at the moment|bad|badly|blank|bottleneck|break|broken|bug|buggy|by hand|cannot|cant|clutter*|complain*|confus*|corrupt*|cost|crash*|cumbersome|currently|cut off|deadlock|delay*|deprecated|despite|difficult*|disabled|disappear*|discarded|doesnt|downside|drawback|drop out|duplicate*|empty|error|even though|exception|expensive|fail|failed|failing|failure|flaky|flicker*|forced|forget|forgot|freez*|from scratch|frustrat*|garbled|give up|glitch*|grayed out|greyed out|had to|hang|hard to|hard-coded|hardcoded|hassle|he has to|however|hurt|ice|ignored|impossible|inaccura*|incomplete*|inconsistent*|inconvenien*|incorrect*|inefficien*|insecure|instead|insufficient*|invalid|keep asking|killed|lack|lacking|laggy|lead to|leak*|limitation|limited|lose|losing|loss|lost|manually|messy|misalign*|misleading|mismatch*|missing|never|no|noisy|none|not|nothing|nowadays|obsolete|odd|one has to|outdated|over and over|overlap*|overwhelm*|overwritten|painful|panic*|people have to|poor|presently|prevent|problem|redundant|regress*|reset to|right now|scattered|segfault*|slow*|sluggish|spam|stale|stay|stop|stopped|strange|struggl*|stuck|suboptimal|suffer*|takes hour|takes day|takes minute|tedious|they have to|threw|thrown|throw|time-consuming|timed out|timeout|times out|too|tricky|trouble|truncated|twice|ugly|unable|unaware|unclear|unclickable|undefined|unexpected*|unfortunately|unhandled|unhappy|unnecessar*|unreadable|unresponsive|unusable|user have to|user has to|customer have to|customer has to|vanish*|vulnerab*|waste*|weird|wiped|worse|wrong*|aren't|can't|couldn't|didn't|doesn't|don't|hasn't|haven't|isn't|wasn't|weren't|won't",
    reason:
      'allow us|allowing|as a result|be able to|because|benefit*|due to|easier|easy to|enable|for this reason|help|helpful|important|in order that|in order to|let|motivation|necessary|need for|nice to have|otherwise|rationale|required for|since|so all|so he|so i|so it|so my|so our|so people|so she|so that|so the|so they|so user|so we|the goal|the idea|the purpose|the reason|therefore|this allow|this means|this way|this will|to allow|to avoid|to enable|to ensure|to facilitate|to help|to improve|to increase|to keep|to let|to match|to prevent|to reduce|to save|to simplify|to speed up|useful|we need|we want|which means|would allow|would be good|would be great|would be nice',
    want: "able to|can|i could|i expect|i have to|i must|i should|i will|i wish|i'd like|like to|need|required to|want|we'd like|wish to|wishe to|would like",
    role: 'as a|as admin|as administrator|as an|as any|as customer|as developer|as end|as logged|as manager|as me|as one|as our|as owner|as registered|as someone|as the|as user|as we|being a',
    when: 'after|if|once|when|whenever|while',
    must: "are able to|are expected|are required|can only|expect|expected to|is able to|is expected|is required|may only|must|mustn't|ought to|shall|should|shouldn't",
    criterion:
      'acceptance criteria|acceptance criterion|considered done|definition of done|desired behavior|desired behaviour|desired outcome|done when|expected behavior|expected behaviour|expected outcome|expected output|expected result|success criteria',
    builders:
      "backend team|colleague|could|design team|designer|developer|devs|engineer|everybody in the team|frontend team|i|i'd|i'll|i'm|let's|marketing|maybe|might|our design|our team|perhaps|probably|product owner|qa|qa team|someone|stakeholder|tester|the team|us|we|we'll|you",
    order:
      'adapt|add|adjust|align|allow|analyse|analyze|apply|archive|arrange|assign|avoid|block|bring|build|bump|cache|calculate|change|check|choose|clarify|clean|cleanup|collect|compare|complete|compute|configure|connect|consider|convert|copy|count|create|debug|decide|define|delay|delete|deliver|deploy|deprecate|design|detect|determine|develop|disable|discard|discuss|display|do|document|download|draw|drop|edit|emit|enable|encrypt|enforce|enhance|ensure|establish|estimate|evaluate|execute|expand|expire|explore|export|expose|extend|extract|fetch|fill|filter|find|finish|fix|flag|force|format|forward|freeze|get|give|group|handle|hide|highlight|implement|import|improve|include|increase|inform|init|insert|inspect|install|introduce|investigate|invite|join|jump|keep|launch|learn|let|limit|link|list|listen|load|lock|log|look|lower|make|manage|map|mark|measure|mention|merge|migrate|mock|monitor|mount|move|navigate|observe|offer|open|order|paginate|parse|pause|perform|persist|pick|plan|play|please|polish|populate|port|post|prefer|prepare|preserve|prevent|preview|print|process|promote|propose|protect|prove|provide|publish|pull|push|put|query|queue|raise|read|rebuild|receive|record|recover|redesign|redirect|redo|reduce|refactor|refine|refuse|register|reject|release|reload|remind|remove|rename|render|reopen|reorder|repair|repeat|replace|report|reproduce|request|require|research|reset|resize|resolve|respect|restore|restrict|restructure|retrieve|retry|return|reuse|revert|review|revise|revisit|rework|rewrite|rotate|run|save|scale|scan|schedule|scroll|search|secure|select|send|separate|serve|set|setup|share|show|sign|skip|solve|sort|speed|split|start|stop|store|stream|strip|style|submit|subscribe|suggest|support|suppress|surface|survey|suspend|swap|switch|sync|tag|take|test|throttle|tidy|toggle|track|transform|translate|trigger|trim|try|tune|turn|tweak|unblock|uninstall|unlock|unsubscribe|update|upgrade|upload|use|validate|view|wait|warn|watch|work|wrap|write|zoom',
    prompt:
      'a brief|a clear and concise|a concise|a detailed|a short|add any|add link|add screenshot|any additional|any other|any relevant|briefly|clear and concise|define the|define term|delete this|describe|detailed description|do you|e.g|enter a|enter any|enter the|explain|fill in|fill out|for example|for whom|give a|have you|how can|how did you|how one|if any|if applicable|if necessary|if possible|if relevant|if this|if you can|if you have|if you know|include a|include any|insert|is your|link to|list all|list any|list the|mention any|one sentence|optional|outline|paste|please|provide a|provide any|remove this|replace this|set the|short description|summarise|summarize|tell us|this section|this template|use this|what actually|what are|what did you|what do you|what is the|what problem|what should|what were you|what you|who is|who will|why do you|why is this|your',
    promptSelf:
      'add your|as many detail|as much detail|clear and concise|complete the following information|delete this|describe here|describe what you|describe your|enter your|explain here|fill in this|fill out|fill this in|help explain your|help us understand|in your own word|issue template|paste here|paste your|please describe|put your|remove this|replace this text|replace with|tell us|the template|this section|this template|type here|write here|your answer here|your bug|your feature request|your idea|your issue|your problem|your proposal|your question|your report|your request|your suggestion|your user stories|your user story',
    promptAbout:
      "applicable|brief*|bug|concise*|context|description|detail|feature|helpful|here|if any|information|optional|relevant|reproduce|screenshot|template|the behavior|the behaviour|the bug|the issue|the problem|this issue|you|you'd|you've|your",
    conduct:
      "code of conduct|i agree|i am using the latest|i am willing|i confirm|i have|i read|i searched|i understand|i would be willing|i'm willing|i've|searched",
    blocking:
      'after completion of|blocked by|blocked on|blocked until|can only be done after|cannot start until|depend on|dependency on|dependent on|depending on|is blocked|must be done first|needs #|only after|pre-req|pre-requisite|prereq|prerequisite|relies on|require|waiting for|waiting on',
    enclosed:
      'as attachment|as shown below|attached|attachment above|attachment below|enclosed|following screenshot|image below|in attachment|in the attachment|in the log file|in the screenshot|log file below|mock-up below|mockup below|picture below|screencast|screenshot below|see attachment|see image|see log|see log file|see mockup|see picture|see screenshot|see the attachment|see the image|see the mockup|see the screenshot|shown below|this screenshot',
    document:
      'article|blog|demo|design|diagram|doc|document*|example|feedback|figma|forum|gist|guide|interview|log|manual|minutes|mock|mock-up|mockup|note|paper|post|proposal|prototype|recording|reference|report|requirement|research|rfc|sample|screenshot|sketch|slide|spec|specification|spreadsheet|standard|support ticket|survey|thread|trace|tracker|tutorial|video|whitepaper|wiki|wireframe',
    sayer:
      'according to|ask|asked|comment|copied|customer|e-mail|email|feedback|from|mail|message|quote|reply|reported by|said|says|state|text of|user|write|wrote',
    answer: '->|=>|a:|agreed|answer|answered|decided|decision|no|nope|resolved|response|solved|yes',
    given: 'given',
    whenStep: 'when',
    thenStep: 'then',
    verb: 'able|accept|allow|alway|appear|are|be|can|cause|change|close|contain|deleted|displayed|display|do|doe|generate|get|give|goe|happen|has|have|hidden|i|ignore|is|make|need|only|open|produce|receive|reject|remain|report|require|reset|return|send|show|shown|support|trigger|unles|use|using|via|want|was|will|without|work',
    joint:
      'across|after|against|as|at|based|before|between|by|during|for|from|if|in|inside|into|on|over|per|that|through|to|under|using|via|when|while|with|within|without',
    today:
      'currently|today|at the moment|right now|as of now|so far|until now|presently|nowadays|for now|these days|at present|up to now',
    gesture:
      'click|press|tap|double-click|right-click|open the|go to|navigate to|scroll|hover|log in|login|sign in|type|select the|choose the',
    later: 'will be|to be|to follow|will follow|later|tomorrow|next week|not yet|need to attach|still to',
  },
  placeholders:
    '?|??|???|ac 1|ac 2|ac 3|ac1|ac2|ac3|add description|and so on|bar|blah|coming soon|criteria 1|criteria 2|criteria 3|criterion 1|criterion 2|criterion 3|description|description here|fill in|first|foo|insert here|item 1|item 2|item 3|link|lorem ipsum|no description|no description provided|not defined|not defined yet|not provided|not specified|one|optional|placeholder|second|see error|step 1|step 2|step 3|tba|tbc|tbd|text here|third|three|to be added|to be clarified|to be completed|to be decided|to be defined|to be determined|to be discussed|to be done|to come|to do|todo|try it for yourself|two|unknown|url|wip|xx|xxx|xyz',
  nothing: '-|empty|n.a|n/a|na|nil|no|no additional context|no response|none|nope|not applicable|nothing',
  dummies:
    'a reason|a thing|achieve|action|action name|actor|benefit|business value|can achieve|certain|client|description|desire|do a thing|do something|feature|functionality|given|goal|goal is reached|i can|i can achieve|is accomplished|kind of person|kind of user|my goal|name of role|need|objective|outcome|perform some task|perform this action|persona|purpose|reason|result is achieved|role|role name|some action|some benefit|some feature|some goal|some need|some outcome|some reason|some result|some result is reached|some role|some task|some user|some value|someone|something|task|that|thing|this|this action|to|type of person|type of user|user|user type|value|value is delivered|what|which role|who|why|x|y|z',
  vague:
    'acceptance criteria met|all acceptance criteria met|all done|all tests pass|all works|as above|as described|bug fixed|code complete|code review|code reviewed|contains tests|deployed|deployed to production|deployed to staging|docs updated|documentation|documentation updated|documented|done|everything works|feature works|fixed|good|implement|implemented|it is done|it just works|it works|merged|merged to main|merged to master|nice|no bugs|no errors|ok|peer reviewed|pr merged|problem fixed|problem solved|qa passed|reviewed|same|see above|see description|see title|test|test it|tested|testing|tests added|tests pass|tests written|the feature works|unit tests|unit tests pass|unit tests written|work as expected|works|works as intended|works fine|works flawlessly|works perfectly|works well',
  generic:
    'bug|bug report|change|cleanup|description|design|document|draft|enhancement|epic|error|example|feature|feature request|fix|fixes|general|help|idea|important|improvement|issue|minor|misc|miscellaneous|need|new|optimization|other|page|please|problem|question|refactor|refactoring|report|request|sample|small|some|story|stuff|summary|support|task|tbd|template|test|things|ticket|title|todo|untitled|update|urgent|user|various|wip',
  roleForm:
    '^as (?!(?:a|always|before|described|discussed|expected|far|follows?|if|is|it|long|many|mentioned|much|of|one|opposed|part|per|said|seen|shown|soon|stated|such|that|there|they|this|though|to|usual|we|well|you)\\b)\\p{L}+(?: \\S+){0,3}?,',
  strangers: {
    it: 'alla|anche|che|ci|come|con|così|da|dal|dalla|degli|dei|del|della|delle|di|dopo|è|e|gli|già|ha|i|il|in|la|le|lo|ma|nel|nella|non|per|perché|più|possa|possono|posso|può|quando|quello|questa|questo|se|senza|si|solo|sono|sul|sulla|tutti|tutte|un|una|viene|voglio|vorrei|utente|deve|essere',
    nl: 'aan|als|alle|bij|dat|de|deze|die|dit|door|een|en|er|geen|gebruiker|haar|heb|heeft|het|hoef|hun|ik|in|is|je|kan|kunnen|maar|met|moet|moeten|naar|niet|nog|nu|of|om|ook|op|over|te|tot|uit|van|voor|waar|wanneer|wat|we|wil|worden|wordt|ze|zijn|zodat|zonder',
    pl: 'aby|albo|ale|bez|być|chcę|co|czy|dla|do|gdy|i|ich|jako|jak|jest|jeśli|kiedy|który|która|które|lub|ma|mieć|mogę|może|można|musi|na|nie|od|oraz|po|powinien|powinna|przez|przy|się|są|tego|ten|to|tylko|tym|użytkownik|w|we|wszystkie|z|za|ze|żeby',
    sv: 'alla|att|av|behöver|då|den|det|det är|efter|ej|eller|en|ett|får|för|från|går|har|inte|inom|jag|kan|kunna|man|med|när|och|om|på|ska|som|så|till|under|utan|vi|vid|vill|är|användare|användaren',
    da: 'af|alle|at|brugeren|bruger|da|de|den|der|det|du|efter|eller|en|er|et|for|fra|før|har|ikke|jeg|kan|kunne|med|når|og|om|på|skal|som|så|til|uden|ved|vi|vil|være',
    no: 'at|av|bruker|brukeren|de|den|der|det|du|en|er|et|etter|fra|før|har|ikke|jeg|kan|kunne|med|må|når|og|om|på|skal|som|så|til|uten|ved|vi|vil|være|ønsker',
    fi: 'ei|ennen|ettei|että|haluan|hän|ja|jos|joka|jotka|kaikki|kanssa|koska|kuin|kun|käyttäjä|käyttäjän|lisäksi|mutta|myös|niin|nyt|olla|on|ovat|pitää|se|sen|sitten|tai|tulee|tämä|voi|voin|voivat',
    cs: 'aby|ale|bez|být|chci|co|do|je|jako|jak|jeho|jen|jsem|jsou|kde|když|který|která|které|má|mohl|může|musí|na|nebo|není|od|po|pokud|pro|při|se|si|tak|to|tento|u|uživatel|v|ve|všechny|z|za|ze|že',
    sk: 'aby|ako|ale|alebo|bez|byť|chcem|čo|do|je|jeho|kde|keď|ktorý|ktorá|ktoré|má|mal|môže|musí|na|nie|od|po|pre|pri|sa|si|sú|tak|to|tento|používateľ|v|vo|všetky|z|za|zo|že',
    tr: 'ama|bir|bu|böylece|çok|da|daha|de|değil|diye|en|gibi|göre|her|için|ile|ise|istiyorum|kadar|kullanıcı|kullanıcının|mı|ne|olan|olarak|olduğunda|olmalı|olmalıdır|sonra|tüm|var|ve|veya|ya|yok',
    ro: 'a|acest|această|ai|al|ale|am|ar|atunci|ca|când|care|ce|cu|dacă|de|din|doar|doresc|este|fără|fi|în|la|mai|nu|o|pe|pentru|poate|pot|prin|sau|să|se|și|sunt|toate|trebuie|un|unei|unui|utilizator|vreau',
    hu: 'a|az|csak|de|egy|el|és|ez|ezt|felhasználó|ha|hogy|is|kell|kellene|kérem|közben|lehet|majd|meg|mert|mint|minden|nem|nincs|szeretném|tudja|tudjam|után|vagy|van|vannak|volt',
    uk: 'аби|або|але|був|бути|в|вже|від|він|вона|всі|де|до|для|є|з|за|зі|й|користувач|коли|має|можна|можу|на|не|немає|потрібно|при|про|та|так|також|те|ти|треба|у|хочу|це|цей|ця|чи|що|щоб|як|який|яка|які|якщо|і|із',
    bg: 'бъде|в|всички|да|до|за|и|из|или|искам|как|като|когато|които|който|която|която|може|мога|на|не|от|по|потребител|при|са|се|след|със|с|само|тази|това|този|трябва|че|ще|е',
    ca: "a|al|als|amb|aquest|aquesta|com|del|dels|dins|el|els|en|és|està|fer|ha|han|i|la|les|més|no|o|per|perquè|però|pot|puc|quan|que|s'ha|sense|ser|si|sobre|són|tots|un|una|usuari|vull",
    id: 'ada|adalah|agar|akan|atau|bisa|dalam|dan|dapat|dari|dengan|di|harus|hanya|ini|itu|jika|juga|karena|ke|ketika|lebih|oleh|pada|pengguna|saat|sebagai|secara|semua|seperti|serta|sudah|supaya|telah|tidak|untuk|yang|ingin|saya',
    vi: 'bị|bởi|các|cần|cho|chỉ|có|của|cũng|đã|đang|để|được|hoặc|không|khi|là|làm|lại|mà|một|muốn|này|nếu|người|như|những|phải|ra|sẽ|tất|thì|thể|tôi|trên|trong|từ|và|vào|về|với|vì',
  },
  orderForm: 'first ^[a-z]{3,}(?:i[sz]e|ify)$',
  fixes: {
    description: 'Today, … happens when …. This affects … because …. We want … so that ….',
    story: 'As a …, I want …, so that ….',
    criteria: 'Acceptance criteria:\n- Given …, when …, then …',
    documents: 'Mock-up, specification, feedback or log: …',
    answer: 'Answer: …',
  },
};
