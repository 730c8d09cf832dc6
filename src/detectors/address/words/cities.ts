/** Large cities, countries and states: a postcode beside one of them is a postcode (UN World Urbanization Prospects; ISO 3166). */

/** The first words of names of several; those that are also usual words are left out. */
export const CITIES = `york angeles chicago houston phoenix philadelphia antonio diego dallas austin jacksonville columbus
  charlotte indianapolis francisco seattle denver boston nashville detroit portland memphis louisville milwaukee albuquerque
  tucson fresno sacramento atlanta omaha miami oakland minneapolis tampa cleveland honolulu pittsburgh cincinnati orlando
  springfield brooklyn baltimore toronto montreal vancouver calgary ottawa edmonton winnipeg sydney melbourne brisbane perth
  adelaide auckland wellington dublin london birmingham manchester leeds glasgow sheffield liverpool edinburgh bristol cardiff
  belfast leicester nottingham newcastle southampton brighton oxford cambridge aberdeen
  berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dortmund bremen dresden hannover
  nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden kiel mainz freiburg
  wien graz linz salzburg innsbruck zürich genf genève basel bern lausanne
  paris marseille lyon toulouse nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers
  bruxelles brussel antwerpen gent liège amsterdam rotterdam utrecht eindhoven groningen haag
  madrid barcelona valencia sevilla zaragoza málaga malaga murcia bilbao alicante valladolid
  roma milano napoli torino palermo genova bologna firenze bari venezia verona
  lisboa porto braga coimbra brasília curitiba recife salvador fortaleza
  méxico guadalajara monterrey bogotá medellín lima santiago
  stockholm göteborg malmö oslo bergen københavn aarhus helsinki warszawa kraków praha brno budapest
  mumbai delhi bengaluru bangalore hyderabad chennai kolkata pune ahmedabad jaipur lucknow kanpur nagpur indore bhopal patna
  vadodara ludhiana agra nashik kochi gurgaon gurugram noida coimbatore surat chandigarh
  singapore`;

export const LANDS = `usa us uk england scotland wales ireland germany deutschland austria österreich switzerland schweiz suisse
  france belgium belgique belgië netherlands nederland spain españa italy italia portugal brasil brazil mexico canada australia india
  singapore denmark danmark sweden sverige norway norge finland suomi iceland greenland poland polska czechia hungary
  slovenia slovakia croatia estonia latvia lithuania cyprus greece uruguay argentina chile colombia japan china korea taiwan
  luxembourg malta romania bulgaria`;

/** Their letters are words elsewhere, too: `in`, `ok`. */
export const STATES = `al co de hi id in la ma me ms mo oh ok or pa sc sa on as pe sp pr mt ns`;

export const PLAIN_STATES = `ak az ar ca ct fl ga il ia ks ky md mi mn ne nv nh nj nm ny nc nd ri sd tn tx ut vt va wa wv wi wy dc
  nsw vic qld tas act nt qc bc ab mb sk nb nl rj mg rs`;
