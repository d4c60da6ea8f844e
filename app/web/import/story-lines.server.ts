import type { TextBlock } from './html-blocks.server.ts';

/** Lines that sites put between the paragraphs; whole lines, so that a story may use these words. */
const FURNITURE = [
  /^(advertisement|ad|sponsored( content)?|story continues below( advertisement)?|article continues (below|after).*)$/i,
  /^(share|tweet|email|e-mail|print|save|copy link|comments?|reply|listen|follow|subscribe|sign (in|up)|log in|menu|search|close|skip to .*|back to top|loading.*)$/i,
  /^(share|tweet|post|send|pin)( this)?( (article|story|on|via|by|with|to) .*)?$/i,
  /^(facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|bluesky|email|copy link)([\s,|·]+(facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|bluesky|email|copy link))*$/i,
  /^(sign up (for|to)|subscribe (to|now|for)|follow us|download (our|the) app|join our|get (our|the) .{0,40}newsletter|support our journalism|we use cookies|this (site|website) uses cookies|accept (all )?cookies).*$/i,
  /^((first )?published|posted|(last )?updated|modified)( on| at)?:?$/i,
  /^(©|copyright\b|\(c\) ?\d{4}|all rights reserved).*$/i,
  /^(related|related (stories|articles|content|topics)|read (more|next)|more (on|from) .{1,40}|most (read|popular|viewed)|recommended|you (may|might) also like|trending( now)?|topics|tags|filed under):?$/i,
];
/** Such a line names another story when nearly all of it is a link. */
const POINTER =
  /^(read( more| also| next)?|see( also)?|related|more|watch|listen|also|explore|don.t miss|analysis|opinion|explainer|video|in pictures|photos)\s*[:|–—-]/i;

/** Whether a block belongs to the site and not to the story. */
export function isPageFurniture({ text, linked, heading }: TextBlock): boolean {
  const line = text.trim();
  if (FURNITURE.some((pattern) => pattern.test(line)) && line.length < 160) return true;
  if (linked > 0.7 && POINTER.test(line)) return true;
  // A paragraph that is one link and no sentence, or a list of links.
  return linked > 0.9 && !heading && !/[.!?]["”’]?$/.test(line);
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two lines say the same, whatever their quotes and dashes. */
export const sameWords = (a: string, b: string): boolean => bare(a) === bare(b);
