import { stories, told, type Member } from './family';

const burden = { story: 'pass', criteria: 'fail' } as const;
const fail = { criteria: 'fail' } as const;
const pass = { criteria: 'pass' } as const;
const absent = { documents: 'fail' } as const;
const strange = { story: 'unknown', criteria: 'unknown' } as const;

/** What sentences mean, whatever words they share with others. */
export const meanings: Record<string, Member[]> = {
  'what must be done today': [
    { body: 'Today caretakers cannot see the bookings and must walk to each room.', expect: burden },
    { body: 'Derzeit können Hausmeister die Buchungen nicht sehen und müssen zu jedem Raum gehen.', expect: burden },
    {
      body: "Aujourd'hui les gardiens ne voient pas les réservations et doivent passer dans chaque salle.",
      expect: burden,
    },
    { body: 'Hoy los conserjes no ven las reservas y deben pasar por cada sala.', expect: burden },
    { body: 'Hoje os zeladores não veem as reservas e devem passar em cada sala.', expect: burden },
    { body: 'Сегодня завхозы не видят заказов и должны обходить каждую комнату.', expect: burden },
    { body: 'From today on a room without a booking must stay cold.', expect: { criteria: 'pass' } },
    { body: 'Heizplan: Ein Raum ohne Buchung muss ab heute kalt bleiben.', expect: { criteria: 'pass' } },
  ],
  'a rule for nobody, or for people': [
    told('en', 'The designers should look at the colours again.', fail),
    told('de', 'Die Kollegen aus der Technik sollen das noch einmal ansehen.', fail),
    told('es', 'El equipo debe mirar otra vez los colores de la lista.', fail),
    told('pt', 'Revisar os critérios de aceitação com a direção da escola inteira.', fail),
    told('fr', "Relire les critères d'acceptation avec la direction de l'école entière.", fail),
    told('en', '## Acceptance criteria\n- Criterion 4\n- Another criterion', fail),
    told('de', '## Akzeptanzkriterien\n- Kriterium 7', fail),
    told('pt', '## Critérios de aceite\n- Ver os critérios de busca na tela', { criteria: 'pass' }),
  ],
  'what is not attached': [
    told('en', 'There is no sketch attached so far.', absent),
    told('en', 'The floor plan will be attached next week.', absent),
    told('en', 'A room is refused when it has no boiler attached to it.', absent),
    told('en', 'A photo must be attached to each booking.', absent),
    told('de', 'Eine Skizze ist noch nicht angehängt.', absent),
    told('fr', "Aucun plan n'est en pièce jointe.", absent),
    told('ru', 'План пока не приложен.', absent),
    told('ru', 'К заявке должно быть приложено фото комнаты.', absent),
    told('ja', '図面はまだ添付されていません。', absent),
    told('zh', '没有附件。', absent),
    told('en', 'The list stays empty, see the attached log.', { documents: 'pass' }),
    told('en', 'It does not look like the attached sketch.', { documents: 'pass' }),
    told('de', 'Der Grundriss ist angehängt.', { documents: 'pass' }),
    told('ru', 'План этажа приложен.', { documents: 'pass' }),
  ],
  'a language of none of the eight': [
    {
      body: 'Come custode voglio vedere quali sale sono prenotate domani, così posso scaldarle in tempo.',
      expect: strange,
    },
    {
      body: 'Als conciërge wil ik zien welke zalen morgen bezet zijn zodat ik ze niet te laat verwarm.',
      expect: strange,
    },
    { body: 'Jako dozorca chcę widzieć, które sale są zajęte jutro, żeby nie grzać ich za późno.', expect: strange },
    { body: 'Som vaktmästare vill jag se vilka rum som är bokade i morgon så att jag kan värma dem.', expect: strange },
    {
      body: 'Bir görevli olarak yarın hangi odaların dolu olduğunu görmek istiyorum, böylece zamanında ısıtırım ve bir şey olmaz.',
      expect: strange,
    },
    { body: 'Jako správce chci vidět, které místnosti jsou zítra obsazené, aby se topilo včas.', expect: strange },
    { body: '관리인으로서 내일 예약된 방을 보고 싶다. 그래야 제때 난방을 할 수 있다.', expect: strange },
    { body: 'Ως επιστάτης θέλω να βλέπω ποιες αίθουσες είναι κρατημένες αύριο.', expect: strange },
    { body: 'كحارس أريد أن أرى الغرف المحجوزة غدا حتى أدفئها في الوقت المناسب.', expect: strange },
    { body: stories.es, expect: { story: 'pass', criteria: 'fail' } },
    { body: stories.ru, expect: { story: 'pass', criteria: 'fail' } },
  ],
  'outcomes among proposals': [
    told('en', '### Proposed solution\n- If I open a room, I see its hours.\n- When it is free, the row is grey.', {
      criteria: 'pass',
    }),
    told('de', '### Lösungsvorschlag\n- Wenn ich einen Raum öffne, zeigt er seine Stunden.', { criteria: 'pass' }),
    told('fr', '### Proposition\n- Quand je clique sur une salle, la page affiche ses heures.', { criteria: 'pass' }),
    told('es', '### Propuesta\n- Si abro una sala, la lista muestra sus horas.', { criteria: 'pass' }),
    told('en', '### Proposed solution\n- If we have time, a new table.', fail),
    told('en', '### Steps\n- When I open a room, it is empty.', fail),
  ],
  'who wants what, and what the hand does': [
    {
      body: 'Ideally one line each.',
      title: 'As house owner, on the page of a room, I would like to see its hours',
      expect: { story: 'pass' },
    },
    { body: 'As night porter, I need the list of rooms on paper.', expect: { story: 'pass' } },
    { body: 'As discussed, I would like to merge the two lists.', expect: { story: 'fail' } },
    {
      body: '- Auf den Raum klicken, um ihn zu öffnen.\n- Die Liste ansehen',
      title: 'Raum öffnen',
      expect: { story: 'fail' },
    },
    {
      body: '- Click the room to keep it in view.\n- Look at the list',
      title: 'Open a room',
      expect: { story: 'fail' },
    },
    {
      body: '- Cliquer sur la salle afin de la voir.\n- Regarder la liste',
      title: 'Ouvrir une salle',
      expect: { story: 'fail' },
    },
  ],
  // The word stands in many other names, and a team may build something that is called so.
  'criteria of another kind': [
    told('en', '## Evaluation criteria of the pilot\n- The budget is used up', fail),
    told('ru', '## Критерии отбора\n- Смета исчерпана', fail),
    told('en', '## Entry criteria\n- The drawing cannot be followed', fail),
    told('de', '## Eintrittskriterien\n- Der Entwurf ist nicht umsetzbar', fail),
    told('fr', "## Critères d'entrée\n- Le plan de la maison manque", fail),
    told('es', '## Criterios de entrada\n- El plano no se puede seguir', fail),
    told('pt', '## Critérios de entrada\n- Falta a planta da casa', fail),
    told('en', '## Acceptance criteria\n- [ ] Criteria of a room are listed by name', pass),
    told('de', '## Akzeptanzkriterien\n- [ ] Die Kriterien eines Raums erscheinen in der Liste', pass),
    told('fr', "## Critères d'acceptation\n- [ ] Les critères d'une salle s'affichent dans la liste", pass),
    told('es', '## Criterios de aceptación\n- [ ] Los criterios de una sala se muestran en la lista', pass),
    told('en', '## Acceptance criteria of the search\n- [ ] Each room is found by its number', pass),
    told('de', '## Akzeptanzkriterien der Suche\n- [ ] Jeder Raum erscheint mit seiner Nummer', pass),
    told('fr', "## Critères d'acceptation de la recherche\n- [ ] Chaque salle s'affiche par son numéro", pass),
    told('es', '## Criterios de aceptación de la búsqueda\n- [ ] Cada sala se muestra por su número', pass),
    told('ru', '## Критерии приёмки поиска\n- [ ] Каждая комната отображается по номеру', pass),
    told('ru', '## Критерии приёмки\n- [ ] Критерии комнаты отображаются в списке', pass),
  ],
};
