import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { mayFacilitate } from './policy.ts'
import { type SeenThread, visibleThread } from './threads.ts'

/** Said of a thread whose words are elsewhere. */
export const mergedAlready = 'This thread was merged into another. Open that one instead'

/** A thread this person looks after, whose words are still in it. Refuses: not-found, forbidden, conflict. */
export async function facilitatedThread(
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  threadId: string,
): Promise<SeenThread> {
  const thread = await visibleThread(tx, actor, threadId)
  demand(mayFacilitate(actor, thread))
  if (thread.mergedInto !== null) throw conflict(mergedAlready)
  return thread
}
