/** What people have asked for and nobody has answered yet, and what groups are asked every week. Keys and slugs as in people.ts and groups. */
export const groupWishes: readonly {
  readonly by: string
  readonly words: string
  readonly condition: string | null
  readonly daysAgo: number
}[] = [
  {
    by: 'wren',
    words:
      'Somewhere for the husbands and wives of people with a brain injury. Just us, so I can say the bad days out loud.',
    condition: null,
    daysAgo: 9,
  },
  {
    by: 'plotseventeen',
    words: 'Is there anywhere for gout? My toe does not care that I already have three other groups.',
    condition: 'gout',
    daysAgo: 6,
  },
  { by: 'oldminer', words: 'gout. nobody tells you a bedsheet can hurt', condition: 'gout', daysAgo: 3 },
  {
    by: 'linnet',
    words: 'One for ringing ears would be lovely. I sing, and it is getting into the songs.',
    condition: 'tinnitus',
    daysAgo: 2,
  },
]

export const joinWishes: readonly {
  readonly by: string
  readonly group: string
  readonly words: string
  readonly daysAgo: number
}[] = [
  {
    by: 'foxglove',
    group: 'ms',
    words: 'They are testing me for it and I have no yes or no yet. Is it all right to be here while I wait?',
    daysAgo: 1,
  },
  {
    by: 'rookeryjo',
    group: 'fibromyalgia',
    words: 'My joints have a name and the rest of me does not. I would like to listen for a while.',
    daysAgo: 2,
  },
]

export const weeklyQuestions: readonly {
  readonly group: string
  readonly by: string
  readonly title: string
  readonly body: string
  /** 0 Sunday to 6 Saturday, and the clock time in London. */
  readonly weekday: number
  readonly time: string
}[] = [
  {
    group: 'chronic-pain',
    by: 'rowan',
    title: 'What was a bit easier this week?',
    body: 'Small counts. A stair, a phone call, a whole cup of tea while it was hot.\n\nIf nothing was, say that. We will sit with you.',
    weekday: 0,
    time: '18:00',
  },
  {
    group: 'brain-injury',
    by: 'patchwork',
    title: 'Short answers only: how is today?',
    body: 'One word will do. A number out of ten will do. So will a picture of your lunch, in words.',
    weekday: 3,
    time: '10:00',
  },
]
