import type { CueLanguage } from '../cues';
import { cueWords } from './cue-words';

/** Portuguese of Brazil and Portugal. Written without accents, as all cues are. */
export const portuguese: CueLanguage = {
  code: 'pt',
  spaced: true,
  parts: {
    w: cueWords`\w`,
    end: cueWords`[^\p{L}\p{N}]*$`,
    thing: cueWords`
      (?:isso|isto|(?:o|a|este|esta|essa|esse) (?:ticket|issue|tarefa|pr|chamado|topico|discussao|bug)s?(?! (?:que|relacionad|anterior)))
    `,
    ref: cueWords`#\w+  \w+[-#/]\d+`,
    do: cueWords`\w{2,24}(?:ar|er|ir)(?:-\w{1,4})?  por  repor`,
  },
  fillers: cueWords`
    ok|certo|bom|bem|sim|nao(?=[,.;:!])|obrigad[oa]|valeu|ola|oi|entao|e|mas|perfeito|otimo|beleza|claro|alem disso|atualizacao|edit|alias|pessoal|gente|a todos|todos|no fim|enfim
  `,
  sections: {
    decision: cueWords`
      (?:a |as |nossa )?(?:decisao|decisoes|conclusao|conclusoes|resolucao|acordos?|consenso|decidido|acordado|resultado d[ao] (?:reuniao|votacao|discussao))(?: (?:da|do|de|final|tomadas?|na|no) ?.{0,40})?
    `,
    steps: cueWords`
      (?:os |nossos )?(?:proximos? passos?|pendencias|pendentes?|tarefas(?: pendentes)?|a fazer|acoes|todos?|to-?do)(?: .{1,40})?
    `,
    summary: cueWords`(?:breve )?(?:resumo|em resumo|recapitulacao|ata|tl;?dr)(?: .{1,40})?`,
    questions: cueWords`
      em aberto|a discutir
      (?:as |minhas )?(?:perguntas?|perguntas? abertas?|duvidas|questoes(?: em aberto)?|pontos em aberto)(?: .{1,40})?
    `,
  },
  cues: {
    undecided: cueWords`
      (?:nenhuma|nao|nada|nunca|ninguem|sem)(?: \w+){0,4} (?:decisao|decidido|decidiu|decidimos|acordado|acordo|resolvido)
      duvido(?: \w+){0,4} (?:decidido|decidiu|acordado|decisao)
    `,
    idle: cueWords`ansios[oa]  (?:aviso|avisarei|te digo|digo) se  mantenho (?:voce|voces|todos) informad`,
    defers: cueWords`
      (?:vou|deixa eu|deixe-me|preciso|tenho que)(?: \w+){0,2} (?:verificar|conferir|olhar|perguntar|consultar|pensar)
    `,
    solves: cueWords`^(?:ver|veja|achei|encontrei|resolvido|era|a solucao)`,
    closed: cueWords`
      ^(?:fechado|fechando|fecho|encerrado|encerrando|fechamos|fechei)(?: {thing}| (?:por|pois|ja|como|porque|em favor|devido|entao|via)|{end})
      (?:vou|vamos|estou|estamos) (?:fechar|encerrar|fechando|encerrando|a fechar|a encerrar)(?: {thing}| (?:por|pois|ja|como|porque|em favor|devido)|{end})
      nao (?:sera|vai ser|vamos) (?:corrigi(?:do|r)|feit[oa]|implementad[oa]|fazer)  duplicad[oa] d[eo]
      (?<!nao )funciona como (?:esperado|previsto)  nao e um (?:erro|bug)  em favor d[eo] {ref}  wontfix
    `,
    closable: cueWords`
      (?:pode|poderia|deve|deveria)(?: {w}+){0,2} (?:ser )?(?:fechad[oa]|fechar|encerrad[oa])
      (?:podemos|poderiamos)(?: {w}+){0,2} (?:fechar|encerrar)
    `,
    reopened: cueWords`^reab(?:ro|erto|rindo)  reabrindo  vou reabrir`,
    abandoned: cueWords`
      inatividade  sem (?:resposta|atividade|retorno)  nao (?:consigo|consegui|foi possivel|e possivel) reproduzir
      abandonad[oa]  retir(?:o|ada|amos)  nao (?:e|faz) mais (?:necessari[oa]|sentido|relevante)  descartad[oa]
    `,
    fixed: cueWords`
      (?:eu )?(?:corrigi|ajustei|adicionei|atualizei|removi|alterei|mudei|implementei|mergeei|subi) (?:o|a|os|as|um|uma|isso|em|esse|essa)
      ^(?:mergead[oa]|subi|pronto){end}
      ^(?:ja |esta )*(?:corrigid[oa]|resolvid[oa]|feit[oa]|mergead[oa]|implementad[oa]|pronto|concluid[oa])
      (?:esta|foi|ficou|foram)(?: {w}+){0,2} (?:corrigid|resolvid|mergead|implementad|integrad)[oa]s?
    `,
    decided: cueWords`
      (?:decidimos|concordamos|acordamos|optamos|combinamos|ficou decidido|ficou acordado|ficou definido|foi decidido|foi acordado|ficou combinado)
      (?:a gente|o time|a equipe|o grupo|todos)(?: {w}+)? (?:decidiu|decidimos|concordou|acordou|concordaram|aprovou|ficou de|escolheu|optou)
      ^(?:decidido|acordado)  ^(?:aprovado|rejeitado|aceito){end}
      (?:a decisao|o acordo|o consenso|a conclusao) (?:e|foi)  ha consenso  por consenso
    `,
    chosen: cueWords`
      (?:vou |vamos )?(?:fazer (?:o )?merge|mergear|dar (?:o )?merge|faco (?:o )?merge)  decidi {w}+  definimos
      foi (?:aprovad|rejeitad|descartad)[oa]{end}  (?:fica|ficou|vai ficar) (?:em espera|para depois|assim)
      ^(?:concordo|fechado|combinado) com  (?:vamos|ficamos|seguimos|iremos|ficaremos) com
      (?:vamos|vou) (?:deixar|manter|adiar|usar|seguir)  ^(?:adiado|rejeitado|nao e critico|nao bloqueia)
      (?:por mim|pra mim) (?:tudo bem|ok)  sou a favor  nao vamos
    `,
    moved: cueWords`
      (?:seguimos|continua|continuamos|movid[oa]|acompanhad[oa]|tratad[oa]|discutid[oa])(?: {w}+){0,3} (?:em|para|no|na|com) {ref}
    `,
    takenBack: cueWords`
      esquec(?:e|a|am)  deixa (?:pra la|para la)  me enganei  mudei de ideia
      ainda (?:falha|acontece|ocorre|quebrado|continua)  continua (?:falhando|acontecendo|ocorrendo)
    `,
    history: cueWords`
      (?:no ano|no mes) passado  ha (?:um|dois|tres|alguns|varios|muitos) (?:anos?|meses)  na epoca  originalmente
      (?:no|na|em) (?:nosso|nossa|meu|minha) (?:projeto|empresa|equipe|time|caso)
      o que (?:ficou|foi|tinha sido|{w}+mos)
      (?:nao|nunca|ninguem|nada|sem|nenhum)(?: {w}+){0,3} (?:decidid[oa]|decidiu|decidimos|acordad[oa]|combinado|consenso)
    `,
    doubt: cueWords`
      (?:quando|sempre que|cada vez que|ao) {w}+  talvez  poderi(?:a|amos|am)  deveri(?:a|amos|am)  propo(?:nho|mos)
      (?:minha|uma|outra) proposta  sugir[oa]  sugest(?:ao|oes)  acho  creio  penso  gostaria  ainda nao
      sem (?:decisao|consenso)  se  provavelmente  parece  antes de
    `,
    opinion: cueWords`talvez  acho  creio  penso  provavelmente  se  proponho  sugiro`,
    condition: cueWords`se  a menos  ate  quando  assim que  caso`,
    depends: cueWords`^(?:se|quando|caso|assim que)  se (?:ninguem|nao houver)  a menos que`,
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
  },
};
