import type { Registry } from './registry.ts';

/** Looks that a description opens with and that are no part of what somebody is. */
const LOOKS =
  /^(?:(?!\w+ly-)\p{L}+-(?:dressed|looking|suited|faced|haired|eyed|shaven|groomed|built|shouldered|mannered|coiffed|bearded|spoken|clad)|smiling|grinning|beaming|laughing|frowning|scowling|weeping|crying|sobbing|trembling|sweating|bespectacled|bearded|bald|balding|handsome|beautiful|pretty|attractive|elegant|tall|slim|stout|portly)\s+/iu;
/** Nouns that name no part: their looks are all that tells such people apart. */
const ANYBODY = /(?:^|\s)(?:man|woman|boy|girl|person|figure|child|lady|guy|teenager|stranger)$/i;

/** "the senior party official" for "a well-dressed senior party official", unless another in the scene is called so. */
export function characterLabel({ entities }: Registry, description: string, depiction: number): string {
  const whole = description.toLowerCase();
  if (ANYBODY.test(whole)) return `the ${whole}`;
  let bare = whole;
  while (LOOKS.test(bare)) bare = bare.replace(LOOKS, '').replace(/^(?:and|,)\s+/, '');
  const taken = entities.some((entity) => entity.depiction === depiction && entity.label === `the ${bare}`);
  return taken ? `the ${whole}` : `the ${bare}`;
}
