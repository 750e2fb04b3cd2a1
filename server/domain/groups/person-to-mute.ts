import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { muteOf } from './mutes.ts'
import { visibleMember } from './people-here.ts'
import { mayKeep, mayMutePerson } from './policy.ts'

/** Somebody this member thinks of muting: their name, and whether they have done so already. Refuses: forbidden, not-found. */
export const personToMute = query(
  z.object({ memberId: z.string().max(60) }),
  async ({ db, actor, now }, { memberId }) => {
    demand(mayKeep(actor))
    const person = await visibleMember(db, actor, memberId)
    demand(mayMutePerson(actor, person))
    return {
      ...person,
      muted: await muteOf(db, { memberId: actor.id, kind: 'person', subjectId: person.id, now }),
    }
  },
)
