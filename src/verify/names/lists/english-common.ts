/** Words that stand with a capital in contact-centre talk and are no names of people: who speaks, departments, days, places, makers, and what begins sentences. */
import { listOf } from "./list.ts";

export const commonWords = listOf(`
  i a an the this that these those it its he she we they you your my our his her their and or but so if when while where why who whom whose what which how as
  at by for from in into of off on onto out over to under up with without about after before again also although always am any anyone anything are be been
  because both can cannot could did do does done each either else even ever every everyone everybody everything few first had has have here hers him himself
  however just last least less let like many maybe me mine more most much must myself neither never next no nobody none nor not nothing now once one only
  other others ours perhaps please quite rather really same second several shall should since some somebody someone something soon sorry still such sure than
  then there therefore third though thus today together tomorrow tonight too unfortunately unless until us very was well were will would yes yesterday yet yeah
  yep ok okay oh hi hello hey dear thanks thank cheers regards best sincerely welcome bye goodbye good morning afternoon evening night greetings respectfully
  yours cordially kind warm warmest many mr mrs ms miss mx dr prof sir madam madame ma'am maam team all folks guys friend friends everyone valued
  agent agents customer customers client clients caller callers user users member members guest guests visitor visitors subscriber subscribers patient
  patients operator operators representative rep reps advisor adviser associate specialist technician engineer supervisor manager managers director admin
  administrator owner holder cardholder tenant landlord driver courier buyer seller vendor supplier partner partners patron resident applicant claimant
  beneficiary employee employees employer staff bot chatbot assistant virtual system server host moderator receptionist consultant contractor dispatcher
  support service services sales billing accounts account accounting finance payments payment collections claims returns refunds refund shipping delivery
  logistics warehouse security fraud technical tech care success experience relations retention department dept division group desk helpdesk help office
  headquarters hq branch centre center central call calls contact contacts queue escalation escalations level tier operations network infrastructure it hr
  legal compliance marketing engineering product products quality assurance training reception concierge front back line hotline live chat chats email emails
  e-mail mail message messages sms text voicemail phone telephone mobile fax web website portal app application online store shop stores market marketplace
  order orders invoice invoices bill bills statement statements ticket tickets case cases request requests incident issue issues problem complaint enquiry
  inquiry question questions answer query reference ref number no id code pin password username login name names first last full middle given family maiden
  date time day month year week hour minute address street city state country zip postcode postal region area zone status priority severity type category
  subject topic title reason resolution resolved open opened closed pending new old active inactive approved declined rejected cancelled canceled completed
  confirmed confirmation unknown anonymous unassigned assigned unavailable available tbd tba n/a na none null void test testing demo sample
  note notes notice notes: memo summary comment comments description details detail info information update updates warning error errors alert reminder
  terms conditions policy policies privacy plan plans premium prime basic standard plus pro gold silver platinum diamond bronze elite deluxe advanced
  enterprise business corporate commercial personal private public customer-service membership subscription warranty insurance coverage contract agreement
  loan mortgage credit debit card cards cash cheque check visa mastercard amex american express discover paypal venmo zelle bank banking savings checking
  deposit withdrawal transfer balance interest rate fee fees charge charges tax vat gst total amount price discount coupon voucher gift promo promotion offer
  deal sale black friday cyber holiday holidays eve easter thanksgiving ramadan diwali hanukkah christmas xmas
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter am pm est pst cst mst gmt utc ist jst
  north south east west northern southern eastern western upper lower great greater central united states usa us uk eu america american americans canada
  canadian england english britain british scotland scottish ireland irish wales welsh germany german france french spain spanish italy italian portugal
  portuguese netherlands dutch belgium belgian switzerland swiss austria austrian sweden swedish norway norwegian denmark danish finland finnish poland polish
  russia russian ukraine ukrainian turkey turkish greece greek israel israeli egypt egyptian india indian pakistan pakistani bangladesh china chinese japan
  japanese korea korean taiwan taiwanese hong kong singapore singaporean malaysia malaysian indonesia indonesian thailand thai vietnam vietnamese philippines
  filipino australia australian zealand mexico mexican brazil brazilian argentina chile colombia peru africa african asia asian europe european nigeria
  nigerian kenya kenyan ghana arab arabic saudi dubai qatar hindi mandarin cantonese tamil urdu bengali christian muslim jewish hindu buddhist catholic
  london paris berlin madrid rome tokyo osaka kyoto beijing shanghai seoul busan delhi mumbai bangalore bengaluru chennai hyderabad kolkata pune york jersey
  orleans angeles los las san santa vegas francisco diego chicago houston dallas austin boston seattle denver phoenix atlanta miami orlando tampa detroit
  philadelphia portland cleveland pittsburgh baltimore nashville memphis charlotte toronto montreal vancouver ottawa calgary sydney melbourne brisbane perth
  auckland manchester birmingham liverpool leeds glasgow edinburgh bristol dublin california texas florida georgia ohio michigan illinois washington oregon
  nevada arizona utah colorado kansas missouri iowa nebraska minnesota wisconsin indiana kentucky tennessee alabama mississippi louisiana arkansas oklahoma
  virginia carolina dakota montana idaho wyoming maine vermont hampshire massachusetts connecticut rhode delaware maryland pennsylvania hawaii alaska
  hampton springfield broadway manhattan brooklyn queens bronx harlem heathrow
  amazon apple google microsoft facebook meta instagram whatsapp twitter linkedin youtube netflix spotify uber lyft airbnb ebay alibaba tesla ford toyota honda
  nissan bmw mercedes benz audi volkswagen hyundai kia chevrolet chevy dodge jeep chrysler buick cadillac lexus mazda subaru volvo ferrari porsche samsung sony
  lg panasonic philips siemens bosch dyson nokia motorola huawei xiaomi oppo lenovo dell hp asus acer intel amd nvidia cisco oracle sap salesforce zendesk
  zoom slack teams outlook gmail yahoo windows word excel office chrome safari firefox edge android iphone ipad macbook mac ios linux alexa siri cortana
  kindle echo fire galaxy pixel playstation xbox nintendo switch verizon at&t t-mobile sprint comcast xfinity vodafone orange virgin sky bt o2 three ee
  walmart target costco kroger walgreens cvs macy's macys nordstrom sephora ikea lowe's starbucks mcdonald's mcdonalds kfc subway pepsi coca cola nike adidas puma
  zara h&m gucci prada fedex ups usps dhl hermes chase citi citibank wells fargo barclays hsbc lloyds santander schwab fidelity vanguard geico allstate
  progressive aetna cigna humana delta southwest ryanair easyjet lufthansa emirates marriott hilton hyatt expedia booking adobe photoshop acrobat reader norton
  mcafee dropbox github jira trello notion shopify stripe square klarna bluetooth wifi wi-fi internet fiber fibre broadband router modem tv roku hulu disney
  press click tap select choose enter type dial reply visit call use see read ask tell try take give get go come keep make put set turn run send check
  allow add apply attach attached book bring build buy change choose claim clear close complete confirm connect consider continue copy create delete
  download edit enable ensure explain fill find finish fix follow forward help hold ignore include inform install join kindly leave log look love mark
  move need note pay perform place plan play prepare print process provide pull push reach receive record register remove repeat replace report request
  reset restart return review save say schedule search share ship show sign skip speak start stay stop submit subscribe suggest switch talk thank track
  transfer unsubscribe update upgrade upload verify view wait walk want watch work write
  regarding re fw fwd cc bcc attn ps nb faq eta asap fyi lol omg aka etc vs dob ssn ein vin imei sim usb hdmi gps atm api crm sla kpi kyc otp pdf url vip
  great perfect awesome excellent wonderful fantastic amazing nice fine right correct exactly absolutely certainly definitely understood noted agreed alright
  agreed glad happy sad angry upset frustrated disappointed satisfied interested worried concerned confused curious afraid aware unable able ready busy late
  early free back home out away calling having getting trying looking waiting going using writing reaching contacting trying just really still also currently
  god lord jesus christ heaven wow ah um uh hmm er well anyway besides instead meanwhile otherwise finally lastly secondly firstly additionally moreover
  hers noon midnight weekend weekday annual monthly weekly daily hourly yearly quarterly
  university college school hospital clinic church hotel restaurant airport station park street road avenue lane drive boulevard court place square bridge
  river lake mountain valley beach island bay hill tower building floor suite apartment unit house
  company corporation corp inc llc ltd plc gmbh co foundation association society committee council board bureau agency ministry federal government
  national international global world worldwide universal royal general vitamin hepatitis grade section chapter appendix figure table exhibit schedule
  version edition series model class size color colour red blue green yellow black white grey gray pink purple brown small medium large extra
  power energy electric gas water solar oil fuel battery charger cable device machine washer dryer fridge oven car truck bike flight ticket seat room
  item items package parcel box bag shoes shirt dress jacket phone laptop tablet computer screen keyboard printer camera watch speaker headset
`);

/** Two words that are no person, though the first alone would be one. */
export const notPeople = listOf(`
  jack_daniel jack_daniels charles_schwab ford_escort virgin_mobile ben_jerry calvin_klein ralph_lauren tommy_hilfiger mary_kay kate_spade michael_kors marc_jacobs
  victoria_secret victoria_secret johnson_johnson harry_potter john_deere john_lewis marks_spencer morgan_stanley goldman_sachs jp_morgan paul_smith ted_baker
  dr_pepper dr_martens dr_oetker mr_clean mr_kipling mr_coffee mr_price mrs_fields miss_universe miss_dior sam_adams sam_smith_brewery jim_beam johnnie_walker
  jose_cuervo captain_morgan aunt_jemima uncle_ben betty_crocker sara_lee wendy_burger dave_busters papa_john jimmy_john trader_joe frito_lay
  martin_luther rolls_royce aston_martin harley_davidson smith_wesson louis_vuitton yves_saint christian_dior hugo_boss jimmy_choo vera_bradley vera_wang
  eddie_bauer tim_hortons peter_pan robin_hood santa_claus st_john san_jose jean_jacket karen_state ali_express alex_echo roger_that
`);
