import { asc, eq } from 'drizzle-orm'
import { afterEach, describe, expect, test } from 'vitest'
import { chatMessages } from '#db/schema/index.ts'
import { createRateLimits } from '#server/http/rate-limits.ts'
import { accountOf, type Send, type Told } from '#tests/load/chat-account.ts'
import { gather } from '#tests/load/chat-crowd.ts'
import { wordsOf } from '#tests/load/chat-seed.ts'
import { useLive } from '#tests/support/live.ts'
import { useWorld } from '#tests/support/world.ts'

/** The same as `npm run bench -- --only chat` at a small size: whether it is right, never how fast. */
describe('an evening of four rooms and forty people', () => {
  const world = useWorld()
  const live = useLive(world)
  let crowd: Awaited<ReturnType<typeof gather>> | undefined
  afterEach(async () => {
    await crowd?.leave()
    crowd = undefined
  })

  test('loses nothing, doubles nothing, and everybody hears the order of the house', { timeout: 60_000 }, async () => {
    const rowan = await world.given.member('Rowan')
    const members = []
    for (let nth = 0; nth < 39; nth++) members.push(await world.given.member(`Member ${nth}`))
    await world.given.group({ members, facilitators: [rowan] })
    const rooms: string[] = []
    for (let nth = 0; nth < 4; nth++) {
      const wish = { slug: 'pain', title: `Room ${nth}`, firstHeld: 0 }
      rooms.push((await world.as(rowan).commands.chat.openRoom(wish)).roomId)
    }
    // The usual limits: nobody says more than a person may.
    const house = await live.open({ limits: createRateLimits() })
    const people = []
    for (const [nth, who] of [rowan, ...members].entries())
      people.push({ memberId: who.id, cookie: await house.cookieOf(who), room: rooms[nth % rooms.length] ?? '' })
    crowd = await gather(`http://127.0.0.1:${house.port}`, people, { looks: true, header: 'http://waymark.example' })

    const turns = Array.from({ length: 240 }, (_, nth) => ({
      person: (nth * 7) % people.length,
      after: nth * 25 + (nth % 5 === 0 ? 0 : 3),
      words: wordsOf(nth),
    }))
    await crowd.talk(turns)
    const order = new Map<string, string[]>()
    for (const room of rooms) order.set(room, await inOrder(room))
    // The last words may still be on their way to somebody.
    const { heardSoFar, tell } = crowd
    await expect.poll(heardSoFar, { timeout: 10_000 }).toBeGreaterThanOrEqual(240 * 10)
    const account = accountOf([tell()], order)
    expect(account).toMatchObject({ sent: 240, notTaken: 0, lost: 0, doubled: 0, strange: 0, outOfOrder: 0 })
    expect([...order.values()].flat()).toHaveLength(240)
    expect(house.bugs).toEqual([])
  })

  const inOrder = (room: string) =>
    world.database.read(async (db) =>
      (
        await db
          .select({ id: chatMessages.id })
          .from(chatMessages)
          .where(eq(chatMessages.roomId, room))
          .orderBy(asc(chatMessages.seq))
      ).map(({ id }) => id),
    )
})

describe('what is made of what people heard', () => {
  const send = (id: string | null, sentAt = 0): Send => ({
    id,
    room: 'a',
    sentAt,
    acknowledgedAt: sentAt + 5,
    because: null,
  })
  const told = (ids: readonly string[], people = 1, sends: readonly Send[] = []): Told => ({
    sends,
    heard: [{ room: 'a', people, ids }],
    last: Object.fromEntries(ids.map((id) => [id, 20])),
    bytes: 400,
  })
  const said = [send('1'), send('2'), send('3')]
  const order = new Map([['a', ['1', '2', '3']]])
  const right = { sent: 3, notTaken: 0, lost: 0, doubled: 0, strange: 0, outOfOrder: 0 }

  test('everybody heard everything, once and in order', () => {
    expect(accountOf([told(['1', '2', '3'], 9, said), told(['1', '2', '3'])], order)).toMatchObject(right)
  })

  test.each<[string, readonly string[], object]>([
    ['one message is missing for two people', ['1', '3'], { lost: 2 }],
    ['the last message is missing for two people', ['1', '2'], { lost: 2 }],
    ['one came twice to two people', ['1', '2', '2', '3'], { doubled: 2 }],
    ['two people heard another order', ['2', '1', '3'], { outOfOrder: 2 }],
    ['two people heard what nobody said here', ['1', '2', '3', '4'], { strange: 2, outOfOrder: 2 }],
    ['two people heard nothing', [], { lost: 6 }],
  ])('%s', (_what, heard, wrong) => {
    const all = [told(['1', '2', '3'], 9, said), told(heard, 2)]
    expect(accountOf(all, order)).toMatchObject({ ...right, ...wrong })
    // A bare server has no list of its own: the first person's is as good.
    expect(accountOf(all)).toMatchObject({ ...right, ...wrong })
  })

  test('what the house did not take is neither lost nor forgotten', () => {
    const account = accountOf([told(['1', '2', '3'], 2, [...said, send(null)])], order)
    expect(account).toMatchObject({ ...right, sent: 4, notTaken: 1 })
  })

  test('a message has arrived when the last person has it, in whatever process they are', () => {
    const late: Told = { ...told(['1', '2', '3']), last: { 1: 30, 2: 60, 3: 90 } }
    const { fromSend, fromAcknowledgement } = accountOf([told(['1', '2', '3'], 1, said), late], order)
    expect(fromSend).toEqual([30, 60, 90])
    expect(fromAcknowledgement).toEqual([25, 55, 85])
  })
})
