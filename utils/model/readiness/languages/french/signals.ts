import type { Language } from '../language';
import { phraseList } from '../phrase-list';

/** What words and phrases of French sentences tell. */
export const signals: Language['signals'] = {
  trouble: phraseList`
    absent*|actuellement|anomalie*|au lieu|aucun|aucune|bien que|bloqué*|cassé*|difficile*|disparaît*|disparu*|doublon*|
    défaut*|en ce moment|erreur*|fastidieux|fausse|faux|gêne|gênant*|illisible*|inattendu*|incohérent*|insuffisant*|
    inutilisable*|jamais|lent|lente|lenteur*|limité*|malgré|malheureusement|manquant*|manque*|manuellement|mauvais*|n'a|
    n'affiche|n'apparaît|n'arrive|n'est|n'ont|n'y|ne|oublie|oublient|pas|perd|perdent|perdu*|perte|plante|
    pour l'instant|problème*|pénible*|ralenti*|recommencer|refus*|rien|sans|seulement|trop|vide|à chaque fois|à la main|
    échec*|échoue*|écras*
  `,
  reason: phraseList`
    afin|ainsi|améliorer|besoin|car|dans le but|de sorte|donc|en raison|faciliter|grâce|l'objectif|le but|nécessaire|
    parce|permet|permettant|permettrait|permettre|pour que|puisque|utile|à cause|éviter
  `,
  want: phraseList`
    besoin|j'aimerais|je dois|je désire|je peux|je souhaite|je veux|je voudrais|nous souhaitons|nous voulons|on veut|
    pouvoir|souhaite|souhaitent|souhaiterais|veulent|veut|veux|voudrait
  `,
  role: "comme utilisateur|en qualité de|en tant|en tant qu'|en tant que",
  when: 'dès que|lorsqu|lorsque|quand|si|une fois',
  must: phraseList`
    attendu|attendue|devra|devraient|devrait|devront|doit|doivent|est attendu|faut|il est possible|il faut|ne peut|
    ne peuvent|obligatoire|peut uniquement
  `,
  criterion: "comportement attendu|comportement souhaité|critère d'acceptation|résultat attendu",
  builders: phraseList`
    collègues|designers|développeurs|je pense|l'équipe|les testeurs|nous|peut-être|pourrait|pourrions|équipe|
    éventuellement
  `,
  order: phraseList`
    ajout|ajouter|correction|corriger|création|créer|faire|gestion|intégration|merci|mettre|mise|modification|passer|
    refonte|suppression|svp|veuillez
  `,
  prompt: phraseList`
    décrire|décrivez|ex|expliquez|indiquez|le cas échéant|merci de|par exemple|précisez|résumez|si applicable|veuillez
  `,
  promptSelf: phraseList`
    ajoutez des captures|ce modèle|ce à quoi vous vous attendiez|cette section|clair et concis|claire et concise|
    collez ici|complétez cette|décrire ici|décrivez|décrivez ici|expliquez ici|indiquez ici|le plus précis possible|
    merci de décrire|remplissez|supprimez cette|une description claire|veuillez décrire|votre besoin|votre demande|
    votre idée|votre problème|votre suggestion|écrivez ici
  `,
  conduct: "j'accepte|j'ai cherché|j'ai lu|j'ai vérifié|je confirme",
  blocking: phraseList`
    après la fin de|bloqué par|bloquée par|dépend de|dépend des|dépend du|dépendant de|en attente de|nécessite #|
    pré-requis|prérequis|requiert
  `,
  enclosed: 'ci-joint|ci-jointe|en annexe|pièce jointe|voir capture|voir image|voir la maquette|capture ci-dessous',
  document: phraseList`
    cahier des charges|capture*|croquis|enquête|exemple*|journal|manuel|maquette*|modèle|norme|rapport|retour*|schéma|
    spécification*|étude
  `,
  sayer: 'client|cliente|courriel|dit|selon|écrit',
  answer: 'décidé|non|oui|réponse|résolu',
  given: 'etant donné|sachant|sachant que|soit|étant donnée',
  whenStep: 'lorsqu|lorsque|quand',
  thenStep: 'alors|donc',
  verb: "affiche|est|fonctionne|permet|permettre|peut|plus|reste|s'affiche|se|sont",
  joint: phraseList`
    après|au|aux|avant|avec|chez|d'un|d'une|dans|depuis|entre|l'application|lors|par|pour|quand|sans|selon|si|sur|vers|
    à
  `,
  today: phraseList`
    actuellement|à ce jour|aujourd'hui|en ce moment|jusqu'ici|jusqu'à présent|pour l'instant|à l'heure actuelle|
    pour le moment|présentement
  `,
  gesture: 'cliquer|cliquez|appuyer|appuyez|ouvrir|ouvrez|aller sur|allez sur|saisir|sélectionner|se connecter',
  later: 'suivra|suivront|plus tard|bientôt|sera|seront|à venir|demain|prochainement',
};
