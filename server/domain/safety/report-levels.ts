import type { ReportReason, TriageLevel } from '#db/schema/index.ts'

/**
 * How soon somebody must look when a thing is reported for this. What is dangerous in the next hour is red; danger to
 * life is crisis; what hurts and can wait a day is amber; green is for people who did not get on. How many report the
 * same thing changes nothing: only what they say does.
 */
export const levelOfReason: Readonly<Record<ReportReason, TriageLevel>> = {
  danger: 'crisis',
  'self-harm': 'red',
  abuse: 'red',
  child: 'red',
  'threat-or-hate': 'red',
  medical: 'red',
  scam: 'red',
  'private-details': 'red',
  unkind: 'green',
  sexual: 'red',
  'not-who-they-say': 'amber',
  'something-else': 'amber',
}

/** What people can report a thing for, in the order in which it is told of. */
export const reportReasons = Object.keys(levelOfReason) as readonly ReportReason[]
