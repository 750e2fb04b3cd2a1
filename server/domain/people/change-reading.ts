import { z } from 'zod'
import { preferences } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { reading } from './answers.ts'
import { mayKeepAccount } from './policy.ts'

export const ChangeReadingInput = z.object(reading)

/** A member says how they like to read: size, light or dark, and slowly. Refuses: forbidden, invalid. */
export const changeReading = command(
  ChangeReadingInput,
  async ({ tx, actor, record }, look) => {
    demand(mayKeepAccount(actor))
    await tx
      .insert(preferences)
      .values({ memberId: actor.id, openNotes: [], foldWords: [], ...look })
      .onConflictDoUpdate({ target: preferences.memberId, set: look })
    await record({ name: 'preferences.changed', memberId: actor.id })
  },
  { evenKeptOut: true },
)
