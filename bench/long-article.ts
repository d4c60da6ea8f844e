import { pick, type Random, seeded } from '#app/core/random.ts';

const FIRST =
  'Ada Bram Cleo Dario Edda Farid Greta Hugo Ines Jonas Kira Leon Mara Nils Oona Pavel Quinn Rosa Stefan Tilda Umar Vera Wanda Yusuf Zelda'.split(
    ' ',
  );
const START = 'Bar Cal Dun Elm Fal Gar Hol Ker Lor Mar Nor Oss Pel Quil Ros Sel Tor Ull Ves Wen'.split(' ');
const END = 'ben dale ford gate ham kin lund mere ner ough rick stead ton vane wick worth'.split(' ');
const ROLES =
  'mayor|head of the harbour office|union chair|professor of history|bus driver|farmer|county engineer|fire chief|school nurse|spokesperson for the port|councillor|shopkeeper|coach of the rowing club|librarian|spokeswoman for the water board|retired judge'.split(
    '|',
  );
const THINGS =
  'bridge|ferry|school roof|water levy|night bus|library|hospital wing|market hall|flood wall|rail line|sports ground|harbour crane|town archive|bicycle lane|music school|power station'.split(
    '|',
  );
const STATES =
  'would stay closed until spring|had cost more than anybody planned|was safer than it had been for years|needed new steel before the winter|had been sold without a vote|belonged to the people who use it|could not be saved with the money at hand|was inspected only twice in ten years|had brought visitors back to the valley|made the morning traffic worse'.split(
    '|',
  );
const FEELINGS =
  'disgraceful and reckless|a proud day for this town|a small step in the right way|a disaster in the making|what our children deserve|nothing but a cheap trick|an ordinary repair|the best news of the year'.split(
    '|',
  );
const BODIES =
  'The water board|The county council|The port company|The teachers’ union|A report by the audit office|The rescue service|The regional court|The housing fund'.split(
    '|',
  );

type Person = { name: string; surname: string; role: string; she: boolean };

/** A news article of about `words` words in invented prose: places, people and sentences keep changing, the more the longer it is. */
export function longArticle(words: number, seed = 'long'): string {
  const random = seeded(seed);
  const any = <T>(list: readonly T[]): T => pick(random, list) as T;
  const place = () => any(START) + any(END);
  const paragraphs = [`${place()} argues over its ${any(THINGS)}`];
  let [people, count, title]: [Person[], number, string | null] = [[], 0, null];
  while (count < words) {
    if (people.length < 4 || random() < 0.25) people = [person(random, place()), ...people].slice(0, 12);
    const paragraph = title ?? newsParagraph(random, any, place, people);
    title = title === null && random() < 0.06 ? `What the ${any(THINGS)} means for ${place()}` : null;
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function person(random: Random, surname: string): Person {
  const at = Math.floor(random() * FIRST.length);
  const name = `${FIRST[at]} ${surname}`;
  return { name, surname, role: pick(random, ROLES) ?? 'resident', she: at % 2 === 0 };
}

type Any = <T>(list: readonly T[]) => T;

function newsParagraph(random: Random, any: Any, place: () => string, people: readonly Person[]): string {
  const number = () => Math.floor(random() * 9000 + 20).toLocaleString('en');
  const one = () => {
    const who = any(people);
    const [thing, state] = [any(THINGS), any(STATES)];
    return any([
      `${who.name}, ${who.role} of ${place()}, said on Monday that the ${thing} ${state}.`,
      `“The ${thing} ${state},” ${who.surname} said. “It is ${any(FEELINGS)}.”`,
      `The ${thing} in ${place()}, which opened in 19${Math.floor(random() * 90) + 10}, has ${number()} users a week.`,
      `${any(BODIES)} said that it ${state} and that ${number()} households would pay for the ${thing}.`,
      `According to ${who.surname}, the work on the ${thing} will take ${Math.floor(random() * 20) + 2} months.`,
      `${who.she ? 'She' : 'He'} called the plan for the ${thing} “${any(FEELINGS)}.”`,
      `Nobody from ${place()} answered a request for comment about the ${thing}.`,
      `Every evening the people who live beside the ${thing} walk past the fence and look at the river.`,
      `A neighbour, who asked not to be named, warned that the ${thing} ${state}.`,
      `If ${place()} gives up its ${thing} now, ${who.surname} wrote, then every other town will be next.`,
      `In ${place()} ${number()} people signed a letter that asks for the ${thing} to be built again.`,
    ]);
  };
  return Array.from({ length: 1 + Math.floor(random() * 4) }, one).join(' ');
}
