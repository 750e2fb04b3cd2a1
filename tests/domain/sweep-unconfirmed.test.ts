import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { groups } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { consentVersion } from '#server/domain/people/index.ts'
import { askOnce } from '#server/jobs/queue.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { peopleOf } from '#tests/support/people.ts'
import { memberRow, useWorld } from '#tests/support/world.ts'

describe('an account that nobody confirmed', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const jobs = jobsOf(world)
  const { given } = world
  const sweep = (who: Actor = world.system) => world.as(who).commands.people.sweepUnconfirmed({})
  const isHere = async (who: Actor) => (await memberRow(world.database, who)) !== undefined

  test('goes after 30 days, and its chosen name is free', async () => {
    const boat = await people.join('Paper Boat', 'boat@example.org')
    await jobs.work()
    world.later(30 * day)
    expect(await sweep()).toEqual({ swept: 0 })
    world.later(1)
    expect(await sweep()).toEqual({ swept: 1 })
    expect(await isHere(boat)).toBe(false)
    expect((await world.events()).at(-1)).toEqual({ name: 'account.swept-out', memberId: boat.id })
    await people.join('Paper Boat', 'other@example.org')
  })

  test('goes with everything that hung on it: devices, groups, what it told and followed', async () => {
    const rowan = await given.member('Rowan')
    const group = await given.group({ facilitators: [rowan], conditions: ['gout'] })
    const boat = await people.join('Paper Boat', 'boat@example.org')
    const { commands } = world.as({ ...boat, hasHealthConsent: true })
    await commands.people.giveConsent({ version: consentVersion })
    await commands.groups.joinGroup({ slug: 'pain' })
    await commands.people.tellJourney({ conditionId: 'gout', sinceYear: '2020', audience: 'nobody' })
    const thread = await given.thread(rowan, 'pain', { body: 'Welcome, @Paper Boat' })
    await commands.groups.followThread({ threadId: thread.id })
    await commands.groups.savePost({ postId: thread.firstPostId })
    await commands.groups.mute({ kind: 'person', subjectId: rowan.id, for: 'good' })
    await world.as(rowan).commands.groups.mute({ kind: 'person', subjectId: boat.id, for: 'good' })
    await commands.notices.markRead({ threadId: thread.id, postId: thread.firstPostId })
    await people.signIn(boat, 'a-device')
    await jobs.work()
    world.later(31 * day)
    expect(await sweep()).toEqual({ swept: 1 })
    expect(await isHere(boat)).toBe(false)
    expect(await people.devicesOf(boat)).toEqual([])
    expect(world.announced).toContainEqual({ name: 'sessions.ended', memberId: boat.id, sessionIds: ['a-device'] })
    const [row] = await world.database.read(async (db) => db.select().from(groups).where(eq(groups.id, group.id)))
    expect(row?.memberCount).toBe(1)
    expect(await world.as(rowan).queries.groups.muted({})).toEqual([])
  })

  test('stays when somebody wrote something there, posted or not', async () => {
    const rowan = await given.member('Rowan')
    const group = await given.group({ facilitators: [rowan] })
    await given.group({ slug: 'sleep', joining: 'ask', facilitators: [rowan] })
    const unconfirmed = { verified: false, joinedDaysAgo: 40 }
    const drafting = await given.member('Paper Boat', unconfirmed)
    await given.membership(drafting)
    await world.as(drafting).commands.groups.saveDraft({ place: `group:${group.id}`, title: 'Hello', body: 'It is me' })
    const asking = await given.member('Wool Hat', unconfirmed)
    await given.groupAsk(asking)
    const knocking = await given.member('Tin Whistle', unconfirmed)
    await world.as(knocking).commands.groups.joinGroup({ slug: 'sleep', words: 'Please' })
    const telling = await given.member('Moss', unconfirmed)
    await world.as(telling).commands.people.changeProfile({ words: 'Two cats', wordsAudience: 'members' })
    expect(await sweep()).toEqual({ swept: 0 })
    for (const who of [drafting, asking, knocking, telling]) expect(await isHere(who)).toBe(true)
  })

  test('is no account that was confirmed, however quiet', async () => {
    const quiet = await given.member('Amina', { joinedDaysAgo: 400 })
    expect(await sweep()).toEqual({ swept: 0 })
    expect(await isHere(quiet)).toBe(true)
  })

  test('is swept out on the schedule, and by nobody else', async () => {
    await given.member('Paper Boat', { verified: false, joinedDaysAgo: 40 })
    for (const who of [world.visitor, await given.member('Ada', { roles: ['coordinator'] })])
      await expect(sweep(who)).rejects.toMatchObject({ kind: 'forbidden' })
    await askOnce(world.database, { name: 'sweep-unconfirmed', payload: {}, onceKey: 'now', runAt: world.now })
    await jobs.work()
    expect((await world.events()).map(({ name }) => name)).toEqual(['account.swept-out'])
  })
})
