/** How an objective ended, in words that do not hide anything. */
export const endWords = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  stopped: 'Stopped',
} as const

/** What each end means, for whoever chooses one. */
export const endMeanings = {
  met: 'What we wanted has changed.',
  partly: 'Some of it has changed.',
  'not-met': 'We tried, and it has not changed.',
  stopped: 'We stopped before the end.',
} as const

/** The four steps of trying something out, each with what to write. */
export const stepWords = [
  { step: 'plan', title: 'Plan', asks: 'What will you try, and with whom?' },
  { step: 'do', title: 'Do', asks: 'What did you do?' },
  { step: 'study', title: 'Study', asks: 'What did you find?' },
  { step: 'act', title: 'Act', asks: 'What now: keep it, change it, or leave it?' },
] as const

/** "2027-05-01" as a moment in the middle of that day. */
export const middayOf = (day: string): number => Date.parse(`${day}T12:00:00Z`)
