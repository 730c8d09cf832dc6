/** Words of German, French, Spanish, Portuguese and Hindi that are no names: those of sentences, and nouns with a capital. */

export const GERMAN_WORDS = `
ab aber abteilung adresse alle allem allen aller alles als also am an andere anderen anfrage angebot angelegenheit anliegen anruf anrufer anruferin ansprechpartner ansprechpartnerin antrag antwort arzt ärztin auch auf auftrag aus außerdem
auskunft bald bank bearbeiter bearbeiterin bearbeitung bei beide beim bekommen beratung berater beraterin beschwerde besitzer bestellt bestellung bestellungen betreff betrag bin bis bitte brauche buchhaltung bußgeld büro chef chefin da dabei dafür
damals damen damit danach danke dann daran darauf daraus das dass daten dein deine dem den denn der deren des deshalb dich die dies diese diesem diesen dieser dieses dir doch doktor dort drei du durch ehefrau ehemann eigentlich ein eine einem einen einer
eines einfach einige einmal einverstanden email empfänger ende endlich er erst erste es etwa etwas euch euer eure fachabteilung fall falls fehler fehlermeldung filiale firma frage fragen frau freund freundin freundliche freundlichen für gar gast gebühr gegen geht
gehört genau genauso gerade gern gerne gesagt geschäftsführer geschäftsführung gespräch gestern gesundheit gewesen gibt ging glaube glück grund gruß grüße grüßen gut gute guten guter habe haben hallo hat hatte hätte hätten haus hausverwaltung heißt heißen
her herr herren hersteller herzlich herzliche herzlichen heute hier hilfe hinweis hoffe hotline ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in info informationen inhaber inhaberin ins ist ja jede jeder jemand jetzt kann kasse kauf kein keine
keinen kennwort klar kollege kollegen kollegin kolleginnen kommt konnte könnte könnten konto kontoinhaber kosten kunde kunden kundenberater kundendienst kundennummer kundenservice kundin kündigung lager lastschrift leider leitung letzte lieber liebe lieben lieferung
lieferant lieferanten liegt mahnung mal man mann manager mehr mein meine meinem meinen meiner mich minute minuten mir mit mitarbeiter mitarbeiterin mitglied mitglieder mittag mittags moment möchte morgen morgens mutter müssen nach nachbar nachricht
nachname nächste name namen natürlich neben nein neu neue nicht nichts niemand noch notiz nun nummer nur ob oben oder ohne okay paket partner passwort patient patientin person post prima problem produkt rechnung rechnungen rechtsabteilung reklamation retoure rezeption
richtig rückfrage rückruf rückrufe ruf rufe sachbearbeiter sachbearbeiterin sagen sagt sagte schade schaden schatz schicken schlecht schnell schon schöne schönen schönes sehr sein seine seit sekretariat service sich sie sind so sobald sofort sohn solche soll sollte
sondern sonst später sprach sprechen sprachen sowie stand status störung strom stunde stunden super tag tage tagen team techniker technik telefon termin tochter toll trotzdem über um und uns unser unsere unserem unseren unter vater verbunden verehrte
verehrter vertrag vertrieb verwaltung viel viele vielen vielleicht vom von vor voraus vorgang vorgesetzte vorgesetzter vorname wann war wäre waren warum was wegen weil weiter weitere weiß welche wem wen wenig wenn wer werde werden wie wieder wir wird wissen wo
woche wochen wohl wollte worden wurde wurden zahlung zeit zentrale zu zufrieden zum zur zurück zusammen zwei zwischen gesendet iphone mobilgerät sachverhalt student studentin rentner rentnerin mieter mieterin vermieter vermieterin eigentümer eigentümerin
kurier fahrer zusteller hausmeister feiertag geburtstag weihnachten ostern wochenende feierabend abend mitternacht jahr jahre jahren monat monate monaten störungsstelle auftraggeber vertreter vertreterin spediteur handwerker monteur lehrer lehrerin interessent
alleinerziehend vollständig storniert offen erledigt geschlossen unbekannt abgeschlossen
`;

