/** Sentences of contact centres in German: names stand in braces, a line break is written as an escape; and sentences without a name. */

export const NAMED = `
Guten Tag, mein Name ist {Annegret Pohl}, ich rufe wegen meiner Rechnung an.
Hallo, hier ist {Jörg Brinkmann} vom Kundenservice.
Hier spricht {Elfriede Sommerfeld}.
Ich heiße {Mehmet Yılmaz} und möchte kündigen.
Ich bin {Wiebke} und brauche Hilfe.
Sehr geehrte Frau {Dr. Hallmann}, vielen Dank für Ihre Nachricht.
Sehr geehrter Herr {von der Heide},
Liebe {Roswitha}, danke für deine Geduld.
Hallo {Torben}, die Sendung ist unterwegs.
Guten Morgen Herr {Özdemir}, wie kann ich helfen?
Danke, Frau {Lindner}.
Vielen Dank, {Detlef}!
Mit freundlichen Grüßen\\n{Hannelore Krüger}
Viele Grüße\\n{Benedikt}
Freundliche Grüße, {Ute Wagner}
LG {Marlies}
Ich habe gestern mit Herrn {Schmidtbauer} gesprochen.
Bitte verbinden Sie mich mit Frau {Kowalczyk}.
Das Ticket wurde von {Friederike Nolte} erstellt.
Zugewiesen an {Gunnar Petersen}.
Name: {Hildegard Ohlsen}
Vorname: {Kilian}
Name der Kundin: {Ingeborg Reuter}
Kontoinhaber: {Siegfried Lorenz}
Ansprechpartner: {Malte Jansen}
Kundin {Brigitte Maurer} ruft wegen Mahnung an.
Mein Mann {Ottokar} hat unterschrieben.
Meine Tochter {Frieda} holt das Paket ab.
Herr Kollege {Weber} übernimmt.
Unser Techniker {Leif} kommt am Montag.
Wie ist Ihr Name? {Waltraud Heise}.
Ihr vollständiger Name bitte? Ja, {Cem Aydin}.
{Gerlinde}: hallo, ist da jemand?
[09:31] {Ronja Albers}: ja, ich bin da
{Thorsten Hagemann} hat heute angerufen.
{Sabine} ruft morgen zurück.
Das Konto läuft auf den Namen {Ernst August Behrens}.
Spreche ich mit Herrn {Wójcik}?
Spreche ich mit {Natascha Grote}?
Beschwerde von Frau {Stein-Hölkeskamp} erhalten.
Rückruf an Hr. {Pfeiffer} bis 15 Uhr.
mein name ist {stefan huber} und ich habe eine frage
Anruferin {Edeltraud Fink} fragt nach Rechnung.
{Herr und Frau Bergmann} sind umgezogen.
Willkommen zurück, {Clemens}!
Dann kann {Jörg Brinkmann} zurückrufen.
`;

export const UNNAMED = `
Mein Name ist falsch geschrieben.
Mein Name steht nicht auf der Rechnung.
Ich bin Kunde seit zehn Jahren.
Ich bin Student und brauche einen Tarif.
Ich heiße das nicht gut.
Hier ist Ihre Rechnung.
Hier spricht der Kundenservice.
Sehr geehrte Damen und Herren,
Sehr geehrter Kunde,
Liebe Kollegen, bitte beachten.
Liebes Team, der Router ist defekt.
Hallo Team, bitte prüfen.
Hallo, Kaffeemaschine ist defekt.
Hallo zusammen, gibt es Neuigkeiten?
Guten Tag, Bestellung 123 fehlt.
Danke, Problem gelöst.
Danke, Paket ist da.
Vielen Dank für Ihre Geduld.
Vielen Dank, Support!
Mit freundlichen Grüßen\\nIhr Serviceteam
Mit freundlichen Grüßen\\nIhre Stadtwerke
Viele Grüße aus Hamburg
Liebe Grüße vom Team
Ich habe mit dem Kundenservice gesprochen.
Ich habe mit Vertrieb gesprochen.
Verbinden Sie mich mit Technik.
Zugewiesen an Buchhaltung am Dienstag.
Weitergeleitet an Abteilung Recht.
Erstellt von System
Name: unbekannt
Name: keine Angabe
Status: Erledigt
Betreff: Kündigung
Agent: Guten Tag, wie kann ich helfen?
Kunde: Ja, genau.
Kunde Bestellung storniert.
Kunde Reklamation wegen Lieferung.
Mein Vertrag Nummer vier.
Meine Frau hat angerufen.
Der Herr war unfreundlich.
Die Frau am Telefon sagte nein.
Techniker Termin am Freitag.
Die Telekom sagte nein.
Amazon hat angerufen.
Von Montag bis Freitag geöffnet.
Rückruf am Mittwoch erbeten.
Grüß Gott, Frage zur Rechnung.
Wie ist Ihr Name? Das möchte ich nicht sagen.
Das ist Deutsch.
Es ist Weihnachten.
Kundin wünscht Rückruf.
Der Anrufer legte auf.
Bitte an Abteilung Einkauf senden.
Gruß an das Team.
Eine Datei kann nicht geöffnet werden
Ein Bezeichner wird erwartet.
Das Argument des Imports kann nicht leer sein
Es wurden zwei Argumente erwartet
Der neue Tarif kann erst im Mai gebucht werden.
Die rote Lampe wird nicht heller.
Am Anschluss kann keine Leitung geschaltet werden.
Stattdessen wird nach einem Namen gesucht.
In privaten Haushalten wird gespart.
`;
