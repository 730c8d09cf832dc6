/**
 * Words that somebody may write for a category, a subject or an action: names of entities in Presidio, Google Sensitive Data Protection,
 * Amazon Comprehend and Microsoft's language service, those of some countries, and plain words. For messages alone: what a file
 * says has to be a key of the taxonomy, or an action's name.
 */
import { ACTION_NAMES } from "../../actions/table.ts";
import { suggest, suggestKey } from "../../errors/suggest.ts";
import { CATEGORIES, SUBJECTS } from "./taxonomy.ts";

/** Words in lower case, with `_` between the parts of one. */
const OF_CATEGORIES = `
system.authentication                     auth_token access_token api_key access_key secret_key secret token jwt json_web_token bearer auth_key encryption_key aws_credentials xsrf_token session_token
system.operations                         operations machine internal metadata technical timestamp created_at status_code
user                                      personal_data pii customer_data
user.account                              account account_info account_information profile_account
user.account.username                     username user_name login login_name login_id screen_name nickname nick handle alias
user.authorization.password               password passwd pwd passphrase pin pin_code passcode otp one_time_password
user.authorization.credentials            credential credentials security_answer security_question
user.behavior.browsing_history            browsing browser_history page_views visited_pages clickstream
user.behavior.purchase_history            purchase purchases order orders order_history transactions
user.behavior.search_history              search searches search_query search_term
user.biometric                            biometrics face face_id facial faceprint
user.biometric.fingerprint                finger_print thumbprint
user.biometric.voice                      voice_recording recording audio voiceprint call_recording
user.contact                              contact contact_info contact_information contact_data
user.contact.address                      address addr postal_address mailing_address home_address billing_address shipping_address physical_address full_address
user.contact.address.city                 city town
user.contact.address.country              country country_code nation
user.contact.address.postal_code          postal_code postcode post_code zip zip_code zipcode
user.contact.address.state                state province county region
user.contact.address.street               street street_address street_name house_number address_line address1 address2
user.contact.email                        email e_mail mail email_address e_mail_address mail_address email_addr emails
user.contact.fax_number                   fax fax_no
user.contact.organization                 organization organisation organization_name organisation_name company company_name business employer employer_name
user.contact.phone_number                 phone phone_number phone_no phonenumber telephone telephone_number tel tel_no mobile mobile_phone mobile_number cell cell_phone cellphone msisdn ani dnis caller_id caller_number calling_number called_number whatsapp whatsapp_id wa_id sms landline international_phone_number
user.contact.url                          url uri website web_site homepage web_address domain domain_name link
user.content.private                      text free_text freetext message messages message_text body note notes comment comments content transcript transcription chat chat_text conversation utterance description summary subject_line private_message
user.content.public                       review post public_post tweet
user.content.self_image                   photo picture image avatar selfie profile_picture
user.demographic.age_range                age age_group
user.demographic.date_of_birth            dob birthday birth_date birthdate date_of_birth birth_day born date_time year_of_birth birth_year
user.demographic.gender                   gender sex pronouns gender_identity
user.demographic.language                 language lang locale mother_tongue spoken_language
user.demographic.marital_status           marital_status married civil_status
user.demographic.political_opinion        political politics political_term political_party party political_affiliation political_view
user.demographic.profile                  profile
user.demographic.race_ethnicity           race ethnicity ethnic ethnic_group nationality nrp country_demographic ethnic_origin racial
user.demographic.religious_belief         religion religious religious_term belief faith
user.demographic.sexual_orientation       sexual_orientation sexuality sexual_preference orientation
user.device                               device user_agent device_info browser
user.device.cookie                        cookie http_cookie cookies
user.device.cookie_id                     ga_client_id
user.device.device_id                     device_identifier mac mac_address mac_address_local imei imei_hardware_id imsi imsi_id iccid iccid_number advertising_id idfa gaid hardware_id serial_number udid
user.device.ip_address                    ip ip_addr ip_address ipaddress ipv4 ipv6 client_ip remote_addr remote_ip
user.financial                            finance financial_data income salary balance credit_score crypto bitcoin wallet
user.financial.bank_account               bank bank_number bank_account_number bank_acct account_number iban iban_code swift swift_code bic bank_routing routing_number aba_routing_number bank_routing_micr sort_code financial_account_number international_banking_account_number international_bank_account_number us_bank_number
user.financial.credit_card                card card_number cc cc_number ccn credit_card_number creditcard credit_debit_number credit_debit_cvv credit_debit_expiry debit_card payment_card pan cvv cvc credit_card_track_number credit_card_expiration_date
user.government_id                        government_id gov_id governmental_id official_id
user.government_id.birth_certificate      birth_certificate_number
user.government_id.drivers_license_number drivers_license driver_license driving_license driving_licence drivers_licence driver_licence driver_id license_number
user.government_id.immigration            visa visa_number residence_permit green_card immigration_id
user.government_id.national_identification_number ssn social_security social_security_number social_security_no us_ssn national_id national_id_number national_identity national_insurance national_insurance_number nino nin sin social_insurance social_insurance_number tax_id tax_number tin itin taxpayer_identification_number individual_taxpayer_identification_number individual_taxpayer_identification individual_tax_identification_number tax_file_number tfn tax_identification_number unique_taxpayer_reference_number voter voter_id voter_number id_card id_card_number identity_card identity_card_number resident_id resident_id_number resident_identity_card_number resident_registration_number rrn kr_rrn aadhaar aadhar in_aadhaar in_pan pan_individual permanent_account permanent_account_number nric nric_fin national_registration_id_number my_number individual_number cpf cnpj nir nif nie pesel curp dni fiscal_code codice_fiscale personal_identity_code personal_id cn_id tnin nrega unique_identification_number
user.government_id.passport_number        passport passport_no us_passport
user.government_id.vehicle_registration   license_plate number_plate licence_plate plate plate_number vin vehicle_identification_number vehicle vehicle_plate
user.health_and_medical                   health medical health_data medical_data medical_term diagnosis disease condition medication health_information phi icd9_code icd10_code fda_code
user.health_and_medical.genetic           genetic genetics dna genome
user.health_and_medical.insurance_beneficiary_id medicare medicare_beneficiary_id_number medicaid health_insurance insurance_id insurance_number insurance_policy_number health_plan
user.health_and_medical.record_id         medical_record medical_record_number mrn patient_id nhs nhs_number national_health_service_number health_number healthcare_number medical_license
user.job_title                            job title occupation profession position role person_type
user.location                             location geo geolocation gpe loc place
user.location.imprecise                   coarse_location approximate_location geo_country timezone time_zone
user.location.precise                     gps gps_coordinates coordinates coordinate location_coordinates latitude longitude lat lng lat_long lat_lng geo_point exact_location
user.name                                 name person person_name names full_name fullname human_name display_name displayname contact_name customer_name agent_name caller_name per male_name female_name
user.name.first                           first_name firstname given_name forename fname givenname
user.name.last                            last_name lastname surname family_name lname familyname
user.payment                              payment payments billing invoice
user.privacy_preferences                  consent opt_in opt_out privacy
user.social                               social_media facebook twitter linkedin instagram
user.telemetry                            telemetry usage usage_data
user.unique_id                            id uid uuid guid identifier user_id userid customer_id customerid contact_id client_id unique_id account_id member_id generic_id external_id employee_id agent_id
user.unique_id.pseudonymous               pseudonym pseudonymous_id hashed_id anonymous_id
user.workplace                            workplace work office department team
`;

