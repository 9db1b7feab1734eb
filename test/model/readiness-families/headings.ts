import { document, node, told, type Member } from './family';

const [pass, fail] = [{ criteria: 'pass' }, { criteria: 'fail' }] as const;

/** Headings without the marks of headings, and numbered ones. */
export const headings: Record<string, Member[]> = {
  'a heading without any mark': [
    told('en', 'Acceptance criteria\n- Each room has its hours\n- A free room is grey', pass),
    told('en', '🎯 Acceptance Criteria\n\n- Each room has its hours', pass),
    told('en', 'Acceptance Tests\n- Each room has its hours', pass),
    told('en', 'Definition of Done\n* Each room has its hours', pass, 'jira-wiki'),
    told('en', 'Expected Result\nEach room has its hours beside it', pass, 'plain'),
    told('de', 'Akzeptanzkriterien\n- Jeder Raum hat seine Stunden\n- Freie Räume sind grau', pass),
    told('fr', "Critères d'acceptation\n- Chaque salle montre ses heures", pass),
    told('es', 'Criterios de aceptación\n- Cada sala muestra sus horas', pass),
    told('pt', 'Critérios de aceite\n- Cada sala mostra suas horas', pass),
    told('ru', 'Критерии приёмки\n- У каждой комнаты видны часы', pass),
    told('ja', '受け入れ条件\n- 各部屋に時間が表示されること', pass),
    told('zh', '验收标准\n- 每个房间显示时间', pass),
    told('en', 'Entry criteria\n- The house has a boiler', fail),
    told('fr', 'Critères de recherche\n- Le nom de la salle', fail),
  ],
  'a heading in a dress of its own': [
    told(
      'en',
      '<details>\n<summary><b>Acceptance criteria</b></summary>\n\n- Each room has its hours\n</details>',
      pass,
    ),
    told('de', '<details><summary>Akzeptanzkriterien</summary>\n\nJeder Raum hat seine Stunden.\n\n</details>', pass),
    told('en', '+++ Acceptance criteria\n\nEach room has its hours\n\n+++', pass, 'linear-markdown'),
    told('fr', "+++ Critères d'acceptation\n- Chaque salle montre ses heures\n+++", pass, 'linear-markdown'),
    told('es', '{*}Criterios de aceptación{*}\n* Cada sala muestra sus horas', pass, 'jira-wiki'),
    told('en', '{*}Acceptance criteria for the list:{*}\n* Each room has its hours', pass, 'jira-wiki'),
    told('ru', '+Критерии приёмки+\n* У каждой комнаты видны часы', pass, 'jira-wiki'),
    told('pt', '<u>Critérios de aceitação</u>\n\n- Cada sala mostra suas horas', pass),
    told('en', '\ufeff## Acceptance criteria\n\n- Each room has its hours', pass),
    { body: '\ufeffh3. Acceptance criteria\n* Each room has its hours', markup: 'jira-wiki', expect: pass },
    {
      markup: 'adf',
      body: document(
        node.line(node.text('Acceptance criteria for rooms', 'underline')),
        node.list('Each has its hours'),
      ),
      expect: pass,
    },
    {
      markup: 'adf',
      body: document(node.line(node.text('Kriterien', 'strong'), node.break, node.text('Jeder Raum hat Stunden'))),
      expect: pass,
    },
  ],
  'a numbered label': [
    told('en', '**AC-1** - Each room has its hours\n**AC-2** - A free room is grey', pass),
    told('en', 'AC 1: Each room has its hours\nAC 2: A free room is grey', pass),
    told('en', '### AC1\nEach room has its hours\n### AC2\nA free room is grey', pass),
    told('en', '### AC-1: Each room has its hours', pass),
    told('en', 'h3. AC #2: A free room is grey', pass, 'jira-wiki'),
    told('de', '- AK1: Jeder Raum hat seine Stunden\n- AK2: Freie Räume sind grau', pass),
    told('fr', '**CA1 :** Chaque salle montre ses heures', pass),
    told('es', '*CA2:* Cada sala libre es gris', pass, 'jira-wiki'),
    told('pt', 'Critério de aceitação 1: Cada sala mostra suas horas', pass),
    told('ru', 'КП1: у каждой комнаты видны часы', pass),
    told('zh', '验收标准1：每个房间显示时间', pass),
    told('en', 'Depends on #12: the new boiler', fail),
  ],
};
