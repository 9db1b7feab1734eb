import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What words and phrases of German sentences tell. */
export const signals: Language['signals'] = {
  trouble: phraseList`
    abstürz*|absturz*|aktuell|anstatt|aufwendig*|aufwändig*|beanstand*|bemängel*|beschwer*|bisher|blockiert|bricht|
    dauert|defekt*|derzeit|doppelt*|erfolglos*|falsch*|fehl*|hängt|ineffizient*|kaputt*|kein|keine|keinem|keinen|keiner|
    langsam*|leer|leider|lücke*|manuell*|mehrfach*|momentan|mühsam*|nicht|nie|niemand|nur|obwohl|ohne|per hand|problem*|
    schlecht*|schwer|schwierig*|sondern|statt|stattdessen|stürzt|trotz*|umständlich*|unbrauchbar*|ungenau*|ungültig*|
    unklar*|unleserlich*|unmöglich|unsicher*|unvollständig*|veraltet*|verhinder*|verlier*|verlor*|verlust*|verschw*|
    verwirr*|verworfen|zu groß|zu klein|zu lange|zu viel|zu viele|zu wenig|zurzeit
  `,
  reason: phraseList`
    aufgrund|da|dadurch|daher|damit|denn|deshalb|erforderlich*|erleichter*|ermöglich*|grund|hilfreich|hilft|mehrwert|
    notwendig*|nutzen|nützlich*|sinnvoll*|so dass|sodass|somit|sparen|spart|um|vermeid*|wegen|weil|wichtig|zweck
  `,
  want: 'benötig*|brauch*|hätte gern|kann|können|muss|möchte|möchten|soll|will|wollen|wünsch*|würde gern',
  role: 'als',
  when: 'falls|sobald|wenn|während',
  must: 'darf|dürfen|erwartet|hat zu|ist zu|muss|müssen|sind zu|soll|sollen|sollte|sollten',
  criterion: 'abnahmekriteri*|akzeptanzkriteri*|erledigt wenn|erwartetes ergebnis|erwartetes verhalten|fertig wenn',
  builders: phraseList`
    das design-team|das team|designer|designteam|entwickler|eventuell|fachbereich|ich|kollegen|kolleginnen|könnte|
    könnten|tester|uns|vielleicht|wir
  `,
  order: 'bitte|baue|entferne|erstelle|füge|implementiere|mache|prüfe|setze|zeige|ändere',
  prompt: phraseList`
    beschreibe|bitte|erkläre|falls vorhanden|falls zutreffend|hier|kurze beschreibung|nenne|welche|z.b|zum beispiel
  `,
  promptSelf: phraseList`
    beschreibe das|beschreibe den|beschreibe die|beschreibe hier|beschreibe kurz|beschreiben sie|bitte angeben|
    bitte ausfüllen|bitte beschreibe|bitte beschreiben|bitte eintragen|bitte ergänzen|dein anliegen|dein problem|
    deine anfrage|deine idee|diese vorlage|diesen abschnitt|diesen text ersetzen|diesen text löschen|dieser abschnitt|
    eine klare beschreibung|eine kurze beschreibung|füge hier|hier ausfüllen|hier beschreiben|hier einfügen|
    hier eintragen|ihr anliegen|ihr problem|ihre idee|klare und prägnante|klare und präzise|möglichst detailliert|
    möglichst genau|möglichst genaue|trage hier|was haben sie erwartet|was hast du erwartet
  `,
  conduct: 'ich bestätige|ich bin bereit|ich habe|ich stimme',
  blocking: phraseList`
    abhängig von|blockiert durch|blockiert von|erst nach|hängt von|setzt voraus|voraussetzung|vorbedingung|warten auf|
    wartet auf
  `,
  enclosed: 'anbei|angehängt|anhang|anlage|beigefügt',
  document: phraseList`
    anleitung|beispiel*|bericht|dokument*|entwurf|handbuch|konzept|norm|pflichtenheft|lastenheft|protokoll*|
    rückmeldung*|skizze|spezifikation|studie|umfrage|vorlage
  `,
  sayer: 'kunde|kundin|laut|meldet|nachricht|sagt|schreibt|schrieb',
  answer: 'antwort|entscheidung|entschieden|erledigt|geklärt|ja|nein',
  given: 'angenommen|gegeben',
  whenStep: 'wenn',
  thenStep: 'dann',
  verb: phraseList`
    bleibt|erscheint|findet|funktioniert|geht|gibt|haben|hat|ist|kann|können|lässt|macht|sind|steht|werden|wird|zeigt
  `,
  joint: phraseList`
    als|am|an|auf|aus|bei|beim|durch|für|gegen|im|je|mit|nach|ohne|pro|statt|unter|vor|wenn|zu|zum|zur|zwischen|über
  `,
  today: 'aktuell|bisher|derzeit|gegenwärtig|heute|heutzutage|im moment|momentan|zurzeit|zur zeit|bis jetzt|jetzt',
  gesture: phraseList`
    klicke|klicken|drücke|drücken|tippe|tippen|öffne|öffnen|gehe zu|wähle|auswählen|anmelden|navigiere|scrolle|scrollen
  `,
  later: 'folgt|folgen|später|wird noch|werden noch|nachgereicht|nachreichen|bald|morgen|wird angehängt',
};
