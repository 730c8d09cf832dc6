/** Made-up German, Austrian and Swiss addresses in brackets, and what only looks so. */

export const FOUND = `
[Am Ring 7, 50667 Köln]
Ich wohne [Am Ring 7] in der Stadt.
Anschrift: [Im Weg 4, 50667 Köln]
[Str. des 17. Juni 135, 10623 Berlin]
Er wohnt [Straße des 17. Juni 135].
Hans wohnt [Kastanienallee 82, 10435 Berlin].
Bitte schicken an: Erika Muster, [Steinweg 4 a, 38100 Braunschweig]
Meine neue Anschrift: [Straße der Einheit 15, 14513 Teltow]
wohne in der [hauptstraße 8, 69117 heidelberg]
Zustellung [Platz der Republik 1, 11011 Berlin]
Das ist in der [Friedrichstr. 200, 10117 Berlin-Mitte].
[Schwabenstr. 12, 86150 Augsburg, Deutschland]
Ich wohne in der [Musterstraße 5, 10115 Berlin].
Bitte an [Beispielweg 12a, 80331 München] senden.
Neue Adresse: [Am Markt 3, 99084 Erfurt]
Der Techniker kommt in die [Hauptstr. 12a].
Lieferadresse ist [Lange Straße 77, 50667 Köln].
Meine Anschrift lautet [An der Mühle 5, 04109 Leipzig].
Wir sind umgezogen: [Unter den Linden 7, 10117 Berlin].
Rechnungsadresse [Gartenallee 9, 30449 Hannover]
[Berliner Str. 101, 14467 Potsdam] ist nicht mehr aktuell.
Das Paket ging an [Schillerplatz 2, 70173 Stuttgart].
Kunde wohnt [Waldweg 8, 22393 Hamburg], bitte ändern.
Zähler in der [Rosengasse 14] ablesen.
Postfach: [Postfach 1234, 53111 Bonn]
Die PLZ ist [10115].
Postleitzahl [80331]
[60311 Frankfurt] reicht als Angabe.
Adresse [Neue Mainzer Straße 52-58, 60311 Frankfurt am Main]
Besuch bei [Bahnhofstrasse 21, 8001 Zürich] geplant.
Schicken Sie es nach [Mariahilfer Straße 45, 1060 Wien].
Ich bin jetzt in der [Lindenallee 3, 2. OG], klingeln bei Test.
Standort: [Industriestr. 40, D-68169 Mannheim]
Anschlussadresse [Kirchplatz 1, 48143 Münster].
Bitte den Router an [Goethestraße 33 b, 39108 Magdeburg] schicken.
Vertrag für [Am Bahnhof 6, 37073 Göttingen] kündigen
Wohnhaft in [Feldgasse 19, 5020 Salzburg]
Straße: [Ludwigsdamm 4]
Er zieht in die [Uferstraße 11, 01067 Dresden] um.
ich wohne [Blumenstraße 2 in Dortmund]
Umzug von [Wiesenweg 4] nach [Bergstraße 27].
[Georg-Muster-Straße 8, 90402 Nürnberg] stimmt.
`;

export const NOT_FOUND = `
Auf Platz 3 liegt Bayern
Auf Platz 12, Köln
Im Ring 3 wird gekämpft.
Ich habe 3 Wege probiert.
Der Weg 5 ist lang.
Auf Seite 3 Platz für Notizen.
Stellplatz Nr. 14 ist frei.
Zugang über Tor 3.
In Halle 4 Gang 12.
Gate 12 Terminal 2 Flughafen Berlin.
Seit 2019 Berlin.
Ich bin 25 Jahre und komme aus Hamburg.
Kunde seit 12.2020 in Köln.
Ich warte seit 20 Minuten auf der Straße.
Die Straße ist seit 3 Tagen gesperrt.
Am Montag 5 Uhr passt mir gut.
Im Januar 2024 habe ich gekündigt.
Der Parkplatz 12 ist belegt.
Mein Arbeitsplatz 3 hat kein Netz.
Sitzplatz 14 im Zug.
Auf dem Rückweg 2 Pakete abholen.
Rechnung 4711 ist bezahlt.
Zur Bestellung 12345 habe ich eine Frage.
Am Bahnhof 3 Stunden gewartet.
Wir haben 3 Filialen in Berlin.
Im Ticket 8812 steht alles.
Der Tarif kostet 25 Euro im Monat.
Sie sind auf Platz 7 der Warteschlange.
Version 5 Platz im Speicher.
Das Gerät hat 128 GB Speicherplatz 2 Kameras.
Ich habe 2 Straßenkarten bestellt.
Seite 12 Weg zum Glück.
Am Dienstag 14.30 Uhr.
In der Tabelle 5 fehlt ein Wert.
12345 Tickets wurden verkauft.
Es sind 40 Kilometer bis Hamburg.
Die Sackgasse 5 war gemeint.
Um 10 Uhr am Markt.
Kundennummer 10115 ist gesperrt.
Ihre Anfrage vom 12.03.2024 liegt vor.
Der Umweg 3 Kilometer lang.
Teil 4 Alle Wege führen nach Rom.
Bitte Taste 2 drücken.
`;
