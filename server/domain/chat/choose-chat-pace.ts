import { z } from 'zod'
import { preferences } from '#db/schema/index.ts'
import { isMember } from '../kernel/actor.ts'
import { command } from '../kernel/command.ts'
import { demand, no, yes } from '../kernel/policy.ts'

/** A member takes chats slowly, or as they come, from now on in every room. Refuses: forbidden, invalid. */
export const chooseChatPace = command(
  z.object({ pace: z.enum(['slowly', 'as-it-comes']) }),
  async ({ tx, actor, record }, { pace }) => {
    demand(isMember(actor) ? yes : no('Sign in first'))
    const chosen = { chatSlowly: pace === 'slowly' }
    await tx
      .insert(preferences)
      .values({ memberId: actor.id, openNotes: [], foldWords: [], ...chosen })
      .onConflictDoUpdate({ target: preferences.memberId, set: chosen })
    await record({ name: 'preferences.changed', memberId: actor.id })
  },
)
