import type { Language } from '../language';
import { phraseList } from '../phrase-list';
import { headings } from './headings';
import { signals } from './signals';

export const portuguese: Language = {
  code: 'pt',
  spaced: true,
  common: phraseList`
    a|ao|as|com|como|da|das|de|deve|do|dos|e|em|esta|este|está|eu|mais|mas|na|no|não|o|os|para|por|quando|que|quero|se|
    ser|são|um|uma|usuário|é
  `,
  headings,
  signals,
  placeholders: 'a determinar|a preencher|a ser definido|em andamento|em construção',
  nothing: 'nenhum|nenhuma|não|não há|não se aplica|sem',
  dummies: phraseList`
    alcançar|algo|algum benefício|algum objetivo|algum resultado|alguma ação|alguma razão|alguém|ator|ação|benefício|
    certa|certo|coisa|fazer|fazer algo|funcionalidade|função|ideia|motivo|o que|objetivo|obter|papel|perfil|
    perfil de usuário|por que|principal|quem|razão|resultado|tal|tipo de usuário|tipo de utilizador|um benefício|
    um objetivo|um papel|um usuário|uma ação|uma coisa|uma funcionalidade|usuário|utilizador|valor
  `,
  vague: 'concluído|feito|funciona corretamente|funcionando|pronto|testado|testar|tudo funciona|ver descrição',
  generic: phraseList`
    ajuda|alterações|defeito|descrição|erro|falha|ideia|melhoria|mudança|nova|novo|pedido|pergunta|solicitação|tarefa
  `,
  orderForm: 'first ^[a-z]{2,}(?:ar|er|ir|or|cao)$',
  fixes: {
    description: 'Hoje acontece … quando …. Isso afeta … porque …. Queremos … para que ….',
    story: 'Como …, quero … para que ….',
    criteria: 'Critérios de aceitação:\n- Dado …, quando …, então …',
    documents: 'Protótipo, especificação, feedback ou registro: …',
    answer: 'Resposta: …',
  },
};
