/** What is said once a change was kept. */
export const SAVED = 'Saved.';