export const FRENCH_WORDS = `
à abonnement accueil achat adresse afin agence agent agents ai aide aider aimerais ainsi alors appel appelé appelle appelez après assistance assurance au aucun aucune aujourd'hui aussi autre autres aux avait avant avec avez avoir avons avril banque
beaucoup besoin bien bientôt billet boîte bon bonjour bonne bonsoir bureau c'est ça cadeau car carte ce ceci cela celle celui cependant ces cet cette chaque chauffeur chef cher chère chers chez client cliente clients code colis collègue collègues combien comme
commande commandes comment commercial compte compris comptabilité conseiller conseillère contact contrat coordonnées cordialement coursier d'abord d'accord dame dames dans date de delà demain demande depuis dernier dernière des désolé désolée deux devis directeur direction
directrice dit docteur document dois doit donc dont dossier du d'un d'une elle elles en encore enfin ensuite entre entreprise équipe erreur es est et été êtes être eu eux excellent facture factures fait faites faut femme fille fils fin fois fournisseur france gérant
gestionnaire grâce hier heure heures homme hôtel ici il ils infirmière informatique internet j'ai j'ai j'aimerais j'appelle j'attends j'habite jamais je jour journée jours jusqu'à juste l'accueil l'adresse l'agence l'agent l'équipe l'ordinateur la laquelle le lequel les
leur leurs livraison livraisons livreur locataire logiciel lors lui m'a ma madame mademoiselle magasin mail maintenant mais maison mari médecin meilleur mercredi merci mes message messieurs mettre mieux mode moi moins mois moment mon monde monsieur mot n'ai n'est ne ni
nom nos notre nous nouveau nouvelle nuit numéro objet offre on ont opérateur opératrice ou où oui paiement par parce parfait parle parler part partenaire pas passager patient patiente patron pendant père personne personnel peu peut peux plus plutôt point portable possible poste
pour pourquoi pourrais pourriez pouvez pouvoir premier première prénom près presque prix problème produit propriétaire puis puisque qu'il quand que quel quelle quelles quelqu'un quelque quels qui quoi rappel rappeler réception réclamation reçu référence remboursement
rendez-vous rien s'il sa sais salut salutations sans santé secrétariat sentiments service services ses seul si société soir sommes son sont sous souvent standard suis suite support sur surtout ta tard technicien technique tel téléphone temps tes titulaire toi ton
toujours tous tout toute toutes travail très trop trouve tu un une urgence urgent usager utilisateur va vais vendeur vendeuse vente ventes vers veuillez veux ville voici voilà voir voisin vos votre vous vrai vraiment abonné abonnée étudiant étudiante retraité
retraitée inconnu ouvert fermé système direction comptabilité résolu terminé statut état prochain prochaine professeur avocat père noël pâques anniversaire vacances
`;

export const SPANISH_WORDS = `
a abajo abierto abonado acá además adiós agente agentes ahí ahora al algo alguien algún alguna allí almacén alto amiga amigo amigos antes año años apellido apellidos aquel aquí área así asesor asesora asistencia asistente atención atentamente
aún aunque ayer ayuda banco bastante bien bienvenida bienvenido bienvenidos bueno buena buenas buenos cada caja cajero calle cambio cancelación cargo cartera casa casi caso cerca cerrado cita ciudad claro cliente clientes cobro código colega colegas comercial como cómo
compañero compañera compra con conmigo consulta contacto contrato contraseña cordial cordiales cordialmente correo cosa crédito cual cuál cualquier cuando cuándo cuánto cuenta cumpleaños d da dama dato datos de debe debería decir dejar del delante demasiado dentro
departamento desde después día días dice dijo dime dinero dirección director directora disculpe disculpa distinguida distinguido doctor doctora documento don doña donde dónde dos durante dueña dueño e el él electricidad ella ellas ellos empleado empresa en encantada encantado
encargado encargada entonces entre entrega envío envíos equipo era eres error es esa ese eso espera espero esposa esposo esta está estaba están estar estas este esto estos estoy estado estimada estimadas estimado estimados estudiante excelente factura facturación facturas
favor fecha feliz fin finanzas fue fuera gas gerente gracias gran gusto ha había habitación habla hablar hablé hace hacer hacia han hasta hay he hecho hemos hermana hermano hija hijo hola hombre hora horas hospital hotel hoy huésped incidencia información ingeniero
instalación internet iré jefa jefe la las le les línea llama llamada llamadas llamado llamo llegado llegar lo los luego lugar madre mal mamá mañana más mayor me médico medio mejor menos mensaje mes meses mi mientras minuto minutos mío mis mismo mitad momento mucha muchas mucho
mujer muy nada nadie navidad necesito ni ningún ninguna no noche noches nombre nos nosotros novia novio nueva nuevo número o oferta oficina operador operadora orden os otra otro paciente padre padres pagado pago pagos papá paquete para parte pasajero pasado pedido pedidos
pendiente pero perdón perfecto permiso persona personal plan poco por porque posible precio pregunta primero problema producto profesor profesora pronto propietaria propietario proveedor pues puede puedo que qué queja querida querido queridos quien quién quiere quiero recepción
recibido reclamación reclamo recursos reembolso repartidor reserva respuesta resuelto saber sabe salud saludo saludos se sé secretaria seguro seguros señor señora señores señorita ser servicio servicios si sí sido siempre siguiente sin sino sistema sistemas sobre socio socia sois
solamente solicitud solo sólo somos son soporte soy su sucursal supervisor supervisora sus también tampoco tan tanto tarde tardes tarifa tarjeta técnica técnico técnicos teléfono tema tengo ti tía tiempo tienda tiene tío titular todas todavía todo todos trabajo tras tu tú tus un una
unas uno unos usted ustedes usuario usuarios va valoración varios vecina vecino ven vendedor venta ventas ver verdad vez vía vida viernes voy y ya yo cobranza cobranzas sistemas desconocido
`;

