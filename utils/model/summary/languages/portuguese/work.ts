import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in Portuguese tells of work, questions and answers. */
export const work: CueLanguage['cues'] = {
  idle: cueWords`ansios[oa]  (?:aviso|avisarei|te digo|digo) se  mantenho (?:voce|voces|todos) informad`,
  defers: cueWords`
    (?:vou|deixa eu|deixe-me|preciso|tenho que)(?: \w+){0,2} (?:verificar|conferir|olhar|perguntar|consultar|pensar)
  `,
  promise: cueWords`
    (?:eu )?(?:vou|vamos|irei|iremos) {do}  ^(?:eu )?(?:posto|abro|crio|mando|subo|vejo) (?:um|uma|o|a|isso)
    (?:eu )?(?:faco|reviso|preparo|testo|verifico|cuido|assumo|corrijo|escrevo|envio|adiciono|olho)(?: (?:isso|disso|hoje|amanha|o|a|um|uma|essa|esse)|{end})
    {w}{3,24}(?:arei|erei|irei)
    (?:estou|estamos) (?:trabalhando|olhando|vendo|verificando|preparando|a trabalhar|a ver)  fico responsavel
    eu {w}{2,20}o(?: {w}+){0,3} (?:hoje|amanha|na (?:segunda|terca|quarta|quinta|sexta)|esta semana)
    deixa comigo  posso (?:fazer|cuidar|revisar|testar|preparar|enviar|assumir)
  `,
  offer: cueWords`(?:posso|poderia|quero|gostaria de|deveria|devo|preciso|pretendo) {do}  tenho que {do}`,
  wish: cueWords`
    seria (?:bom|legal|util|otimo|interessante)  (?:poderiamos|deveriamos|podemos|convem) {do}  (?:proponho|sugiro)
    (?:deve|devem|deveria|precisa) ser {w}+
  `,
  duty: cueWords`
    (?:temos que|temos de|precisamos|devemos|e preciso|falta|faltam|alguem (?:precisa|deve|tem que)|ha que)(?: de)?(?: {w}+)? {do}
    ^(?:pendente|a fazer|todo|falta)  falta(?:m)? (?:o|a|os|as|um|uma|ainda)
  `,
  advice: cueWords`
    (?:voce |vc |tu )?(?:tem que|precisa|deve|deveria|tens de) {do}  fique a vontade para {do}
  `,
  order: cueWords`
    (?:voce|vc|alguem|gente) (?:pode|poderia|consegue)(?: {w}+){0,2} {do}
    (?:pode|podes|poderia|poderias|podem|consegue|consegues|poderiam)(?: {w}+){0,2} {do}[^.]{0,120}\?
    ^(?:podes|poderias) {do}  por favor  (?:se importa|da pra|alguem pode|alguem poderia) {do}
  `,
  imperative: cueWords`^{do} (?:o|a|os|as|um|uma)`,
  assigned: cueWords`^(?:vai|deve|fica responsavel|cuida|fara|pode|poderia|precisa|por favor|assume|a)`,
  inform: cueWords`(?:explicar|esclarecer|dizer|detalhar|descrever|indicar|comentar)(?:-\w+)?`,
  asks: cueWords`
    ^(?:por que|porque|como|o que|que|quem|quando|onde|qual|quais|quanto|alguma? (?:ideia|novidade|opiniao|sugestao)|ha algum[ao]?|sera que|alguem sabe|da para)[ ]
    me pergunto  alguem sabe  o que (?:acham|voces acham|acha)  sabe se
  `,
  addresses: cueWords`voce|voces|tu|te|seu|sua|teu|tua|pode|poderia|podes|consegue|tem`,
  rhetorical: cueWords`^(?:nao|sim|ne|certo|ok|verdade|mesmo|serio|que)?{end}`,
  proposes: cueWords`
    (?:proponho|propomos|sugiro|recomendo|prefiro|preferiria)  minha (?:proposta|sugestao)  e se  por que nao  que tal
    o que acham  (?:poderiamos|deveriamos|podemos|vamos)  em vez de  ao inves de
  `,
  agrees: cueWords`
    ^(?:\+1|👍|concordo|de acordo|estou de acordo|boa ideia|perfeito|por mim (?:ok|tudo bem)|me parece bom|parece (?:bom|otimo)|pode ser|totalmente de acordo|a favor|sou a favor|lgtm|eu tambem|aprovado|combinado|fechado)
  `,
  objects: cueWords`
    nao (?:concordo|estou (?:de acordo|convencid[oa])|acho|vejo|precisa|faz sentido)  sou contra  discordo  ma ideia
    -1  👎  me preocupa
  `,
  answers: cueWords`
    ^(?:sim|nao|ainda nao|e|esta|porque|exato|correto|o|a|eu|acho|na verdade|infelizmente|claro)
  `,
  automatic: cueWords`mensagem automatica  gerad[oa] automaticamente`,
};
