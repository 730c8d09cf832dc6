/** What stands beside names in French. */
import type { Language } from "./phrases.ts";

export const french: Language = {
  leads: {
    told: `
      m'appelle|s'appelle
      mon|son|le|votre nom|prénom complet|entier? est|c'est|:?
      nom|prénom est|c'est
      nom de famille est|c'est
      au|sous|le nom de|d'
      mon nom de famille c'est|est
    `,
    called: `
      je|il|elle|on m'appelle|s'appelle|me|se nomme?
      nommé|nommée|dénommé|dénommée
      vous pouvez m'appeler
    `,
    labels: `
      nom|prénom|prénoms|noms
      nom complet|entier
      nom et|& prénom|prénoms
      prénom et nom
      nom de famille
      nom du|de|des la|l'? client|cliente|titulaire|patient|patiente|passager|passagère|bénéficiaire|contact|demandeur|conseiller|abonné|locataire|porteur|appelant|assuré|assurée|abonnée|destinataire
    `,
    holders: `
      titulaire|client|cliente|patient|patiente|appelant|appelante|passager|bénéficiaire|assuré|assurée|abonné|abonnée|demandeur|locataire|interlocuteur|interlocutrice|signataire
      à l'attention de
      personne à|de contacter|contact
      créé|ouvert|traité|signé|rédigé|validé|clôturé|enregistré|pris par
    `,
    fields:
      "contact|conseiller|conseillère|agent|technicien|responsable|destinataire|expéditeur|de|à|cc|signature|médecin|chauffeur|livreur",
    greeted: `
      bonjour|bonsoir|salut|cher|chère|coucou|bienvenue|allô|allo
      bonne journée|soirée
      au revoir
      bonjour|bonsoir à? toi|vous?
      re bonjour
      désolé|désolée|pardon
      enchanté|enchantée
    `,
    answered: `
      d'accord|parfait|oui|non|entendu|bien|très|compris|voilà|excusez-moi|pardon|désolé|désolée|super|ok|volontiers
      pas de problème|souci|soucis
      bien sûr
      très bien
      un instant|moment
      je|j'ai vous en? prie|comprends
      à bientôt|demain
      pour votre|l' appel|aide|patience|attente|réponse|compréhension|retour|message|confiance
      bonne journée|soirée
    `,
    thanked: `
      merci
      merci beaucoup|bien|encore|infiniment|à
      mille mercis
      un grand merci
      grand merci à
      remerciements à
    `,
    signed: `
      cordialement|sincèrement|amicalement|respectueusement|salutations|bises|amitiés
      bien cordialement|amicalement|sincèrement
      bien à vous|toi
      meilleures|sincères|cordiales salutations
      salutations distinguées|cordiales
      bonne journée|soirée|réception
      merci
      merci d'avance
      cdt|cdlt|bàv
      sentiments distingués|dévoués
      considération distinguée
    `,
    titled: "mme|mlle|mr|monsieur|madame|mademoiselle|m|docteur|maître|mrs",
    roles: `
      client|cliente|conseiller|conseillère|agent|agente|l'agent|l'agente|l'appelant|l'appelante|collègue|patron|patronne|mari|femme|fils|fille|mère|père|frère|sœur|soeur|ami|amie|voisin|voisine|patient|patiente|technicien|technicienne|époux|épouse|responsable|gérant|gérante|livreur|livreuse|chauffeur|compagnon|compagne|copain|copine|oncle|tante|cousin|cousine|grand-mère|grand-père|neveu|nièce|médecin|infirmière|infirmier|abonné|abonnée|locataire|directeur|directrice|assistant|assistante|utilisateur|utilisatrice|professeur|vendeur|vendeuse|superviseur|superviseure|passager|passagère|titulaire|interlocuteur|interlocutrice|opérateur|opératrice
    `,
    acts: `
      parlé|parler|parle|discuté|échangé|échange|discuter|vu|traité|rendez-vous|contact|relation|ligne|entretien avec
      parlé|parler|parle à
      transféré|transférée|transmis|transmise|passé|passée|assigné|assignée|attribué|attribuée|escaladé|escaladée|envoyé|envoyée|adressé|adressée|redirigé|confié|confiée|affecté|affectée|demandé|dit|répondu|écrit|remis|remise à
      appel|mail|message|courriel|lettre|courrier|réponse|e-mail|visite de|d'
      la|ma? part de|d'
      créé|créée|ouvert|ouverte|traité|traitée|signé|signée|validé|validée|fermé|fermée|contacté|contactée|aidé|aidée|appelé|appelée|informé|informée|conseillé|conseillée|approuvé|approuvée|livré|livrée|reçu|reçue|accueilli par
      demande|demandé|demander après
      me|moi|le passer|passez
      transférer|passer|mettre en? relation? avec|à
      attention|l'attention de
    `,
    knows: `
      avec|pour|de|d'|à|chez|par|que|et|contacter|joindre|rappeler|appeler|prévenir|remercier|voir
      qu'
    `,
    meets: `
      c'est
      ici
      vous êtes bien? en ligne|contact|communication avec
      vous parlez|discutez à|avec
      je vous présente
      suis-je|est-ce bien? avec|que|chez?
      c'est bien?
    `,
    states: `
      je suis
      moi c'est
      il|elle|ce est
      êtes-vous
    `,
    asks: `
      votre|vos|quel|ton nom complet|entier?
      votre|vos nom et|de prénom|prénoms|famille
      comment vous appelez-vous
      comment vous vous appelez
      vous appelez-vous
      comment t'appelles-tu
      à qui ai-je|parlé-je l'honneur?
      à qui je|j'ai parle|l'honneur
      qui est à|au l'appareil|téléphone
      c'est à quel nom
      qui êtes-vous
    `,
  },
  follows: {
    speaks: `
      à l'appareil|votre
      au téléphone|bout
      du|de service|support|la|chez
    `,
    joins: `
      a rejoint|quitté la|le conversation|chat|discussion|appel
      est en|au|à ligne|téléphone|l'appareil
    `,
    does: `
      a appelé|demandé|dit|rappelé|répondu|confirmé|rejoint|quitté|signalé|indiqué|écrit|envoyé|reçu|souhaité|promis|laissé|refusé|accepté|expliqué|téléphoné|pris|commandé|résilié|bien|été|un|déjà
      m'a|nous|vous|lui a? dit|appelé|aidé|répondu|rappelé|envoyé|expliqué|promis|rappellera|rappelle|contactera|conseillé
      souhaite|veut|voulait|appelle|rappelle|habite|pense|dit|refuse|insiste|rappellera|s'occupe
      est mon|ma|injoignable|absent|absente|parti|partie|venu|venue|d'accord
      et moi
    `,
    acts: `
      demande|attend|doit|va|peut|vous|nous|viendra|passera|confirme|sera|vient|n'a|n'est|ne
      est notre|très|passé|passée
    `,
  },
};
