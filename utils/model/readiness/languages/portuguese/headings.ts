import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What stands over sections of Portuguese tickets. */
export const headings: Language['headings'] = {
  criteria: phraseList`
    ca|cenário|concluído quando|condições de aceitação|condições de satisfação|critério de aceitação|critério de aceite|
    critérios de aceitacao|critérios de aceitação|critérios de aceite|critérios de sucesso|critérios de validação|
    definição de concluído|definição de feito|definição de pronto|entregáveis|pronto quando|regra de negócio|regras|
    testes de aceitação|validação|validações
  `,
  expected: phraseList`
    comportamento correto|comportamento desejado|comportamento esperado|espera-se|o que deveria acontecer|
    resultado desejado|resultado esperado
  `,
  role: 'ator|enquanto|eu como|eu, como|papel|perfil|quem',
  want: 'ação|desejo|eu quero|funcionalidade|gostaria|gostaria de|o que|posso|preciso|quero',
  benefit: 'a fim de|com o objetivo de|de forma que|motivo',
  problem: phraseList`
    comportamento atual|comportamento observado|defeito|descrição do erro|descrição do problema|erro|estado atual|falha|
    o que acontece|o que aconteceu|resultado atual|resultado obtido|situação atual
  `,
  reason: 'finalidade|justificativa|justificação|motivação|necessidade|porquê|razão',
  steps: 'caso de teste|como reproduzir|etapas|para reproduzir|passo a passo|passos|procedimento|reprodução',
  questions: 'a esclarecer|dúvida|em aberto|pergunta|questão|questões',
  dependencies: 'precondições|pré-condição|pré-condições|pré-requisito',
  documents: 'documentação|especificação|evidência|imagens|print|tela',
  checklist: 'definição de preparado|lista de verificação',
  tasks: 'a fazer|ações|atividades|pendências|próximos passos|subtarefa|tarefa',
  proposal: 'análise|detalhes|ideia|proposta|solução|soluções|sugestão',
  description: 'descricao|escopo|introdução|resumo|sobre|visão geral',
};
