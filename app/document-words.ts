/** What a group's paper is, in a word. */
export const kindWords = {
  leaflet: 'Leaflet',
  letter: 'Standard letter',
  policy: 'Policy',
  form: 'Form',
  web: 'Web page',
} as const
export type DocumentKind = keyof typeof kindWords
export const kindOptions = Object.entries(kindWords).map(([value, words]) => ({ value, words }))

/** Where a document stands, as a path. */
export const documentPath = (slug: string, documentId: string): string =>
  `/working-together/${slug}/documents/${documentId}`
export const documentsPath = (slug: string): string => `/working-together/${slug}/documents`

/** Where something is said: about a passage, or about the whole document when none is chosen. */
export function commentPath(
  slug: string,
  documentId: string,
  {
    draft,
    passage,
    kind = 'comment',
  }: {
    readonly draft: number
    readonly passage?: { readonly start: number; readonly end: number }
    readonly kind?: 'comment' | 'suggestion' | 'question' | 'good'
  },
): string {
  const between = passage ? `&from=${passage.start}&to=${passage.end}` : ''
  return `${documentPath(slug, documentId)}/comment?draft=${draft}${between}&kind=${kind}`
}

/** What a finding says, in a sentence. */
export const findingWords = {
  blaming: 'This can read as blame.',
  jargon: 'Not everybody knows this word.',
  'long-sentence': 'This is a long sentence. Two short ones are easier.',
  passive: 'Say who does it.',
  date: 'A date: is it still right?',
} as const
export type FindingKind = keyof typeof findingWords

export const findingNames: Readonly<Record<FindingKind, string>> = {
  blaming: 'Blame and labels',
  jargon: 'Hard words',
  'long-sentence': 'Long sentences',
  passive: 'Who does it',
  date: 'Dates',
}

/** What a draft lacks, as something to put right. */
export const lackWords: Readonly<Record<string, string>> = {
  'who-to-call': 'It does not say who to call. Give a name and a number.',
}

/** How long it takes to read so many words, in minutes: slowly, since many who read here are tired. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / 150))

/** "1 draft", "2 drafts". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** The mark on what a group agreed to. Names only of those who chose it. */
export function markWords(group: string, agreedOn: string, names: readonly string[]): string {
  const by =
    names.length === 0
      ? ''
      : ` With ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}.`
  return `Reviewed with experts by experience: ${group}, agreed on ${agreedOn}.${by}`
}

/** A name for the file of a document that every computer takes. */
export const fileNameOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'document'
