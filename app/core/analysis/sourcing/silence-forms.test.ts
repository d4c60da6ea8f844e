import { expect, test } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import { findSourcing } from './find-sourcing.ts';

test.each([
  ['The firm had no comment when asked on Friday.', 'firm'],
  ['Neither Ada Dorn nor her lawyer answered calls.', 'Ada Dorn'],
  ['Emails to the bureau went unanswered.', 'bureau'],
  ['Ada Lund hung up.', 'Ada Lund'],
  ['The clinic would neither confirm nor deny the report.', 'clinic'],
  ['The palace has yet to respond.', 'palace'],
  ['A lawyer for the club did not want to talk.', 'lawyer'],
  ['The school board said it could not comment.', 'school board'],
  ['Grove Homes did not reply by the time of publication.', 'Grove Homes'],
  ['Attempts to reach the owner failed.', 'owner'],
  ['The club kept silent.', 'club'],
  ['Nobody at the embassy picked up the phone.', 'embassy'],
  ['Messages left for the governor were not returned.', 'governor'],
  ['Peter Cook said little but declined to say whether it was legal.', 'Peter Cook'],
  ['The company referred questions to its lawyers.', 'company'],
  ['The minister denied wrongdoing but would not go into detail.', 'minister'],
  ['The agency does not comment on open cases.', 'agency'],
])('silence: %s', (text, who) => {
  expect(findSourcing(readArticle(text)).noComment.map((one) => one.who.toLowerCase())).toEqual([
    expect.stringContaining(who.toLowerCase()),
  ]);
});

test.each([
  'The mayor referred the plan to a committee.',
  'She walked away with the prize.',
  'The town kept quiet streets.',
  '“We will not comment on rumors,” he said in his speech.',
])('no silence: %s', (text) => {
  const found = findSourcing(readArticle(text)).noComment;
  expect(found).toEqual([]);
});