export const PORTUGUESE_WORDS = `
à abaixo aberto acho acima agora aí ainda alguém algo além algum alguma ali aluno amiga amigo anos antes ao aos apenas após aqui área às assim assinante assistência assistente assunto até atenção atenciosamente atendente atendentes atendimento atraso bem
bem-vinda bem-vindo boa boas boleto bom cadastro caixa caro cara cartão casa caso central cep chamada chamado chefe cidade cliente clientes cobrança código colega colegas com comigo como compra conta contas contato contrato cordialmente correio correios corretor cpf dados das de
dela dele demais dentro departamento depois desculpe desde dessa desse deste dia dias diretor diretora disse do documento dois dono dona dos doutor doutora e é ela elas ele eles em email empresa encomenda endereço enfermeira engenheiro então entrega entregador entre entretanto era
esposa esposo equipe essa esse esta está estado estamos estão estar estava este estou estudante eu eventos faço falar fala falei falha fatura faturas favor faz fazer feito feliz ficou filha filho financeiro fim foi fora foram fornecedor funcionário gente gentileza gerente gostaria
grande grata grato gratos há hoje hora horas hospital hóspede hotel inquilino instalação internet irmã irmão isso isto já jamais lá lhe ligação ligar ligou logo loja mãe mais mal mandou manhã marido mas médica médico meia melhor menos mensagem mês meses mesmo meu meus mim
minha minhas minuto minutos moça moço morador motorista muita muito mulher na nada não nas natal nem nenhum nessa neste ninguém no noite nome nos nós nossa nosso nova novo num número nunca o obrigada obrigado oi olá onde ontem operador operadora os ou outra outro ouvidoria paciente
pagamento pai para parabéns parceiro passado passageiro páscoa pedido pedidos pela pelo perdão perfeito pergunta pessoa pessoas plano pode poderia pois por porém porque porteiro portaria posso pouco pra prazer precisa preciso prezada prezadas prezado prezados primeiro problema
produto professor professora proprietária proprietário próximo quais qual qualquer quando quanto quarto que quem quer quero recepção reclamação recursos reembolso respeitosamente retorno sabe saudações se segue seguro sem sempre senha senhor senhora senhores senhorita ser será seu
seus sim síndico sinto sistema sobre sócio solicitação solicitou somente sou sua suas superior supervisor supervisora suporte tão tarde também tchau técnica técnico telefone tem tempo tenho ter titular toda todas todo todos trabalho tudo última último um uma usuário usuários vai valor
vendas vendedor vendedora vez vezes viagem vizinha vizinho vocês você vou cobrança cobranças financeiro sistema desconhecido
`;

export const HINDI_WORDS = `
aap aapka aapke aapki aapko ab abhi accha acha achha agar aur baat bahut baje bata bataiye bhai bhaiya bhi bol bola bolo bolna chahiye dhanyavad dhanyawad didi do dost doston ek fir gaya ghar grahak haan haanji hai hain ham hamara hamare hi ho hoga hoon hu hua hui hum humara
humko is iska iske isme ismein itna jab jaldi jee ji jo ka kab kahan kal kar karna karo karta karti kaun ke ki kis kisi kitna ko koi kripya kuch kya kyon kyun laga lekin liye log ma'am maaf madam main mat mein mera mere meri mil mila milega mujhe mummy papa na naam nahi nahin
namaskar namaskaar namaste namastey ne oh par pata pati patni paise paisa pe pehle phir phone raha rahe rahi sab saab sahab sahib samajh se shukriya sir sirf suno theek thik thoda tab tak to toh tum tumhara un unka unke unki us uska uske uski usko wahan wala wale waha woh wo ya
yaar yah yahan ye yeh zaroor beta beti bahu customer maa pitaji mataji guruji swamiji doctor vakil sahi galat
`;
