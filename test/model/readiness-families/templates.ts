import type { Member } from './family';

const empty = { story: 'fail', criteria: 'fail' } as const;
const blank = { description: 'fail', criteria: 'fail' } as const;
const none = { criteria: 'fail' } as const;

/** Templates as they came. */
export const templates: Record<string, Member[]> = {
  'a template that nobody filled in': [
    {
      body: 'As a _type of person_\nI want _to perform some task_\nSo that _some value is delivered_\n\n## Acceptance criteria\n- [ ] _Something the client can see_',
      expect: empty,
    },
    {
      body: 'As a <role>, I want <goal> so that <benefit>.\n\n## Acceptance criteria\n- [ ] Something somebody can check',
      expect: empty,
    },
    {
      body: 'Als _Art von Nutzer_ möchte ich _etwas tun_, damit _ein Ziel_.\n\n## Akzeptanzkriterien\n- [ ] _Etwas, das man prüfen kann_',
      expect: empty,
    },
    {
      body: "En tant que _type d'utilisateur_, je veux _une action_ afin de _un bénéfice_.\n\n## Critères d'acceptation\n- [ ] Quelque chose à vérifier",
      expect: empty,
    },
    {
      body: 'Como _tipo de usuario_ quiero _hacer algo_ para que _una razón_.\n\n## Criterios de aceptación\n- [ ] Algo que se pueda comprobar',
      expect: empty,
    },
    {
      body: 'Как _тип пользователя_, я хочу _сделать что-то_, чтобы _какая-то цель_.\n\n## Критерии приёмки\n- [ ] Что-то проверяемое',
      expect: empty,
    },
    { body: '作为某类用户，我希望做某事，以便获得某种价值。\n\n## 验收标准\n- [ ] 某个可以验证的结果', expect: empty },
    {
      body: '### 再現手順\n（手順を詳しくお書きください）\n\n### 期待される動作\n（どうなるべきかをご説明ください）',
      expect: blank,
    },
    { body: '### 预期行为\n请描述您希望看到的结果。\n\n### 实际行为\n请简要说明发生了什么。', expect: blank },
    { body: '### Erwartetes Verhalten\nBeschreibe hier kurz, was passieren sollte.', expect: blank },
    { body: '### Comportement attendu\nDécrivez ici ce qui devrait se passer.', expect: blank },
    { body: '### Comportamento esperado\nDescreva aqui o que deveria acontecer.', expect: blank },
    { body: '### Ожидаемое поведение\nОпишите здесь, что должно было произойти.', expect: blank },
    { body: '**其他想法 | Other ideas**\n\n您考虑过其他办法吗？如有，请写在这里。', expect: { questions: 'pass' } },
  ],
  'a line that says its heading again': [
    { body: '### Expected behaviour\nThe expected behaviour', expect: none },
    { body: '### Erwartetes Verhalten\nDas erwartete Verhalten', expect: none },
    { body: '### Résultat attendu\nLe résultat attendu', expect: none },
    { body: '### Resultado esperado\nEl resultado esperado', expect: none },
    { body: '### 期待される動作\n期待される動作', expect: none },
    { body: '### Expected behaviour\nThe room stays warm', expect: { criteria: 'pass' } },
  ],
  'a template of nothing but headings': [
    {
      body: '**Was ist passiert?**\n\n**Erwartetes Verhalten**\n\n**Schritte zum Nachstellen und die Umgebung**',
      expect: none,
      fix: { criteria: 'Akzeptanzkriterien' },
    },
    {
      body: "## Comportement attendu\n\n## Étapes pour reproduire\n\n## Captures d'écran de la page",
      expect: none,
      fix: { criteria: "Critères d'acceptation" },
    },
    {
      body: '## Comportamiento esperado\n\n## Pasos para reproducir el error\n\n## Capturas de la página',
      expect: none,
      fix: { criteria: 'Criterios' },
    },
    {
      body: '## Ожидаемое поведение\n\n## Шаги для воспроизведения\n\n## Что не так и как это исправить',
      expect: none,
      fix: { criteria: 'Критерии' },
    },
    { body: '## 期待される動作\n\n## 再現手順\n\n## 環境', expect: none, fix: { criteria: '受け入れ条件' } },
  ],
};
