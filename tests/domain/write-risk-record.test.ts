import { describe, expect, test } from 'vitest'
import { day } from '#server/domain/kernel/time.ts'
import { useWorld } from '#tests/support/world.ts'

const words = 'We looked at who comes here, what could harm them, and what we do about it. '.repeat(4)
const wish = { kind: 'illegal-content', words, months: '12', version: 0 }

describe('keeping the records the law asks for', () => {
  const world = useWorld()
  const { given } = world
  const coordinator = () => given.member('Ada', { roles: ['coordinator'] })

  test('each version stays for ever, with who wrote it, and says when to look again', async () => {
    const ada = await coordinator()
    const { oversight } = world.as(ada).commands
    await oversight.writeRiskRecord(wish)
    world.later(day)
    await oversight.writeRiskRecord({ ...wish, words: `${words} And again.`, months: 6, version: '1' })
    const { versions, before } = await world.as(ada).queries.oversight.riskRecordHistory({ kind: 'illegal-content' })
    expect(versions).toMatchObject([
      { version: 2, writtenBy: 'Ada', reviewAt: world.now + 180 * day },
      { version: 1, words: words.trim() },
    ])
    expect(before).toBeNull()
    expect((await world.events()).at(-1)).toEqual({ name: 'risk-record.written', kind: 'illegal-content', version: 2 })
  })

  test('a long history comes twenty versions at a time', async () => {
    const ada = await coordinator()
    for (let version = 0; version < 23; version++)
      await world.as(ada).commands.oversight.writeRiskRecord({ ...wish, version })
    const { oversight } = world.as(ada).queries
    const newest = await oversight.riskRecordHistory({ kind: 'illegal-content' })
    expect([newest.versions.length, newest.before]).toEqual([20, 4])
    const older = await oversight.riskRecordHistory({ kind: 'illegal-content', before: '4' })
    expect(older.versions.map(({ version }) => version)).toEqual([3, 2, 1])
  })

  test('says how each record stands as time goes by', async () => {
    const ada = await coordinator()
    const states = async () => (await world.as(ada).queries.oversight.riskRecordList({})).map(({ state }) => state)
    expect(await states()).toEqual(['missing', 'missing'])
    await world.as(ada).commands.oversight.writeRiskRecord({ ...wish, months: 1 })
    expect(await states()).toEqual(['in-date', 'missing'])
    world.later(16 * day)
    expect(await states()).toEqual(['due-soon', 'missing'])
    world.later(14 * day)
    expect(await states()).toEqual(['overdue', 'missing'])
  })

  test.each([
    ['hardly any words', { words: 'We are fine.' }, /few sentences/],
    ['an outline left as it was', { words: `${words} [Write here: who comes]` }, /write here/],
    ['a review in two years', { months: 24 }, /within a year/],
    ['no review', { months: '' }, /month/],
  ])('%s is not a record', async (_what, change, why) => {
    const ada = await coordinator()
    const refused = world.as(ada).commands.oversight.writeRiskRecord({ ...wish, ...change })
    await expect(refused).rejects.toMatchObject({ kind: 'invalid' })
    const fields = await refused.catch(({ fields }) => fields)
    expect(
      Object.values(fields as Record<string, string[]>)
        .flat()
        .join(),
    ).toMatch(why)
  })

  test('two people at once do not write over each other', async () => {
    const ada = await coordinator()
    await world.as(ada).commands.oversight.writeRiskRecord(wish)
    await expect(world.as(ada).commands.oversight.writeRiskRecord(wish)).rejects.toMatchObject({
      kind: 'conflict',
      message: /Somebody else/,
    })
  })

  test('is for coordinators: moderators neither read nor write them', async () => {
    const sam = await given.member('Sam', { roles: ['moderator', 'duty-lead'] })
    const paused = { ...(await coordinator()), standing: 'suspended' as const }
    for (const who of [sam, paused, world.visitor]) {
      const { commands, queries } = world.as(who)
      await expect(commands.oversight.writeRiskRecord(wish)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(queries.oversight.riskRecordList({})).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(queries.oversight.riskRecordHistory({ kind: 'childrens-access' })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    }
  })
})
