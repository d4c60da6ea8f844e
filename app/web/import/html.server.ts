import { type BroughtDocument, type ReadDocument, UNREADABLE, Unreadable } from './document.ts';
import { blocksOf, type TextBlock } from './html-blocks.server.ts';
import { removeClutter } from './html-clutter.server.ts';
import { htmlDetails } from './html-details.server.ts';
import { htmlText, parseHtml } from './html-parse.server.ts';
import { storyElement } from './html-story.server.ts';
import { leftOutNote, missingNote } from './notes.ts';
import { readOpening } from './opening.server.ts';
import { isPageFurniture, sameWords } from './story-lines.server.ts';

const NO_STORY =
  'No article was found in this page. It may build its text only while it is shown: copy the text in your browser and paste it.';
const CUT_OFF =
  'This page breaks off before its end. Save it again as “Web page, HTML only”, or copy the text and paste it.';

/** The article in a web page: without menus, advertisements, links to other stories and captions. */
export function readHtml({ bytes, address, charset }: BroughtDocument): ReadDocument {
  const html = htmlText(bytes, charset);
  if (html === null) throw new Unreadable(`This file holds no text. ${UNREADABLE.noText}`);
  // What comes from the web is complete when it has come; a file may be half a page.
  if (address === undefined && /<(html|body)[\s>]/i.test(html) && !/<\/(html|body)\s*>/i.test(html))
    throw new Unreadable(CUT_OFF);

  const document = parseHtml(html);
  const found = htmlDetails(document, { html, address });
  const { captions } = removeClutter(document);
  const story = storyElement(document);
  const { blocks, tables } = blocksOf(story);
  const lines = storyLines(blocks, found.details.title);
  if (lines.join(' ').split(/\s+/).length < 25) throw new Unreadable(NO_STORY);

  const title = found.details.title;
  const opening = readOpening(title === null ? lines : [title, ...lines]);
  const details = {
    ...found.details,
    title,
    byline: found.details.byline ?? opening.byline,
    publishedOn: found.details.publishedOn ?? opening.publishedOn,
  };
  const text = opening.lines.filter((line) => !isByline(line, details.byline)).join('\n\n');
  const notes = [...missingNote(details), ...leftOutNote({ caption: captions, table: tables })];
  if (found.partForSubscribers)
    notes.push('The page says that a part of it is for subscribers: look whether the end is there.');
  return { details, text, notes };
}

/** The story's own lines: without the headline said again and the lines that belong to the site. */
function storyLines(blocks: TextBlock[], title: string | null): string[] {
  return blocks.flatMap((block, index) => {
    if (title !== null && index < 5 && sameWords(block.text, title)) return [];
    return isPageFurniture(block) ? [] : [block.text];
  });
}

const isByline = (line: string, byline: string | null): boolean =>
  byline !== null && sameWords(line.replace(/^by:?\s+/i, ''), byline);
