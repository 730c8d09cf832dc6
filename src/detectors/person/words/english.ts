/** Words that English sentences begin with, or write with a capital, and that are no names. */

/** Words of every sentence: a name ends before them, however it is written. */
export const ENGLISH_WORDS = `
prescribed broke lives
a about above absolutely account according actually add address after afternoon again against ago agree agreed ah all almost alone along already alright also always am amazing an
and another answer any anybody anyone anything anyway apparently appreciate are aren't around as ask asked asking at available awaiting away awesome back bad be because been before behind being
believe best better between bill billing bit book booked both bought broken but buy bye by call called caller calling calls came can can't cancel cancelled card case certainly change charge charged chat
check checked checking cheers cheques close closed come coming complete completed confirm confirmed confirming congratulations connected contact contacted contacting correct correctly could couldn't customer cut damaged
date day days declined definitely delayed deliver delivered delivery did didn't different do does doesn't doing don't done double down due during each earlier either else email ended
enough enquiring especially ever every everybody everyone everything exactly excellent excited expired fantastic feel few fine finally first follow following for forgot found free from frustrated full
get gets getting give given go goes going gone good goodbye got great greetings had hadn't half happened happy has hasn't have haven't having he hello help helped helping hence her here
here's hers hey hi him himself his hold home hope hopefully hour hours how however hoping i i'd i'll i'm i've if important in incorrect indeed inquiring inside instead interested into is isn't issue it it'll
its itself just keep kind kindly know last late later least leave left let let's like list listed little live located locked long look looking looks lost lot made mail make many married may
maybe me mean meet message might mine minute minutes miss missing misspelled mistake moment monthly more morning most much must my myself name named names nearly need needed needs never new next nice
night no nobody none noon nope nor not note nothing now number of off oh ok okay old on once one only onto open or order ordered other others our ours out outside over overcharged own
paid patience pay payment perfect perhaps phone placed please pleased possible previous private probably problem properly public put question questions quick quickly quite rather ready really
reason received recently refund regarding regards registered reply requested right sad safe said same saw say saying says see seeing seems seen send sending sent several she she'll should shouldn't
show showing sick since sincerely sir so some somebody someone something sometimes soon sorry speak speaking spell spelled spelling spelt spoke spoken start started status still stop stuck such
sure take taken taking talk talking tell temporary text than thank thanks that that'll the their theirs them then there there's these they they'll they're they've thing things think this those though thought through ticket till
time to today together told tomorrow tonight too took total tracking tried trouble true try trying twice two under unable understand unfortunately until unsure up update updated upon upset urgent us
use used user using usually very via wait waiting want wanted wants was wasn't we we'd we'll we're we've welcome well were weren't what whatever when whenever where whereas wherever whether which while who
who'll whoever whole whom whose why will willing wish with within without won't wonderful wondering work worked working works worried would wouldn't write writing written wrong wrote yeah year yep
yes yesterday yet you you'd you'll you're you've your yours yourself zero
three four five six seven eight nine ten
cannot unacceptable ridiculous terrible horrible awful disappointed disappointing furious confused bored hungry tired urgent
everywhere anytime sounds talk gotcha noted understood correct cool lovely brilliant super wow ugh hmm hm um uh erm er well-known per re fyi asap eta tbd tba na n/a
`;

