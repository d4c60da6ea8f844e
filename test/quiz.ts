import type { Analysis } from '#app/core/analysis/finding.ts';
import { DEFAULT_BLUEPRINT } from '#app/core/question/blueprint.ts';
import type { Evidence, Question } from '#app/core/question/question.ts';
import { addArticle } from '#db/articles.ts';
import type { Database } from '#db/database.ts';
import { createQuiz, type QuizKey } from '#db/quizzes.ts';
import { addFirstSchool } from '#db/schools.ts';
import { addTeacher } from '#db/teachers.ts';

export const FERRY =
  'The ferry stops running on Monday, the harbour office said. Nobody asked the islanders.\n\n' +
  '“It will ruin us all,” said Ada Byrne, who owns the island shop. Two boats sail today.';

const at = (words: string): Evidence => {
  const start = FERRY.indexOf(words);
  return { span: [start, start + words.length], text: words };
};

const base = (skill: Question['skill'], topic: Question['topic'], words: string) => ({
  id: '',
  skill,
  topic,
  passage: null,
  evidence: [at(words)],
  explanation: `The article says: “${words}”.`,
  difficulty: 'medium' as const,
  control: false,
});
const items = (prefix: string, ...texts: string[]) =>
  texts.map((text, index) => ({ id: `${prefix}${index + 1}`, text }));
const options = (...texts: string[]) =>
  items('', ...texts).map((item, index) => ({
    ...item,
    feedback: `Feedback on ${item.text}`,
    misconception: index === 0 ? null : ('nearest-name-is-speaker' as const),
  }));

/** One question of each kind but open answers, about the ferry. */
export const QUESTIONS: [Question, ...Question[]] = [
  {
    ...base('identify-source', 'sourcing', 'the harbour office said'),
    kind: 'choice',
    stem: 'Who says when the ferry stops?',
    options: options('The harbour office', 'Ada Byrne', 'The islanders'),
    key: ['1'],
  },
  {
    ...base('classify-source', 'sourcing', 'said Ada Byrne, who owns the island shop'),
    kind: 'classify',
    stem: 'Which kind of source is each?',
    items: items('i', 'The harbour office', 'Ada Byrne'),
    categories: items('c', 'A person', 'An organization'),
    key: { i1: 'c2', i2: 'c1' },
    feedback: { i1: 'An office is no person.', i2: 'She is named.' },
    misconceptions: { 'i1:c1': 'organization-is-person' },
  },
  {
    ...base('spot-technique', 'persuasion', 'It will ruin us all'),
    kind: 'highlight',
    stem: 'Mark the sentence that makes people afraid.',
    sentences: [
      { id: 's1', ...at('The ferry stops running on Monday, the harbour office said.') },
      { id: 's2', ...at('“It will ruin us all,” said Ada Byrne, who owns the island shop.') },
    ],
    key: ['s2'],
    neutral: [],
    feedback: { s1: 'Plain.' },
  },
  {
    ...base('missing-voice', 'sourcing', 'Nobody asked the islanders'),
    kind: 'multiple-choice',
    stem: 'Who is not heard?',
    options: options('The islanders', 'Ada Byrne', 'The harbour office'),
    key: ['1'],
  },
  {
    ...base('order-pitch', 'recruitment', 'Two boats sail today'),
    kind: 'order',
    stem: 'Put the steps in order.',
    items: items('o', 'Boats sail', 'The office speaks', 'The ferry stops'),
    key: ['o1', 'o2', 'o3'],
    feedback: 'First things first.',
  },
];

const analysis: Analysis = {
  version: 1,
  length: FERRY.length,
  paragraphs: [
    { span: [0, FERRY.indexOf('\n')], kind: 'text' },
    { span: [FERRY.indexOf('“'), FERRY.length], kind: 'text' },
  ],
  sentences: ['The ferry stops running on Monday, the harbour office said.', 'Two boats sail today.'].map(
    (words) => at(words).span,
  ),
  attributions: [],
  sources: [],
  noComment: [],
  figures: [],
  missingVoices: [],
  techniques: [],
  messages: [],
  recruitment: [],
  plain: [],
  reading: { words: 31, grade: 5 },
};

export type WithQuiz = { key: QuizKey; articleId: string; otherId: string };

/** A school with two teachers, the first of whom has the ferry article and a quiz: three questions, two candidates. */
export async function withQuiz(db: Database): Promise<WithQuiz> {
  return db.write(async (tx) => {
    const schoolId = (await addFirstSchool(tx, { name: 'Hill School', now: 1 })) ?? '';
    const teacher = { schoolId, username: 'okafor', name: 'Ms Okafor', passwordHash: 'hash', now: 1 };
    const teacherId = await addTeacher(tx, teacher);
    const otherId = await addTeacher(tx, { ...teacher, username: 'lund', name: 'Mr Lund' });
    const details = { title: 'Ferry stops', publication: null, byline: null, publishedOn: null, link: null };
    const article = { schoolId, teacherId, ...details, text: FERRY, analysis, now: 2 };
    const { articleId, versionId } = await addArticle(tx, article);
    const built = {
      title: 'The ferry',
      questions: QUESTIONS.slice(0, 3),
      candidates: QUESTIONS.slice(3),
      notes: ['No recruitment here.'],
    };
    const made = { schoolId, teacherId, articleVersionId: versionId, built, seed: 's' };
    const quizId = (await createQuiz(tx, { ...made, blueprint: DEFAULT_BLUEPRINT, now: 3 })) ?? '';
    return { key: { schoolId, teacherId, quizId }, articleId, otherId };
  });
}
