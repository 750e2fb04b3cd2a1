import { asc, eq } from 'drizzle-orm'
import { sessions } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { quickTools } from './quick-tools.ts'
import { memberRow, type useWorld } from './world.ts'

/** A password nobody would guess. */
export const goodPassword = 'kettle lantern badger'

const day = 86_400_000

type Purpose = 'verify-email' | 'reset-password' | 'change-email'

/** Coming and going: joining, links sent by mail, devices. */
export function peopleOf(world: ReturnType<typeof useWorld>) {
  const link = ({ id }: Pick<Actor, 'id'>, purpose: Purpose = 'verify-email') =>
    world.as(world.system).commands.people.issueMailLink({ memberId: id, purpose })
  return {
    /** Somebody joins, as a visitor does; answers with who they are now. */
    join: async (name: string, email: string, password = goodPassword): Promise<Actor> => {
      const answers = { isAdult: 'on', agrees: 'on', name, email, password }
      const { memberId } = await world.as(world.visitor).commands.people.join(answers)
      return { ...world.visitor, kind: 'member', id: memberId }
    },
    link,
    /** The secret in the mail that the house would send; empty when it sends none. */
    secret: async (who: Actor, purpose?: Purpose) => {
      const made = await link(who, purpose)
      return made && 'secret' in made ? made.secret : ''
    },
    signIn: (who: Actor, id: string, expiresAt = world.now + day) =>
      world.as(world.system).commands.people.startSession({
        id,
        memberId: who.id,
        device: 'Firefox on Linux',
        startedAt: world.now,
        expiresAt,
      }),
    devicesOf: (who: Actor) =>
      world.database.read(async (db) => {
        const rows = await db
          .select({ id: sessions.id })
          .from(sessions)
          .where(eq(sessions.memberId, who.id))
          .orderBy(asc(sessions.id))
        return rows.map(({ id }) => id)
      }),
    opensWith: async (who: Actor, password: string) =>
      quickTools.verifyPassword((await memberRow(world.database, who))?.passwordHash ?? '', password),
    isConfirmed: async (who: Actor) => (await memberRow(world.database, who))?.verifiedAt !== null,
  }
}
