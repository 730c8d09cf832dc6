export const SHARED: string;
export function translated(source: string): Promise<string>;
export function sharedDigest(): Promise<string>;
