export function plainWord(word: string): string;
