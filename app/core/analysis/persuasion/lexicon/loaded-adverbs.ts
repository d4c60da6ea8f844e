import { words } from './words.ts';

/** Adverbs that carry a verdict in any mouth. Own compilation. */
export const STRONG_ADVERBS = words(`
  absurdly abysmally appallingly arrogantly atrociously blatantly brazenly brutally callously catastrophically
  comically corruptly cowardly cravenly criminally cruelly cynically deceitfully deceptively disastrously
  disgracefully disgustingly dishonestly downright egregiously fanatically feverishly flagrantly foolishly
  fraudulently gleefully gorgeously greedily grossly heartlessly heroically hideously horribly horrifically
  horrifyingly hypocritically hysterically idiotically incompetently inexcusably insanely irresponsibly laughably
  ludicrously magically maliciously manifestly masterfully mercilessly mindlessly miserably monstrously nakedly
  nefariously notoriously obscenely ominously outrageously pathetically preposterously recklessly ridiculously
  ruthlessly savagely scandalously selfishly senselessly shamefully shamelessly shockingly shoddily sickeningly
  spectacularly stupendously stupidly tragically treacherously treasonously tyrannically unabashedly unashamedly
  unbelievably unforgivably unjustly utterly viciously vilely wantonly wickedly wretchedly zealously
`);

/** Charged, but at home in straight news as well: they need a speaker who is trying to move somebody. */
export const CHARGED_ADVERBS = words(`
  aggressively categorically conveniently damn damned demonstrably desperately drastically eerily endlessly
  extraordinarily extremely falsely fervently frantically furiously gravely inevitably inexplicably insultingly
  intellectually intrinsically morally obediently painfully passionately profoundly relentlessly stubbornly
  supposedly terribly totally unfairly vehemently violently wildly willfully
`);
