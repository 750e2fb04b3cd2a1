import { invalid } from '../kernel/refusal.ts'
import { type GiveAwayKind, giveAways } from '../safety/index.ts'

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** Something in a summary by which somebody could be known. */
export type Telling = { readonly kind: GiveAwayKind | 'mail'; readonly words: string }

/** What in these words could tell who somebody is, each once. */
export const tellingIn = (text: string): Telling[] => [
  ...giveAways(text),
  ...[...new Set(text.match(mail) ?? [])].map((words) => ({ kind: 'mail' as const, words })),
]

/** Nothing in these words may tell who somebody is. Refuses: invalid, at the field that tells. */
export function demandClean(fields: Readonly<Record<string, string>>): void {
  const telling = Object.entries(fields).flatMap(([field, text]) => {
    const found = tellingIn(text)
    const words = found.map((one) => `“${one.words}”`).join(', ')
    return found.length === 0 ? [] : [[field, [`Leave out ${words}: it could tell who somebody is`]]]
  })
  if (telling.length > 0) throw invalid(Object.fromEntries(telling))
}
