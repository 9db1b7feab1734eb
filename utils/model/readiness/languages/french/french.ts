import type { Language } from '../language';
import { phraseList } from '../phrase-list';
import { headings } from './headings';
import { signals } from './signals';

export const french: Language = {
  code: 'fr',
  spaced: true,
  common: phraseList`
    afin|de|leur|un|plus|au|aux|avec|ce|cette|dans|des|doit|du|elle|en|est|et|il|je|l'utilisateur|la|le|les|ne|nous|ou|
    par|pas|pour|que|qui|sont|sur|une|vous|être
  `,
  headings,
  signals,
  placeholders: 'critère 1|critère 2|en cours|texte|à compléter|à définir|à déterminer|à faire|à préciser|à venir',
  nothing: 'aucun|aucune|non|non applicable|néant|rien|s/o|sans objet',
  dummies: phraseList`
    acteur|action|atteint|besoin|but|bénéfice|certain|certaine|faire|faire quelque chose|fonctionnalité|objectif|
    obtenir|pourquoi|quelconque|quelqu'un|quelque|quelque chose|qui|quoi|raison|résultat|rôle|tel bénéfice|tel rôle|
    telle action|type d'utilisateur|un bénéfice|un certain type d'utilisateur|un objectif|un résultat|un rôle|
    un utilisateur|une action|une chose|une fonctionnalité|une raison|utilisateur|valeur
  `,
  vague: phraseList`
    fini|fonctionne|fonctionne correctement|fonctionne parfaitement|terminé|tester|testé|tout fonctionne|voir ci-dessus|
    voir description|ça marche
  `,
  generic: phraseList`
    aide|amélioration|anomalie|correction|demande|divers|erreur|fonctionnalité|idée|modification|nouveau|nouvelle|récit|
    titre|tâche|évolution
  `,
  orderForm: 'first ^[a-z]{2,}(?:er|ir|re|oir)$',
  fixes: {
    description: "Aujourd'hui, … se produit quand …. Cela concerne … parce que …. Nous voulons … afin de ….",
    story: 'En tant que …, je veux … afin de ….',
    criteria: "Critères d'acceptation :\n- Étant donné …, quand …, alors …",
    documents: 'Maquette, spécification, retour ou journal : …',
    answer: 'Réponse : …',
  },
};
