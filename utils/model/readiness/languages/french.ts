import type { Language } from './language';

export const french: Language = {
  code: 'fr',
  spaced: true,
  common:
    "afin|de|leur|un|plus|au|aux|avec|ce|cette|dans|des|doit|du|elle|en|est|et|il|je|l'utilisateur|la|le|les|ne|nous|ou|par|pas|pour|que|qui|sont|sur|une|vous|être",
  headings: {
    criteria:
      "besoins fonctionnels|ca|conditions d'acceptation|conditions de satisfaction|critère d'acceptation|critères|critères d'acceptance|critères d'acceptation|critères de recette|critères de réussite|critères de succès|critères de validation|définition de terminé|définition du fini|exigences|livrables|règles|règles métier|résultat|terminé quand|tests d'acceptation",
    expected:
      'attendu|attentes|ce qui devrait se passer|ce qui est attendu|comportement attendu|comportement correct|comportement désiré|résultat attendu|résultat souhaité|souhaité',
    story: "cas d'usage|cas d'utilisation|en tant que je veux afin de|histoire utilisateur|récit|récit utilisateur",
    role: 'acteur|en tant qu|en tant que|qui|utilisateur',
    want: 'but|je dois pouvoir|je peux|je souhaite|je veux|je voudrais|quoi|souhait',
    benefit: 'afin de|afin que|bénéfice|de sorte que|pour|pour que|pourquoi|raison',
    problem:
      'anomalie|ce qui se passe|comportement actuel|comportement constaté|comportement observé|constat|description du bug|description du problème|erreur|obtenu|résultat actuel|résultat constaté|résultat obtenu|situation actuelle|symptôme',
    reason: 'besoin|contexte|enjeu|enjeux|intérêt|objectif|valeur|valeur métier',
    steps: 'cas de test|comment reproduire|marche à suivre|pour reproduire|procédure|scénario de reproduction|étapes',
    questions: 'en suspens|points ouverts|à clarifier|à préciser',
    dependencies: 'bloqué par|dépend de|dépendance|pré-requis|prérequis',
    documents: "annexe|capture|capture d'écran|lien|maquette|pièce jointe|ressource|voir aussi",
    checklist: 'définition de prêt|liste de contrôle',
    tasks: 'prochaines étapes|sous-tâche|tâche|à faire',
    proposal: 'cause|mise en œuvre|proposition',
    description: 'aperçu|fonctionnalité|présentation|périmètre|résumé|sujet',
  },
  signals: {
    trouble:
      "absent*|actuellement|anomalie*|au lieu|aucun|aucune|bien que|bloqué*|cassé*|difficile*|disparaît*|disparu*|doublon*|défaut*|en ce moment|erreur*|fastidieux|fausse|faux|gêne|gênant*|illisible*|inattendu*|incohérent*|insuffisant*|inutilisable*|jamais|lent|lente|lenteur*|limité*|malgré|malheureusement|manquant*|manque*|manuellement|mauvais*|n'a|n'affiche|n'apparaît|n'arrive|n'est|n'ont|n'y|ne|oublie|oublient|pas|perd|perdent|perdu*|perte|plante|pour l'instant|problème*|pénible*|ralenti*|recommencer|refus*|rien|sans|seulement|trop|vide|à chaque fois|à la main|échec*|échoue*|écras*",
    reason:
      "afin|ainsi|améliorer|besoin|car|dans le but|de sorte|donc|en raison|faciliter|grâce|l'objectif|le but|nécessaire|parce|permet|permettant|permettrait|permettre|pour que|puisque|utile|à cause|éviter",
    want: "besoin|j'aimerais|je dois|je désire|je peux|je souhaite|je veux|je voudrais|nous souhaitons|nous voulons|on veut|pouvoir|souhaite|souhaitent|souhaiterais|veulent|veut|veux|voudrait",
    role: "comme utilisateur|en qualité de|en tant|en tant qu'|en tant que",
    when: 'dès que|lorsqu|lorsque|quand|si|une fois',
    must: 'attendu|attendue|devra|devraient|devrait|devront|doit|doivent|est attendu|faut|il est possible|il faut|ne peut|ne peuvent|obligatoire|peut uniquement',
    criterion: "comportement attendu|comportement souhaité|critère d'acceptation|résultat attendu",
    builders:
      "collègues|designers|développeurs|je pense|l'équipe|les testeurs|nous|peut-être|pourrait|pourrions|équipe|éventuellement",
    order:
      'ajout|ajouter|correction|corriger|création|créer|faire|gestion|intégration|merci|mettre|mise|modification|passer|refonte|suppression|svp|veuillez',
    prompt:
      'décrire|décrivez|ex|expliquez|indiquez|le cas échéant|merci de|par exemple|précisez|résumez|si applicable|veuillez',
    promptSelf:
      'ajoutez des captures|ce modèle|ce à quoi vous vous attendiez|cette section|clair et concis|claire et concise|collez ici|complétez cette|décrire ici|décrivez|décrivez ici|expliquez ici|indiquez ici|le plus précis possible|merci de décrire|remplissez|supprimez cette|une description claire|veuillez décrire|votre besoin|votre demande|votre idée|votre problème|votre suggestion|écrivez ici',
    conduct: "j'accepte|j'ai cherché|j'ai lu|j'ai vérifié|je confirme",
    blocking:
      'après la fin de|bloqué par|bloquée par|dépend de|dépend des|dépend du|dépendant de|en attente de|nécessite #|pré-requis|prérequis|requiert',
    enclosed: 'ci-joint|ci-jointe|en annexe|pièce jointe|voir capture|voir image|voir la maquette|capture ci-dessous',
    document:
      'cahier des charges|capture*|croquis|enquête|exemple*|journal|manuel|maquette*|modèle|norme|rapport|retour*|schéma|spécification*|étude',
    sayer: 'client|cliente|courriel|dit|selon|écrit',
    answer: 'décidé|non|oui|réponse|résolu',
    given: 'etant donné|sachant|sachant que|soit|étant donnée',
    whenStep: 'lorsqu|lorsque|quand',
    thenStep: 'alors|donc',
    verb: "affiche|est|fonctionne|permet|permettre|peut|plus|reste|s'affiche|se|sont",
    joint:
      "après|au|aux|avant|avec|chez|d'un|d'une|dans|depuis|entre|l'application|lors|par|pour|quand|sans|selon|si|sur|vers|à",
    today:
      "actuellement|à ce jour|aujourd'hui|en ce moment|jusqu'ici|jusqu'à présent|pour l'instant|à l'heure actuelle|pour le moment|présentement",
    gesture: 'cliquer|cliquez|appuyer|appuyez|ouvrir|ouvrez|aller sur|allez sur|saisir|sélectionner|se connecter',
    later: 'suivra|suivront|plus tard|bientôt|sera|seront|à venir|demain|prochainement',
  },
  placeholders: 'critère 1|critère 2|en cours|texte|à compléter|à définir|à déterminer|à faire|à préciser|à venir',
  nothing: 'aucun|aucune|non|non applicable|néant|rien|s/o|sans objet',
  dummies:
    "acteur|action|atteint|besoin|but|bénéfice|certain|certaine|faire|faire quelque chose|fonctionnalité|objectif|obtenir|pourquoi|quelconque|quelqu'un|quelque|quelque chose|qui|quoi|raison|résultat|rôle|tel bénéfice|tel rôle|telle action|type d'utilisateur|un bénéfice|un certain type d'utilisateur|un objectif|un résultat|un rôle|un utilisateur|une action|une chose|une fonctionnalité|une raison|utilisateur|valeur",
  vague:
    'fini|fonctionne|fonctionne correctement|fonctionne parfaitement|terminé|tester|testé|tout fonctionne|voir ci-dessus|voir description|ça marche',
  generic:
    'aide|amélioration|anomalie|correction|demande|divers|erreur|fonctionnalité|idée|modification|nouveau|nouvelle|récit|titre|tâche|évolution',
  orderForm: 'first ^[a-z]{2,}(?:er|ir|re|oir)$',
  fixes: {
    description: "Aujourd'hui, … se produit quand …. Cela concerne … parce que …. Nous voulons … afin de ….",
    story: 'En tant que …, je veux … afin de ….',
    criteria: "Critères d'acceptation :\n- Étant donné …, quand …, alors …",
    documents: 'Maquette, spécification, retour ou journal : …',
    answer: 'Réponse : …',
  },
};
