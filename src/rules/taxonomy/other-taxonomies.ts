/**
 * What others call the categories, for reviewers who know their words: entities of Presidio (supported_entities.md),
 * infoTypes of Google Sensitive Data Protection (infotypes-reference), and classes of the W3C community group's Data Privacy
 * Vocabulary 2.0 (`dpv:` and its extension `pd:`). Each is the nearest that they have; entities of a single country are left
 * out.
 */
import { CATEGORIES } from "./taxonomy.ts";

export interface OtherNames {
  /** null where there is none. */
  readonly presidio: string | null;
  readonly google: string | null;
  readonly dpv: string | null;
}

/** Category, Presidio, Google, DPV; `-` for none. */
const ROWS = `
system                                    -             -                             dpv:NonPersonalData
system.authentication                     -             AUTH_TOKEN                    pd:Authenticating
system.operations                         -             -                             dpv:NonPersonalData
user                                      -             -                             dpv:PersonalData
user.account.username                     -             -                             pd:Username
user.authorization                        -             -                             pd:Authenticating
user.authorization.password               -             PASSWORD                      pd:Password
user.behavior                             -             -                             pd:Behavioral
user.behavior.browsing_history            -             -                             pd:BrowserHistory
user.behavior.purchase_history            -             -                             pd:Purchase
user.biometric                            -             -                             pd:Biometric
user.biometric.fingerprint                -             -                             pd:Fingerprint
user.biometric.retinal                    -             -                             pd:Retina
user.biometric.voice                      -             -                             pd:VoiceCommunicationRecording
user.contact                              -             -                             pd:Contact
user.contact.address                      LOCATION      STREET_ADDRESS                pd:PhysicalAddress
user.contact.address.city                 LOCATION      LOCATION                      pd:City
user.contact.address.country              LOCATION      LOCATION                      pd:Country
user.contact.address.postal_code          LOCATION      LOCATION                      pd:PostalCode
user.contact.address.state                LOCATION      LOCATION                      pd:Region
user.contact.address.street               LOCATION      STREET_ADDRESS                pd:Street
user.contact.email                        EMAIL_ADDRESS EMAIL_ADDRESS                 pd:EmailAddress
user.contact.fax_number                   PHONE_NUMBER  PHONE_NUMBER                  pd:TelephoneNumber
user.contact.organization                 -             ORGANIZATION_NAME             pd:Professional
user.contact.phone_number                 PHONE_NUMBER  PHONE_NUMBER                  pd:TelephoneNumber
user.contact.url                          URL           URL                           pd:Contact
user.content                              -             -                             pd:Communication
user.content.private                      -             -                             pd:Communication
user.content.self_image                   -             -                             pd:Picture
user.demographic                          -             -                             pd:Demographic
user.demographic.age_range                -             AGE                           pd:AgeRange
user.demographic.date_of_birth            DATE_TIME     DATE_OF_BIRTH                 pd:BirthDate
user.demographic.gender                   -             GENDER                        pd:Gender
user.demographic.language                 -             -                             pd:Language
user.demographic.marital_status           -             MARITAL_STATUS                pd:MaritalStatus
user.demographic.political_opinion        NRP           POLITICAL_TERM                pd:PoliticalOpinion
user.demographic.profile                  -             -                             pd:Profile
user.demographic.race_ethnicity           NRP           ETHNIC_GROUP                  pd:Ethnicity
user.demographic.religious_belief         NRP           RELIGIOUS_TERM                pd:ReligiousBelief
user.demographic.sexual_orientation       -             SEXUAL_ORIENTATION            pd:SexualPreference
user.device                               -             -                             pd:DeviceBased
user.device.cookie                        -             HTTP_COOKIE                   pd:Tracking
user.device.device_id                     MAC_ADDRESS   IMEI_HARDWARE_ID              pd:DeviceBased
user.device.ip_address                    IP_ADDRESS    IP_ADDRESS                    pd:IPAddress
user.financial                            -             -                             pd:Financial
user.financial.bank_account               IBAN_CODE     FINANCIAL_ACCOUNT_NUMBER      pd:BankAccount
user.financial.credit_card                CREDIT_CARD   CREDIT_CARD_NUMBER            pd:CreditCardNumber
user.government_id                        -             GOVERNMENT_ID                 pd:OfficialID
user.government_id.drivers_license_number -             DRIVERS_LICENSE_NUMBER        pd:VehicleLicense
user.government_id.passport_number        -             PASSPORT                      pd:Passport
user.government_id.vehicle_registration   -             VEHICLE_IDENTIFICATION_NUMBER pd:VehicalLicenseRegistration
user.health_and_medical                   -             MEDICAL_TERM                  pd:MedicalHealth
user.health_and_medical.genetic           -             -                             pd:Genetic
user.health_and_medical.record_id         -             MEDICAL_RECORD_NUMBER         pd:HealthRecord
user.job_title                            -             -                             pd:Job
user.location                             LOCATION      LOCATION                      pd:Location
user.location.imprecise                   LOCATION      LOCATION                      pd:Location
user.location.precise                     LOCATION      LOCATION_COORDINATES          pd:GPSCoordinate
user.name                                 PERSON        PERSON_NAME                   pd:Name
user.name.first                           PERSON        FIRST_NAME                    pd:Name
user.name.last                            PERSON        LAST_NAME                     pd:Name
user.privacy_preferences                  -             -                             pd:PrivacyPreference
user.social                               -             -                             pd:Social
user.unique_id                            -             GENERIC_ID                    pd:UID
user.unique_id.pseudonymous               -             GENERIC_ID                    pd:UID
user.workplace                            -             ORGANIZATION_NAME             pd:Professional
`;

/** By category. */
export const OTHER_NAMES: ReadonlyMap<string, OtherNames> = new Map(
  ROWS.trim()
    .split("\n")
    .map((row) => {
      const [category = "", ...names] = row.split(/ +/);
      const [presidio = null, google = null, dpv = null] = names.map((name) => (name === "-" ? null : name));
      return [category, Object.freeze({ presidio, google, dpv })];
    }),
);

/** The names for a category, or else for the nearest category above it. */
export function otherNamesOf(category: string): OtherNames {
  const parents = CATEGORIES.filter((known) => category === known || category.startsWith(`${known}.`));
  const named = parents.sort((one, other) => other.length - one.length).find((known) => OTHER_NAMES.has(known));
  return OTHER_NAMES.get(named ?? "") ?? { presidio: null, google: null, dpv: null };
}