const OF_SUBJECTS = `
anonymous_user   anonymous guest unknown_user
consultant       contractor freelancer
customer         client caller consumer end_user enduser user contact buyer subscriber member account_holder guest_user shopper
employee         agent staff worker operator representative rep supervisor advisor associate csr human_agent staff_member personnel manager
job_applicant    candidate applicant
next_of_kin      relative family emergency_contact
patient          sick_person
prospect         lead potential_customer
shareholder      investor
supplier_vendor  supplier vendor partner provider
trainee          intern apprentice student
visitor          website_visitor
`;

/** What takes a value away is `replace`, unless the word says how. */
const OF_ACTIONS = `
bucket           buckets bucketing bin binning range round rounding generalize generalise generalization band fixed_size_bucketing
encrypt-format   encrypt_format format_preserving format_preserving_encryption fpe ff1 ffx crypto_replace_ffx_fpe
hash             hashed hashing hmac digest sha sha256 sha_256 crypto_hash one_way checksum
mask             masked masking character_mask obfuscate obfuscated star stars asterisk asterisks hide hidden partial
null             nullify nulled nil empty clear blank
pseudonymize     pseudonymise pseudonymization pseudonymisation pseudonymized pseudonymised pseudonym fake faker synthesize synthesise synthetic surrogate randomize randomise alias
remove           removed delete deleted drop erase strip omit exclude discard cut_out suppress
replace          replaced redact redacted redaction anonymize anonymise anonymization anonymisation anonymized anonymised deidentify de_identify substitute label placeholder scrub censor replace_with_info_type
scan             detect inspect find search look
shift-date       shift_date date_shift shift jitter shift_dates
tokenize         tokenise tokenization tokenisation token tokens encrypt encrypted encryption encode reversible vault crypto_deterministic aes
truncate         truncated shorten trim cut time_part
`;

