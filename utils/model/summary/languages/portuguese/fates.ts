import type { CueLanguage } from '../../cues';
import { cueWords } from '../cue-words';

/** What in Portuguese tells how a matter ends, and how surely. */
export const fates: CueLanguage['cues'] = {
  undecided: cueWords`
    (?:nenhuma|nao|nada|nunca|ninguem|sem)(?: \w+){0,4} (?:decisao|decidido|decidiu|decidimos|acordado|acordo|resolvido)
    duvido(?: \w+){0,4} (?:decidido|decidiu|acordado|decisao)
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
};
