import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What stands over sections of German tickets. */
export const headings: Language['headings'] = {
  criteria: phraseList`
    abnahme|abnahmebedingungen|abnahmekriterien|abnahmekriterium|ak|aks|akzeptanz|akzeptanzbedingungen|
    akzeptanzkriterien|akzeptanzkriterium|akzeptanztests|anforderung|anforderungen|bedingungen|definition von fertig|
    erfolgskriterien|ergebnis|ergebnisse|erledigt wenn|fertig wenn|fertig, wenn|fertigstellungskriterien|
    geschäftsregeln|kriterien|regeln|szenarien|szenario|zielzustand
  `,
  expected: phraseList`
    erwartet|erwartetes|erwartetes ergebnis|erwartetes verhalten|erwartung|erwartungen|gewünscht|gewünschtes|
    korrektes verhalten|richtiges verhalten|soll|soll-verhalten|soll-zustand|sollverhalten|sollzustand|wunschverhalten
  `,
  story: 'anwendergeschichte|anwendungsfall|anwendungsfälle|nutzergeschichte',
  role: 'akteur|als|nutzer|rolle|wer',
  want: 'brauche ich|ich kann|ich möchte|ich will|möchte ich|was|will ich|wunsch|ziel',
  benefit: 'damit|grund|nutzen|sodass|um|warum|wozu',
  problem: phraseList`
    beobachtung|beschreibung des fehlers|fehler|fehlerbeschreibung|ist|ist-stand|ist-verhalten|ist-zustand|istzustand|
    aktuelles verhalten|aktueller stand|tatsächliches ergebnis|tatsächliches verhalten|probleme|problembeschreibung|
    was passiert|was ist passiert
  `,
  reason: 'anlass|ausgangslage|ausgangssituation|bedarf|begründung|hintergrund|kontext|mehrwert|ziele|zweck',
  steps: 'ablauf|nachstellen|reproduktion|reproduzieren|schritte|testfall|testschritte',
  questions: 'frage|fragen|klärungsbedarf|offen|offene punkte|zu klären',
  dependencies: phraseList`
    abhängig von|abhängigkeit|abhängigkeiten|blockiert durch|blockiert von|voraussetzung|voraussetzungen|vorbedingung|
    vorbedingungen
  `,
  documents: phraseList`
    anhang|bilder|dokumente|dokumentation|entwurf|entwürfe|konzept|protokolle|quellen|referenzen|skizze|skizzen|
    spezifikation|unterlagen|verweise
  `,
  checklist: 'checkliste',
  tasks: 'aufgabe|aufgaben|arbeitsschritte|nächste schritte|teilaufgaben|umsetzungsschritte|zu tun',
  proposal: 'analyse|ansatz|idee|lösung|lösungsansatz|lösungsvorschlag|umsetzung|ursache|vorschlag|vorschläge',
  description: 'allgemein|beschreibung|einleitung|inhalt|kurzbeschreibung|thema|umfang|zusammenfassung|überblick',
};
