/** The words of a list, which is written as text with spaces. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
