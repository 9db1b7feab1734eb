import { b, br, h, item, p, panel, tasks, type Ticket, ul, ol } from './document';

const story = 'As a caretaker, I want to see which rooms are booked tomorrow so that I can heat them in time.';
const geschichte =
  'Als Hausmeisterin möchte ich sehen, welche Räume morgen gebucht sind, damit ich sie rechtzeitig heize.';
const récit = 'En tant que gardien, je veux voir quelles salles sont réservées demain afin de les chauffer à temps.';
const historia = 'Como conserje quiero ver qué salas están reservadas mañana para que pueda calentarlas a tiempo.';

/** Tickets of the families that readers got wrong once, written in what all markups have. */
export const familyTickets: Ticket[] = [
  {
    title: 'A heading without any mark',
    parts: [p(story), p('Acceptance criteria'), ul('Each room has its hours', 'A free room is grey')],
  },
  {
    title: 'Eine Überschrift ohne Zeichen',
    parts: [p(geschichte), p('Akzeptanzkriterien:'), ul('Jeder Raum zeigt seine Stunden', 'Freie Räume sind grau')],
  },
  {
    title: 'A heading in bold',
    parts: [p(story), p(b('Acceptance criteria for the list:')), ul('Each room has its hours')],
  },
  {
    title: 'Un titre en gras et sa ligne',
    parts: [p(récit), p(b("Critères d'acceptation"), br, 'Chaque salle affiche ses heures')],
  },
  {
    title: 'Numbered labels',
    parts: [p(story), p('AC1: Each room has its hours'), p('AC2: A free room is grey')],
  },
  {
    title: 'Títulos con número',
    parts: [p(historia), h('Criterio de aceptación 1', 3), p('Cada sala muestra sus horas')],
  },
  {
    title: 'An empty panel',
    parts: [p(story), h('Acceptance criteria'), panel(p('TBD')), p('Eve knows the boiler.')],
  },
  {
    title: 'A heading below another',
    parts: [p(story), h('Acceptance criteria'), h('Images', 3), ul('Each room has its picture')],
  },
  {
    title: 'Offene Fragen unter Kriterien',
    parts: [p(geschichte), h('Akzeptanzkriterien'), h('Offene Fragen', 3), ul('Wer heizt den Saal?')],
  },
  {
    title: 'What cannot be done today',
    parts: [
      p('Today caretakers cannot see which rooms are booked, and must ask in the office every evening.'),
      p('That costs them half an hour.'),
    ],
  },
  {
    title: "Ce qu'on ne peut pas faire",
    parts: [p("Aujourd'hui le gardien ne peut pas voir les salles réservées et doit demander au bureau chaque soir.")],
  },
  {
    title: 'A rule for people',
    parts: [p(story), h('Acceptance criteria'), ul('We should talk to the caretakers')],
  },
  {
    title: 'Nothing is attached',
    parts: [p(story), p('No mock-up is attached yet; Eve will draw one.')],
  },
  {
    title: 'Der Plan ist nicht angehängt',
    parts: [p(geschichte), p('Ein Entwurf ist nicht angehängt.')],
  },
  {
    title: 'Template that nobody filled in',
    parts: [
      h('What the user wants'),
      p('As a type of person', br, 'I want to perform some task', br, 'So that some value is delivered'),
      h('Acceptance criteria'),
      tasks([false, 'Something the client can see'], [false, 'Something the system does']),
    ],
  },
  {
    title: 'Raum bleibt kalt',
    parts: [h('Erwartetes Verhalten', 3), p('Das erwartete Verhalten'), h('Tatsächliches Verhalten', 3)],
  },
  {
    title: '部屋が寒い',
    parts: [
      h('再現手順', 3),
      p('（手順を詳しくお書きください）'),
      h('期待される動作', 3),
      p('（どうなるべきかをご説明ください）'),
    ],
  },
  {
    title: 'Le stanze prenotate',
    parts: [
      p('Come custode voglio vedere quali stanze sono prenotate domani, così da scaldarle in tempo.'),
      p('Ogni stanza mostra le sue ore e le persone che la usano durante la settimana.'),
    ],
  },
  {
    title: 'Outcomes among proposals',
    parts: [
      p(story),
      h('Proposed solution', 3),
      ul('If I open a room, I see its hours.', 'When it is free, the row is grey.'),
    ],
  },
  {
    title: 'Criteria in a list of lists',
    parts: [p(story), h('Acceptance criteria'), ul(item('Each room shows', ul('its hours', 'its guests')))],
  },
  {
    title: 'Steps, and what they are for',
    parts: [ol('Click the room to keep it in view.', 'Look at the list'), p('The list is empty then.')],
  },
  {
    title: 'Entry criteria',
    parts: [p(story), h('Entry criteria'), ul('The drawing cannot be followed')],
  },
];
