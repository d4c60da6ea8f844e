import { words } from './words.ts';

/** Verbs whose object is what somebody says or thinks: a quotation, a that-clause or a bare clause. */
export const CLAUSE_VERBS = words(`
  bet   say tell add write suggest argue note claim explain declare insist warn admit acknowledge conclude recall predict
  reply respond continue state tweet joke boast complain concede deny reiterate remark assert imply hint quip contend
  maintain allege estimate stress emphasize emphasise lament observe proclaim testify vow promise pledge swear
  believe think fear worry hope suspect feel doubt wonder guess reckon figure assume imagine speculate
  announce report reveal disclose confirm indicate agree advise assure remind inform notify caution counter
  exclaim shout yell scream whisper mutter murmur cry sigh snap laugh shrug retort rejoin recite chant
   blog text email phone recount relate confide profess preach plead beg urge
  ask inquire answer interject chime gush rant intone opine theorize posit postulate surmise
  recommend propose demand decree    mention repeat echo point_out make_clear
  conclude deem consider understand realize realise recognize recognise notice
  forecast project expect anticipate foresee envision dream  
  tease caution  grumble gripe fume muse marvel venture volunteer elaborate clarify specify
  read spell_out plan_out  point_to
  charge
`);

/** Verbs that take a clause only when one with a verb of its own follows; else what follows is a plain object. */
export const SOMETIMES_CLAUSE = words(`
  add   show find know see  learn discover determine decide demonstrate prove   reflect understand
  remember forget notice realize recognize establish   mention consider expect anticipate announce report
  reveal disclose confirm indicate  propose recommend demand document    project feel echo
`);

/** Verbs whose to-infinitive is a plan, wish, promise or refusal of the subject. */
export const INFINITIVE_VERBS = words(`
  hope plan vow promise pledge refuse decline seek want intend threaten agree decide propose offer prefer choose
  expect aim wish swear aspire opt consent hesitate demand claim profess ask resolve commit
`);

/** Verbs of judging, telling and showing whose noun object is what the source says or thinks of. */
export const OBJECT_VERBS = words(`
  show want   criticize criticise praise endorse defend discuss cite oppose mention question  reject dismiss denounce
  condemn blame accuse mock ridicule tout blast slam assail decry deride laud hail applaud commend congratulate thank
  welcome describe portray characterize characterise call label brand dub deem liken compare highlight underscore
  emphasize stress note announce explain reveal express  urge encourage challenge attack address echo promise
  propose recommend demand seek  consider view   name  repeat reiterate  recall remind
  admit acknowledge concede deny dispute contest refute rebut rebuff disavow repudiate protest lament bemoan
   predict forecast project outline detail recount describe recite quote tweet retweet  
  claim report suggest fear doubt expect anticipate envision favor favour  prefer embrace  advocate
  lambaste lambast chide scold rebuke rip bash skewer berate castigate chastise deplore disparage downplay
  trumpet  salute honor honour admire   hate  like dislike resent distrust mistrust
   allege declare proclaim profess warn caution  inform assure  
  misrepresent exaggerate overstate understate  convey communicate confirm disclose document list
  identify recognize remember discuss    ignore
  link cite ask fault
  back order appoint charge invoke reference display request contrast hammer renounce imply explore state support offer promote find see
`);

/** Verb and preposition that together report a stance on what follows. */
export const PREPOSITION_VERBS = words(`
  call_for call_on call_upon refer_to point_to point_out talk_about speak_about speak_of  complain_about complain_of
  agree_with agree_on disagree_with object_to allude_to boast_of boast_about brag_about joke_about
  worry_about apologize_for apologise_for rail_against rail_about argue_for argue_against warn_of warn_about
  warn_against caution_against hint_at think_of think_about dwell_on touch_on lash_out 
  comment_on elaborate_on   hope_for push_for press_for lobby_for  vouch_for
  care_about
  plead_for plead_with  sign_off reflect_on   dream_of dream_about
  ask_about ask_for question_about scoff_at balk_at bristle_at laugh_at sneer_at take_issue_with agree_to
  approve_of disapprove_of appeal_to appeal_for testify_about testify_to write_about tweet_about
  believe_in fret_about fret_over gripe_about grumble_about muse_about reply_to  conclude_by
  lay_out call_out go_after stand_by vote_against vie_for single_out know_as know_for
`);

/** Verbs that put a value on something: "puts the gap at 3,000". */
export const MEASURE_VERBS = words('put peg place set');

/** Verbs that speech is seldom reported with unless a quotation stands right beside them. */
export const QUOTE_VERBS = words(`
  say tell add write ask reply respond continue tweet joke note explain declare insist warn shout yell scream whisper
  mutter murmur cry exclaim laugh shrug recall remember conclude begin start finish end read go sing chant state
  argue suggest claim announce observe remark quip answer counter agree admit concede lament complain boast
  post text email recite repeat urge plead beg promise vow wonder think stress emphasize emphasise say_of call describe
  report recount confide sigh joke snap retort predict interject gush rant intone offer volunteer muse
  proclaim protest demand press quote inquire pray narrate spell_out point_out
`);

/** Verbs before a to-infinitive that say how something looks, to nobody named. */
export const RAISING_VERBS = words('appear');

/** Participles after "is" and before a to-infinitive that report what an unnamed many think. */
export const RAISING_PARTICIPLES = words(
  'expected believed thought said likely considered rumored alleged reported known',
);
