/** All detectors, by the order in which they win where what they find overlaps. */

import { streetAddress } from "./address/street-address.ts";
import { creditCard } from "./credit-card.ts";
import type { DetectorKind } from "./detector.ts";
import { email } from "./email/email.ts";
import { iban } from "./iban.ts";
import { cnResidentId } from "./ids/cn-resident-id.ts";
import { inAadhaar } from "./ids/in-aadhaar.ts";
import { inPan } from "./ids/in-pan.ts";
import { jpMyNumber } from "./ids/jp-my-number.ts";
import { krRrn } from "./ids/kr-rrn.ts";
import { sgNric } from "./ids/sg-nric.ts";
import { usSsn } from "./ids/us-ssn.ts";
import { ipAddress } from "./ip-address.ts";
import { customerNumber, LABELLED } from "./labelled/labelled.ts";
import { macAddress } from "./mac-address.ts";
import { personName } from "./person/person.ts";
import { phone } from "./phone/phone.ts";
import { urlWithSecrets } from "./secrets/url-with-secrets.ts";
import { spokenEmail, spokenNumber } from "./spoken/spoken.ts";

export const DETECTORS: readonly DetectorKind[] = Object.freeze([
  email,
  urlWithSecrets,
  iban,
  creditCard,
  cnResidentId,
  inAadhaar,
  inPan,
  jpMyNumber,
  krRrn,
  sgNric,
  usSsn,
  ipAddress,
  macAddress,
  ...LABELLED,
  phone,
  customerNumber,
  personName,
  streetAddress,
  spokenNumber,
  spokenEmail,
]);
