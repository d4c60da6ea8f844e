/** Ways to ask for a source: of words in quotation marks, of a reported statement, of one that is half a sentence. */
export const STEMS = {
  direct: [
    'Who is speaking here?',
    'Whose words are these?',
    'Trace these words back through the article. Who said them?',
  ],
  reported: [
    'Trace this statement back through the article. Who is its source?',
    'Who is the source of this statement?',
    'Where does this statement come from?',
    'Who tells the reporter this?',
  ],
  clause: [
    (words: string) => `The article reports that ${words}. Who is its source for that?`,
    (words: string) => `The article reports that ${words}. Who says so?`,
    (words: string) => `The article reports that ${words}. Where does it have that from?`,
  ],
} as const;

/** The same for younger classes. */
export const YOUNGER = {
  direct: [
    'Who says this?',
    'Whose words are these?',
    'Find these words in the article. Who said them?',
    'Who is talking here?',
  ],
  reported: [
    'Who tells us this?',
    'Find this in the article. Who says so?',
    'Who told the reporter this?',
    'Where does the article have this from?',
  ],
  clause: [
    (words: string) => `The article says that ${words}. Who tells us this?`,
    (words: string) => `The article says that ${words}. Where does it have that from?`,
    (words: string) => `Find this in the article: ${words}. Who says so?`,
  ],
} as const;
