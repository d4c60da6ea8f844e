import { expect, test } from 'vitest';
import { readArticle } from '../../../article/read-article.ts';
import { slice } from '../../../article/span.ts';
import { findSourcing } from '../find-sourcing.ts';

/** What an article is about, its text, and who says the words that are named: [some words of the content, the speaker]. */
type Case = [about: string, text: string, said: [words: string, speaker: string][]];

const CASES: Case[] = [
  [
    'council: two officials of the same noun, told apart by their office',
    'A parks official said the pond would be drained in June. A water official said the pipes came first. “The pond can wait,” the water official said. The parks official said she disagreed.\n\n“We have waited two years,” the parks official said.',
    [
      ['the pond would be drained', 'a parks official (unnamed)'],
      ['The pond can wait', 'a water official (unnamed)'],
      ['she disagreed', 'a parks official (unnamed)'],
      ['We have waited', 'a parks official (unnamed)'],
    ],
  ],
  [
    'council: a second official, and another resident',
    'One official said the bridge was safe. A second official said it was not. “I would not drive on it,” the second official said.\n\nA resident of Mill Lane said she walked. Another resident said he had sold his car.',
    [
      ['the bridge was safe', 'an official (unnamed)'],
      ['it was not', 'a second official (unnamed)'],
      ['I would not drive', 'a second official (unnamed)'],
      ['she walked', 'a resident of Mill Lane (unnamed)'],
      ['he had sold his car', 'another resident (unnamed)'],
    ],
  ],
  [
    'business: the company among two companies',
    'Halden Foods will close its plant in Orsa, it said on Monday. Its rival, Brume Dairy, said it would hire some of the workers. “We need people,” said Lise Orn, who runs Brume Dairy.\n\nHalden Foods has 400 workers in Orsa. The company said it would pay them until May.',
    [
      ['will close its plant', 'Halden Foods'],
      ['it would hire some', 'Brume Dairy'],
      ['We need people', 'Lise Orn'],
      ['it would pay them until May', 'Halden Foods'],
    ],
  ],
  [
    'features: a couple who share a surname',
    'Tom Vale and his wife, Irene Vale, have kept bees for thirty years. “They know us,” Irene Vale said. Tom Vale said the bees were moody.\n\n“He is the moody one,” she said. Mr. Vale laughed and said that was true.',
    [
      ['They know us', 'Irene Vale'],
      ['the bees were moody', 'Tom Vale'],
      ['He is the moody one', 'Irene Vale'],
      ['that was true', 'Tom Vale'],
    ],
  ],
  [
    'features: his wife, who is never named',
    'Oskar Brandt lost the farm in the flood. His wife said they would not go back. “The mud is in the walls,” she said. Brandt said he would rent a flat in town.',
    [
      ['they would not go back', 'Oskar Brandt’s wife (unnamed)'],
      ['The mud is in the walls', 'Oskar Brandt’s wife (unnamed)'],
      ['he would rent a flat', 'Oskar Brandt'],
    ],
  ],
  [
    'school: a pronoun after a quotation with two candidates',
    'Principal Dana Reyes met the parents on Tuesday. Carl Huber, the school board’s chairman, came too. “Nobody told us,” he said. She said letters had gone out in May.',
    [
      ['Nobody told us', 'Carl Huber'],
      ['letters had gone out', 'Dana Reyes'],
    ],
  ],
  [
    'politics: titles before names',
    'Rep. Nils Aker said the bill was dead. Sen. Marta Quill disagreed. “It is asleep,” Sen. Quill said. Gov. Paul Teague said he would sign it. Aker called the governor’s words “a dream.”',
    [
      ['the bill was dead', 'Nils Aker'],
      ['It is asleep', 'Marta Quill'],
      ['he would sign it', 'Paul Teague'],
      ['a dream', 'Nils Aker'],
    ],
  ],
  [
    'crime: police ranks and surnames',
    'Sgt. Rosa Kemp of the harbor police said the boat was empty. Detective Ian Moss said a rope had been cut. “Somebody was in a hurry,” Moss said. Kemp said the owner had been found. The sergeant said no charges were planned.',
    [
      ['the boat was empty', 'Rosa Kemp'],
      ['a rope had been cut', 'Ian Moss'],
      ['Somebody was in a hurry', 'Ian Moss'],
      ['the owner had been found', 'Rosa Kemp'],
      ['no charges were planned', 'Rosa Kemp'],
    ],
  ],
  [
    'foreign: names with particles and from many languages',
    'Pieter van der Meer, who leads the port workers, said the strike would go on. Nguyen Thi Lan, a crane driver, said she could not pay her rent. “We are tired,” Lan said. Abdullah al-Rashid, the port’s director, said talks were under way. Van der Meer said nobody had called him. Al-Rashid said that was false.',
    [
      ['the strike would go on', 'Pieter van der Meer'],
      ['she could not pay', 'Nguyen Thi Lan'],
      ['We are tired', 'Nguyen Thi Lan'],
      ['talks were under way', 'Abdullah al-Rashid'],
      ['nobody had called him', 'Pieter van der Meer'],
      ['that was false', 'Abdullah al-Rashid'],
    ],
  ],
  [
    'foreign: the former minister, and the minister of today',
    'Ada Lund, a former finance minister, said the figures were wrong. Finance Minister Karel Voss said they were right. “I signed them,” Voss said. The former minister said she would prove it.',
    [
      ['the figures were wrong', 'Ada Lund'],
      ['they were right', 'Karel Voss'],
      ['I signed them', 'Karel Voss'],
      ['she would prove it', 'Ada Lund'],
    ],
  ],
  [
    'local: collective residents, and one of them',
    'Residents of Pine Street say the trucks come at night. They say the dust is in their kitchens. Nora Felt, who has lived there for thirty years, said she wipes the table twice. “It comes back,” she said.',
    [
      ['the trucks come at night', 'residents of Pine Street (unnamed)'],
      ['the dust is in their kitchens', 'residents of Pine Street (unnamed)'],
      ['she wipes the table', 'Nora Felt'],
      ['It comes back', 'Nora Felt'],
    ],
  ],
  [
    'science: reintroduced far below, by role alone',
    'The lake is warming, said Dr. Ida Flume, a limnologist at Torrin University.\n\nFishermen are not worried. “Fish move,” said Bo Arn, who owns two boats.\n\nA second study, from Norway, found the same. It said warm lakes lose oxygen.\n\nFlume said the next five years would tell. The limnologist said she hoped to be wrong.',
    [
      ['The lake is warming', 'Ida Flume'],
      ['Fish move', 'Bo Arn'],
      ['warm lakes lose oxygen', 'a second study'],
      ['the next five years would tell', 'Ida Flume'],
      ['she hoped to be wrong', 'Ida Flume'],
    ],
  ],
  [
    'health: an abbreviation in brackets',
    'The National Blood Service (NBS) said stocks were low. Donors had stayed away in the heat, the NBS said. “Come on Friday,” the service said in a statement.',
    [
      ['stocks were low', 'National Blood Service'],
      ['Donors had stayed away', 'National Blood Service'],
      ['Come on Friday', 'National Blood Service'],
    ],
  ],
  [
    'labour: a union and its abbreviation, without brackets',
    'The United Ferry Workers said its members would stop on Friday. The UFW said talks had failed. Coastline, the ferry company, said it had made an offer. The union said the offer was an insult. The company said it was fair.',
    [
      ['its members would stop', 'United Ferry Workers'],
      ['talks had failed', 'United Ferry Workers'],
      ['it had made an offer', 'Coastline'],
      ['the offer was an insult', 'United Ferry Workers'],
      ['it was fair', 'Coastline'],
    ],
  ],
  [
    'court: the defendant, the judge and the lawyer',
    'Marek Dorn, 41, told the court he had been asleep. Judge Helen Ost asked why his car was warm. “I do not know,” Dorn said. His lawyer, Ruth Pine, said engines cool slowly. The defendant said he was sorry. The judge said she would rule on Friday.',
    [
      ['he had been asleep', 'Marek Dorn'],
      ['I do not know', 'Marek Dorn'],
      ['engines cool slowly', 'Ruth Pine'],
      ['he was sorry', 'Marek Dorn'],
      ['she would rule on Friday', 'Helen Ost'],
    ],
  ],
  [
    'sport: coach and captain',
    'Hollow Park lost 3-0. “We slept,” said coach Emil Stark. The captain, Leo Brandt, said the grass was too long. Brandt, who is 33, said this was his last season. The coach said he had not been told.',
    [
      ['We slept', 'Emil Stark'],
      ['the grass was too long', 'Leo Brandt'],
      ['this was his last season', 'Leo Brandt'],
      ['he had not been told', 'Emil Stark'],
    ],
  ],
  [
    'online: accounts and handles',
    'A user called quietfox wrote that the game was broken. “Fix it or lose us,” quietfox wrote. The studio, Lampwick Games, wrote on its page that it was sorry. An account named @owl_22 replied: “Sorry is free.”',
    [
      ['the game was broken', 'quietfox (unnamed account)'],
      ['Fix it or lose us', 'quietfox (unnamed account)'],
      ['it was sorry', 'Lampwick Games'],
      ['Sorry is free', '@owl_22 (unnamed account)'],
    ],
  ],
  [
    'online: the person behind the posts',
    'Mayor Ilka Brun wrote on Plinthy that the bridge would open. “Bring your boots,” her post said. In a second post she said the band would play.',
    [
      ['the bridge would open', 'Ilka Brun'],
      ['Bring your boots', 'Ilka Brun'],
      ['the band would play', 'Ilka Brun'],
    ],
  ],
  [
    'press release: spokesman and body',
    'Tarn Rail will run fewer trains, the company announced. “We are short of drivers,” said a spokesman for Tarn Rail. The spokesman said the change would last a year. A spokeswoman for the drivers’ union said it was no surprise. “They were warned,” she said.',
    [
      ['will run fewer trains', 'Tarn Rail'],
      ['We are short of drivers', 'a spokesman for Tarn Rail (unnamed)'],
      ['the change would last a year', 'a spokesman for Tarn Rail (unnamed)'],
      ['it was no surprise', 'a spokeswoman for the drivers’ union (unnamed)'],
      ['They were warned', 'a spokeswoman for the drivers’ union (unnamed)'],
    ],
  ],
  [
    'review: the report, the authors and the survey',
    'A report by the Shore Trust says the beach will be gone by 2060. The report says sand moves faster than thought. Its author, Lena Quist, said the town had ten years. A survey of 900 households found that most would stay.',
    [
      ['the beach will be gone', 'a report'],
      ['sand moves faster', 'a report'],
      ['the town had ten years', 'Lena Quist'],
      ['most would stay', 'a survey'],
    ],
  ],
  [
    'farming: brothers with one surname and first names',
    'Jon and Peter Hask run the mill. Jon Hask said flour was cheap. Peter Hask said electricity was not. “We argue every night,” Peter said. Jon said they always had.',
    [
      ['flour was cheap', 'Jon Hask'],
      ['electricity was not', 'Peter Hask'],
      ['We argue every night', 'Peter Hask'],
      ['they always had', 'Jon Hask'],
    ],
  ],
  [
    'schools: a girl who is not named, and her father',
    'A 12-year-old girl, who asked not to be named, said the bus had left without her. “I ran,” the girl said. Her father said he had called the office twice. He said no one answered.',
    [
      ['the bus had left', 'a 12-year-old girl (unnamed)'],
      ['I ran', 'a 12-year-old girl (unnamed)'],
      ['he had called the office', 'the 12-year-old girl’s father (unnamed)'],
      ['no one answered', 'the 12-year-old girl’s father (unnamed)'],
    ],
  ],
  [
    'war: two ministries and their countries',
    'Norland’s defense ministry said two drones had been shot down. Sundria’s defense ministry said it had lost none. “Count again,” Norland’s ministry said. Sundria said it would not be baited.',
    [
      ['two drones had been shot down', 'Norland’s defense ministry'],
      ['it had lost none', 'Sundria’s defense ministry'],
      ['Count again', 'Norland’s defense ministry'],
      ['it would not be baited', 'Sundria'],
    ],
  ],
  [
    'housing: tenants and a landlord in the plural and the singular',
    'Three tenants said the heating had failed in January. They said the landlord never came. The landlord, Grove Homes, said a part was missing. One tenant, Amy Zell, said she slept in her coat. The tenants said they would sue.',
    [
      ['the heating had failed', 'three tenants (unnamed)'],
      ['the landlord never came', 'three tenants (unnamed)'],
      ['a part was missing', 'Grove Homes'],
      ['she slept in her coat', 'Amy Zell'],
      ['they would sue', 'three tenants (unnamed)'],
    ],
  ],
  [
    'technology: founder, firm, and a critic whose name comes after',
    'Pebble, a start-up in Arden, says its lamp can read moods. “It sees you,” said its founder, Max Ferro. But a lamp cannot know that, said Wanda Ilic, a psychologist. Ferro said she had not tried it. The psychologist said she had.',
    [
      ['its lamp can read moods', 'Pebble'],
      ['It sees you', 'Max Ferro'],
      ['a lamp cannot know that', 'Wanda Ilic'],
      ['she had not tried it', 'Max Ferro'],
      ['she had', 'Wanda Ilic'],
    ],
  ],
  [
    'weather: agency, forecaster, and they for one person',
    'The Met Office said snow would fall by dawn. Robin Ashe, a forecaster there, said they expected ten centimeters. “Stay home,” Ashe said. The office said roads would close.',
    [
      ['snow would fall', 'Met Office'],
      ['ten centimeters', 'Robin Ashe'],
      ['Stay home', 'Robin Ashe'],
      ['roads would close', 'Met Office'],
    ],
  ],
  [
    'museum: an old man, then an old woman',
    'An old man on the bench said he came every day. “It is warm,” the man said. A woman with a stroller said she had never been inside. The woman said the tickets cost too much.',
    [
      ['he came every day', 'an old man on the bench (unnamed)'],
      ['It is warm', 'an old man on the bench (unnamed)'],
      ['she had never been inside', 'a woman with a stroller (unnamed)'],
      ['the tickets cost too much', 'a woman with a stroller (unnamed)'],
    ],
  ],
  [
    'elections: a campaign, its aide, its candidate',
    'Vera Holm’s campaign said she had raised $2 million. An aide to Holm said most of it came from teachers. Her opponent, Greg Tull, said money was not votes. “We have doors to knock on,” Tull said. The aide said he should start knocking. Holm did not comment.',
    [
      ['she had raised', 'Vera Holm’s campaign'],
      ['most of it came from teachers', 'an aide to Holm (unnamed)'],
      ['money was not votes', 'Greg Tull'],
      ['We have doors', 'Greg Tull'],
      ['he should start knocking', 'an aide to Holm (unnamed)'],
    ],
  ],
];

test.each(CASES)('%s', (_, text, said) => {
  const { attributions } = findSourcing(readArticle(text));
  const got = said.map(([words]) => {
    const found = attributions.filter((one) => one.content.some((span) => slice(text, span).includes(words)));
    const inner = found.sort(
      (a, b) =>
        (a.content[0]?.[1] ?? 0) -
        (a.content[0]?.[0] ?? 0) -
        ((b.content[0]?.[1] ?? 0) - (b.content[0]?.[0] ?? 0)),
    )[0];
    return [words, inner?.speaker ?? '(not found)'];
  });
  expect(got).toEqual(said);
});
