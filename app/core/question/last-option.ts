/** “None of these: a plain statement” and its kind stand last, wherever the other options are moved. */
export const staysLast = (option: string): boolean => /^(?:None of these|Nobody else)\b/u.test(option);
