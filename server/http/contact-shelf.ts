import type { CrisisContact } from '#server/domain/safety/index.ts'

/** Somebody who needs a number now waits no longer than this for the newest list, in milliseconds. */
const patience = 300

/**
 * The crisis contacts as they were last read, at hand even when the database is slow, locked or gone: then the last list
 * that was read, or the one every Waymark ships with. `ask` reads them anew.
 */
export function createContactShelf(
  ask: () => Promise<readonly CrisisContact[]>,
  shipped: readonly CrisisContact[],
): () => Promise<readonly CrisisContact[]> {
  let kept = shipped
  let asking: Promise<void> | undefined

  /** One question at a time: a database that hangs must not gather them. */
  const refresh = () => {
    asking ??= ask()
      .then(
        (found) => {
          if (found.length > 0) kept = found
        },
        () => undefined,
      )
      .finally(() => {
        asking = undefined
      })
    return asking
  }
  return async () => {
    await within(patience, refresh())
    return kept
  }
}

/** Waits for something, but no longer than so many milliseconds; answers undefined when it took longer or went wrong. */
export async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((settled) => {
    timer = setTimeout(() => settled(undefined), milliseconds)
  })
  try {
    return await Promise.race([work.catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}
