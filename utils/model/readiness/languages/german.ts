import type { Language } from './language';

export const german: Language = {
  code: 'de',
  spaced: true,
  common:
    'als|auch|auf|bei|bitte|das|dem|den|der|die|ein|eine|einen|einer|es|für|ich|im|ist|kann|keine|mit|nach|nicht|sich|sind|soll|und|von|wenn|werden|wird|zu',
  headings: {
    criteria:
      'abnahme|abnahmebedingungen|abnahmekriterien|abnahmekriterium|ak|aks|akzeptanz|akzeptanzbedingungen|akzeptanzkriterien|akzeptanzkriterium|akzeptanztests|anforderung|anforderungen|bedingungen|definition von fertig|erfolgskriterien|ergebnis|ergebnisse|erledigt wenn|fertig wenn|fertig, wenn|fertigstellungskriterien|geschäftsregeln|kriterien|regeln|szenarien|szenario|zielzustand',
    expected:
      'erwartet|erwartetes|erwartetes ergebnis|erwartetes verhalten|erwartung|erwartungen|gewünscht|gewünschtes|korrektes verhalten|richtiges verhalten|soll|soll-verhalten|soll-zustand|sollverhalten|sollzustand|wunschverhalten',
    story: 'anwendergeschichte|anwendungsfall|anwendungsfälle|nutzergeschichte',
    role: 'akteur|als|nutzer|rolle|wer',
    want: 'brauche ich|ich kann|ich möchte|ich will|möchte ich|was|will ich|wunsch|ziel',
    benefit: 'damit|grund|nutzen|sodass|um|warum|wozu',
    problem:
      'beobachtung|beschreibung des fehlers|fehler|fehlerbeschreibung|ist|ist-stand|ist-verhalten|ist-zustand|istzustand|aktuelles verhalten|aktueller stand|tatsächliches ergebnis|tatsächliches verhalten|probleme|problembeschreibung|was passiert|was ist passiert',
    reason: 'anlass|ausgangslage|ausgangssituation|bedarf|begründung|hintergrund|kontext|mehrwert|ziele|zweck',
    steps: 'ablauf|nachstellen|reproduktion|reproduzieren|schritte|testfall|testschritte',
    questions: 'frage|fragen|klärungsbedarf|offen|offene punkte|zu klären',
    dependencies:
      'abhängig von|abhängigkeit|abhängigkeiten|blockiert durch|blockiert von|voraussetzung|voraussetzungen|vorbedingung|vorbedingungen',
    documents:
      'anhang|bilder|dokumente|dokumentation|entwurf|entwürfe|konzept|protokolle|quellen|referenzen|skizze|skizzen|spezifikation|unterlagen|verweise',
    checklist: 'checkliste',
    tasks: 'aufgabe|aufgaben|arbeitsschritte|nächste schritte|teilaufgaben|umsetzungsschritte|zu tun',
    proposal: 'analyse|ansatz|idee|lösung|lösungsansatz|lösungsvorschlag|umsetzung|ursache|vorschlag|vorschläge',
    description: 'allgemein|beschreibung|einleitung|inhalt|kurzbeschreibung|thema|umfang|zusammenfassung|überblick',
  },
  signals: {
    trouble:
      'abstürz*|absturz*|aktuell|anstatt|aufwendig*|aufwändig*|beanstand*|bemängel*|beschwer*|bisher|blockiert|bricht|dauert|defekt*|derzeit|doppelt*|erfolglos*|falsch*|fehl*|hängt|ineffizient*|kaputt*|kein|keine|keinem|keinen|keiner|langsam*|leer|leider|lücke*|manuell*|mehrfach*|momentan|mühsam*|nicht|nie|niemand|nur|obwohl|ohne|per hand|problem*|schlecht*|schwer|schwierig*|sondern|statt|stattdessen|stürzt|trotz*|umständlich*|unbrauchbar*|ungenau*|ungültig*|unklar*|unleserlich*|unmöglich|unsicher*|unvollständig*|veraltet*|verhinder*|verlier*|verlor*|verlust*|verschw*|verwirr*|verworfen|zu groß|zu klein|zu lange|zu viel|zu viele|zu wenig|zurzeit',
    reason:
      'aufgrund|da|dadurch|daher|damit|denn|deshalb|erforderlich*|erleichter*|ermöglich*|grund|hilfreich|hilft|mehrwert|notwendig*|nutzen|nützlich*|sinnvoll*|so dass|sodass|somit|sparen|spart|um|vermeid*|wegen|weil|wichtig|zweck',
    want: 'benötig*|brauch*|hätte gern|kann|können|muss|möchte|möchten|soll|will|wollen|wünsch*|würde gern',
    role: 'als',
    when: 'falls|sobald|wenn|während',
    must: 'darf|dürfen|erwartet|hat zu|ist zu|muss|müssen|sind zu|soll|sollen|sollte|sollten',
    criterion: 'abnahmekriteri*|akzeptanzkriteri*|erledigt wenn|erwartetes ergebnis|erwartetes verhalten|fertig wenn',
    builders:
      'das design-team|das team|designer|designteam|entwickler|eventuell|fachbereich|ich|kollegen|kolleginnen|könnte|könnten|tester|uns|vielleicht|wir',
    order: 'bitte|baue|entferne|erstelle|füge|implementiere|mache|prüfe|setze|zeige|ändere',
    prompt:
      'beschreibe|bitte|erkläre|falls vorhanden|falls zutreffend|hier|kurze beschreibung|nenne|welche|z.b|zum beispiel',
    promptSelf:
      'beschreibe das|beschreibe den|beschreibe die|beschreibe hier|beschreibe kurz|beschreiben sie|bitte angeben|bitte ausfüllen|bitte beschreibe|bitte beschreiben|bitte eintragen|bitte ergänzen|dein anliegen|dein problem|deine anfrage|deine idee|diese vorlage|diesen abschnitt|diesen text ersetzen|diesen text löschen|dieser abschnitt|eine klare beschreibung|eine kurze beschreibung|füge hier|hier ausfüllen|hier beschreiben|hier einfügen|hier eintragen|ihr anliegen|ihr problem|ihre idee|klare und prägnante|klare und präzise|möglichst detailliert|möglichst genau|möglichst genaue|trage hier|was haben sie erwartet|was hast du erwartet',
    conduct: 'ich bestätige|ich bin bereit|ich habe|ich stimme',
    blocking:
      'abhängig von|blockiert durch|blockiert von|erst nach|hängt von|setzt voraus|voraussetzung|vorbedingung|warten auf|wartet auf',
    enclosed: 'anbei|angehängt|anhang|anlage|beigefügt',
    document:
      'anleitung|beispiel*|bericht|dokument*|entwurf|handbuch|konzept|norm|pflichtenheft|lastenheft|protokoll*|rückmeldung*|skizze|spezifikation|studie|umfrage|vorlage',
    sayer: 'kunde|kundin|laut|meldet|nachricht|sagt|schreibt|schrieb',
    answer: 'antwort|entscheidung|entschieden|erledigt|geklärt|ja|nein',
    given: 'angenommen|gegeben',
    whenStep: 'wenn',
    thenStep: 'dann',
    verb: 'bleibt|erscheint|findet|funktioniert|geht|gibt|haben|hat|ist|kann|können|lässt|macht|sind|steht|werden|wird|zeigt',
    joint:
      'als|am|an|auf|aus|bei|beim|durch|für|gegen|im|je|mit|nach|ohne|pro|statt|unter|vor|wenn|zu|zum|zur|zwischen|über',
    today: 'aktuell|bisher|derzeit|gegenwärtig|heute|heutzutage|im moment|momentan|zurzeit|zur zeit|bis jetzt|jetzt',
    gesture:
      'klicke|klicken|drücke|drücken|tippe|tippen|öffne|öffnen|gehe zu|wähle|auswählen|anmelden|navigiere|scrolle|scrollen',
    later: 'folgt|folgen|später|wird noch|werden noch|nachgereicht|nachreichen|bald|morgen|wird angehängt',
  },
  placeholders:
    'folgt|kommt noch|kriterium 1|kriterium 2|noch offen|noch zu klären|offen|platzhalter|wird noch ergänzt|zu definieren|beschreibung',
  nothing: 'entfällt|k.a|ka|kein|keine|keiner|nein|nicht zutreffend|nichts',
  dummies:
    'aktion|anwender|art von benutzer|art von nutzer|benutzer|bestimmte rolle|ein benutzer|ein bestimmter|ein bestimmter nutzen|ein bestimmtes ziel|ein ergebnis|ein grund|ein nutzen|ein nutzer|ein ziel|eine aktion|eine bestimmte|eine funktion|ergebnis|erreichen|erreicht wird|etwas|etwas tun|etwas tun kann|funktion|grund|irgendein|irgendeine|irgendetwas|irgendwas|jemand|machen|nutzen|nutzer|nutzertyp|rolle|rollenname|tue etwas|tun|warum|was|wert|ziel|zweck',
  vague:
    'alles funktioniert|erledigt|es funktioniert|fertig|funktioniert|funktioniert einwandfrei|funktioniert wie erwartet|getestet|läuft|passt|siehe beschreibung|siehe oben|testen|umgesetzt|implementiert',
  generic:
    'anforderung|anforderungen|aufgabe|aufgaben|beschreibung|bitte|dokumentation|fehler|frage|funktion|hilfe|neue|neuer|probleme|seite|sonstiges|thema|verbesserung|verbesserungen|änderung|änderungen',
  orderForm: 'last ^[a-zß]{3,}(?:en|ern|eln)$',
  fixes: {
    description: 'Heute passiert …, wenn …. Das betrifft …, weil …. Wir möchten …, damit ….',
    story: 'Als … möchte ich …, damit ….',
    criteria: 'Akzeptanzkriterien:\n- Angenommen …, wenn …, dann …',
    documents: 'Entwurf, Spezifikation, Rückmeldung oder Protokoll: …',
    answer: 'Antwort: …',
  },
};
