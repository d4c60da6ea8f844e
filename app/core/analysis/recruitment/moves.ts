/** The ten moves of a recruitment pitch, in the order a pitch usually makes them. */
export const MOVE_IDS = [
  'staging',
  'identity',
  'grievance',
  'fear',
  'family',
  'promise',
  'social-proof',
  'agency',
  'call-to-action',
  'channel',
] as const;
export type MoveId = (typeof MOVE_IDS)[number];

export type Move = { id: MoveId; name: string; definition: string };

export const MOVES: Record<MoveId, Move> = {
  grievance: {
    id: 'grievance',
    name: 'Grievance',
    definition: 'Points at what is wrong in the target’s present life.',
  },
  fear: {
    id: 'fear',
    name: 'Fear',
    definition: 'Warns of what will happen to the target if nothing changes.',
  },
  promise: {
    id: 'promise',
    name: 'Promise',
    definition: 'Offers a benefit: money, safety, respect, a better life.',
  },
  identity: {
    id: 'identity',
    name: 'Identity',
    definition: 'Tells the target who they are or could be: belonging, pride, honour.',
  },
  family: { id: 'family', name: 'Family', definition: 'Appeals to a duty to loved ones.' },
  agency: {
    id: 'agency',
    name: 'Agency',
    definition: 'Says the target can take control, now, with a first step.',
  },
  'social-proof': {
    id: 'social-proof',
    name: 'Social proof',
    definition: 'Says that others have joined already.',
  },
  'call-to-action': {
    id: 'call-to-action',
    name: 'Call to action',
    definition: 'Makes the ask: what the target should do.',
  },
  channel: {
    id: 'channel',
    name: 'Channel',
    definition: 'Says where or how to respond, and that it is safe or easy.',
  },
  staging: {
    id: 'staging',
    name: 'Staging',
    definition: 'Music, setting and images chosen for the feeling they give.',
  },
};
