import type { Asked, Told } from './apart.ts'
import { Unreadable } from './unreadable.ts'

const tell = (told: Told) =>
  new Promise<void>((done) => {
    process.send?.(told, () => done())
  })

/** What a process of ours does: it is asked once, answers once, and ends. It knows no database and no secrets. */
export function answerOnce<Wish extends Asked>(
  work: (asked: Wish, tell: (told: Told) => Promise<void>) => Promise<Told>,
): void {
  process.once('message', async (asked: Wish) => {
    try {
      await tell(await work(asked, tell))
    } catch (error) {
      if (error instanceof Unreadable) await tell({ kind: 'unreadable', words: error.message })
      // Only the kind of mistake: its words could hold somebody's document.
      else await tell({ kind: 'stumbled', mistake: error instanceof Error ? error.name : 'unknown' })
    }
    process.exit(0)
  })
}
