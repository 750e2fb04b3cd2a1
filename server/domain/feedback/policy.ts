import type { Actor } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'
import { mayArrange, mayDecide, type SeatFacts } from '../workspaces/index.ts'

/** Writing down what people told the service, and sharing it with the group: the staff and the chair. */
export const mayWriteFeedback = (actor: Actor, facts: SeatFacts): Verdict => mayArrange(actor, facts)

/** Changing or sharing a summary: the same people, until it is shared. After that it stands as it was read, or goes. */
export function mayChangeFeedback(
  actor: Actor,
  facts: SeatFacts,
  { sharedAt }: { readonly sharedAt: number | null },
): Verdict {
  const writing = mayWriteFeedback(actor, facts)
  if (!writing.allowed) return writing
  return sharedAt === null ? yes : no('The group reads this already. Take it away if it must not be read')
}

/** Naming a theme, sorting feedback into it and writing what came of it: whoever has a say in decisions. */
export const mayWorkOnThemes = (actor: Actor, facts: SeatFacts): Verdict => mayDecide(actor, facts)

/** Putting a theme on the public page, or taking it from there: the chair and the staff, once there is something to tell. */
export function mayShowTheme(
  actor: Actor,
  facts: SeatFacts,
  { learned, changed, couldNot }: { readonly learned: string; readonly changed: string; readonly couldNot: string },
): Verdict {
  const arranging = mayArrange(actor, facts)
  if (!arranging.allowed) return arranging
  return learned + changed + couldNot === '' ? no('Write first what you learned, changed, or could not do') : yes
}
