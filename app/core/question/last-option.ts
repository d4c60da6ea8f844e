/** “None of these: a plain statement” and its kind stand last, wherever the other options are moved. */
export const staysLast = (option: string): boolean =>
  /^(?:None\b|No source: |The reporter alone$)/u.test(option);
