import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What words and phrases of Portuguese sentences tell. */
export const signals: Language['signals'] = {
  trouble: phraseList`
    ambíguo|ao invés|apenas|apesar|atrasad*|atualmente|complicad*|defeito*|deixa de|demais|demora|demoram|desaparece*|
    desistem|dificuldade*|difícil*|em vez|embora|errad*|erro|falha|falham|falta|faltam|faltando|fecha|impossível|
    incorret*|infelizmente|inválid*|lenta|lentidão|lento|mal|manualmente|muito|nada|nenhum|nenhuma|no momento|nunca|não|
    parou de|perda|perde|perdem|perder|perdida|perdido|por enquanto|problema*|quebra|quebrad*|reclam*|sem|some|somente|
    só|trava|travado|travando|vazia|vazio|à mão
  `,
  reason: phraseList`
    a fim|assim|com o objetivo|de forma que|de modo que|devido|evitar|facilitar|graças|importante|já que|melhorar|
    necessári*|o objetivo|para|permita|permite|permitir|permitiria|pois|por isso|porque|uma vez que|visando|útil
  `,
  want: phraseList`
    deseja|desejam|desejo|devo|funcionalidade|gostaria|gostaríamos|necessito|poder|possa|posso|precisa|precisam|
    precisamos|preciso|quer|querem|queremos|quero
  `,
  role: 'como|enquanto|eu como|eu enquanto|na condição de|na qualidade de',
  when: 'ao|enquanto|quando|se|uma vez',
  must: phraseList`
    deve|devem|deveria|deveriam|deverá|deverão|espera-se|esperada|esperado|não pode|não podem|não poderá|obrigatóri*|
    poderá|poderão|precisa ser|só pode|tem de|tem que|tenho de|tenho que|é necessário
  `,
  criterion: 'comportamento esperado|critério de aceitação|critérios de aceite|resultado esperado',
  builders: phraseList`
    a equipa|a equipe|a gente|acho|colegas|desenvolvedores|designers|deveríamos|equipe|nós|podemos|poderia|poderíamos|
    talvez|testadores|time de|vamos
  `,
  order: phraseList`
    adicionar|adicione|alteração|altere|atualização|atualize|correção|corrija|criar|criação|crie|desenvolvimento|favor|
    faça|implementação|implemente|inclusão|permitir|remova|remoção
  `,
  prompt: 'aqui|descreva|descrever|explique|inclua|indique|informe|liste|preencha|resuma|se aplicável|se houver',
  promptSelf: phraseList`
    apague esta|clara e concisa|cole aqui|conte o que|descreva|descreva a|descreva aqui|descreva o|escreva aqui|
    esta seção|este modelo|explique aqui|indique aqui|insira aqui|insira uma|o mais detalhado|o que você esperava|
    por favor descreva|preencha|remova esta|seu pedido|seu problema|sua ideia|sua solicitação|uma descrição clara
  `,
  conduct: 'concordo|confirmo|eu li|pesquisei|verifiquei',
  blocking: phraseList`
    aguardando|após a conclusão|bloqueada por|bloqueado por|depende da|depende de|depende do|dependente de|esperando|
    pré requisito|pré-requisito|requer #|à espera de
  `,
  enclosed: 'anexado|anexada|em anexo|segue anexo|print abaixo|imagem abaixo|tela abaixo|ver imagem|ver captura',
  document: phraseList`
    captura*|diagrama*|estudo|exemplo*|guia|modelo|norma|pesquisa|print|protótipo*|registro*|relatório|especificaç*
  `,
  sayer: 'disse|diz|escreve|escreveu|mensagem|segundo|cliente',
  answer: 'decidido|decisão|r:|resolvido|resposta|sim',
  given: 'considerando|dada|dado|dado que',
  whenStep: 'quando',
  thenStep: 'entao',
  verb: phraseList`
    aparece|desaparece|está|exibe|faz|fica|funciona|gera|mostra|mostram|muda|permite|permitir|pode|podem|retorna|se|
    soma|são|é
  `,
  joint: 'a|ao|após|até|com|desde|em|entre|na|nas|no|nos|para|por|quando|se|segundo|sem|sobre',
  today: 'atualmente|agora|até agora|atual|hoje|hoje em dia|neste momento|no momento|por enquanto|de momento',
  gesture: 'clicar|clique|abrir|abra|ir para|pressionar|selecionar|acessar|tocar|digitar',
  later: 'mais tarde|depois|em breve|será|serão|amanhã|anexarei|pendente|ainda vou',
};
