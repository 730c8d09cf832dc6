/** Made-up Spanish, Italian, Portuguese, Brazilian and Dutch addresses in brackets, and what only looks so. */

export const FOUND = `
[12bis avenue Foch]
[12ter rue de l'Exemple]
[12 Avenue de l'exemple]
Il habite [12 Avenue Foch, Paris].
Moro na [Rua 25 de Abril 12].
[rue du 8 Mai 1945 12, 69003 Lyon]
Vivo en [Calle de Ejemplo 12, 2º B, 28001 Madrid].
Mi dirección es [Avenida de la Muestra 45, 41001 Sevilla].
Envíelo a [C/ Mayor 8, 08001 Barcelona], por favor.
La dirección: [Plaza del Modelo 3, 46002 Valencia]
Estoy en [Paseo de los Tilos 110, 50008 Zaragoza].
código postal [28001]
[Calle Falsa, 123, 29001 Málaga] es la nueva.
Instalar en [Avda. Ejemplo nº 77, 48001 Bilbao].
Domicilio [Camino Viejo 5, 37001 Salamanca]
Nos mudamos a [Ronda de Prueba 21].
Recoger en [Carretera de Modelo 200, 30001 Murcia].
El pedido va a [Travesía Corta 4, 33001 Oviedo].
Mi CP es [28013].
Vive en [Glorieta del Test 1, 28010 Madrid].
Apartado de correos: [Apartado 345, 28080 Madrid]
Abito in [Via Esempio 5, 00100 Roma].
Il mio indirizzo è [Viale dei Modelli 18, 20121 Milano].
Spedire a [Piazza Prova 2, 10121 Torino] grazie
Indirizzo: [Corso Campione 33, 80134 Napoli]
Consegna in [Vicolo Stretto 7, 37121 Verona].
[Via Roma 12/A, 40121 Bologna] è giusto.
Sono in [Largo Esempio 9].
CAP [00184]
La sede è in [Via del Test, 44, 50122 Firenze].
Residente in [Strada Vecchia 101, 90133 Palermo]
Tecnico in [Piazzale Modello 6, 16121 Genova] domani.
Nuovo indirizzo [Via G. Esempio 21, 70121 Bari].
Fattura a [Via Lunga 3, 35121 Padova].
Casella postale: [Casella Postale 55, 00187 Roma]
Lui vive in [Contrada Prova 14, 93100 Caltanissetta].
Moro na [Rua Exemplo 12].
O endereço é [Avenida Modelo, 1500, São Paulo, SP 01310-100].
Entregar na [Rua das Amostras, 45, Lisboa].
Morada: [Travessa do Teste 3, 1200-123 Lisboa]
CEP [01310-100]
O meu CEP é [22041-001].
Enviar para [Praça da Prova 8, 4000-322 Porto].
Endereço: [Rua Sete de Amostra 77, apto 302, Curitiba]
Fica na [Alameda dos Testes 210].
Mudei para [Estrada do Modelo 99].
[Av. Brasil 2000, Rio de Janeiro, RJ] é o endereço.
Visita na [Rua Nova, 15, 3000-100 Coimbra].
Cobrança: [Rodovia Exemplo 45, Recife]
Ela mora na [Rua do Sol 6].
A loja na [Rua Augusta Teste 300] fechou.
Ik woon op [Voorbeeldstraat 12, 1012 AB Amsterdam].
Mijn adres is [Testlaan 5, 3511 BX Utrecht].
Stuur het naar [Modelplein 8, 2511 CR Den Haag].
Bezorgen op [Kerkstraat 101, 5611 GH Eindhoven] graag
Adres: [Prinsengracht 263, 1016 GV Amsterdam]
postcode [1012 AB]
Mijn postcode is [3511 BX].
Klant woont [Lange Laan 40].
Monteur naar [Dorpsweg 7, 9711 AA Groningen] sturen.
[Postbus 1234, 1000 BB Amsterdam] voor brieven.
Verhuisd naar [Molenstraat 19a, 6511 HA Nijmegen].
Factuur naar [Havenkade 3, 3011 XB Rotterdam]
Het staat op [Singeldreef 22].
Nieuw adres [Stationsplein 1, 2000 Antwerpen]
Ze wonen op [Beatrixlaan 66].
`;

export const NOT_FOUND = `
Llevo 20 minutos en la calle.
La calle 5 veces cortada.
Quiero 3 plazas de garaje.
Pedido 28001 enviado.
El plan Plaza 5 cuesta poco.
En el camino 2 horas.
El apartado 3 del contrato.
Tengo 2 pisos en Madrid.
El 14 de abril llamo.
Página 12 del manual.
Mi clave no es 1234.
Cuesta 45 euros al mes.
La avenida está cortada desde hace 2 días.
Marque 1 para ventas.
Hay 7 carreras en la ciudad.
Ho aspettato 25 minuti in strada.
Il corso 3 è pieno.
Inviato via fax 2 giorni fa.
Ordine 20121 spedito.
Via libera dal 5 marzo.
La piazza ha 4 ingressi.
Fattura 00184 pagata.
Sono le 10 di mattina.
Il volo parte alle 8.
Ho 2 contratti a Roma.
Premi 1 per le vendite.
La strada è chiusa da 3 giorni.
Capitolo 5 del manuale.
Costa 25 euro.
Via mail entro 24 ore.
Esperei 20 minutos na rua.
Pedido 1310 enviado.
A avenida tem 4 faixas.
Tenho 2 linhas no Porto.
São 10 horas da manhã.
Página 3 do contrato.
Largo 5 vezes por dia.
Custa 30 reais por mês.
A rua fechou há 2 dias.
O plano 12 da praça.
Digite 2 para suporte.
Protocolo 20240101 aberto.
Fui 3 vezes na loja.
O voo 1234 atrasou.
Quero 5 unidades.
Ik wacht al 20 minuten op straat.
De straat is 3 dagen dicht.
Bestelling 1012 is verzonden.
Het kost 25 euro per maand.
Op 5 mei bel ik terug.
Pagina 12 van de handleiding.
Ik heb 2 abonnementen.
Toets 1 voor verkoop.
Versie 3 laan detectie.
Factuur 3511 betaald.
Om 10 uur in Utrecht.
De trein van 8 uur.
Nog 2 plaatsen vrij.
Het plein heeft 4 ingangen.
Ticket 5611 gesloten.
`;
