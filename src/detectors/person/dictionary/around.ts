/** Words beside a name that say what it is: a company, a street, a thing that is called after somebody. In lower case and without marks. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** After it: no person, but what has the name. */
export const CALLED_AFTER = /* @__PURE__ */ words(
  `ltd limited inc incorporated llc llp plc corp corporation company co cos gmbh ag kg ug ohg mbh sarl sas sa srl spa bv nv ab as asa oy oyj kk pty pte pvt
  group gruppe holding holdings partners associates brothers bros sons enterprises industries international insurance versicherung bank banking bancorp
  trust capital financial finance investments securities advisors motors auto automotive airlines airways air energy oil gas foods pharma pharmaceuticals laboratories labs systems
  solutions software technologies technology tech telecom communications media entertainment records pictures studios studio games press publishing books
  news times post herald journal magazine hotel hotels inn resort suites lodge restaurant cafe coffee bar pub grill pizza bakery brewery winery store stores shop shops market
  supermarket mall outlet boutique salon spa gym fitness club foundation stiftung institute institut university universitat college school schule academy hospital clinic klinik
  street str strasse st road rd avenue ave lane ln drive dr boulevard blvd way court ct place pl square sq terrace crescent close circle parkway pkwy highway hwy freeway route row
  gardens park hill hills heights valley beach bay island islands isle lake river creek falls springs mountain mountains mount peak point port harbor harbour bridge tunnel station airport
  terminal county city town township village district borough parish state province region territory center centre centro zentrum plaza platz weg allee gasse ufer ring damm
  hall house haus tower towers building mansion castle palace museum theater theatre arena stadium field fields forest canyon coast cape desert
  church cathedral chapel abbey temple mosque cemetery
  award awards prize medal cup trophy league championship championships tournament open festival show concert tour act law bill amendment doctrine report commission committee
  syndrome disease effect theorem equation law principle constant scale test number model method algorithm reaction curve
  edition series collection line pro max plus mini classic premium deluxe sport phone tablet watch laptop printer router camera app beta
  bean beans whiskey whisky wine vodka beer cola sauce bread cheese chicken shoes jeans boots jacket shirt perfume
  day days week month eve season island theory project program programme plan protocol agreement treaty conference summit center scholarship fellowship
  union unit battalion brigade war battle empire dynasty era republic kingdom revolution
  trail trails cliff cliffs fork forks flat flats pass loop bypass turnpike extension orchestra research consulting economic forge mission
  dam basin plateau peninsula strait gulf sea ocean zoo aquarium observatory library archive archives gallery`,
);

/** Before it: no person. */
export const CALLED_BEFORE = /* @__PURE__ */ words(
  `san santa santo sankt sao st ste saint fort port mount mt lake camp cape los las el la le new old north south east west upper lower greater
  university college hotel villa plaza avenida avenue av calle rua via viale piazza rue place boulevard strada ulica ulice plac platz street road
  bank banco banca credit cafe restaurant hospital clinic theatre museum airport station gare bahnhof
  windows android version release model type class project operation hurricane typhoon tropical uncle aunt brand`,
);

/** Not names, though names stand behind them: they belong to no span. */
export const TITLES = /* @__PURE__ */ words(
  `mr mrs ms miss mx dr prof professor sir madam madame dame lord lady rev reverend father fr sister brother hon judge justice capt captain col colonel maj major sgt sergeant
  lt lieutenant gen general cpl pvt officer detective inspector president chancellor minister senator governor mayor ambassador secretary congressman king queen prince princess pope bishop
  herr frau fraulein dipl ing mag monsieur mme mlle m maitre senor senora senorita sr sra srta don dona senhor senhora dra doctor doctora sig signor signora signorina dott
  pan pani dhr mevr mevrouw meneer hr fru herrn shri smt kumari sri ji`,
);

/** In lower case between parts of a name. */
export const PARTICLES = /* @__PURE__ */ words(
  "de del della dei di da do dos das du des la le van von der den het ten ter te zu zum zur vom af av al el bin ibn bint abu ben y",
);

/** Behind a name, and a part of it. */
export const SUFFIXES = /* @__PURE__ */ words("jr sr ii iii iv phd md esq");

/** In front of a word with a capital: a thing, or a noun. */
export const DETERMINERS = /* @__PURE__ */ words(
  `a an the this that these those our your my his her its their no any every each some another which what der die das den dem des ein eine einen einem einer
  eines im am zum zur beim vom ins ans kein keine keinen mein meine meinen dein sein seine unser unsere ihr ihre ihren ihrem ihrer diese dieser diesem diesen dieses jede jeder jedes
  le la les un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs el los las una unos unas al del este esta estos estas
  su sus nuestro nuestra o os um uma uns umas ao aos do dos da das no na nos nas este esta seu sua il lo gli uno`,
);

/** In lower case behind a name: a street. */
export const STREET_AFTER = /* @__PURE__ */ words(
  "street road avenue ave lane boulevard square utca u ut utja ter tere krt korut fejedelem ulica ulice ul cesta trg tn mnt pst straat plein strasse platz weg county",
);
