/** What stands in front of a name, or behind it, in English. */

/**
 * How much the words in front say: `named` takes whatever follows, in small letters too; `called` takes words with a capital; `role`
 * those that do something, or are two; `greeted`
 * those that end a greeting; `met` asks for a known given name.
 */
export type Strength = "named" | "called" | "role" | "greeted" | "met";

const PHRASES: Readonly<Record<Strength, string>> = {
  named: `
    my name is|my name's|name is|name's|names are|my full name is|full name is|first name is|last name is|surname is|the name is|the name's|under the name|under the name of|in the name of|by the name of|
    call me|i am called|i'm called|he is called|she is called|named|goes by|go by
  `,
  called: `
    this is|it was|that was|thank|send it to|give it to|hand it to|send to|sent to|ship to|deliver to|delivered to|write to|told|asked|emailed|informed|
    thanked|advised|texted|phoned|contacted|met|booked for|reserved for|reservation for|appointment for|package for|parcel for|delivery for|message for|
    callback for|ticket for|order for|per|this is|that's|that is|it's|it is|i am|i'm|i was|he is|she is|speaking with|speaking to|spoke to|spoke with|
    spoken to|spoken with|speak to|speak with|speaks with|talk to|talk with|talked to|talked with|talking to|talking with|chatting with|chatted with|
    transfer me to|transferred me to|transferred to|transferring to|put me through to|connect me to|connect me with|connected me to|connected to|
    connected with|told by|helped by|assisted by|advised by|informed by|contacted by|called by|greeted by|served by|promised by|opened by|created by|
    closed by|handled by|reported by|requested by|submitted by|signed by|written by|approved by|reviewed by|verified by|raised by|logged by|taken by|
    resolved by|updated by|assigned by|booked by|completed by|sent by|posted by|received by|assigned to|reassigned to|escalated to|forwarded to|
    addressed to|belongs to|belonging to|registered to|issued to|married to|asked for|ask for|asking for|looking for|on behalf of|my husband|my wife|
    my son|my daughter|my mother|my father|my mom|my mum|my dad|my brother|my sister|my boyfriend|my girlfriend|my fiance|my fiancee|my partner|my boss|
    my colleague|my coworker|my friend|my neighbour|my neighbor|my uncle|my aunt|my cousin|my nephew|my niece|my grandson|my granddaughter|my grandmother|
    my grandfather|my assistant|my supervisor|my roommate|my flatmate|my late husband|my late wife|her husband|his wife|her son|his son|her daughter|
    his daughter|their son|their daughter|your colleague|your agent|our agent|our colleague|our technician|the caller|account of|account holder|
    card holder|contact person|customer named|met with|meet with|meeting with|appointment with|call with|call from|sergeant|captain|attn|signed|
    regards from
  `,
  role: `
    caller|agent|advisor|adviser|representative|rep|technician|engineer|supervisor|operator|passenger|nurse|officer|professor|detective|councillor|senator|judge|aunt|uncle|cardholder|attention|assignee|requester|reporter
  `,
  greeted: `
    dear|hi|hello|hey|morning|afternoon|evening|good morning|good afternoon|good evening|greetings|welcome|welcome back|thanks|thank you|thank you so much|many thanks|cheers|sorry|bye|goodbye|ok|okay|sure|yes|no|yeah|right|
    love|regards|kind regards|best regards|warm regards|best|best wishes|sincerely|yours sincerely|yours truly|yours faithfully|respectfully|take care
  `,
  met: `
    from|to|by|with|for|cc|and|customer|client|user|member|guest|patient|tenant|owner|manager|manager's|driver|contact|assigned|called|call|meet|saw|help|helped|let|tell|ask|remind|notify|reach|
    of|employee|consultant|specialist|associate|sender|recipient|attendee|host
  `,
};

const TITLES =
  "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr hon master mister sgt sergeant capt captain lt cpl gen insp inspector cllr missus madam";

/** A label in front of a colon, by its last word. */
const LABELLED = `
  agent caller customer client name names cardholder holder contact person owner assignee requester reporter technician representative rep advisor adviser operator supervisor manager user
  member guest patient tenant driver passenger traveller traveler recipient sender from to cc bcc attn attention signed author creator employee consultant specialist beneficiary policyholder payee payer
  applicant claimant insured subscriber resident buyer seller surname forename by firstname lastname fullname engineer nurse doctor
`;

/** What people do, behind their names. */
const DONE = `
  called calls calling asked asks said says wants wanted requested requests reported reports told tells mentioned mentions confirmed confirms complained emailed emails wrote writes replied replies joined left
  answered responded texted phoned rang visited agreed refused declined explained explains insisted stated states claims claimed needs thinks thought hung spoke speaks speaking talked here has had is was will would can could
  promised advised assured apologised apologized offered helped escalated resolved handled picked signed paid bought ordered received lives works worked moved passed died transferred speaking sent from who did does arrived came went gave kept put took made
`;

/** Of these, the ones that only people do. */
const DONE_BY_PEOPLE = `
  called calls asked asks said says wants wanted told tells mentioned complained emailed wrote replied joined answered texted phoned rang agreed refused insisted thinks thought spoke speaks speaking talked promised assured
  apologised apologized explained lives hung died
`;

function phrases(text: string): string[] {
  return text
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter(Boolean);
}

function words(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

export interface Phrases {
  readonly before: ReadonlyMap<string, Strength>;
  readonly titles: ReadonlySet<string>;
  readonly labelled: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
  readonly doneByPeople: ReadonlySet<string>;
}

let made: Phrases | undefined;

export function knownPhrases(): Phrases {
  made ??= {
    before: new Map(
      (["met", "greeted", "role", "called", "named"] as const).flatMap((strength) =>
        phrases(PHRASES[strength]).map((phrase) => [phrase, strength] as const),
      ),
    ),
    titles: words(TITLES),
    labelled: words(LABELLED),
    done: words(DONE),
    doneByPeople: words(DONE_BY_PEOPLE),
  };
  return made;
}

/** Words of the longest phrase. */
export const LONGEST_PHRASE = 5;
