import { type Reading, tokenAt } from '../reading.ts';

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/;
const SMALL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
/** Nouns by which even a small number says something that somebody has to know. */
const COUNTS_FOR =
  /^(?:percent|per|%|million|billion|trillion|thousand|hundred|times|people|persons|deaths?|dead|injured|wounded|killed|victims?|casualties|cases|complaints?|arrests?|patients|dollars|euros|pounds|cents|recruits|complaints|million|percentage|points?|tons?|tonnes?|miles|kilomet(?:er|re)s|degrees|jobs|homes|houses|fires|crashes|violations|schemes|meters|metres|in|out)$/;
const TIME = /^(?:second|minute|hour|day|night|week|month|winter|summer|year|decade|centurie|century)s?$/;
const STREET = /^(?:street|st|road|rd|lane|avenue|ave|drive|boulevard|blvd|square|court|place|way)\.?$/;
const AGE_BEFORE = /^(?:aged?|under|over|age|ages|turned|turns)$/;
const LONG_CODE = 9;

/** Whether a number is no quantity that a reader would want a source for: a date, an age, a clock time, an address. */
export function notAFigure(reading: Reading, at: number): boolean {
  const [before, token, after] = [tokenAt(reading, at - 1), tokenAt(reading, at), tokenAt(reading, at + 1)];
  if (/^one$|^(?:first|second|third)$/.test(token.lower)) return true;
  if (isCode(token.text) || isDate(reading, at) || isAge(reading, at)) return true;
  if (/^[_-]$/.test(before.text) && before.span[1] === token.span[0] && /^\d+$/.test(token.text))
    return before.text === '_';
  if (STREET.test(tokenAt(reading, at + 2).lower) && /^\p{Lu}/u.test(after.text)) return true;
  if (/\p{L}/u.test(token.text) && /\d/.test(token.text)) return true;
  return (
    before.lower === 'no.' ||
    /_$/.test(before.text) ||
    (before.tag === 'PROPN' &&
      /^(?:local|route|highway|interstate|section|article|chapter|channel|flight|covid|page|psalm|room|gate|level|apollo)$/.test(
        before.lower,
      ))
  );
}

/** Whether a number only counts what stands there ("two social media videos"): a figure when somebody gives it, else none. */
export const merelyCounts = (reading: Reading, at: number): boolean =>
  SMALL.test(tokenAt(reading, at).lower) && !tells(reading, at);

/** "two social media videos" only counts what stands there; "two percent", "nearly three of four", "three people died" tell something. */
function tells(reading: Reading, at: number): boolean {
  const before = tokenAt(reading, at - 1);
  if (
    /^[$£€¥]$/.test(before.text) ||
    /^(?:than|nearly|almost|about|roughly|least|most|over|every)$/.test(before.lower)
  ) {
    return !TIME.test(tokenAt(reading, at + 1).lower) || /^(?:than|every)$/.test(before.lower);
  }
  for (let next = at + 1; next < at + 3; next++) {
    const word = tokenAt(reading, next).lower;
    if (next === at + 1 && /^(?:in|out|of)$/.test(word))
      return tokenAt(reading, at + 2).tag === 'NUM' || /^of$/.test(tokenAt(reading, at + 2).lower);
    if (COUNTS_FOR.test(word) && !/^(?:in|out|per)$/.test(word))
      return !/^(?:people)$/.test(word) || dies(reading, next);
    if (tokenAt(reading, next).tag !== 'ADJ') break;
  }
  return false;
}

/** "Three people were killed" is told by somebody; "two people familiar with it said" counts who speaks. */
const dies = (reading: Reading, at: number): boolean => {
  for (let next = at + 1; next < at + 5; next++)
    if (
      /^(?:died|dead|killed|injured|hurt|wounded|arrested|missing|detained|infected|sick|ill|lost|affected)$/.test(
        tokenAt(reading, next).lower,
      )
    )
      return true;
  return false;
};

const isCode = (text: string): boolean =>
  (/^\d+$/.test(text) && text.length >= LONG_CODE) ||
  /^\d{4}-\d\d(?:-\d\d)?$|^\d+[-–]\d+[-–]\d+$|^\d{1,2}\/\d{1,2}(?:\/\d+)?$/.test(text);

function isDate(reading: Reading, at: number): boolean {
  const [before, token, after] = [tokenAt(reading, at - 1), tokenAt(reading, at), tokenAt(reading, at + 1)];
  const year = /^(?:1[6-9]|20)\d\d$/.test(token.text);
  const counted =
    /^(?:people|percent|times|members|votes|jobs|homes|troops|soldiers|workers|students|dollars)$/;
  if (year && before.text !== '$' && !counted.test(after.lower)) return true;
  const day = /^\d{1,2}$/.test(token.text);
  if (MONTH.test(before.lower) && (day || year))
    return before.lower !== 'may' || /^\p{Lu}/u.test(before.text);
  if (day && MONTH.test(after.lower) && /^\p{Lu}/u.test(after.text)) return true;
  if (/^\d{1,2}:\d\d|\d(?:st|nd|rd|th)$|^\d0s$/.test(token.lower)) return true;
  if (/^(?:a\.m|p\.m|am|pm|o’clock|o'clock)\.?$/.test(after.lower)) return true;
  if (
    TIME.test(after.lower) &&
    /^(?:ago|earlier|later|before|from|old|after)$/.test(tokenAt(reading, at + 2).lower)
  )
    return true;
  return (
    before.lower === 'at' &&
    (day || SMALL.test(token.lower)) &&
    (/^[,.;]$/.test(after.text) || /^(?:in|on|the|when)$/.test(after.lower))
  );
}

/** ", 15,", "aged 16", "under 18", "a 19-year-old". */
function isAge(reading: Reading, at: number): boolean {
  const [before, token, after] = [tokenAt(reading, at - 1), tokenAt(reading, at), tokenAt(reading, at + 1)];
  if (!/^\d{1,3}$/.test(token.text)) return false;
  if (after.text === '-' && /^year|^month/.test(tokenAt(reading, at + 2).lower)) return true;
  if (
    AGE_BEFORE.test(before.lower) &&
    /^\d\d?$/.test(token.text) &&
    !/^(?:percent|%|per|million|NOUN)$/.test(after.lower)
  ) {
    return (
      /^age/.test(before.lower) || (+token.text >= 12 && +token.text <= 21 && !COUNTS_FOR.test(after.lower))
    );
  }
  return (
    before.text === ',' &&
    /^[,.]$/.test(after.text) &&
    /^(?:PROPN|NOUN)$/.test(tokenAt(reading, at - 2).tag) &&
    token.text.length < 3
  );
}
