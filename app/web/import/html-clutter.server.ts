const NEVER =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, form, button, input, select, textarea, nav, footer, aside, dialog, menu, link, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="dialog"], [role="search"], [role="alert"], [style*="display:none"], [style*="display: none"]';
const CAPTIONS = 'figcaption, .wp-caption-text, .caption';
const PICTURES = 'figure, picture, img, .wp-caption';

/** With “Published” and a time zone; a paragraph that mentions a date is longer. */
const LONGEST_DATELINE = 60;

/** Words of class names and ids that name no part of a story. */
const CLUTTER = new Set(
  'ad ads advert adverts advertisement advertising sponsor sponsored promo promotion promoted outbrain taboola share sharing shares social socials related recommend recommended recommendations recirc trending popular mostread newsletter newsletters subscribe subscription signup register registration cookie cookies consent gdpr privacy comment comments disqus breadcrumb breadcrumbs sidebar toolbar nav navbar navigation menu masthead topics tags taglist skip sronly hidden visuallyhidden screenreader teaser teasers carousel poll widget copyright byline dateline timestamp readtime credit caption captions bio'.split(
    ' ',
  ),
);
const PAIRS =
  /\b(read[-_ ]?(more|next|also|time)|most[-_ ]?(read|popular)|see[-_ ]?also|more[-_ ]?(on|from|stories)|up[-_ ]?next|sign[-_ ]?up|follow[-_ ]?us|sr[-_]only|author[-_ ](bio|box|card|info)|in[-_ ]?article[-_ ]?(ad|link|promo)\w*)\b/i;

/** Takes out of a page what is surely no part of its story; how many captions went with it. */
export function removeClutter(document: Document): { captions: number } {
  const root = document.body ?? document.documentElement;
  const isCaption = (element: Element) => (element.textContent ?? '').trim() !== '';
  const captions = [...root.querySelectorAll(CAPTIONS)].filter(isCaption).length;
  const least = (root.textContent ?? '').length;
  const holdsMost = holder(root);
  // A box to sign up in, and not only its field.
  for (const field of root.querySelectorAll('input[type=email]')) {
    const box = field.closest('form, div, section');
    if (box && !holdsMost(box)) box.remove();
  }
  for (const time of root.querySelectorAll('time')) {
    if (ownText(time.parentElement).length < LONGEST_DATELINE) time.remove();
  }
  for (const element of root.querySelectorAll(NEVER)) if (!holdsMost(element)) element.remove();
  for (const element of root.querySelectorAll(`${CAPTIONS}, ${PICTURES}`))
    if (!holdsMost(element)) element.remove();
  if (least === 0) return { captions: 0 };
  for (const element of root.querySelectorAll('[class], [id]')) {
    if (/^(ARTICLE|MAIN|BODY)$/.test(element.tagName)) continue;
    if (isClutter(element) && !holdsMost(element)) element.remove();
  }
  for (const header of root.querySelectorAll('header')) if (!header.closest('article, main')) header.remove();
  return { captions };
}

/** The words that stand in an element itself, in no other within it. */
const ownText = (element: Element | null): string =>
  [...(element?.childNodes ?? [])]
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''))
    .join('')
    .trim();

function isClutter(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.slice(0, 500);
  const spaced = names.replace(/([a-z])([A-Z])/g, '$1-$2');
  return (
    PAIRS.test(spaced) ||
    spaced
      .toLowerCase()
      .split(/[\s_-]+/)
      .some((word) => CLUTTER.has(word))
  );
}

/** A frame whose class says “has-ads” still frames the story: what holds much of the paragraphs stays. */
function holder(root: Element) {
  const lengthOf = (element: Element) =>
    [...element.querySelectorAll('p')].reduce((sum, p) => sum + (p.textContent ?? '').trim().length, 0) ||
    (element.textContent ?? '').length / 2;
  const all = lengthOf(root);
  return (element: Element): boolean => {
    const text = (element.textContent ?? '').length;
    return text > all * 0.3 && lengthOf(element) > all * 0.4;
  };
}
