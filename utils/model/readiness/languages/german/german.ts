import type { Language } from '../language';
import { phraseList } from '../phrase-list';
import { headings } from './headings';
import { signals } from './signals';

export const german: Language = {
  code: 'de',
  spaced: true,
  common: phraseList`
    als|auch|auf|bei|bitte|das|dem|den|der|die|ein|eine|einen|einer|es|für|ich|im|ist|kann|keine|mit|nach|nicht|sich|
    sind|soll|und|von|wenn|werden|wird|zu
  `,
  headings,
  signals,
  placeholders: phraseList`
    folgt|kommt noch|kriterium 1|kriterium 2|noch offen|noch zu klären|offen|platzhalter|wird noch ergänzt|
    zu definieren|beschreibung
  `,
  nothing: 'entfällt|k.a|ka|kein|keine|keiner|nein|nicht zutreffend|nichts',
  dummies: phraseList`
    aktion|anwender|art von benutzer|art von nutzer|benutzer|bestimmte rolle|ein benutzer|ein bestimmter|
    ein bestimmter nutzen|ein bestimmtes ziel|ein ergebnis|ein grund|ein nutzen|ein nutzer|ein ziel|eine aktion|
    eine bestimmte|eine funktion|ergebnis|erreichen|erreicht wird|etwas|etwas tun|etwas tun kann|funktion|grund|
    irgendein|irgendeine|irgendetwas|irgendwas|jemand|machen|nutzen|nutzer|nutzertyp|rolle|rollenname|tue etwas|tun|
    warum|was|wert|ziel|zweck
  `,
  vague: phraseList`
    alles funktioniert|erledigt|es funktioniert|fertig|funktioniert|funktioniert einwandfrei|funktioniert wie erwartet|
    getestet|läuft|passt|siehe beschreibung|siehe oben|testen|umgesetzt|implementiert
  `,
  generic: phraseList`
    anforderung|anforderungen|aufgabe|aufgaben|beschreibung|bitte|dokumentation|fehler|frage|funktion|hilfe|neue|neuer|
    probleme|seite|sonstiges|thema|verbesserung|verbesserungen|änderung|änderungen
  `,
  orderForm: 'last ^[a-zß]{3,}(?:en|ern|eln)$',
  fixes: {
    description: 'Heute passiert …, wenn …. Das betrifft …, weil …. Wir möchten …, damit ….',
    story: 'Als … möchte ich …, damit ….',
    criteria: 'Akzeptanzkriterien:\n- Angenommen …, wenn …, dann …',
    documents: 'Entwurf, Spezifikation, Rückmeldung oder Protokoll: …',
    answer: 'Antwort: …',
  },
};
