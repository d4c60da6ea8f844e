const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const TITLE =
  /^(?:(?:Chief|Deputy|Vice|Acting|Former|Interim|General|Executive|Managing|City|County|State|Police|Fire) )*(?:Executive|Manager|Director|President|Chair(?:man|woman|person)?|Secretary|Minister|Spokes\p{Ll}+|Council(?:man|woman|member)|Commissioner|Superintendent|Principal|Professor|Senator|Congress(?:man|woman)|Representative|Governor|Mayor|Judge|Officer|Chief|Captain|Coach|Editor|Sen\.|Rep\.|Gov\.|Dr\.|Mr\.|Mrs\.|Ms\.) (?=\p{Lu}[\p{L}’'-]+ \p{Lu})/u;
/** Words before a surname that are no first name. */
const NO_FIRST_NAME =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|The|But|And|When|While|After|Before|Since|President|Senator|Governor|Mayor|Judge|Councilman|Councilwoman|Director|Minister|Secretary|Chairman|Coach|Professor|Officer|Principal|Superintendent|Congressman|Congresswoman|Representative|Commissioner|Captain|Colonel|General|Sergeant|Lieutenant|Admiral)$/u;

/** “Executive Dana Whitlow” → “Dana Whitlow”; “Avery” → “Grant Avery” where the article introduces him so. */
export const personName = (text: string, label: string): string => {
  const bare = label.replace(TITLE, '');
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(bare)) return bare;
  const full = new RegExp(`(?<=[\\p{Ll},] )(\\p{Lu}\\p{Ll}+) ${escaped(bare)}(?![\\p{L}-])`, 'u').exec(text);
  return full?.[1] !== undefined && !NO_FIRST_NAME.test(full[1]) ? full[0] : bare;
};

const BODY =
  /^(?:Association|Office|Ministry|Department|Union|League|Club|Trust|Group|Company|Board|Commission|Council|Committee|Agency|Bureau|Court|Party|Foundation|Institute|Society|Forum|Network|Cent(?:er|re)|School|University|Hospital|Chamber|Authority|Service|Federation|Press|Post|Times)\b/u;

/** “Association” out of “the Elmbrook Merchants’ Association”: the name as far as it is written with capitals. */
export const bodyName = (text: string, label: string): string => {
  if (!BODY.test(label)) return label;
  const whole = new RegExp(
    `(?:\\p{Lu}[\\p{L}-]*[’']?s?[’']? (?:and |of )?)+${escaped(label)}(?![\\p{L}-])`,
    'u',
  ).exec(text);
  return whole === null ? label : whole[0].replace(/^(?:The|A|An|But|And|In|At) /u, '');
};

/** “Phone makers’ lobby group the Mobile Forum” → “the Mobile Forum”; “Voss herself” → “Voss”. */
export const shortened = (label: string): string => {
  const plain = label.replace(/ (?:herself|himself|themselves|itself)$/u, '');
  return /\p{Ll} (the \p{Lu}[\p{L}’' -]+)$/u.exec(plain)?.[1] ?? plain;
};
