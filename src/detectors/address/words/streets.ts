/** Words for streets, as they are written and shortened (UPU S42; USPS Publication 28, appendix C; the language's own usage). */

export const BEHIND = `street str st road rd avenue ave boulevard blvd bvd ln dr parkway pkwy highway hwy
  terrace crescent cres ct pl sq cir turnpike tpke expressway expy freeway fwy mews
  grove gardens gdns esplanade marg nagar salai colony jalan`;

/** They also name other things, so that what they end has to look like a street. */
export const BEHIND_OR_ELSE = `way lane loop plaza trail trl row walk wharf quay wynd promenade parade pde causeway crossing xing
  hill hills rise green view ridge point pointe landing run bend cove glen hollow alley park gate heights hts garden path
  drive court place square circle close cross layout vihar enclave chowk bagh pike ter cl layout extension avenue
  fields meadow meadows dale vale croft bank end side wood orchard creek spur pass views strip broadway embarcadero bowery woods isle isles lakes shore`;

/** Those that in small letters more often say what is counted: `17 keyed fields`. */
export const COUNTED_ENDS = new Set(
  `fields green view views pass path end side bank point row run strip square circle cross layout extension landing gate spur
  bend`.split(/\s+/),
);

export const FRONT = `rue avenue av ave bd bld boulevard chemin impasse allée allee allées quai faubourg rte
  calle avda avenida paseo carretera ctra travesía travesia ronda glorieta callejón carrer rambla
  viale piazza vicolo piazzale lungomare contrada
  rua travessa praça praca alameda rodovia ul ulica jalan lorong λεωφόρος`;

export const FRONT_OR_ELSE = `platz straße strasse str place cours route square passage sentier villa cité cite voie résidence residence lotissement
  hameau plaza camino cuesta via corso strada largo salita borgo estrada beco pl c`;

export const AFTER = `straße strasse str weg platz allee gasse ring damm ufer chaussee steig stieg zeile promenade
  straat laan plein gracht kade utca út útja tér körút rkp krt kapu sétány tere terrasse gata väg vägen gade vej vei`;

/** Ends of words that are streets in front of their number: German, Dutch, the languages of the north, Czech is not among them. */
export const ENDS = `straße strasse str platz allee gasse weg damm ufer chaussee straat laan plein gracht kade singel dreef
  gatan vägen gata vegen veien vej gade allé gränd stræti stræde braut vegur gatu katu kuja
  stigen backen torget plads vænget ringen`;

/** Words that end so and are no streets. */
export const NO_STREETS = `arbeitsplatz stellplatz sitzplatz spielplatz parkplatz liegeplatz schlafplatz speicherplatz studienplatz
  ausbildungsplatz tabellenplatz stehplatz standplatz startplatz fensterplatz lehrplatz kitaplatz steckplatz bauplatz
  campingplatz einbahnstraße sackgasse autobahn datenautobahn rückweg heimweg umweg ausweg hinweg arbeitsweg
  schulweg dienstweg rechtsweg postweg lieferweg lernweg zahlungsweg mittelweg irrweg lösungsweg norweg brigade
  arcade decade renegade stockade blockade grenade fremdgade data nagata sonata cantata
  parcade parkade kontaktweg vertriebsweg behandlungsweg lebensweg keinesweg bremsweg feldweg kundenweg
  ladestraße fertigungsstraße montagestraße waschstraße datenweg laufweg`;

/** Behind `Am`, `An der`, `Im`: where German towns have streets without a word for a street. */
export const GERMAN_PLACES = `markt bahnhof kirchplatz dorfplatz park wald hang anger rathaus mühlenbach mühle mühlbach berg bach
  brunnen graben hof tor wall teich ufer feld winkel sportplatz kirche linden schloss schlossberg garten wiesengrund
  weiher sande wasserturm steinberg friedhof kirchberg hofgarten stadtpark mühlenberg bruch moor hafen heide
  eichen buchen grund busch weinberg tal dom stein sandberg mühlweg zollhof waldrand kanal zoo`;
