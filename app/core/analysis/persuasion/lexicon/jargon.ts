/** Words of offices and brochures that sound like much and can be checked by nobody. Own compilation. */
const words = (text: string): string[] => text.trim().split(/\s+/);

export const JARGON = new Set(
  words(`
  cognizant cognisant optics actioning actioned cross-functional pivot pivoting engagement suite cadence rationalise rationalize outcomes narrative landscape footprint
  actionable agile align aligned alignment bandwidth benchmark best-in-class bespoke blockchain-enabled
  customer-centric decentralized decentralised deliverable deliverables deployable disruptive ecosystem ecosystems
  empower empowering empowerment enablement end-to-end enhancement future-proof frictionless
  framework frameworks forward-leaning forward-looking granular granularity
  holistic human-centered human-centred impactful incentivize incentivise
  innovation innovative integrated interface iterate iterative kinetic learnings leverage leverages leveraged leveraging
  methodology mission-critical modality modalities multi-pronged multifaceted next-generation onboard optimise optimize optimization
  optics outcomes-based paradigm paradigms pathway pathways peer-learning phased pipeline posture proactive proactively
  rationalisation rationalization realignment recalibrate recalibration reimagine restructuring right-size rightsizing rightsizing
  roadmap robust scalable scaleable seamless seamlessly solution solutions stakeholder stakeholders stakeholder-aligned
  stakeholder-driven strategic streamline streamlined synergistic synergy synergies sustainable-growth takeaways thought-leadership
  touchpoint touchpoints transformational transformative transition-oriented transparency-focused value-add value-added
  value-driven values-driven vertical verticals wellness-oriented workstream workstreams holistically contextualize
  operationalize operationalise prioritization prioritisation enhanced-interrogation revenue-neutral data-driven evidence-informed
  human-capital synergize synergise quantum bio-frequency frequency frequencies vibrational harmonize harmonise harmonizes bioavailable cellular detoxify biohack biohacking upskill upskilling visioning
  community-led community-centred community-centered opportunity-focused solution-oriented solutions-focused
`),
);

/** Stock ways of answering without an answer, on lower-case text. */
export const VAGUE =
  /\b(?:mistakes (?:were|may have been|might have been|have been) made|human capital|in certain contexts|(?:relevant|key|various) (?:parameters|modalities|considerations)|subject to (?:ongoing |further |continuing )?(?:review|evaluation|assessment)|energy fields?|(?:situation|picture) (?:remains|is) fluid|suite of (?:measures|options|tools)|continue to (?:monitor|explore|assess|evaluate|review|engage with)|we are (?:looking into|aware of|monitoring|assessing) (?:it|the situation|this|the matter|all (?:available |possible )?options)|at this (?:point|moment|juncture) in time|in due course|all options (?:are|remain) on the table|certain (?:steps|measures|elements|forces|people|circles|interests) (?:are|have|were|will)|(?:appropriate|necessary|various) (?:steps|measures|actions) (?:are being|have been|will be|were) taken|lessons (?:will be|have been|must be|were) learn(?:ed|t)|with the benefit of hindsight|collateral damage|enhanced interrogation|kinetic (?:action|activity|operation)|special military operation|pacification|workforce (?:reduction|optimi[sz]ation|realignment)|headcount (?:reduction|optimi[sz]ation)|negative growth|revenue enhancement|(?:is|are) (?:complex|complicated|nuanced) (?:and|but)[^.?!\n]{0,40}|it depends (?:on|what)[^.?!\n]{0,30}the definition)\b/g;
