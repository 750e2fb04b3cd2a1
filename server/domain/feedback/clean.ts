import { invalid } from '../kernel/refusal.ts'
import { tellingIn } from '../safety/index.ts'

/** Nothing in these words may tell who somebody is. Refuses: invalid, at the field that tells. */
export function demandClean(fields: Readonly<Record<string, string>>): void {
  const telling = Object.entries(fields).flatMap(([field, text]) => {
    const found = tellingIn(text)
    const words = found.map((one) => `“${one.words}”`).join(', ')
    return found.length === 0 ? [] : [[field, [`Leave out ${words}: it could tell who somebody is`]]]
  })
  if (telling.length > 0) throw invalid(Object.fromEntries(telling))
}
