import { describe, expect, test } from 'vitest'
import { apartWishes, keptApart } from '#db/schema/index.ts'
import { markTools } from '#server/auth/marks.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { aConnection } from '#tests/support/peers.ts'
import { peopleOf } from '#tests/support/people.ts'
import { quickTools } from '#tests/support/quick-tools.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a carer names somebody to be kept apart from', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const people = peopleOf(world)
  const name = (who: Actor, named: string, label = '') => world.as(who).commands.carers.keepApart({ named, label })
  const stop = (who: Actor, wishId: string) => world.as(who).commands.carers.stopKeepingApart({ wishId })
  const mine = async (who: Actor) => (await world.as(who).queries.carers.myApart({})).named
  const apart = () => world.database.read(async (db) => db.select().from(keptApart))
  const sees = async (who: Actor, other: Actor) =>
    world
      .as(who)
      .queries.people.memberProfile({ memberId: other.id })
      .then(
        () => true,
        () => false,
      )

  async function aCarer() {
    const mary = await given.member('Mary')
    await world.as(mary).commands.carers.comeInAsCarer({ who: 'parent' })
    return mary
  }

  test('the page says the same whether or not there is such an account', async () => {
    const mary = await aCarer()
    const dad = await given.member('Dad')
    const nobody = '019b8d99-6900-7d3f-903d-46b410aabfff'
    for (const named of [dad.id, nobody, 'dad@example.org', 'nobody@example.org'])
      expect(await name(mary, named, 'Him')).toBeUndefined()
    const shown = (await mine(mary)).map(({ id: _, ...rest }) => rest)
    const line = { label: 'Him', namedAt: world.now }
    expect(shown).toEqual([
      { how: 'profile', ...line },
      { how: 'profile', ...line },
      { how: 'email', ...line },
      { how: 'email', ...line },
    ])
    // Nor does the copy of their data.
    const { rows } = await world.as(mary).queries.oversight.myRecords({ section: 'kept-apart' })
    expect(rows).toHaveLength(4)
    expect(JSON.stringify(rows)).not.toMatch(/dad|nobody@|019b/)
    // What was named can be compared with, and not read.
    const kept = await world.database.read(async (db) => db.select().from(apartWishes))
    expect(JSON.stringify(kept)).not.toMatch(/@example|"dad/)
    for (const { id } of await mine(mary)) expect(await stop(mary, id)).toBeUndefined()
    expect(await mine(mary)).toEqual([])
    expect(await apart()).toEqual([])
  })

  test('whoever stole the database cannot find out whether an address was named', async () => {
    const mary = await aCarer()
    await name(mary, 'dad@example.org')
    const [wish] = await world.database.read(async (db) => db.select().from(apartWishes))
    const guess = 'kept apart email dad@example.org'
    expect(wish?.mark).toBe(quickTools.keyedMark(guess))
    // Each host has a key of its own, which is not in the database.
    for (const mark of [quickTools.hashSecret(guess), markTools('another secret').keyedMark(guess)])
      expect(wish?.mark).not.toBe(mark)
  })

  test('by their profile, neither is there for the other', async () => {
    const [mary, dad] = [await aCarer(), await given.member('Dad')]
    await name(mary, `https://waymark.example/members/${dad.id}?from=here`)
    expect([await sees(mary, dad), await sees(dad, mary)]).toEqual([false, false])
    const [wish] = await mine(mary)
    await stop(mary, wish?.id ?? '')
    expect([await sees(mary, dad), await sees(dad, mary)]).toEqual([true, true])
  })

  test('by an e-mail address, only the other does not see: what vanished would tell the carer whose it is', async () => {
    const [mary, dad] = [await aCarer(), await given.member('Dad')]
    await name(mary, ' Dad@Example.org ')
    expect([await sees(mary, dad), await sees(dad, mary)]).toEqual([true, false])
    expect((await world.events()).at(-1)).toEqual({
      name: 'people.kept-apart',
      memberId: mary.id,
      otherId: dad.id,
      bothWays: false,
    })
  })

  test('somebody who joins later is kept apart from the first minute, by another form of the address too', async () => {
    const mary = await aCarer()
    await name(mary, 'my.dad@example.org')
    await name(mary, 'mum@example.org')
    const dad = await people.join('Otter', 'mydad+here@example.org')
    await jobs.work()
    expect(await sees(dad, mary)).toBe(false)
    const mum = await given.member('Wren')
    const change = { email: 'mum@example.org', oldPassword: 'a long enough secret' }
    await world.as(mum).commands.people.askToChangeEmail(change)
    await world.as(world.visitor).commands.people.changeEmail({ secret: await people.secret(mum, 'change-email') })
    expect(await sees(mum, mary)).toBe(true)
    await jobs.work()
    expect(await sees(mum, mary)).toBe(false)
    await world.as(world.system).commands.carers.findKeptApart({ memberId: mum.id })
    expect(await apart()).toHaveLength(2)
  })

  test('the other is told nothing, and what they named themselves is nothing to do with it', async () => {
    const [mary, dad] = [await aCarer(), await given.member('Dad')]
    await name(mary, dad.id)
    await jobs.work()
    expect(await world.as(dad).queries.safety.blockedPeople({})).toEqual([])
    expect(await mine(dad)).toEqual([])
    expect((await world.as(dad).queries.notices.noticePage({})).notices).toEqual([])
    expect(jobs.sent.filter(({ to }) => to.startsWith('dad'))).toEqual([])
    const nobody = { kind: 'not-found', message: 'Member not found' }
    await expect(world.as(dad).commands.safety.blockPerson({ memberId: mary.id })).rejects.toMatchObject(nobody)
    await expect(
      world.as(dad).commands.safety.reportThing({ kind: 'profile', id: mary.id, reason: 'unkind' }),
    ).rejects.toMatchObject(nobody)
    // Whoever named can still report.
    await world.as(mary).commands.safety.reportThing({ kind: 'profile', id: dad.id, reason: 'abuse' })
  })

  test('a private conversation of the two is over and gone, and tells neither why', async () => {
    const { heron, rowan: otter, roomId } = await aConnection(world)
    await world.as(otter).commands.carers.comeInAsCarer({ who: 'friend' })
    await name(otter, heron.id)
    await jobs.work()
    for (const who of [heron, otter]) {
      await expect(world.as(who).queries.peers.connectionInRoom({ roomId })).rejects.toMatchObject({
        kind: 'not-found',
      })
      await expect(world.as(who).queries.chat.roomPage({ roomId })).rejects.toMatchObject({ kind: 'not-found' })
      const { connections, over } = await world.as(who).queries.peers.myConnections({})
      expect([connections, over]).toEqual([[], []])
    }
  })

  test('whoever looks after a place still sees everybody there', async () => {
    const mary = await aCarer()
    const [rowan, sam] = [await given.member('Rowan'), await given.member('Sam', { roles: ['moderator'] })]
    await given.group({ members: [mary], facilitators: [rowan] })
    await name(mary, rowan.id)
    await name(mary, sam.id)
    const thread = await given.thread(mary, 'pain', { title: 'Look after me' })
    for (const who of [rowan, sam])
      expect((await world.as(who).queries.groups.threadPage({ threadId: thread.id })).posts).toHaveLength(1)
  })

  test('who does not see whom ends with their accounts, and not with being a carer', async () => {
    const [mary, dad] = [await aCarer(), await given.member('Dad')]
    await name(mary, dad.id)
    await world.as(mary).commands.carers.leaveCarers({})
    expect(await sees(dad, mary)).toBe(false)
    await world.as(dad).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    expect(await apart()).toEqual([])
    await world.as(mary).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    expect(await world.database.read(async (db) => db.select().from(apartWishes))).toEqual([])
  })

  test.each([
    ['nothing', ''],
    ['a name', 'Otter'],
    ['another page', 'https://waymark.example/groups/pain'],
  ])('explains %s', async (_words, named) => {
    await expect(name(await aCarer(), named)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { named: [expect.stringContaining('e-mail address')] },
    })
  })

  test('five names at most, one’s own, and only as a carer; themselves they go on seeing', async () => {
    const [mary, ken] = [await aCarer(), await given.member('Ken')]
    await expect(name(ken, 'dad@example.org')).rejects.toMatchObject({ kind: 'forbidden', message: /as a carer/ })
    await expect(name(world.visitor, 'dad@example.org')).rejects.toMatchObject({ kind: 'forbidden' })
    await name(mary, mary.id)
    expect(await apart()).toEqual([])
    for (let one = 0; one < 4; one++) await name(mary, `one-${one}@example.org`)
    await expect(name(mary, 'six@example.org')).rejects.toMatchObject({ kind: 'forbidden', message: /five/ })
    const [wish] = await mine(mary)
    await expect(stop(ken, wish?.id ?? '')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(stop(world.visitor, wish?.id ?? '')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(ken).commands.carers.findKeptApart({ memberId: ken.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect(world.limited).toContain('asking')
  })
})
