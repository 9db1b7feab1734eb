import type { Language } from './language';

export const portuguese: Language = {
  code: 'pt',
  spaced: true,
  common:
    'a|ao|as|com|como|da|das|de|deve|do|dos|e|em|esta|este|está|eu|mais|mas|na|no|não|o|os|para|por|quando|que|quero|se|ser|são|um|uma|usuário|é',
  headings: {
    criteria:
      'ca|cenário|concluído quando|condições de aceitação|condições de satisfação|critério de aceitação|critério de aceite|critérios de aceitacao|critérios de aceitação|critérios de aceite|critérios de sucesso|critérios de validação|definição de concluído|definição de feito|definição de pronto|entregáveis|pronto quando|regra de negócio|regras|testes de aceitação|validação|validações',
    expected:
      'comportamento correto|comportamento desejado|comportamento esperado|espera-se|o que deveria acontecer|resultado desejado|resultado esperado',
    role: 'ator|enquanto|eu como|eu, como|papel|perfil|quem',
    want: 'ação|desejo|eu quero|funcionalidade|gostaria|gostaria de|o que|posso|preciso|quero',
    benefit: 'a fim de|com o objetivo de|de forma que|motivo',
    problem:
      'comportamento atual|comportamento observado|defeito|descrição do erro|descrição do problema|erro|estado atual|falha|o que acontece|o que aconteceu|resultado atual|resultado obtido|situação atual',
    reason: 'finalidade|justificativa|justificação|motivação|necessidade|porquê|razão',
    steps: 'caso de teste|como reproduzir|etapas|para reproduzir|passo a passo|passos|procedimento|reprodução',
    questions: 'a esclarecer|dúvida|em aberto|pergunta|questão|questões',
    dependencies: 'precondições|pré-condição|pré-condições|pré-requisito',
    documents: 'documentação|especificação|evidência|imagens|print|tela',
    checklist: 'definição de preparado|lista de verificação',
    tasks: 'a fazer|ações|atividades|pendências|próximos passos|subtarefa|tarefa',
    proposal: 'análise|detalhes|ideia|proposta|solução|soluções|sugestão',
    description: 'descricao|escopo|introdução|resumo|sobre|visão geral',
  },
  signals: {
    trouble:
      'ambíguo|ao invés|apenas|apesar|atrasad*|atualmente|complicad*|defeito*|deixa de|demais|demora|demoram|desaparece*|desistem|dificuldade*|difícil*|em vez|embora|errad*|erro|falha|falham|falta|faltam|faltando|fecha|impossível|incorret*|infelizmente|inválid*|lenta|lentidão|lento|mal|manualmente|muito|nada|nenhum|nenhuma|no momento|nunca|não|parou de|perda|perde|perdem|perder|perdida|perdido|por enquanto|problema*|quebra|quebrad*|reclam*|sem|some|somente|só|trava|travado|travando|vazia|vazio|à mão',
    reason:
      'a fim|assim|com o objetivo|de forma que|de modo que|devido|evitar|facilitar|graças|importante|já que|melhorar|necessári*|o objetivo|para|permita|permite|permitir|permitiria|pois|por isso|porque|uma vez que|visando|útil',
    want: 'deseja|desejam|desejo|devo|funcionalidade|gostaria|gostaríamos|necessito|poder|possa|posso|precisa|precisam|precisamos|preciso|quer|querem|queremos|quero',
    role: 'como|enquanto|eu como|eu enquanto|na condição de|na qualidade de',
    when: 'ao|enquanto|quando|se|uma vez',
    must: 'deve|devem|deveria|deveriam|deverá|deverão|espera-se|esperada|esperado|não pode|não podem|não poderá|obrigatóri*|poderá|poderão|precisa ser|só pode|tem de|tem que|tenho de|tenho que|é necessário',
    criterion: 'comportamento esperado|critério de aceitação|critérios de aceite|resultado esperado',
    builders:
      'a equipa|a equipe|a gente|acho|colegas|desenvolvedores|designers|deveríamos|equipe|nós|podemos|poderia|poderíamos|talvez|testadores|time de|vamos',
    order:
      'adicionar|adicione|alteração|altere|atualização|atualize|correção|corrija|criar|criação|crie|desenvolvimento|favor|faça|implementação|implemente|inclusão|permitir|remova|remoção',
    prompt: 'aqui|descreva|descrever|explique|inclua|indique|informe|liste|preencha|resuma|se aplicável|se houver',
    promptSelf:
      'apague esta|clara e concisa|cole aqui|conte o que|descreva|descreva a|descreva aqui|descreva o|escreva aqui|esta seção|este modelo|explique aqui|indique aqui|insira aqui|insira uma|o mais detalhado|o que você esperava|por favor descreva|preencha|remova esta|seu pedido|seu problema|sua ideia|sua solicitação|uma descrição clara',
    conduct: 'concordo|confirmo|eu li|pesquisei|verifiquei',
    blocking:
      'aguardando|após a conclusão|bloqueada por|bloqueado por|depende da|depende de|depende do|dependente de|esperando|pré requisito|pré-requisito|requer #|à espera de',
    enclosed: 'anexado|anexada|em anexo|segue anexo|print abaixo|imagem abaixo|tela abaixo|ver imagem|ver captura',
    document:
      'captura*|diagrama*|estudo|exemplo*|guia|modelo|norma|pesquisa|print|protótipo*|registro*|relatório|especificaç*',
    sayer: 'disse|diz|escreve|escreveu|mensagem|segundo|cliente',
    answer: 'decidido|decisão|r:|resolvido|resposta|sim',
    given: 'considerando|dada|dado|dado que',
    whenStep: 'quando',
    thenStep: 'entao',
    verb: 'aparece|desaparece|está|exibe|faz|fica|funciona|gera|mostra|mostram|muda|permite|permitir|pode|podem|retorna|se|soma|são|é',
    joint: 'a|ao|após|até|com|desde|em|entre|na|nas|no|nos|para|por|quando|se|segundo|sem|sobre',
    today: 'atualmente|agora|até agora|atual|hoje|hoje em dia|neste momento|no momento|por enquanto|de momento',
    gesture: 'clicar|clique|abrir|abra|ir para|pressionar|selecionar|acessar|tocar|digitar',
    later: 'mais tarde|depois|em breve|será|serão|amanhã|anexarei|pendente|ainda vou',
  },
  placeholders: 'a determinar|a preencher|a ser definido|em andamento|em construção',
  nothing: 'nenhum|nenhuma|não|não há|não se aplica|sem',
  dummies:
    'alcançar|algo|algum benefício|algum objetivo|algum resultado|alguma ação|alguma razão|alguém|ator|ação|benefício|certa|certo|coisa|fazer|fazer algo|funcionalidade|função|ideia|motivo|o que|objetivo|obter|papel|perfil|perfil de usuário|por que|principal|quem|razão|resultado|tal|tipo de usuário|tipo de utilizador|um benefício|um objetivo|um papel|um usuário|uma ação|uma coisa|uma funcionalidade|usuário|utilizador|valor',
  vague: 'concluído|feito|funciona corretamente|funcionando|pronto|testado|testar|tudo funciona|ver descrição',
  generic:
    'ajuda|alterações|defeito|descrição|erro|falha|ideia|melhoria|mudança|nova|novo|pedido|pergunta|solicitação|tarefa',
  orderForm: 'first ^[a-z]{2,}(?:ar|er|ir|or|cao)$',
  fixes: {
    description: 'Hoje acontece … quando …. Isso afeta … porque …. Queremos … para que ….',
    story: 'Como …, quero … para que ….',
    criteria: 'Critérios de aceitação:\n- Dado …, quando …, então …',
    documents: 'Protótipo, especificação, feedback ou registro: …',
    answer: 'Resposta: …',
  },
};
