/** The text of a rule file to begin with: it loads as it is, and says what to write where. */
import { UsageError } from "../../errors/errors.ts";

const PACK_ID = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/**
 * @param id `vendor/resource`.
 * @param today `YYYY-MM-DD`.
 * @throws UsageError `wrong-id`
 */
export function newRuleFile(id: string, today: string): string {
  checkPackId(id);
  return TEMPLATE.replace("{id}", id).replaceAll("{today}", today);
}

/** @throws UsageError `wrong-id` */
export function checkPackId(id: string): void {
  if (PACK_ID.test(id)) return;
  throw new UsageError("wrong-id", "a pack is named vendor/resource, in lower-case letters, digits and hyphens");
}

/** On the 29th of February, the 1st of March. */
export function yearAfter(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

const TEMPLATE = `# yaml-language-server: $schema=../pii-rules.schema.json
# The schema, for editors, is written into the folder above by: scrubjay rules schema -o pii-rules.schema.json
# Where personal data is in one resource, field by field, why, and who approved it.
format: pii-rules/1
id: {id}
version: "0.1.0"            # scrubjay rules diff OLD NEW says which version a change needs
taxonomy: fideslang/3.1.1   # every category and subject below is one of its keys

# What one record is. All paths are live at once: a page of results, an array, one record a line.
records: ["$.data[*]", "$[*]", "$"]

# Values that nothing below decides: scan them for personal data, replace them all, or keep them.
unlisted: scan
# Countries whose phone numbers are written without +, and whose ids are looked for; each in quotes.
regions: ["US"]

# A draft until scrubjay rules approve writes here who approved it.
sources:
  api:
    title: Title of the vendor's document
    retrieved: "{today}"
    headings: { customer: Customer, custom: Custom fields, tags: Tags, id: Records, paging: Paging } # as they stand there

# In rules and keep, $ is one record. Paths stand in double quotes; names in them in single ones. The nearest entry
# decides: the deeper one, then the more literal one. Their order in the file never matters.
rules:
  - id: customer-email              # never used again for something else
    path: "$.customer.email"
    category: user.contact.email
    subject: customer               # customer, employee, …
    action: replace                 # scan | mask | hash | replace | null | remove
    source: ["api#customer"]
    why: Address that the customer gave
  # An open map: its known names, by entries of their own, and the rest by the container's.
  - id: custom-other
    path: "$.custom"
    category: user
    subject: customer
    action: replace
    source: ["api#custom"]
    why: Custom values; a name that nobody reviewed is treated as personal
  # A list of names and values: an entry for each known name, and a catch-all with !=, which holds without a name too.
  - id: tag-unreviewed
    path: "$.tags[?@.name != 'queue'].value"
    category: user
    subject: customer
    action: replace
    source: ["api#tags"]
    why: A tag that nobody reviewed is treated as personal

# What was looked at and is not personal data. By name only: no .* and no .. in these paths. A keep keeps scalars; its
# filters look at the elements of lists, never at the members of a map.
keep:
  - id: record-id
    path: "$.id"
    category: system.operations
    reason: machine-generated       # machine-generated | closed-list | field-name | aggregate | public | timestamp
    source: ["api#id"]
    why: Random for each record; it names the record, not a person
  - id: tag-queue
    path: "$.tags[?@.name == 'queue'].value"
    category: system.operations
    reason: closed-list
    values: ["Billing", "Orders"]   # all that is kept; anything else that stands here goes
    source: ["api#tags"]
    why: One of the queues that the tenant has set up

# What surrounds the records; here $ is the whole document.
envelope:
  keep:
    - id: total
      path: "$.total"
      reason: aggregate
      source: ["api#paging"]
      why: How many records there are

# Each entry needs a test. Paths in tests are written out, from the document's root; values are made up.
tests:
  - name: a customer, custom values and a record's own id
    in: { id: "r-1", customer: { email: ana@example.com }, custom: { shoeSize: "38" } }
    decided:
      "$['id']": record-id
      "$['customer']['email']": customer-email
      "$['custom']['shoeSize']": custom-other
    kept: ["$['id']"]
    gone: ["ana@example.com", "38"]
  - name: a tag that was reviewed, one that was not, one without a name
    in: { tags: [{ name: queue, value: Billing }, { name: mood, value: sad }, { value: sad }] }
    decided:
      "$['tags'][0]['value']": tag-queue
      "$['tags'][1]['value']": tag-unreviewed
      "$['tags'][2]['value']": tag-unreviewed
    gone: ["sad"]
  - name: a page of records
    in: { total: 1, data: [{ customer: { email: ana@example.com } }] }
    decided:
      "$['total']": total
      "$['data'][0]['customer']['email']": customer-email
    undecided: []
    gone: ["ana@example.com"]
`;
