/** What has a name and is nobody: days, places, peoples and their languages, companies and what they sell. */

export const DAYS = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs sat
january february july september october november december jan feb mar apr jun jul aug sep sept oct nov dec
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz juli oktober dezember jänner
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars juin juillet août septembre octobre novembre décembre
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre
segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março maio junho julho setembro outubro dezembro
somvar mangalvar budhvar guruvar shukravar shanivar ravivar
`;

export const PLACES = `
america american americans usa us uk britain british england english scotland scottish wales welsh ireland irish europe european africa african asia asian australia australian canada canadian mexico mexican
germany german deutschland deutsch deutscher deutsche austria austrian österreich switzerland swiss schweiz france french français française spain spanish españa español española portugal portuguese português brazil brasil brazilian brasileiro
italy italian china chinese japan japanese korea korean india indian hindi pakistan pakistani russia russian ukraine ukrainian poland polish turkey turkish greece greek sweden swedish norway norwegian denmark danish finland finnish
netherlands dutch belgium belgian singapore malaysia philippines filipino thailand thai vietnam vietnamese indonesia dubai uae emirates qatar israel israeli egypt nigeria kenya argentina chile colombia peru
arabic hebrew latin cantonese mandarin tamil telugu bengali punjabi gujarati marathi urdu catholic christian muslim jewish hindu buddhist protestant
york london paris berlin munich münchen hamburg köln cologne frankfurt stuttgart düsseldorf leipzig dresden hannover wien vienna zürich zurich bern genf geneva basel brussels amsterdam rotterdam madrid barcelona valencia sevilla bilbao lisbon lisboa porto
rome roma milan milano naples venice athens istanbul moscow warsaw prague budapest dublin belfast edinburgh glasgow manchester birmingham liverpool leeds bristol cardiff oxford cambridge nottingham sheffield
lyon marseille toulouse bordeaux nantes lille strasbourg nice montpellier mumbai delhi bengaluru bangalore chennai kolkata hyderabad pune ahmedabad jaipur lucknow noida gurgaon
tokyo osaka seoul beijing shanghai hong kong taiwan taipei manila jakarta bangkok sydney melbourne brisbane perth auckland toronto montreal vancouver ottawa calgary
los angeles san francisco diego chicago houston dallas austin boston philadelphia phoenix seattle denver atlanta miami orlando tampa detroit minneapolis portland vegas nashville charlotte cleveland columbus baltimore sacramento
springfield california texas florida arizona nevada oregon utah colorado ohio michigan illinois indiana kansas nebraska oklahoma missouri alabama alaska hawaii idaho iowa kentucky louisiana maine maryland massachusetts minnesota mississippi montana
hampshire jersey pennsylvania tennessee vermont virginia washington wisconsin wyoming carolina dakota manhattan brooklyn queens bronx
mexico bogotá lima santiago buenos aires rio janeiro são paulo brasília
mexicano mexicana argentino argentina colombiano colombiana peruano peruana chileno chilena venezolano venezolana cubano cubana ecuatoriano ecuatoriana brasileño brasileña italiano italiana alemán alemana inglés inglesa portugués portuguesa europeo americano americana
françaises belge suisse marocain marocaine algérien algérienne tunisien tunisienne italien italienne allemand allemande anglais anglaise espagnol espagnole brasileira portuguesa alemão inglês angolano angolana
italiener italienerin türke türkin türkisch österreicher österreicherin schweizer schweizerin engländer amerikaner catalán gallego vasco
amazonas mars earth moon internet
`;

export const BRANDS = `
adidas adobe airbnb airtel airtag alexa alibaba allianz allstate aldi amazon amex android apple asus at&t audi avaya axa bajaj barclays bayer bing bitcoin blackberry bluetooth bmw boeing bosch bose cadbury canon capital cashapp chevrolet chrome
cigna cisco citi citibank citrix coca cola coinbase comcast cortana costco coverity dhl dell delta deutsche disney docusign doordash dropbox duolingo dyson ebay edge emirates epson ericsson etihad etsy excel expedia experian facebook facetime fedex fidelity fiat firefox fitbit
five9 flipkart fortnite freshdesk galaxy geico genesys github gitlab gmail google gopro groupon harley hdfc hermes honda hp hsbc huawei hubspot hulu hyundai ibm icici ikea infosys instagram intel intercom intuit ios ipad iphone itunes jaguar jeep jira jio
kellogg's kfc kia kindle klarna kroger lego lenovo lexus lg lidl linkedin linux lowe's lufthansa lyft mac macbook macy's mailchimp mastercard mazda mcdonald's medicaid mercedes meta metro microsoft mitsubishi motorola mozilla nasdaq nescafe nespresso nestle netflix nike
nintendo nissan nokia nvidia o2 office okta opel oracle orange outlook panasonic paypal paytm peloton pepsi peugeot philips pinterest pixel playstation porsche powerpoint prime puma quickbooks reddit reebok renault ring roku rolex ryanair safari salesforce
samsung santander sap sbi servicenow shopify siemens siri skype slack snapchat sony spectrum spotify sprint starbucks stripe subaru subway sunrise suzuki swiggy symantec target tata teams telekom telefonica telegram tesco tesla tiktok toyota tripadvisor twilio twitch twitter
uber ubuntu udesk unicredit unilever ups usps vanguard venmo verizon viber virgin visa vodafone volkswagen volvo vw walgreens walmart wechat western whatsapp wii wikipedia windows word wordpress xbox xerox xfinity xiaomi yahoo yamaha yelp youtube zelle zendesk zillow zomato zoom
kore kitty hellofresh
`;

/** Companies and products that are called as a person is. */
export const CALLED_AS_PEOPLE = `
charles-schwab jack-daniel ben-jerry dr-pepper doc-martens johnnie-walker johnny-walker wells-fargo morgan-stanley ford-escort calvin-klein ralph-lauren michael-kors hugo-boss tommy-hilfiger harley-davidson papa-john mary-kay aunt-jemima uncle-ben
fannie-mae sallie-mae freddie-mac louis-vuitton christian-dior mercedes-benz tim-hortons john-deere edward-jones goldman-sachs jp-morgan johns-hopkins estee-lauder marks-spencer john-lewis jim-beam captain-morgan betty-crocker jenny-craig steve-madden kate-spade
bed-bath best-buy home-depot black-friday cyber-monday good-morning aston-martin alfa-romeo rolls-royce land-rover merry-christmas santa-claus father-christmas lloyds-bank hewlett-packard raymond-james charlotte-tilbury tom-ford paul-smith tory-burch robert-half
mr-clean mrs-fields miss-universe miss-world miss-saigon miss-america ms-office ms-word ms-excel ms-teams ms-windows ms-access ms-outlook ms-project ms-paint mr-robot mr-coffee mr-bean mr-muscle mr-kipling mr-porter mr-potato dr-oetker dr-who dr-martens dr-scholl dr-strange dr-dre dr-phil dr-oz dr-seuss dr-bronner dr-jart mr-beast mr-pibb
hello-fresh doctor-strange doctor-who ford-focus ford-fiesta ford-transit ford-mustang ford-explorer ford-fusion ford-kuga galaxy-fold galaxy-note george-foreman
ellis-island diet-coke sir-speedy don-quijote long-island van-gogh mona-lisa peter-pan harry-potter mickey-mouse hello-kitty kelley-blue martha-stewart deutsche-bank credit-suisse yves-rocher paul-mitchell dunkin-donuts jackson-hewitt ernst-young olive-garden red-lobster pizza-hut taco-bell
`;

/** Behind a name, they make a company, a place or a thing of it: `Chase Bank`, `Johnson Street`. */
export const MAKES_NO_PERSON = `
bakery shop salon spa gym motel bistro diner pizzeria brewery winery farm farms ranch nursery florist jewelers jewellers cleaners plumbing roofing construction landscaping consulting bakeries cinema widgets academy agency airlines airport airways apartments app arena associates association ave avenue bank blvd boulevard bridge building bus cafe campus care center centre church clinic club co college company corp corporation council county court credit dental
department drive electric energy estate estates finance foundation gallery garage gmbh group health heights highway holdings hospital hotel inc industries insurance international island kg lake library limited llc llp logistics ltd mall market medical mobile motors museum
news office oil park partners pharmacy plaza plc pro project properties restaurant road rd river sa sas sarl school services shop software solutions square st station store street studio studios supplies supply support systems team tech technologies telecom terminal theatre
tower towers trust union university valley village warehouse way wireless works membership subscription edition collection plan max plus account card gift products ag ug ohg ev stiftung verein versicherung straße strasse platz allee weg schule klinik universität
bahnhof banque rue société école hôpital banco calle avenida plaza colegio hospital escola rua praça ltda edificio nagar marg chowk road bazaar
`;
