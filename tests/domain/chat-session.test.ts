import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import {
  cases,
  chatMessages,
  chatMessageVersions,
  chatReactions,
  chatSessions,
  notices,
  screenings,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aChat, aKey } from '#tests/support/chat.ts'
import { aDropIn } from '#tests/support/drop-in.ts'
import { useWorld } from '#tests/support/world.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Seven in the evening of the next day, ten past the start of the world's clock. */
const tomorrowAtSeven = Date.UTC(2026, 0, 6, 19)

describe('putting a drop-in in the calendar', () => {
  const world = useWorld()

  test('a facilitator schedules one, and the group sees it', async () => {
    const { amina, group, roomId } = await aDropIn(world)
    expect(await group(amina)).toMatchObject({
      mayHost: false,
      open: [],
      coming: [{ id: roomId, title: 'Pain and sleep', startsAt: tomorrowAtSeven, isWeekly: false, coming: 0 }],
    })
  })

  test('a weekly one keeps its hour on the wall when the clocks change', async () => {
    const { amina, group } = await aDropIn(world, { date: '2026-03-17', repeats: 'weekly' })
    world.later(71 * day)
    await world.as(world.system).commands.chat.planSessions({})
    await world.as(world.system).commands.chat.planSessions({})
    const { coming } = await group(amina)
    expect(coming.slice(0, 3).map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      '2026-03-17T19:00:00.000Z',
      '2026-03-24T19:00:00.000Z',
      // Summer time: still seven on the wall.
      '2026-03-31T18:00:00.000Z',
    ])
    expect(new Set(coming.map(({ startsAt }) => startsAt)).size).toBe(coming.length)
  })

  test.each([
    ['a time that has passed', { date: '2026-01-04' }, 'date'],
    ['a day that is not', { date: '2026-02-31' }, 'date'],
    ['years ahead', { date: '2028-01-04' }, 'date'],
    ['no name', { title: ' ' }, 'title'],
    ['five minutes', { minutes: 5 }, 'minutes'],
    ['a time in words', { time: 'seven' }, 'time'],
    ['one place', { places: 1 }, 'places'],
  ])('%s is refused, and says why', async (_what, wish, field) => {
    await expect(aDropIn(world, wish)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
  })

  test('only those who look after the group schedule, change, call off, open, add time and read figures', async () => {
    const { amina, roomId, wish } = await aDropIn(world)
    const { commands, queries } = world.as(amina)
    for (const act of [
      () => commands.chat.scheduleSession({ ...wish, slug: 'pain' }),
      () => commands.chat.changeSession({ ...wish, roomId }),
      () => commands.chat.callOffSession({ roomId }),
      () => commands.chat.openDoors({ roomId }),
      () => commands.chat.addTime({ roomId, endsAt: 0 }),
      () => queries.chat.sessionToChange({ roomId }),
      () => queries.chat.sessionSummary({ roomId }),
    ])
      await expect(act()).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('to somebody outside the group none of it exists, but for the times', async () => {
    const { roomId, wish } = await aDropIn(world, { repeats: 'weekly' })
    for (const who of [await world.given.member('Olu'), world.visitor]) {
      const { commands, queries } = world.as(who)
      for (const ask of [
        () => queries.chat.groupSessions({ slug: 'pain' }),
        () => queries.chat.sessionDoor({ roomId }),
        () => queries.chat.sessionCalendar({ roomId }),
        () => commands.chat.sayComing({ roomId }),
        () => commands.chat.sayNotComing({ roomId }),
        () => commands.chat.readChatRules({ roomId }),
      ])
        await expect(ask()).rejects.toMatchObject({ kind: 'not-found' })
      expect(await queries.chat.dropInTimes({ slug: wish.slug })).toEqual({
        times: [{ startsAt: tomorrowAtSeven, endsAt: tomorrowAtSeven + hour, isWeekly: true }],
      })
    }
    await expect(world.as(world.visitor).queries.chat.mySessions({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('by the clock is for the house alone', async () => {
    const { rowan, roomId } = await aDropIn(world)
    const { chat, notices: told } = world.as(rowan).commands
    for (const act of [
      () => chat.planSessions({}),
      () => chat.endDueSessions({}),
      () => chat.writeSummary({ roomId }),
      () => chat.sweepTranscripts({}),
      () => told.remindAboutSessions({}),
      () => told.tellAboutSession({ roomId, change: 'called-off' }),
    ])
      await expect(act()).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('the calendar is told the hour, and the series when there is one', async () => {
    const { amina, roomId } = await aDropIn(world)
    expect(await world.as(amina).queries.chat.sessionCalendar({ roomId })).toMatchObject({
      startsAt: tomorrowAtSeven,
      endsAt: tomorrowAtSeven + hour,
      series: null,
    })
  })
})

describe('saying “I’ll come”', () => {
  const world = useWorld()
  const toldOf = (who: Actor) =>
    world.database.read(async (db) =>
      (await db.select().from(notices).where(eq(notices.memberId, who.id))).map(({ kind }) => kind),
    )

  test('keeps a place, once, and gives it back', async () => {
    const { amina, tom, rowan, roomId, door } = await aDropIn(world, { places: 2 })
    const olu = await world.given.member('Olu')
    await world.given.membership(olu)
    await world.as(amina).commands.chat.sayComing({ roomId })
    await world.as(amina).commands.chat.sayComing({ roomId })
    await world.as(tom).commands.chat.sayComing({ roomId })
    expect(await door(amina)).toMatchObject({ coming: 2, amComing: true })
    await expect(world.as(olu).commands.chat.sayComing({ roomId })).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('taken'),
    })
    // Whoever looks after it needs no place.
    await world.as(rowan).commands.chat.sayComing({ roomId })
    await world.as(tom).commands.chat.sayNotComing({ roomId })
    await world.as(tom).commands.chat.sayNotComing({ roomId })
    expect(await door(amina)).toMatchObject({ coming: 2 })
  })

  test('brings a reminder an hour before, once', async () => {
    const { amina, tom, roomId } = await aDropIn(world)
    await world.as(amina).commands.chat.sayComing({ roomId })
    const remind = () => world.as(world.system).commands.notices.remindAboutSessions({})
    world.later(tomorrowAtSeven - hour - minute - world.now)
    await remind()
    expect(await toldOf(amina)).toEqual([])
    world.later(minute)
    await remind()
    await remind()
    expect(await toldOf(amina)).toEqual(['session-soon'])
    expect(await toldOf(tom)).toEqual([])
  })

  test('in the last hour brings it shortly before', async () => {
    const { amina, roomId } = await aDropIn(world)
    world.later(tomorrowAtSeven - 30 * minute - world.now)
    await world.as(amina).commands.chat.sayComing({ roomId })
    const remind = () => world.as(world.system).commands.notices.remindAboutSessions({})
    await remind()
    expect(await toldOf(amina)).toEqual([])
    world.later(20 * minute)
    await remind()
    expect(await toldOf(amina)).toEqual(['session-soon'])
  })

  test('whoever said so hears that it was moved, and that it is called off', async () => {
    const { amina, tom, rowan, roomId, wish, door } = await aDropIn(world)
    await world.as(amina).commands.chat.sayComing({ roomId })
    const { commands } = world.as(rowan)
    await commands.chat.changeSession({ ...wish, roomId, time: '20:00' })
    await world.as(world.system).commands.notices.tellAboutSession({ roomId, change: `changed-${world.now}` })
    expect(await door(amina)).toMatchObject({ startsAt: tomorrowAtSeven + hour })
    await commands.chat.callOffSession({ roomId })
    const job = (await world.jobs()).find(({ payload }) => payload.change === 'called-off')
    expect(job).toMatchObject({ name: 'tell-about-session', payload: { roomId } })
    for (const _twice of [1, 2])
      await world.as(world.system).commands.notices.tellAboutSession({ roomId, change: 'called-off' })
    expect(await toldOf(amina)).toEqual(['session-changed', 'session-changed'])
    expect(await toldOf(tom)).toEqual([])
    expect(await door(amina)).toMatchObject({ step: 'over', ending: 'called-off' })
    await expect(commands.chat.callOffSession({ roomId })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(commands.chat.changeSession({ ...wish, roomId })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('a whole series moves by the hour, and ends', async () => {
    const { amina, rowan, roomId, wish, group } = await aDropIn(world, { repeats: 'weekly' })
    const { commands } = world.as(rowan)
    const before = (await group(amina)).coming.map(({ startsAt }) => startsAt)
    await commands.chat.changeSession({ ...wish, roomId, time: '20:00', which: 'all-that-come' })
    const after = (await group(amina)).coming.map(({ startsAt }) => startsAt)
    expect(after).toEqual(before.map((at) => at + hour))
    const nextMonth = { ...wish, roomId, date: '2026-02-10', which: 'all-that-come' }
    await expect(commands.chat.changeSession(nextMonth)).rejects.toMatchObject({ kind: 'invalid' })
    await commands.chat.callOffSession({ roomId, which: 'all-that-come' })
    await world.as(world.system).commands.chat.planSessions({})
    expect((await group(amina)).coming).toEqual([])
  })

  test('my groups show what is on today and what somebody said they would come to', async () => {
    const { amina, tom, roomId } = await aDropIn(world, { date: '2026-01-08' })
    const mine = async (who: Actor) => (await world.as(who).queries.chat.mySessions({})).sessions.map(({ id }) => id)
    await world.as(amina).commands.chat.sayComing({ roomId })
    expect(await mine(amina)).toEqual([roomId])
    expect(await mine(tom)).toEqual([])
    world.later(3 * day)
    expect(await mine(tom)).toEqual([roomId])
  })
})

describe('the door', () => {
  const world = useWorld()

  test('waits until a facilitator opens it, from a quarter of an hour before', async () => {
    const { amina, rowan, roomId, door, toTheHour } = await aDropIn(world)
    expect(await door(amina)).toMatchObject({
      step: 'waiting',
      facilitators: ['Rowan'],
      waitingWords: 'Put the kettle on.',
      mayOpen: { allowed: false },
    })
    await expect(world.as(amina).commands.chat.arrive({ roomId })).rejects.toMatchObject({ kind: 'forbidden' })
    toTheHour(-16 * minute)
    await expect(world.as(rowan).commands.chat.openDoors({ roomId })).rejects.toMatchObject({ kind: 'forbidden' })
    toTheHour(-15 * minute)
    expect((await door(rowan)).mayOpen.allowed).toBe(true)
    await world.as(rowan).commands.chat.openDoors({ roomId })
    await world.as(rowan).commands.chat.openDoors({ roomId })
    await expect(world.as(amina).commands.chat.openDoors({ roomId })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await door(amina)).toMatchObject({ step: 'rules', isOpen: true })
    await world.as(amina).commands.chat.readChatRules({ roomId })
    expect(await door(amina)).toMatchObject({ step: 'in' })
    await world.as(amina).commands.chat.arrive({ roomId })
  })

  test('is full when every place is taken, and never for facilitators', async () => {
    const { amina, tom, rowan, roomId, door, open } = await aDropIn(world, { places: 2 })
    const olu = await world.given.member('Olu')
    await world.given.membership(olu)
    await open()
    for (const who of [amina, tom]) await world.as(who).commands.chat.arrive({ roomId })
    await world.as(olu).commands.chat.readChatRules({ roomId })
    expect(await door(olu)).toMatchObject({ step: 'full', here: 2 })
    await expect(world.as(olu).commands.chat.arrive({ roomId })).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('full'),
    })
    await world.as(rowan).commands.chat.arrive({ roomId })
    // Whoever is in stays in.
    await world.as(amina).commands.chat.arrive({ roomId })
    await world.as(tom).commands.chat.leave({ roomId })
    await world.as(amina).commands.chat.leave({ roomId })
    await world.as(olu).commands.chat.arrive({ roomId })
  })

  test('a drop-in for the first year is for those who are in it, and for those who were when they came', async () => {
    const { amina, tom, rowan, roomId, door, open } = await aDropIn(world, { mayCome: 'newly-diagnosed' })
    await world.given.journey(amina, 'back', 2025, { sinceMonth: 3 })
    await world.given.journey(tom, 'back', 2019)
    await open()
    await world.as(tom).commands.chat.readChatRules({ roomId })
    expect(await door(tom)).toMatchObject({ step: 'not-for-you', because: expect.stringContaining('first year') })
    for (const act of [
      () => world.as(tom).commands.chat.arrive({ roomId }),
      () => world.as(tom).queries.chat.roomPage({ roomId }),
      () => world.as(tom).queries.chat.roomChanges({ roomId, after: 0 }),
    ])
      await expect(act()).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(tom).commands.chat.sayComing({ roomId })).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(amina).commands.chat.arrive({ roomId })
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    world.later(200 * day)
    expect((await world.as(amina).queries.chat.roomPage({ roomId })).room.isOpen).toBe(false)
    expect((await world.as(rowan).queries.chat.roomPage({ roomId })).room.isOpen).toBe(false)
  })
})

describe('the end of a drop-in', () => {
  const world = useWorld()
  const endDue = () => world.as(world.system).commands.chat.endDueSessions({})

  test('comes when its time is up, and a facilitator may add a quarter of an hour', async () => {
    const { amina, rowan, roomId, door, open, toTheHour } = await aDropIn(world)
    await open()
    const endsAt = tomorrowAtSeven + hour
    for (const _twice of [1, 2]) await world.as(rowan).commands.chat.addTime({ roomId, endsAt })
    toTheHour(hour)
    await endDue()
    expect(await door(amina)).toMatchObject({ isOpen: true, endsAt: endsAt + 15 * minute })
    toTheHour(hour + 15 * minute)
    await endDue()
    expect(await door(amina)).toMatchObject({ isOpen: false, ending: 'time-up', keptUntil: world.now + 30 * day })
    await expect(world.as(rowan).commands.chat.addTime({ roomId, endsAt })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('one whose doors nobody opened does not take place, and says when the next one is', async () => {
    const { amina, door, toTheHour } = await aDropIn(world, { repeats: 'weekly' })
    toTheHour(9 * minute)
    await endDue()
    expect(await door(amina)).toMatchObject({ step: 'waiting' })
    toTheHour(10 * minute)
    await endDue()
    expect(await door(amina)).toMatchObject({
      step: 'over',
      ending: 'never-opened',
      wasOpened: false,
      next: { startsAt: tomorrowAtSeven + 7 * day },
    })
  })

  test('whoever said they would come to one that nobody opened is told so, and finds the next one', async () => {
    const { amina, tom, roomId, toTheHour, door } = await aDropIn(world, { repeats: 'weekly' })
    await world.as(amina).commands.chat.sayComing({ roomId })
    await world.as(tom).commands.chat.sayComing({ roomId })
    await world.as(tom).commands.groups.leaveGroup({ slug: 'pain' })
    toTheHour(10 * minute)
    await endDue()
    const job = (await world.jobs()).find(({ payload }) => payload.change === 'never-opened')
    for (const _twice of [1, 2]) await world.as(world.system).commands.notices.tellAboutSession(job?.payload)
    const told = async (who: Actor) =>
      (await world.as(who).queries.notices.noticePage({})).notices.map(({ kind }) => kind)
    expect(await told(amina)).toEqual(['session-missed'])
    expect(await told(tom)).toEqual([])
    expect((await door(amina)).next).toMatchObject({ startsAt: tomorrowAtSeven + 7 * day })
  })

  test('an always-open room has no end', async () => {
    const { amina, page } = await aChat(world, { unattended: 'holds' })
    world.later(400 * day)
    await endDue()
    expect((await page(amina)).room.isOpen).toBe(true)
  })

  test('leaves figures and no words, for those who look after it and coordinators', async () => {
    const { amina, tom, rowan, roomId, say } = await aChat(world)
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    for (const who of [rowan, amina, tom]) await world.as(who).commands.chat.arrive({ roomId })
    const { id: messageId } = await say(amina, 'A secret of mine')
    await say(amina, 'And another')
    await world.as(amina).commands.chat.takeBackMessage({ messageId })
    world.later(50 * minute)
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    expect((await world.jobs()).map(({ name }) => name)).toContain('write-chat-summary')
    await world.as(world.system).commands.chat.writeSummary({ roomId })
    for (const who of [rowan, ada]) {
      const summary = await world.as(who).queries.chat.sessionSummary({ roomId })
      expect(summary.counts).toMatchObject({
        minutes: 50,
        came: 2,
        lookedAfter: 1,
        messages: 2,
        writers: 1,
        takenBack: 1,
      })
      expect(JSON.stringify(summary)).not.toContain('secret')
    }
  })
})

describe('how long words are kept', () => {
  const world = useWorld()
  const sweep = () => world.as(world.system).commands.chat.sweepTranscripts({})
  const left = () =>
    world.database.read(async (db) => [
      (await db.select().from(chatMessages)).length,
      (await db.select().from(chatMessageVersions)).length,
      (await db.select().from(chatReactions)).length,
      (await db.select().from(screenings).where(eq(screenings.subjectKind, 'chat-message'))).length,
    ])

  async function past() {
    const chat = await aChat(world, { keepDays: 7 })
    const { amina, tom, rowan, roomId, say } = chat
    const { id: messageId } = await say(amina, 'I slep badly')
    await world.as(amina).commands.chat.editMessage({ messageId, body: 'I slept badly' })
    await say(tom, 'Same here')
    await world.database.write(async (tx) => {
      await tx.insert(chatReactions).values({ messageId, memberId: tom.id, kind: 'hear', givenAt: world.now })
    })
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    await world.as(world.system).commands.chat.writeSummary({ roomId })
    return { ...chat, messageId }
  }

  test('after the days of the room they are gone, with all that hung on them; the figures stay', async () => {
    const { rowan, amina, roomId } = await past()
    world.later(7 * day - 1)
    expect(await sweep()).toEqual({ swept: 0 })
    expect((await left())[0]).toBe(2)
    world.later(1)
    expect(await sweep()).toEqual({ swept: 1 })
    expect(await left()).toEqual([0, 0, 0, 0])
    expect(await sweep()).toEqual({ swept: 0 })
    await world.as(world.system).commands.chat.writeSummary({ roomId })
    expect((await world.as(rowan).queries.chat.sessionSummary({ roomId })).counts).toMatchObject({ messages: 2 })
    expect(await world.as(amina).queries.chat.sessionDoor({ roomId })).toMatchObject({ isSwept: true, keptUntil: null })
  })

  test.each(['private-message', 'support-call'] as const)(
    'so does a %s of its side conversations that people look into',
    async (kind) => {
      const { amina, rowan, roomId } = await aChat(world, { keepDays: 7 })
      const { callId, roomId: side } = await world.as(amina).commands.chat.callForSupport({ roomId })
      await world.as(rowan).commands.chat.takeSupportCall({ callId })
      const said = { roomId: side, clientKey: aKey(), body: 'It is a bad night' }
      const { id } = await world.as(amina).commands.chat.sendMessage(said)
      if (kind === 'support-call') await world.as(rowan).commands.chat.passOnSupportCall({ callId })
      else await world.as(rowan).commands.safety.reportThing({ kind, id, reason: 'unkind', note: '' })
      await world.as(rowan).commands.chat.closeRoom({ roomId })
      world.later(30 * day)
      expect(await sweep()).toEqual({ swept: 0 })
      await world.database.write(async (tx) => {
        await tx.update(cases).set({ closedAt: world.now, closedBy: 'sam' })
      })
      world.later(200 * day)
      expect(await sweep()).toEqual({ swept: 1 })
      const privately = eq(screenings.subjectKind, 'private-message')
      expect(await world.database.read(async (db) => db.select().from(screenings).where(privately))).toEqual([])
    },
  )

  test('a case about one of them keeps all of them, and half a year after it is closed no more', async () => {
    const { amina, groupId, messageId } = await past()
    const id = world.newId()
    await world.database.write(async (tx) => {
      await tx.insert(cases).values({
        id,
        subjectKind: 'chat-message',
        subjectId: messageId,
        aboutId: amina.id,
        groupId,
        source: 'report',
        level: 'amber',
        openedAt: world.now,
        dueAt: world.now,
      })
    })
    world.later(30 * day)
    await sweep()
    expect((await left())[0]).toBe(2)
    await world.database.write(async (tx) => {
      await tx.update(cases).set({ closedAt: world.now, closedBy: 'sam' }).where(eq(cases.id, id))
    })
    world.later(100 * day)
    await sweep()
    expect((await left())[0]).toBe(2)
    world.later(100 * day)
    await sweep()
    expect((await left())[0]).toBe(0)
  })

  test('a safeguarding hold on anybody who wrote there keeps all of them until it is lifted', async () => {
    await past()
    const dana = await world.given.member('Dana', { roles: ['duty-lead', 'moderator'] })
    const { commands } = world.as(dana)
    const { holdId } = await commands.oversight.putOnHold({ name: 'Tom', reason: 'Somebody may be at risk at home' })
    world.later(30 * day)
    await sweep()
    expect((await left())[0]).toBe(2)
    await commands.oversight.liftHold({ holdId, reason: 'It was looked into and is over' })
    await sweep()
    expect((await left())[0]).toBe(0)
  })

  test('a room that is still open keeps everything', async () => {
    const { amina, say } = await aChat(world, { unattended: 'holds', keepDays: 1 })
    await say(amina, 'Still here')
    world.later(400 * day)
    await sweep()
    expect((await left())[0]).toBe(1)
    expect(await world.database.read(async (db) => (await db.select().from(chatSessions))[0]?.sweptAt)).toBeNull()
  })
})
