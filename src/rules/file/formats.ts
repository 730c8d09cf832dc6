/** What a rule file and a policy say that they are. */
export const FORMAT = "pii-rules/1";
export const POLICY_FORMAT = "pii-policy/1";
