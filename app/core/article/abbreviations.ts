const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Written with a full stop and always followed by more of the same sentence: titles before a name. */
export const NEVER_LAST = words(`
  mr mrs ms mx dr prof sen sens rep reps gov govs lt col gen maj capt cmdr adm sgt cpl pvt rev fr hon pres supt det
  ofc insp amb atty vs st ft mt msgr dep asst assoc sec treas cllr brig spc
`);

/** Written with a full stop and followed by more of the sentence when a number comes next. */
export const ABBREVIATIONS = words(`
  no nos vol p pp fig art ch jan feb mar apr jun jul aug sep sept oct nov dec
`);
