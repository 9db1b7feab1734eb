import { document, node, told, type Member } from './family';

const [pass, fail] = [{ criteria: 'pass' }, { criteria: 'fail' }] as const;

function counting(count: string, member: Member): Member {
  return { ...member, why: { criteria: count } };
}

/** Conditions whose second and third hang below the first, whatever signs they begin with. */
function mixed(language: Parameters<typeof told>[0], ...lines: string[]): Member {
  return {
    ...told(language, lines.join('\n'), pass, 'jira-wiki'),
    without: { criteria: lines.slice(2).map((line) => line.slice(0, 2)) },
  };
}

/** Where sections end, and what lies within them. */
export const sections: Record<string, Member[]> = {
  'a section that ends where it ends': [
    told('en', '{panel:title=Acceptance criteria}\n{panel}\nEve knows the boiler.', fail, 'jira-wiki'),
    told('de', '{panel:title=Akzeptanzkriterien}\n{panel}\nEva kennt den Kessel gut.', fail, 'jira-wiki'),
    told('fr', "{expand:Critères d'acceptation}\n{expand}\nÈve connaît la chaudière.", fail, 'jira-wiki'),
    told('en', '<details>\n<summary>Acceptance criteria</summary>\n\n</details>\n\nEve knows the boiler.', fail),
    told('en', '+++ Acceptance criteria\n\n+++\n\nEve knows the boiler.', fail, 'linear-markdown'),
    {
      markup: 'adf',
      body: document(node.fold('Acceptance criteria'), node.line(node.text('Eve knows it.'))),
      expect: fail,
    },
    {
      markup: 'adf',
      body: document(
        node.fold('Acceptance criteria', node.list('Each room has hours')),
        node.line(node.text('See Eve.')),
      ),
      expect: pass,
      why: { criteria: 'one condition' },
    },
    counting(
      'one condition',
      told('en', '## Acceptance criteria\n- Each room has its hours\n\nUI: two days at most', pass),
    ),
    counting(
      'one condition',
      told('es', '## Criterios de aceptación\n- Cada sala muestra sus horas\n\nAna lo revisa', pass),
    ),
    counting(
      'one condition',
      told('ru', '## Критерии приёмки\n- У каждой комнаты видны часы\n\nЕва знает котёл', pass),
    ),
  ],
  'a heading below another': [
    told('en', '## Acceptance criteria\n### Desktop\n- Each room has its hours', pass),
    told('en', 'h2. Acceptance criteria\nh3. Images\n* Each room has its picture', pass, 'jira-wiki'),
    counting(
      '2 conditions',
      told('en', '## Acceptance criteria\n### Usual\n- Rooms have hours\n### Errors\n- Code 404', pass),
    ),
    counting(
      '2 conditions',
      told('de', '## Akzeptanzkriterien\n### Liste\n- Räume mit Zeit\n### Fehler\n- Meldung in Rot', pass),
    ),
    counting(
      '2 conditions',
      told('fr', "## Critères d'acceptation\n**Écran**\n- Salles en bleu\n\n**Erreur**\n- Un texte rouge", pass),
    ),
    told('en', '## Acceptance criteria\n### Open questions\n- Who heats the hall?', fail),
    told('en', '## Acceptance criteria\nTBD\n\n**Reviewer**\n- Eve from the third floor', fail),
  ],
  'a line that was wrapped': [
    {
      body: 'Until spring nobody can say who heats the rooms, for which reason a room\nwithout a booking must\nstay cold.',
      expect: pass,
    },
    {
      body: 'Bis zum Frühjahr weiß niemand, wer heizt, und deshalb muss ein Raum ohne\nBuchung immer kalt bleiben, und zwar im ganzen Haus und auch in den\nKellern.',
      expect: pass,
    },
    told('en', 'To decide: shall we also heat the rooms that were booked by\npartners of the house?', {
      questions: 'fail',
    }),
    told('fr', "À décider : faut-il chauffer aussi les salles réservées par\nles partenaires de l'école ?", {
      questions: 'fail',
    }),
    told('en', 'The plan is clear, but the work on it is blocked\nby #31 for now.', { dependencies: 'unknown' }),
    told('de', 'Der Plan steht, aber die Arbeit daran ist blockiert\ndurch #31 und andere.', {
      dependencies: 'unknown',
    }),
    told('en', 'Given a booked room\nwhen it is six o’clock\nthen the heating starts', pass),
  ],
  'a block of a tracker': [
    told('en', 'The field {{code}} is empty.\n\nh3. Acceptance criteria\n* Each room has its hours', pass, 'jira-wiki'),
    told(
      'de',
      'Das Feld {{noformat}} ist leer.\n\nh3. Akzeptanzkriterien\n* Jeder Raum hat Stunden',
      pass,
      'jira-wiki',
    ),
    told(
      'fr',
      "Le champ {{quote}} est vide.\n\nh3. Critères d'acceptation\n* Chaque salle a ses heures",
      pass,
      'jira-wiki',
    ),
    told(
      'es',
      'El campo {{panel}} está vacío.\n\nh3. Criterios de aceptación\n* Cada sala tiene sus horas',
      pass,
      'jira-wiki',
    ),
    told('ru', 'Поле {{code}} пустое.\n\nh3. Критерии приёмки\n* У каждой комнаты есть часы', pass, 'jira-wiki'),
    told('en', '## Acceptance criteria\n```[tasklist]\n- [ ] Each room has its hours\n```', pass),
    told('es', '```[tasklist]\n### Criterios de aceptación\n- [ ] Cada sala muestra sus horas\n```', pass),
    told('de', '## Akzeptanzkriterien\n```[tasklist]\n- [x] Jeder Raum hat seine Stunden\n```', pass),
    told('fr', "```[tasklist]\n### Critères d'acceptation\n- [ ] Chaque salle montre ses heures\n```", pass),
    told('ja', '## 受け入れ条件\n```[tasklist]\n- [ ] 各部屋に時間が表示されること\n```', pass),
  ],
  'a list of stars and dashes': [
    mixed('en', 'h3. Acceptance criteria', '* Each room shows', '*- its hours', '*- its guests'),
    mixed('de', 'h3. Akzeptanzkriterien', '* Jeder Raum zeigt', '*- seine Stunden', '** seine Gäste'),
    mixed('fr', "h3. Critères d'acceptation", '* Chaque salle montre', '*# ses heures', '*# ses hôtes'),
    mixed('es', 'h3. Criterios de aceptación', '# Cada sala muestra', '#* sus horas', '#- sus huéspedes'),
    mixed('ru', 'h3. Критерии приёмки', '- У каждой комнаты видны', '-* часы', '-# гости'),
  ],
};
