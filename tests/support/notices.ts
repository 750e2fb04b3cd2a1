import { asc, eq } from 'drizzle-orm'
import { mutes, noticeChoices, notices, postTakedowns, preferences, reactions } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { useWorld } from './world.ts'

/** What people were told, straight from the table, and things that happen to posts and people meanwhile. */
export function noticesOf(world: ReturnType<typeof useWorld>) {
  return {
    told: ({ id }: Actor) =>
      world.database.read(async (db) =>
        db.select().from(notices).where(eq(notices.memberId, id)).orderBy(asc(notices.id)),
      ),
    preferencesOf: async ({ id }: Actor) =>
      world.database.read(async (db) => (await db.select().from(preferences).where(eq(preferences.memberId, id)))[0]),
    wish: (who: Actor, values: Partial<typeof preferences.$inferInsert>) =>
      world.database.write(async (tx) => {
        await tx.update(preferences).set(values).where(eq(preferences.memberId, who.id))
      }),
    choose: (
      who: Actor,
      kind: (typeof noticeChoices.$inferInsert)['kind'],
      mail: (typeof noticeChoices.$inferInsert)['mail'],
    ) =>
      world.database.write(async (tx) => {
        await tx.insert(noticeChoices).values({ memberId: who.id, kind, mail })
      }),
    mute: (who: Actor, kind: 'thread' | 'group' | 'person', subjectId: string, until: number | null = null) =>
      world.database.write(async (tx) => {
        await tx.insert(mutes).values({ memberId: who.id, kind, subjectId, mutedAt: world.now, until })
      }),
    takeDown: (postId: string) =>
      world.database.write(async (tx) => {
        await tx.insert(postTakedowns).values({ postId, takenDownBy: 'somebody', takenDownAt: world.now })
      }),
    support: (who: Actor, postId: string, kind: 'hear' | 'same' | 'thanks' | 'strength' = 'hear') =>
      world.database.write(async (tx) => {
        await tx.insert(reactions).values({ postId, memberId: who.id, kind, reactedAt: world.now })
      }),
  }
}
