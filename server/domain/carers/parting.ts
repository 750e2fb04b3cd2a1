import { keptApart } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { plainestAddress } from '../safety/index.ts'

/** What was named, so that it can be compared with and not read, nor guessed by whoever has only the database. */
export const sealedMark = (
  { keyedMark }: Pick<Context, 'keyedMark'>,
  how: 'profile' | 'email',
  address: string,
): string => keyedMark(`kept apart ${how} ${how === 'email' ? plainestAddress(address) : address}`)

type Wish = { readonly id: string; readonly memberId: string; readonly how: 'profile' | 'email' }

/**
 * Keeps two people apart. By the address of a profile neither sees the other. By an e-mail address only the one who was
 * named does not see: if somebody vanished from the namer's own pages, that would tell whose address it is.
 */
export async function part({ tx, record }: Context, { id, memberId, how }: Wish, otherId: string): Promise<void> {
  const bothWays = how === 'profile'
  const added = await tx
    .insert(keptApart)
    .values({ wishId: id, memberId, otherId, bothWays })
    .onConflictDoNothing()
    .returning({ otherId: keptApart.otherId })
  if (added.length > 0) await record({ name: 'people.kept-apart', memberId, otherId, bothWays })
}
