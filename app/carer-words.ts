/** Whom somebody looks after, as the pages say it. */
export const caredForWords: Readonly<Record<string, string>> = {
  partner: 'My partner',
  parent: 'A parent',
  child: 'A child, young or grown up',
  friend: 'A friend or neighbour',
  other: 'Somebody else',
}

/** How much of a week the caring takes. */
export const loadWords: Readonly<Record<string, string>> = {
  'few-hours': 'A few hours a week',
  'part-of-day': 'Part of every day',
  'most-of-day': 'Most of every day',
  'day-and-night': 'Day and night',
}

/** The parts of what a carer tells, in the order in which they are asked. */
export const partsOfCaring = ['who', 'conditions', 'since', 'load'] as const
export type PartOfCaring = (typeof partsOfCaring)[number]

/** The question of each part. */
export const questionOf: Readonly<Record<PartOfCaring, string>> = {
  who: 'Who do you look after?',
  conditions: 'What do they live with?',
  since: 'Since when have you looked after them?',
  load: 'How much of your time does it take?',
}

export const isPartOfCaring = (part: string | undefined): part is PartOfCaring =>
  partsOfCaring.includes(part as PartOfCaring)
