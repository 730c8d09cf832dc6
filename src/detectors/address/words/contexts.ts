/** Words behind which an address, a postcode or a box of post stands. */

export const CONTEXTS = `address addresses adresse adressen anschrift adres indirizzo endereço endereco morada dirección direccion
  domicilio domicile lieferadresse rechnungsadresse lieferanschrift rechnungsanschrift postanschrift postadresse
  wohnadresse wohnanschrift hausadresse heimadresse firmenadresse bezoekadres woonadres afleveradres factuuradres
  live lives lived living reside resides residing located situated moved moving relocated wohne wohnt wohnhaft wohnen
  umgezogen gezogen habite habitons habitent domicilié domiciliée vivo vive vivimos viven moro mora moramos abito abita
  residente woon woont gevestigd verhuisd déménagé emménagé`;

export const POSTCODES = `zip zipcode zipcodes postcode postcodes plz postleitzahl cep pincode eircode postnummer cap cp`;

export const BOXES = `box pobox postfach bp postbus apartado boîte casella`;
