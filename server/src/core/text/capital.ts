/** The same text with a capital first letter, the rest as it was: at the head of a sentence, a line or a heading's value. */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
