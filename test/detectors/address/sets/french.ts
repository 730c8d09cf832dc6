/** Made-up French and Belgian addresses in brackets, and what only looks so. */

export const FOUND = `
J'ai emménagé au [21 rue du Général Leclerc, 92130 Issy-les-Moulineaux].
Voici l'adresse : Mme Test, [5 place de la Mairie, 64100 Bayonne]
c'est au [3 bd Voltaire 75011 paris]
Je vis [Résidence des Pins, 14 avenue Foch, 06400 Cannes].
Mon adresse: [78 route de Paris, Appt 12, 14000 Caen]
J'habite au [12 bis rue de l'Exemple, 75001 Paris].
Envoyez le colis au [45 avenue des Tilleuls, 69003 Lyon].
Nouvelle adresse : [8 boulevard Victor Exemple, 13006 Marseille]
Mon adresse est [3 place du Marché, 35000 Rennes].
Le technicien passe au [27 chemin des Vignes].
[BP 123, 59000 Lille] pour le courrier.
Adresse de facturation [110 rue Saint-Modèle, 33000 Bordeaux]
Je suis au [5 impasse des Roses, 31400 Toulouse].
Livraison [14, rue du Test, 44000 Nantes] svp
code postal [75011]
Le code postal est [69003].
On a déménagé au [2 allée des Cerisiers, 67000 Strasbourg].
Mon bureau est [60 quai de la Gare, 75013 Paris].
C'est [17 route de Modèle, 06000 Nice].
Adresse: [9 rue Jean Exemple, Bâtiment B, 38000 Grenoble]
au [33 av. de la République, 94200 Ivry]
Client domicilié [7 square des Lilas, 21000 Dijon].
Installer au [1 ter rue Haute, 49100 Angers].
Le compteur du [88 cours Gambetta, 34000 Montpellier] est en panne.
[Rue de la Loi 16, 1000 Bruxelles] est l'adresse.
Je reste [22 rue Neuve, 1000 Bruxelles].
Merci d'envoyer à [4 rue des Fleurs, 3e étage, 51100 Reims]
[75001 Paris] c'est bon
Résiliation pour [56 faubourg Saint-Exemple, 75010 Paris]
12 ans que je vis au [19 rue Basse].
Retour au [150 boulevard du Modèle, 59800 Lille, France].
Ma mère habite [6 rue du Moulin à Tours].
adresse [10 rue de la paix]
Le siège : [200 avenue de France, 75013 Paris].
Colis déposé au [11 passage du Test, 75011 Paris].
`;

export const NOT_FOUND = `
Le cours de 10 h est annulé.
J'ai 2 places au théâtre.
Le bus 38 passe avenue Foch.
Il y a 3 rues à traverser.
En 2022 place à la nouveauté.
J'ai attendu 25 minutes sur la route.
Il reste 3 places pour le concert.
Je voudrais 2 cours de yoga.
La rue est fermée depuis 5 jours.
5 place de parking disponible.
Le numéro 12 est en panne.
Facture 75001 payée.
Je rappelle à 10 heures.
Mon forfait coûte 25 euros par mois.
Il y a 2 passages par semaine.
Version 3 place au direct.
Page 12 route barrée.
J'ai 2 avenants à signer.
Le 14 juillet je suis absent.
Tapez 1 pour le service client.
12 mois offerts.
Les 3 villas sont louées.
Le train de 8 h 15 est en retard.
Commande 44000 expédiée.
Ticket 69003 fermé.
Il y a 10 ans à Paris.
Nous avons 4 magasins à Lyon.
La chambre 204 est prête.
Le cours 3 est annulé.
1 route sur 2 est coupée.
Le taux est de 3,5 %.
Article 5 du contrat.
2 avenues possibles pour ce dossier.
J'ai payé 75 euros place comprise.
En 2024 la place a changé.
`;