/** In front of a word they say only that it is about a person. */
const PREFIXES = new Set(["pii", "pi", "phi", "personal", "user", "users", "customer", "dpv", "pd", "system", "data"]);
const LONGEST = 64;

/** The category that a wrong one may mean: by a word that others use, by its letters, or by a word in it. */
export function meantCategory(written: string): string | undefined {
  if (written.length > LONGEST || CATEGORIES.includes(written)) return CATEGORIES.find((key) => key === written);
  const spelled = written
    .split(".")
    .map((part) => wordsOf(part).join("_"))
    .join(".");
  if (CATEGORIES.includes(spelled)) return spelled;
  const known = wordTable(OF_CATEGORIES);
  const words = wordsOf(written);
  const own = withoutPrefixes(words);
  const last = wordsOf(written.slice(written.lastIndexOf(".") + 1));
  const named = [words, own, last].map((some) => known.get(some.join("_"))).find((key) => key !== undefined);
  return named ?? suggest(written, CATEGORIES) ?? inside(own, known) ?? suggestKey(written, CATEGORIES);
}

/** The same for an action. */
export function meantAction(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const words = wordsOf(written);
  const known = wordTable(OF_ACTIONS);
  return known.get(words.join("_")) ?? suggest(written, ACTION_NAMES) ?? inside(words, known);
}

/** The same for a subject. */
export function meantSubject(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const words = wordsOf(written);
  const known = wordTable(OF_SUBJECTS);
  return known.get(words.join("_")) ?? suggestKey(written, SUBJECTS) ?? inside(words, known);
}

/** `US Social-Security_Number`, `USSocialSecurityNumber` and `us.social.security.number` are the same words. */
function wordsOf(written: string): string[] {
  const parted = written.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2");
  return parted
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function withoutPrefixes(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !PREFIXES.has(word));
  return first < 0 ? words.slice(-1) : words.slice(first);
}

/** By the longest run of the words that means something; of equals the last, as in `billing_email`. */
function inside(words: readonly string[], known: ReadonlyMap<string, string>): string | undefined {
  for (let length = words.length; length > 0; length--) {
    for (let start = words.length - length; start >= 0; start--) {
      const key = known.get(words.slice(start, start + length).join("_"));
      if (key !== undefined) return key;
    }
  }
  return undefined;
}

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Read at the first mistake: most runs make none. */
function wordTable(rows: string): ReadonlyMap<string, string> {
  const table = tables.get(rows) ?? new Map(rows.trim().split("\n").flatMap(wordsInRow));
  tables.set(rows, table);
  return table;
}

/** The key's own last word means it too. */
function wordsInRow(row: string): [word: string, key: string][] {
  const [key = "", ...words] = row.split(/ +/);
  return [key.slice(key.lastIndexOf(".") + 1), ...words].map((word) => [word, key]);
}
