/** Words beside numbers that are not of addresses, and the small words inside of names. */

export const COUNTED = `minute minutes min mins hour hours hr hrs second seconds sec day days week weeks month months year years
  time times people persons person customers customer users user agents agent items item pieces piece pcs units
  boxes bags pairs pair packs pack sets set copies pages page orders order tickets ticket calls call chats messages emails star
  stars way dollars euros pounds cents usd eur gbp percent pct am pm gb mb kb tb kg km mi miles mile feet ft inch inches
  cm mm lbs lb oz mg ml liters litres degrees volts watts mbps points different other more less
  rooms bedroom bedrooms bed bath guests nights night new free open closed million thousand hundred business working
  major main test best top bad big long short
  uhr stunde stunden minuten tage tag tagen woche wochen monat monate monaten jahr jahre jahren stück prozent mal leute personen
  heures heure minutes jours jour semaines semaine mois ans années fois personnes pièces euros horas hora minutos días dia dias
  semanas meses años veces personas unidades ore minuti giorni settimane mesi anni volte persone pezzi
  semanas meses anos vezes pessoas uur minuten dagen weken maanden jaar keer personen stuks artikel geräte`;

export const NUMBERED_THINGS = `version order orders top ticket room step chapter page season episode lane gate terminal table
  figure section case invoice ref reference model iphone galaxy windows office line pos item sku part class type size
  grade tier stage rank track task bug issue sprint chat session queue extension ext option press menu row column field
  code error status rule route bus flight train platform zone level floor tier terminal region phase room kapitel seite version rechnung auftrag bestellung
  artikel zeile schritt facture commande étape factura pedido paso fattura ordine fatura factuur bestelling`;

/** In no name; days and months, greetings, what sentences begin with. */
export const NO_NAMES = `i i'm i'll i've i'd it it's is was are were be been am this that these those there here what when where why who how
  which we you they he she me him us them my your his our their its a an and or but if so not no yes ok okay please thanks thank
  hi hello hey dear regards sincerely sorry can could would will should may might must do does did have has had get got
  mr mrs ms miss sir madam customer agent caller user order invoice ticket phone mobile tel fax email mail e-mail website
  office desk cell contact name date status note notes subject call attn re from to at on by with for into about
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december jan feb mar apr jun jul aug sept oct nov dec today tomorrow yesterday soon asap
  as near around behind next across opposite via per now again instead
  also then because since before after until while during however waiting
  hallo danke bitte ich wir sie er es der das und oder aber mit für von zum zur termin kunde kundin telefon herr frau
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember heute morgen
  bonjour merci je nous vous il elle mais avec pour dans client cliente lundi mardi mercredi jeudi vendredi samedi dimanche
  janvier février mars avril juin juillet août septembre octobre novembre décembre
  hola gracias yo por con pero para lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
  julio agosto septiembre octubre noviembre diciembre grazie prego io noi ma per buongiorno lunedì martedì
  obrigado obrigada eu nós mas com bedankt ik wij maar met voor`;

export const SMALL = `de la le les du des l d del della delle dei degli di da do dos das e y el los las of the der den dem die
  van het von zu a à au aux en sur sous im am an auf und et te ten ter op i nad pod pri`;

/** Directly behind the name of a street, with a capital, they say that it is the name of something else. */
export const THINGS = `bank journal store stores hotel hotels cafe café coffee church station market capital pizza grill fitness
  band boys bikes clothing insurance partners records magazine school clinic hospital bakery kitchen brewing bar pub theatre
  theater show showdown group holdings investments shuffle belt belts cases case tickets ticket detection games blues
  mall outlet parking pass plan plus credit card cards account accounts services service team teams gang fair festival
  gift tea wear fund advisors financial realty properties studio studios`;
