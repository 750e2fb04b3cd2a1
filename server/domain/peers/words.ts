import { z } from 'zod'
import { toHtml } from '../groups/index.ts'
import type { Context } from '../kernel/command.ts'
import { invalid } from '../kernel/refusal.ts'

/** When somebody is mostly around. */
export const times = ['mornings', 'afternoons', 'evenings', 'nights'] as const
export type Time = (typeof times)[number]

/** The kind endings there are to choose from. The words on screen are the page's. */
export const endings = ['thank-you', 'need-rest', 'not-the-right-fit', 'life-is-full'] as const

/** One box ticked, or several, or none: plain forms send a word or a list. */
export const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  )

/** What leads away from here, or is written to lead away. */
const waysOut = new Set(['contact-details', 'off-platform'])

/** Nobody can be reached elsewhere by what stands in an ask or an offer: strangers read it. Refuses: invalid. */
export function demandNoWayOut({ triage }: Pick<Context, 'triage'>, words: string): void {
  if (toHtml(words).includes('<a ') || readsLikeWayOut(triage, words))
    throw invalid({
      words: ['Leave out links, phone numbers and addresses. You can get to know each other here first'],
    })
}

function readsLikeWayOut(triage: Context['triage'], words: string): boolean {
  try {
    return triage(words).reasons.some(({ code }) => waysOut.has(code))
  } catch {
    // What cannot be judged waits for people anyway.
    return false
  }
}
