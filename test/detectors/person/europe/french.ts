/** Sentences of contact centres in French: names stand in braces, a line break is written as an escape; and sentences without a name. */

export const NAMED = `
Bonjour, je m'appelle {Thibaut Lacombe} et je vous appelle pour ma facture.
Bonjour, ici {Maëlys} du service client.
C'est {Odile Ferrand} à l'appareil.
Mon nom est {Abdelkader Benslimane}.
Je suis {Solène Guérin}, la titulaire du compte.
Bonjour Madame {Delaunay}, comment allez-vous ?
Bonjour M. {Rousselot}, votre colis est arrivé.
Chère {Capucine}, merci pour votre message.
Cher Monsieur {de La Tour},
Merci, {Gaëtan} !
Merci beaucoup, Mme {Vasseur}.
Cordialement,\\n{Bérénice Paquet}
Bien cordialement\\n{Loïc}
Salutations distinguées,\\n{Jean-Baptiste Morel}
J'ai parlé avec {Ghislaine} hier matin.
Pouvez-vous me passer M. {Kouassi} ?
Transféré à {Romuald Teixeira}.
Ticket créé par {Noémie Barthe}
Assigné à {Yannick Le Goff}.
Nom : {Mbappé-Lottin}
Nom complet : {Éloïse Carpentier}
Nom du client : {Anatole Girard}
Titulaire : {Faustine Roche}
À l'attention de {Perrine Auger}
Le client {Moussa Traoré} souhaite annuler.
Mon mari {Fabrice} passera demain.
Ma fille {Ninon} utilise la ligne.
Le technicien {Cyprien} viendra lundi.
Votre nom, s'il vous plaît ? Oui, {Armelle Joubert}.
Quel est votre nom ? {Sylvain Peltier}.
{Gwenaëlle}: bonjour, j'ai un problème
[14:22] {Aurélie Masson}: merci, je regarde
{Philippe} a rappelé à midi.
{Josiane Mercier} demande un remboursement.
{Corentin} a rejoint la conversation.
Appel de la part de {Mireille Tissot}.
Réclamation de M. {Haddad} reçue.
{M. et Mme Chevallier} ont déménagé.
Le compte est au nom de {Honorine Besson}.
je m'appelle {nathalie dupuis} et je voudrais un renseignement
Monsieur {N'Diaye} est en ligne.
Enchantée, {Ludovic} !
Vous parlez avec {Amandine} du support.
`;

export const UNNAMED = `
Mon nom est mal orthographié.
Mon nom n'est pas sur la facture.
Je suis client depuis dix ans.
Je suis Français et j'habite à Lyon.
Je m'appelle rarement moi-même.
C'est Orange qui facture.
C'est Urgent !
C'est bien le service client ?
Bonjour Madame, comment allez-vous ?
Bonjour à tous,
Bonjour, Commande 123 non reçue.
Madame, Monsieur,
Cher client, votre facture est prête.
Chers collègues, merci de noter.
Merci, au revoir.
Merci Amazon !
Merci de votre patience.
Cordialement,\\nLe service client
Cordialement,\\nL'équipe Support
Salutations distinguées
J'ai parlé avec le service facturation.
J'ai parlé avec Facturation hier.
Transféré à Comptabilité.
Assigné à Niveau 2.
Ticket créé par Système
Nom : inconnu
Nom : non communiqué
Statut : Résolu
Objet : Remboursement
Agent : Bonjour, que puis-je faire ?
Client : Oui, merci.
Le client souhaite annuler.
Mon mari passera demain.
Le technicien viendra lundi.
Votre nom ? Je préfère ne pas le dire.
Paris a rappelé le bureau.
Free a dit non.
Bouygues demande un justificatif.
Taille M. Couleur bleue.
Rendez-vous avec Direction lundi.
Appel de Marseille.
Bonne journée, Service client
Bienvenue chez Orange.
Merci, Parfait.
Noël est fermé.
Au nom de la loi.
Au nom de Société Générale.
Bonne réception
Le nouveau Forfait peut être changé
`;
