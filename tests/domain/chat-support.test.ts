import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cases, chatHosts, chatWithholdings, notices } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aChat, aKey } from '#tests/support/chat.ts'
import { cry, ladderOf } from '#tests/support/escalation.ts'
import { useWorld } from '#tests/support/world.ts'

const second = 1000
const minute = 60 * second

describe('asking for support in a chat', () => {
  const world = useWorld()
  const ladder = ladderOf(world)
  const { jobs } = ladder

  const press = (who: Actor, roomId: string) => world.as(who).commands.chat.callForSupport({ roomId })
  const seen = (who: Actor, roomId: string) => world.as(who).queries.chat.supportInRoom({ roomId })
  const take = (who: Actor, callId: string) => world.as(who).commands.chat.takeSupportCall({ callId })
  const passOn = (who: Actor, callId: string) => world.as(who).commands.chat.passOnSupportCall({ callId })
  const end = (who: Actor, callId: string) => world.as(who).commands.chat.endSupportCall({ callId })
  // Somebody who is named for this session alone.
  const anotherHost = async (roomId: string) => {
    const fern = await world.given.member('Fern')
    await world.given.membership(fern)
    await world.database.write(async (tx) => {
      await tx.insert(chatHosts).values({ roomId, memberId: fern.id, namedBy: 'system', namedAt: world.now })
    })
    return fern
  }

  const write = (who: Actor, roomId: string, body: string) =>
    world.as(who).commands.chat.sendMessage({ roomId, clientKey: aKey(), body })
  const noticesOf = (kind: string) =>
    world.database.read(async (db) =>
      (await db.select().from(notices)).filter((one) => one.kind === kind).map(({ memberId }) => memberId),
    )
  const allCases = () => world.database.read(async (db) => db.select().from(cases).orderBy(asc(cases.openedAt)))

  const scene = async (wish: Record<string, unknown> = {}) => {
    const chat = await aChat(world, wish)
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    await world.as(chat.rowan).commands.chat.arrive({ roomId: chat.roomId })
    return { ...chat, sam }
  }

  test('whoever looks after the chat sees who asked and since when, and nobody else sees anything', async () => {
    const { amina, tom, rowan, roomId } = await scene()
    const before = { room: await seen(tom, roomId), page: await world.as(tom).queries.chat.roomPage({ roomId }) }
    const { callId, roomId: side } = await press(amina, roomId)
    expect((await seen(rowan, roomId)).calls).toMatchObject([
      { callId, who: 'Amina', calledAt: world.now, takenBy: null, roomId: null },
    ])
    expect((await seen(amina, roomId)).mine).toMatchObject({ callId, roomId: side, takenBy: null })
    expect(await seen(tom, roomId)).toEqual(before.room)
    expect(await world.as(tom).queries.chat.roomPage({ roomId })).toEqual(before.page)
    await expect(seen(tom, side)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(tom).queries.chat.supportCall({ callId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(take(tom, callId)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('pressed twice, it is one call', async () => {
    const { amina, rowan, roomId } = await scene()
    expect(await press(amina, roomId)).toEqual(await press(amina, roomId))
    expect((await seen(rowan, roomId)).calls).toHaveLength(1)
  })

  test('whoever is elsewhere on the site and looks after the chat gets a notice; others do not', async () => {
    const { amina, rowan, roomId } = await scene()
    await press(amina, roomId)
    await jobs.work()
    expect(await noticesOf('support-called')).toEqual([rowan.id])
  })

  test('somebody who is asked to only read may still ask; in a closed chat they are shown where help is', async () => {
    const { amina, rowan, roomId } = await scene()
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    await expect(press(amina, roomId)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await seen(amina, roomId)).mayCall).toBe(false)
  })

  test('to somebody outside the group there is no chat to ask in', async () => {
    const { roomId } = await scene()
    const outsider = await world.given.member('Olu')
    await expect(press(outsider, roomId)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a facilitator from whom they keep away does not hear that they are in need', async () => {
    const { amina, rowan, roomId } = await scene()
    await world.as(amina).commands.safety.blockPerson({ memberId: rowan.id })
    const { callId } = await press(amina, roomId)
    await jobs.work()
    expect((await seen(rowan, roomId)).calls).toEqual([])
    await expect(take(rowan, callId)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await noticesOf('support-called')).toEqual([])
  })

  test('whoever answers talks with them alone; another facilitator sees who it is, and no words', async () => {
    const { amina, rowan, roomId } = await scene()
    const fern = await anotherHost(roomId)
    const { callId, roomId: side } = await press(amina, roomId)
    await write(amina, side, 'It is a bad night.')
    await expect(world.as(rowan).queries.chat.roomPage({ roomId: side })).rejects.toMatchObject({ kind: 'not-found' })
    expect(await take(rowan, callId)).toEqual({ roomId: side })
    await write(rowan, side, 'I am here.')
    const page = await world.as(rowan).queries.chat.roomPage({ roomId: side })
    expect(page.messages.map(({ name }) => name)).toEqual(['Amina', 'Rowan'])
    expect((await seen(fern, roomId)).calls).toMatchObject([{ who: 'Amina', takenBy: 'Rowan', roomId: null }])
    await expect(world.as(fern).queries.chat.roomPage({ roomId: side })).rejects.toMatchObject({ kind: 'not-found' })
    expect(await world.as(fern).queries.chat.supportCall({ callId })).toMatchObject({ takenBy: 'Rowan', roomId: null })
  })

  test('whoever helped with the chat and has left the group knows of no call, and is told of none', async () => {
    const { amina, roomId } = await scene()
    const fern = await anotherHost(roomId)
    await world.as(fern).commands.groups.leaveGroup({ slug: 'pain' })
    const { callId } = await press(amina, roomId)
    await jobs.work()
    await expect(world.as(fern).queries.chat.supportCall({ callId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(take(fern, callId)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await noticesOf('support-called')).not.toContain(fern.id)
  })

  test('of two who answer at once one gets it, and the other is told who', async () => {
    const { amina, rowan, roomId } = await scene()
    const fern = await anotherHost(roomId)
    const { callId } = await press(amina, roomId)
    const both = await Promise.allSettled([take(rowan, callId), take(fern, callId)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find((one) => one.status === 'rejected')
    expect(lost?.reason).toMatchObject({
      kind: 'conflict',
      message: expect.stringMatching(/(Rowan|Fern) answers this already/),
    })
  })

  test('nobody answers their own call', async () => {
    const { rowan, roomId } = await scene()
    const { callId } = await press(rowan, roomId)
    await expect(take(rowan, callId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(passOn(rowan, callId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('when nobody has answered within two minutes, the people on call are paged, and the person is told so', async () => {
    const { amina, sam, roomId } = await scene()
    const { roomId: side } = await press(amina, roomId)
    await ladder.wait(minute)
    expect(await ladder.alarms()).toEqual([])
    expect((await seen(amina, side)).talk).toMatchObject({ passedOn: null, climbsAt: world.now + minute })
    await ladder.wait(minute + second)
    await ladder.wait(4 * second)
    expect((await ladder.pages()).map(({ memberId }) => memberId)).toContain(sam.id)
    expect((await seen(amina, side)).talk).toMatchObject({ passedOn: { unanswered: true }, takenBy: null })
    expect(await allCases()).toMatchObject([{ subjectKind: 'support-call', level: 'crisis', source: 'support-asked' }])
  })

  test('the case that the people on call get opens its words only for a reason that is kept', async () => {
    const { amina, rowan, sam, roomId } = await scene()
    const { callId, roomId: side } = await press(amina, roomId)
    await write(amina, side, 'It is a bad night.')
    await passOn(rowan, callId)
    const [found] = await allCases()
    const caseId = found?.id ?? ''
    await expect(world.as(sam).queries.chat.roomPage({ roomId: side })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(sam).commands.moderation.openWords({ caseId })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(world.as(rowan).queries.moderation.casePage({ caseId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('answered in time, nobody is woken', async () => {
    const { amina, rowan, roomId } = await scene()
    const { callId } = await press(amina, roomId)
    await take(rowan, callId)
    await ladder.wait(3 * minute)
    expect(await ladder.alarms()).toEqual([])
  })

  test('answered late, the alarm stops climbing and the case stays for moderators to see', async () => {
    const { amina, rowan, roomId } = await scene()
    const { callId } = await press(amina, roomId)
    await ladder.wait(2 * minute + second)
    await ladder.wait(4 * second)
    await take(rowan, callId)
    await jobs.work()
    expect(await ladder.alarm()).toMatchObject({ stoppedBecause: 'lowered' })
    expect(await allCases()).toMatchObject([{ level: 'amber', closedAt: null }])
  })

  test('a moderator on call may answer, and talks with them', async () => {
    const { amina, sam, roomId } = await scene()
    const { callId, roomId: side } = await press(amina, roomId)
    await ladder.wait(2 * minute + second)
    expect(await take(sam, callId)).toEqual({ roomId: side })
    await write(sam, side, 'I am Sam, and I am here.')
    expect((await world.as(amina).queries.chat.roomPage({ roomId: side })).messages).toHaveLength(1)
  })

  test('passed to the people on call, it rings at once, and goes on ringing when somebody answers', async () => {
    const { amina, rowan, sam, roomId } = await scene()
    const { callId } = await press(amina, roomId)
    await take(rowan, callId)
    await passOn(rowan, callId)
    await passOn(rowan, callId)
    await ladder.wait(4 * second)
    expect((await ladder.pages()).map(({ memberId }) => memberId)).toContain(sam.id)
    expect(await ladder.alarms()).toHaveLength(1)
    expect(await ladder.alarm()).toMatchObject({ stoppedAt: null })
  })

  test.each(['caller', 'facilitator'])('the %s can end it, and nothing more can be said', async (who) => {
    const { amina, rowan, tom, roomId } = await scene()
    const { callId, roomId: side } = await press(amina, roomId)
    await take(rowan, callId)
    await expect(end(tom, callId)).rejects.toMatchObject({ kind: 'not-found' })
    await end(who === 'caller' ? amina : rowan, callId)
    await expect(write(amina, side, 'Hello?')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(passOn(rowan, callId)).rejects.toMatchObject({ kind: 'conflict' })
    expect((await seen(rowan, roomId)).calls).toEqual([])
    // They can ask again.
    expect((await press(amina, roomId)).callId).not.toBe(callId)
  })

  test('another facilitator cannot end what is not theirs', async () => {
    const { amina, rowan, roomId } = await scene()
    const { callId } = await press(amina, roomId)
    await expect(end(rowan, callId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('ended before anybody answered, an alarm that rings goes on until somebody has looked', async () => {
    const { amina, roomId } = await scene()
    const { callId } = await press(amina, roomId)
    await ladder.wait(2 * minute + second)
    await ladder.wait(4 * second)
    await end(amina, callId)
    await jobs.work()
    expect(await ladder.alarm()).toMatchObject({ stoppedAt: null })
  })

  test('the side conversation goes on when the chat closes', async () => {
    const { amina, rowan, roomId } = await scene()
    const { callId, roomId: side } = await press(amina, roomId)
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    await take(rowan, callId)
    await write(amina, side, 'Are you still here?')
    expect((await seen(amina, side)).talk).toMatchObject({ isSessionOpen: false, takenBy: 'Rowan' })
  })

  test('a crisis in words opens the case, rings the alarm, calls whoever looks after the chat, and is said as it is', async () => {
    const { amina, tom, rowan, roomId, say, words } = await scene()
    const sent = await say(amina, cry)
    expect(sent).toMatchObject({ isHeld: false, supportId: expect.any(String) })
    expect(await words(tom)).toEqual([cry])
    expect((await seen(rowan, roomId)).calls).toMatchObject([{ who: 'Amina', cause: 'words' }])
    expect((await seen(amina, roomId)).mine).toMatchObject({ cause: 'words' })
    expect(await allCases()).toMatchObject([{ subjectKind: 'chat-message', subjectId: sent.id, level: 'crisis' }])
    await ladder.wait(4 * second)
    expect((await ladder.pages()).map(({ memberId }) => memberId)).toContain(rowan.id)
    // The same danger is not rung for twice.
    await ladder.wait(3 * minute)
    expect(await ladder.alarms()).toHaveLength(1)
  })

  test('a facilitator who answers before it rings wakes nobody, and the case stays a crisis for moderators to see', async () => {
    const { amina, rowan, roomId, say } = await scene()
    await say(amina, cry)
    await take(rowan, (await seen(rowan, roomId)).calls?.[0]?.callId ?? '')
    await ladder.wait(10 * minute)
    expect(await ladder.pages()).toEqual([])
    expect(await ladder.alarms()).toMatchObject([{ acknowledgedBy: rowan.id }])
    expect(await allCases()).toMatchObject([{ level: 'crisis', closedAt: null, claimedBy: null }])
  })

  test('a facilitator who answers while it rings stops the ladder; new words that are grave ring anew', async () => {
    const { amina, rowan, roomId, say } = await scene()
    await say(amina, cry)
    await ladder.wait(4 * second)
    const rung = (await ladder.alarm()).rung
    await take(rowan, (await seen(rowan, roomId)).calls?.[0]?.callId ?? '')
    await ladder.wait(20 * minute)
    expect(await ladder.alarms()).toMatchObject([{ acknowledgedBy: rowan.id, rung }])
    await say(amina, cry)
    await ladder.wait(4 * second)
    expect(await ladder.alarm()).toMatchObject({ acknowledgedBy: null })
  })

  test('somebody who helps for this session alone answers, and the people on call are asked all the same', async () => {
    const { amina, sam, roomId, say } = await scene()
    const fern = await anotherHost(roomId)
    await say(amina, cry)
    const { callId, roomId: side } = (await seen(fern, roomId)).calls?.[0] ?? { callId: '', roomId: '' }
    expect(side).toBeNull()
    const taken = await take(fern, callId)
    await ladder.wait(4 * second)
    expect((await seen(fern, taken.roomId)).talk).toMatchObject({ ringsOn: true })
    expect((await seen(amina, taken.roomId)).talk).toMatchObject({ ringsOn: false })
    await ladder.wait(5 * minute + second)
    expect((await ladder.pages()).map(({ memberId }) => memberId)).toContain(sam.id)
  })

  test('whoever pressed and then wrote grave words is answered once for both', async () => {
    const { amina, rowan, roomId, say } = await scene()
    const { callId } = await press(amina, roomId)
    await say(amina, cry)
    await ladder.wait(4 * second)
    await take(rowan, callId)
    await ladder.wait(20 * minute)
    expect(await ladder.alarms()).toMatchObject([{ acknowledgedBy: rowan.id }])
  })

  test.each(['presses', 'writes'])(
    'when their words turn out less grave and they then %s, it counts as asking',
    async (how) => {
      const { amina, roomId, say } = await scene()
      await say(amina, cry)
      await jobs.work()
      const [found] = await allCases()
      await world.database.write(async (tx) => {
        await tx
          .update(cases)
          .set({ level: 'amber' })
          .where(eq(cases.id, found?.id ?? ''))
      })
      await ladder.wait(10 * minute)
      expect(await ladder.alarms()).toEqual([])
      const { mine } = await seen(amina, roomId)
      if (how === 'presses') expect(await press(amina, roomId)).toMatchObject({ callId: mine?.callId })
      else await write(amina, mine?.roomId ?? '', 'Is somebody there?')
      expect((await seen(amina, roomId)).mine).toMatchObject({ cause: 'pressed' })
      await ladder.wait(2 * minute + second)
      expect((await seen(amina, mine?.roomId ?? '')).talk).toMatchObject({ passedOn: { unanswered: true } })
    },
  )

  test('when everybody who looks after the chat is somebody they keep away from, the people on call are asked at once', async () => {
    const { amina, rowan, sam, roomId } = await scene()
    const fern = await anotherHost(roomId)
    await world.as(amina).commands.safety.blockPerson({ memberId: rowan.id })
    await world.as(fern).commands.safety.blockPerson({ memberId: amina.id })
    const { callId, roomId: side } = await press(amina, roomId)
    expect((await seen(amina, side)).talk).toMatchObject({ passedOn: { unanswered: false } })
    await ladder.wait(4 * second)
    expect((await ladder.pages()).map(({ memberId }) => memberId)).toContain(sam.id)
    expect(await noticesOf('support-called')).toEqual([])
    for (const host of [rowan, fern]) await expect(take(host, callId)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await take(sam, callId)).toEqual({ roomId: side })
    await jobs.work()
    expect(await ladder.alarm()).toMatchObject({ stoppedBecause: 'lowered' })
  })

  test('while one of those who look after the chat can hear them, it waits its two minutes', async () => {
    const { amina, rowan, roomId } = await scene()
    const fern = await anotherHost(roomId)
    await world.as(amina).commands.safety.blockPerson({ memberId: rowan.id })
    await press(amina, roomId)
    await ladder.wait(4 * second)
    expect(await ladder.alarms()).toEqual([])
    expect(await noticesOf('support-called')).toEqual([fern.id])
  })

  test('a facilitator whose account is paused answers nobody, so the people on call are asked at once', async () => {
    const { amina, rowan, tom, roomId, say } = await scene()
    const dana = await world.given.member('Dana', { roles: ['duty-lead'] })
    const { id } = await say(rowan, 'Be quiet.')
    await world.as(tom).commands.safety.reportThing({ kind: 'chat-message', id, reason: 'unkind', note: '' })
    const caseId = (await allCases())[0]?.id ?? ''
    const because = { rule: 'be-kind', reason: 'Unkind', message: 'Please rest a while' }
    await world.as(dana).commands.moderation.decide({ caseId, action: 'suspend', days: 7, ...because })
    await press(amina, roomId)
    expect((await allCases()).at(-1)).toMatchObject({ subjectKind: 'support-call', level: 'crisis' })
  })

  test('to whoever answers, words go through as they are, also those that a room would check first', async () => {
    const { amina, rowan, roomId } = await scene()
    const limited = { ...amina, standing: 'limited' as const }
    const { callId, roomId: side } = await press(limited, roomId)
    await take(rowan, callId)
    expect(await write(limited, side, 'Look at https://example.org, it worries me.')).toMatchObject({ isHeld: false })
    expect(await world.database.read(async (db) => db.select().from(chatWithholdings))).toEqual([])
  })

  test('a danger told in the side conversation goes to moderators, not to the other facilitators of the group', async () => {
    const { amina, rowan, roomId } = await scene()
    const { callId, roomId: side } = await press(amina, roomId)
    await take(rowan, callId)
    await write(amina, side, cry)
    expect(await allCases()).toMatchObject([{ subjectKind: 'private-message', level: 'crisis', groupId: null }])
    await ladder.wait(4 * second)
    expect((await ladder.pages()).map(({ memberId }) => memberId)).not.toContain(rowan.id)
  })

  test('what was said in a side conversation can be reported by either of the two', async () => {
    const { amina, rowan, tom, roomId } = await scene()
    const { callId, roomId: side } = await press(amina, roomId)
    await take(rowan, callId)
    const { id } = await write(rowan, side, 'Give me your number.')
    const report = { kind: 'private-message', id, reason: 'unkind', note: '' }
    await world.as(amina).commands.safety.reportThing(report)
    expect(await allCases()).toMatchObject([{ subjectKind: 'private-message', groupId: null }])
    await expect(world.as(tom).commands.safety.reportThing(report)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('only the house lets a call climb, and tells of it', async () => {
    const { amina, rowan, roomId } = await scene()
    const { callId } = await press(amina, roomId)
    await expect(world.as(rowan).commands.chat.climbSupportCall({ callId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(rowan).commands.notices.tellAboutSupportCall({ callId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
