import { expecting, type Sample } from './sample';

export const germanAndFrench: Sample[] = [
  {
    name: 'de: user story with criteria',
    title: 'Urlaubsantrag auf dem Handy stellen',
    body: 'Als Mitarbeiterin im Außendienst möchte ich meinen Urlaub auf dem Handy beantragen, damit ich dafür nicht ins Büro fahren muss.\n\n## Akzeptanzkriterien\n- Der Antrag wird an die Vorgesetzte geschickt\n- Resturlaub wird angezeigt\n- Überschneidungen werden gemeldet',
    expect: expecting('++++-+'),
  },
  {
    name: 'de: bug',
    title: 'Suche findet keine Straßen mit ß',
    body: '**Schritte:**\n1. "Hauptstraße" eingeben\n2. Suchen\n\n**Ist:** Die Trefferliste bleibt leer.\n\n**Soll:** Alle Adressen in der Hauptstraße werden gefunden, auch mit "ss" geschrieben.\n\nScreenshot siehe Anhang.',
    expect: { title: true, description: true, story: true, criteria: true, questions: true },
  },
  {
    name: 'de: blosse Anweisung',
    title: 'Logo austauschen',
    body: 'Bitte das alte Logo in Kopfzeile und Fußzeile durch das neue ersetzen und die alte Datei danach löschen.',
    expect: { description: true, story: false, criteria: false, documents: false, questions: true },
  },
  {
    name: 'de: leer bis auf Vorlage',
    title: 'Neue Anforderung',
    body: '## Beschreibung\n<!-- Bitte beschreibe die Anforderung -->\n\n## Akzeptanzkriterien\n- [ ] ...\n\n## Anmerkungen\nkeine',
    expect: expecting('-----+'),
  },
  {
    name: 'de: offene Frage und Muss-Satz',
    title: 'Passwörter nach 90 Tagen ablaufen lassen',
    body: 'Die Revision hat beanstandet, dass Passwörter ewig gelten. Ein Passwort muss nach 90 Tagen geändert werden. Gilt das auch für technische Benutzer?',
    expect: expecting('++++--'),
  },
  {
    name: 'de: Thema statt Titel',
    title: 'Rechnungen',
    body: 'Da geht einiges nicht.',
    expect: { title: false, description: false, criteria: false, documents: false, questions: true },
  },
  {
    name: 'fr: récit avec critères',
    title: "Annuler une réservation depuis l'application",
    body: "En tant que voyageur, je souhaite annuler ma réservation depuis l'application afin de ne pas devoir appeler le service client.\n\n### Critères d'acceptation\n- Le remboursement est affiché avant la confirmation\n- Un courriel confirme l'annulation",
    expect: expecting('++++-+'),
  },
  {
    name: 'fr: anomalie',
    title: 'Le panier se vide après le paiement refusé',
    body: 'Étapes pour reproduire :\n1. Remplir le panier\n2. Payer avec une carte refusée\n\nRésultat obtenu : le panier est vide et le client doit tout recommencer.\nRésultat attendu : le panier reste tel quel.\n\nMaquette : https://www.figma.com/file/xyz/panier',
    expect: expecting('++++++'),
  },
  {
    name: 'fr: consigne seule',
    title: 'Mettre à jour les dépendances du serveur',
    body: 'Passer toutes les bibliothèques du serveur à leur dernière version mineure puis relancer la chaîne de tests sur les deux branches.',
    expect: expecting('++---+'),
  },
  {
    name: 'fr: questions ouvertes',
    title: 'Ajouter la connexion par code unique',
    body: "Les agents oublient leur mot de passe et bloquent leur compte chaque semaine.\n\nQuestions ouvertes :\n- Quelle durée de validité pour le code ?\n- Faut-il garder l'ancien formulaire ?",
    expect: expecting('+++---'),
  },
];
