/** What stands beside names in German. */
import type { Language } from "./phrases.ts";

export const german: Language = {
  leads: {
    told: `
      mein|ihr|sein|der voller|vollständiger? name|nachname|vorname|familienname ist|lautet|war|wäre
      name|nachname|vorname ist|lautet
      heiße|heisse
    `,
    called: `
      ich heiße|heisse|heiß|bin|war die|der?
      auf|unter den|dem|meinen|ihren|seinen namen
      namens
      ich|man nennt|nennen mich
    `,
    labels: `
      name|vorname|nachname|familienname|zuname
      vor und|- nachname|zuname
      vor-|vorname und nachname
      name des|der|vom kunden|kundin|anrufers|anruferin|patienten|patientin|mieters|mieterin|kontoinhabers|kontoinhaberin|karteninhabers|versicherungsnehmers|versicherten|mitarbeiters|fahrers|inhabers|empfängers|gastes
    `,
    holders: `
      kontoinhaber|kontoinhaberin|karteninhaber|karteninhaberin|versicherungsnehmer|versicherungsnehmerin|anrufer|anruferin|kunde|kundin|patient|patientin|mieter|mieterin|fahrgast|gast|vertragspartner|vertragspartnerin|antragsteller|antragstellerin
      erstellt|erfasst|bearbeitet|gemeldet|aufgenommen|genehmigt|unterschrieben|angelegt von|durch
      zu händen
      zuständig|ansprechpartner|ansprechpartnerin|kontaktperson
    `,
    fields: `
      kontakt|bearbeiter|bearbeiterin|sachbearbeiter|sachbearbeiterin|techniker|technikerin|berater|beraterin|mitarbeiter|mitarbeiterin|absender|empfänger|agent|von|an|unterschrift|gez|rückruf
      lieferung an
    `,
    greeted: `
      hallo|moin|servus|liebe|lieber|willkommen|tschüss|grüezi
      guten morgen|tag|abend
      grüß gott
      auf wiedersehen|wiederhören
      schönen tag|abend
      sehr? geehrte|geehrter
      herzlich willkommen
      willkommen zurück
      hi|hallo|moin du?
    `,
    answered: `
      gerne|natürlich|klar|entschuldigung|verstanden|perfekt|genau|gut|okay|prima|super|tut leid?
      kein problem
      einen moment
      tut mir leid
      bis bald|dann|später|morgen
      für ihren|die|ihre|den|das|deine anruf|hilfe|geduld|auskunft|info|information|antwort|warten|rückmeldung|unterstützung
      schönen tag noch?
    `,
    thanked: `
      danke|dankeschön|merci
      vielen|besten|herzlichen|tausend dank
      danke schön|sehr|dir|ihnen|nochmal|nochmals
    `,
    signed: `
      mit freundlichen|besten|herzlichen|lieben|vielen|schönen grüßen|grüssen
      freundliche|beste|herzliche|liebe|viele|schöne grüße|grüsse
      mfg|lg|vg|gruß|gruss|grüße|grüsse|hochachtungsvoll|gezeichnet|gez
      freundlichen|lieben|besten gruß|gruss
      vielen dank
      danke
      danke und gruß|grüße|lg|vg
      ihr|ihre
    `,
    titled: "herr|herrn|frau|fräulein|hr|fr|fürstin|graf",
    bears: `
      kunde|kunden|kundin|anrufer|anruferin|mitarbeiter|mitarbeiterin|kollege|kollegen|kollegin|techniker|technikerin|patient|patientin|berater|beraterin|agent|agentin|mann|sohn|tochter|mutter|vater|bruder|schwester|chef|chefin|freund|freundin|partner|partnerin|nachbar|nachbarin|ehemann|ehefrau|enkel|enkelin|fahrer|fahrerin|zusteller|arzt|ärztin|doktor|mieter|mieterin|ansprechpartner|ansprechpartnerin|zeuge|lehrer|lehrerin|sachbearbeiter|sachbearbeiterin|hausmeister|monteur|onkel|tante|oma|opa|neffe|nichte|vermieter|vermieterin|inhaber|inhaberin|chefarzt|schwager|schwägerin|kollegin|betreuer|betreuerin|sekretärin|assistentin|vertreter|vertreterin
    `,
    acts: `
      weitergeleitet|zugewiesen|übergeben|eskaliert|verwiesen|übermittelt|gesendet|weitergegeben|übertragen|geschickt|delegiert|adressiert an
      gesprochen|telefoniert|gespräch|rücksprache|termin|kontakt|telefonat|absprache|chat|verbindung mit
      erstellt|bearbeitet|gemeldet|erfasst|aufgenommen|genehmigt|unterschrieben|angelegt|geschlossen|eröffnet|betreut|unterzeichnet|gezeichnet|bestätigt|geprüft|freigegeben von|durch
      wurde|wird|worden von|durch
      mail|e-mail|nachricht|anruf|brief|rückruf|beschwerde|auskunft|antwort von
      auftrag|namen|auftrage von
      vertreten durch
      fragt|fragte|gefragt nach
      zu händen|hd
    `,
    knows: `
      mit|für|nach|von|an|bei|bitte|und|dass|wenn|ob|über|durch|ohne|war|ist|hat
      bitte den|die
    `,
    meets: `
      hier ist|spricht|schreibt?
      spreche ich mit
      sie sprechen|sprechen|chatten mit
      am apparat|telefon ist
      mit wem|ich spreche
    `,
    states: `
      das|es ist|war
      ist da|das|dort
    `,
    asks: `
      wie ist|war|lautet ihr|der|dein vollständiger? name|nachname
      ihr|ihren|den|deinen vor-? vollen|vollständigen|vollständiger|ganzen|voller? und? name|namen|nachnamen|vornamen
      wie heißen|heissen sie
      wie heißt du
      mit wem spreche|habe ich
      wer ist da|am
    `,
  },
  follows: {
    speaks: `
      hier
      am apparat|telefon
      vom|aus|von kundenservice|kundendienst|support|der|dem|technik|vertrieb|team|buchhaltung
    `,
    joins: `
      hat|ist den|dem|das chat|gespräch beigetreten|verlassen
      ist dem|am chat|gespräch|apparat|telefon
    `,
    acts: `
      rief|ruft nochmals|heute|gestern|wieder? an
      hat angerufen|gesagt|gebeten|geschrieben|gefragt|bestätigt|gemeldet|mir|sich|heute|gestern|das|den|die|um|uns|zugesagt|versprochen|bestellt|gekündigt
      sagte|sagt|meinte|meint|möchte|bittet|bat|wünscht|wollte|will|fragt|fragte|meldet|meldete|schreibt|schrieb|erklärte|bestätigte|beschwert|beschwerte|kommt|wartet|ruft|rief|wohnt|kann|konnte|wird|hatte|braucht|benötigt|versprach|übernimmt|erwartet|nannte|kümmert
      gesprochen|telefoniert|verbunden|weitergeleitet|abgestimmt|vereinbart|verbinden|sprechen|reden|ausrichten|zurückrufen
      aus der|dem|unserer|unserem abteilung|technik|buchhaltung|support|vertrieb|kundenservice
    `,
  },
};