/** Nouns and the like that forms, tickets and greetings write with a capital. */
export const ENGLISH_NOUNS = `
adult adults infant infants notary
access accounts accounting action activation activity adapter addendum admin administration administrator administrators advisor agent agents agreement airport alert amount analyst analytics answer app appointment
appointments approval apt april area arrangement article assigned assignee assistance assistant associate associates attachment attachments attendant attn auto automated backlog backup balance bank banking base
basic benefits bonus booking bot branch broadband building bus business button cable calendar callback callbacks campaign cancellation cancellations card cardholder care cart cashback caution center centre certificate
chairman channel charges charger chatbot checkout cheque choice christmas city claim claims class clerk client clients clinic code collection collections college colleague colleagues color colour comment comments commission
committee communications community company complaint complaints compliance concern concerned concierge condition conditions conference confidential confirmation connection consultant contract contractor conversation
copy corporate corporation cost council country county coupon courier credit crew current currency customers daily data database dates deal dealer dear debit deductible delete deluxe department deposit
depot description desk desktop destination detail details detective device devices dialer direct direction director disability disclaimer discount dispatch dispatcher dispute disputes district division doctor doctors document documents driver drivers
duplicate duration easter economy editor election electric electrician emails emergency employee employees employer engineering engineer engineers enrollment enterprise entertainment entry environment equipment error escalation escalations
estate evening event events evidence exchange executive executives expedia expense expiration expiry express extension extra facility family farewell father faq feature fee feedback fees fiber fibre field file files
final finance financial flight floor folks follow-up footer force form format forms forum forward fraud friend friends fri front fulfilment fulfillment fund funds furniture gas gate gateway general gents gentleman gentlemen gift
goods government green greeting group guarantee guest guests guide halloween headquarters header headphones health helpdesk helpline highway history holder holding holiday holidays hospital host hotel hotline house household hr human
identity image import inbound inbox incident income info information inquiries inquiry inspection installation installations instruction instructions insurance intake intended interaction internal international internet interview
inventory invoice invoices issues it item items job joint journal judge junk kids kingdom kit label ladies lady landlord language laptop law lead leader leasing legal letter level licence license life limited line link live loan
loans lobby local location locker log login logistics logout loyalty luggage madam maintenance management manager managers manual market marketing master masters material mate mates media medical medicare meeting member members membership
merchant merry messages meter method middle mobile mode model money monitor month mortgage mother movie music nation national network neighbor neighbour new news newsletter no-reply noreply notes notice notification notifications number
numbers nurse occupation offer offers office officer officers official online operation operations operator operators option options orders organization origin outage outbound outlook overview owner owners package page panel
parcel parcels parent parents parking part partner partners party passenger passengers password patient patients payee payments payroll pension people percent person personal personnel pharmacy phones physician pickup pin place plan
plans platform platinum plumber plus police policies policy policyholder pool portal position post power premium prescription president press previous pricing prime principal printer priority privacy private pro process processing
procurement product production products professor profile program programme project projects promo promotion property provider purchase purchases purchasing quality quantity queue quote rate rates rating receipt receipts
reception receptionist recipient record recorder recording records recovery recruiter recruitment reference referral refunds region registration relations relationship release reminder rent rental renewal renewals repair repairs replacement
report reporter reporting reports representative representatives request requester requests research reservation reservations resident residents resolution resolved respect response responses restaurant result results retail
retention retentions return returns review reviewer reviews reward rewards risk road role room rooms route router salary sales sale salutations savings schedule scheduler scheduling school score screen script season seat secretary section security
seller senator sender senior sept serial serve server service services session settings settlement setup shift ship shipment shipping shop shopper shopping shoppers sign signature silver site size skill software solution solutions
source special specialist specialists spouse staff standard state statement statements station step steps stock store stores storefront street student students studio subject subscriber subscribers subscription subscriptions success suite
summary supervisor supervisors supplier suppliers supply support survey survivor system systems tax taxi team teammate teammates teams technical technician technicians technology telephone teller template tenant tenants terminal terms
test testing textile theater theatre tickets tier timestamp tips title tone tool tools topic tower trade traffic train trainer training transaction transactions transcript transfer transferred transfers transport travel traveler traveller treasury
treatment trial trip truck trust type underwriter underwriting unit united university update upgrade upgrades urgency url users utilities utility vacancy vacation validation valued value vehicle vendor vendors verification verified version video
virtual visa visit visitor visitors voicemail voucher vouchers warehouse warning warranty watch web webchat website week weekend weekly weeks wifi wi-fi wireless wire worker workflow workforce workshop world worldwide xmas year years zone
accepted active approved archived blocked cancelled canceled completed converted created declined disconnected done escalated expired failed idle inactive invalid moderate open overdue passed paused pending processed queued
rejected reopened scheduled shipped successful suspended unassigned unavailable unknown unpaid unread waiting withheld unverified anonymous unspecified undisclosed redacted removed deleted hidden
tip tips override parts spare extras interpreter translator spares cause root moderator owner payer self wheelchair walk-in newborn neighbors neighbours homeowner rules hangup indicator abuse accident accidents mainline main matter nobody others party reader readers shareholder subscriber supporter viewers applicant applicants candidate candidates colleague homeowner homeowners taxpayer voter neighbor sirs madams mam ma'am
buddy bro dude guys guy folks everyone everybody honey sweetie darling dearest beloved god lord heavens goodness jesus mate pal friend champ boss chief captain sergeant honorable honourable excellency majesty
again hiring humans evenings afternoons mornings nights birthday anniversary thanksgiving diwali eid ramadan valentine hanukkah
bedroom kitchen bathroom battery charger cover coverage code covid corona flu
premier president minister mayor governor pope queen king prince princess
error errors exception fatal debug trace
appliance television tv fridge oven washer dryer dishwasher sofa mattress
cosmetics clothing pants shoes shirt
agenda abstract appendix background chapter conclusion figure introduction
red blue yellow orange purple pink black white
north south east west northern southern eastern western central
small medium large
alpha beta gamma delta omega
ltd inc llc llp plc corp co gmbh
pm am est pst gmt utc ist bst cet edt pdt mr mrs ms dr prof mx
usd eur gbp inr cad aud chf jpy
pdf csv html api sdk id ids sms mms ivr crm erp sla kyc aml vip vpn dns ip pc usb gps sim esim iban swift bic ssn dob cvv otp iot rma sku po eob hmo ppo irs dmv nhs gp er icu ceo cto cfo coo vp svp evp
`;
