import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What stands over sections of French tickets. */
export const headings: Language['headings'] = {
  criteria: phraseList`
    besoins fonctionnels|ca|conditions d'acceptation|conditions de satisfaction|critère d'acceptation|critères|
    critères d'acceptance|critères d'acceptation|critères de recette|critères de réussite|critères de succès|
    critères de validation|définition de terminé|définition du fini|exigences|livrables|règles|règles métier|résultat|
    terminé quand|tests d'acceptation
  `,
  expected: phraseList`
    attendu|attentes|ce qui devrait se passer|ce qui est attendu|comportement attendu|comportement correct|
    comportement désiré|résultat attendu|résultat souhaité|souhaité
  `,
  story: "cas d'usage|cas d'utilisation|en tant que je veux afin de|histoire utilisateur|récit|récit utilisateur",
  role: 'acteur|en tant qu|en tant que|qui|utilisateur',
  want: 'but|je dois pouvoir|je peux|je souhaite|je veux|je voudrais|quoi|souhait',
  benefit: 'afin de|afin que|bénéfice|de sorte que|pour|pour que|pourquoi|raison',
  problem: phraseList`
    anomalie|ce qui se passe|comportement actuel|comportement constaté|comportement observé|constat|description du bug|
    description du problème|erreur|obtenu|résultat actuel|résultat constaté|résultat obtenu|situation actuelle|symptôme
  `,
  reason: 'besoin|contexte|enjeu|enjeux|intérêt|objectif|valeur|valeur métier',
  steps: 'cas de test|comment reproduire|marche à suivre|pour reproduire|procédure|scénario de reproduction|étapes',
  questions: 'en suspens|points ouverts|à clarifier|à préciser',
  dependencies: 'bloqué par|dépend de|dépendance|pré-requis|prérequis',
  documents: "annexe|capture|capture d'écran|lien|maquette|pièce jointe|ressource|voir aussi",
  checklist: 'définition de prêt|liste de contrôle',
  tasks: 'prochaines étapes|sous-tâche|tâche|à faire',
  proposal: 'cause|mise en œuvre|proposition',
  description: 'aperçu|fonctionnalité|présentation|périmètre|résumé|sujet',
};
