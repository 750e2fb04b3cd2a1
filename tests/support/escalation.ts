import { asc, eq } from 'drizzle-orm'
import { alarmSteps, alarms, cases, hostSettings, pages, pushDevices, shifts } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { jobsOf } from './jobs.ts'
import type { useWorld } from './world.ts'

export const minute = 60_000
export const cry = 'I am going to end my life.'

/** A group with a facilitator, a moderator, a duty lead and a coordinator, and what the ladder does among them. */
export function ladderOf(world: ReturnType<typeof useWorld>) {
  const { given } = world
  const jobs = jobsOf(world)
  const house = {
    jobs,
    async open({ staff = true }: { staff?: boolean } = {}) {
      const [amina, tom, rowan] = [await given.member('Amina'), await given.member('Tom'), await given.member('Rowan')]
      const sam = await given.member('Sam', { roles: staff ? ['moderator'] : [] })
      const dana = await given.member('Dana', { roles: staff ? ['duty-lead'] : [] })
      const ada = await given.member('Ada', { roles: ['coordinator'] })
      const group = await given.group({ members: [amina, tom], facilitators: staff ? [rowan] : [] })
      await house.set('newcomers', { looked: 0, hold: 'never' })
      const thread = await given.thread(amina)
      await jobs.work()
      return { amina, tom, rowan, sam, dana, ada, group, thread }
    },
    set: (key: string, value: unknown) =>
      world.database.write(async (tx) => {
        await tx.insert(hostSettings).values({ key, value, changedBy: 'system', changedAt: world.now })
      }),
    /** Time passes, and the work that is due is done. */
    async wait(milliseconds: number) {
      world.later(milliseconds)
      await jobs.work()
    },
    /** Somebody writes words that ring, and the moment passes in which the second look could lower them. */
    async rings(author: Actor, threadId: string, words = cry) {
      const reply = await given.reply(author, threadId, words)
      await house.wait(4000)
      const alarm = await house.alarm()
      return { reply, alarm: { ...alarm, caseId: alarm.caseId ?? '' } }
    },
    alarms: () => world.database.read(async (db) => db.select().from(alarms).orderBy(asc(alarms.raisedAt))),
    /** The newest alarm. */
    async alarm() {
      const alarm = (await house.alarms()).at(-1)
      if (!alarm) throw new Error('Nothing rings')
      return alarm
    },
    steps: () => world.database.read(async (db) => db.select().from(alarmSteps).orderBy(asc(alarmSteps.rung))),
    /** Who was paged on which step: "0 rowan in-app". */
    async pages() {
      const rows = await world.database.read(async (db) => db.select().from(pages).orderBy(asc(pages.id)))
      return rows
    },
    cases: () => world.database.read(async (db) => db.select().from(cases).orderBy(asc(cases.openedAt))),
    case: (id: string) =>
      world.database.read(async (db) => (await db.select().from(cases).where(eq(cases.id, id))).at(0)),
    onCall: (who: Actor, from = -60 * minute, to = 60 * minute) =>
      world.database.write(async (tx) => {
        await tx.insert(shifts).values({
          id: world.newId(),
          memberId: who.id,
          startsAt: world.now + from,
          endsAt: world.now + to,
          putInBy: 'system',
          putInAt: world.now,
        })
      }),
    device: (who: Actor, endpoint = `https://fcm.googleapis.com/fcm/send/${who.id}`) =>
      world.database.write(async (tx) => {
        await tx.insert(pushDevices).values({
          id: world.newId(),
          memberId: who.id,
          endpoint,
          keys: { p256dh: 'p', auth: 'a' },
          addedAt: world.now,
        })
      }),
  }
  return house
}
