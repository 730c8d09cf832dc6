/** What a file of ours says that it is. */
export const FORMAT = "pii-rules/1";
export const POLICY_FORMAT = "pii-policy/1";
