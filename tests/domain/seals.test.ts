import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asc, eq, ne } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { plans, sealedWords } from '#db/schema/index.ts'
import { execute } from '#server/domain/kernel/command.ts'
import { placeOf } from '#server/domain/kernel/sealed-place.ts'
import { resealSome } from '#server/domain/plans/index.ts'
import { createSeals, newSealKey, readSealKeys } from '#server/outside/seals.ts'
import { aPlan, told } from '#tests/support/plans.ts'
import { quickTools } from '#tests/support/quick-tools.ts'
import { useWorld } from '#tests/support/world.ts'

const [oldKey, newKey] = [newSealKey('old'), newSealKey('new')]
const before = createSeals(readSealKeys(oldKey))
const after = createSeals(readSealKeys(`${newKey},${oldKey}`))

describe('a seal', () => {
  test('opens what it sealed, and never looks the same twice', () => {
    const [one, two] = [before.seal('Penicillin', 'a:b'), before.seal('Penicillin', 'a:b')]
    expect(one.sealed).not.toBe(two.sealed)
    expect(before.open(one, 'a:b')).toBe('Penicillin')
  })

  test('opens nothing that was changed, moved to another row or field, or put under another key', () => {
    const one = before.seal('Penicillin', 'plan-1:allergies')
    expect(() => before.open(one, 'plan-2:allergies')).toThrow()
    expect(() => before.open(one, 'plan-1:keys')).toThrow()
    expect(() => before.open({ ...one, sealed: `A${one.sealed.slice(1)}` }, 'plan-1:allergies')).toThrow()
    expect(() => before.open({ ...one, sealed: one.sealed.slice(0, 30) }, 'plan-1:allergies')).toThrow()
    expect(() => after.open({ ...one, keyId: 'new' }, 'plan-1:allergies')).toThrow()
    expect(() => createSeals(readSealKeys(newKey)).open(one, 'plan-1:allergies')).toThrow(
      '“old” is not among PLAN_KEYS',
    )
  })

  test('keys that are too short, have no name or the same name are refused', () => {
    for (const text of ['', 'old', 'old:c2hvcnQ=', oldKey.replace('old:', ''), `${oldKey},${oldKey}`])
      expect(() => readSealKeys(text)).toThrow('PLAN_KEYS')
  })

  test('a code has its figures, and comparing tells whether it is the same', () => {
    expect(before.newCode(6)).toMatch(/^\d{6}$/)
    expect(before.isSame('123456', '123456')).toBe(true)
    expect(before.isSame('123456', '12345')).toBe(false)
  })
})

describe('sealed words', () => {
  const world = useWorld()
  const depsWith = (seals: typeof before) => ({ ...world.deps(), tools: { ...quickTools, seals } })
  const rotate = () => execute(depsWith(after), world.system, resealSome, {})
  const leftUnder = (keyId: string) =>
    world.database.read(async (db) => db.select().from(sealedWords).where(eq(sealedWords.keyId, keyId)))

  /** Small plans, many of them, sealed with the old key. */
  async function manyPlans(count: number) {
    const { id: memberId } = await world.given.member('Wren')
    await world.database.write(async (tx) => {
      for (let at = 0; at < count; at += 500) {
        const rows = Array.from({ length: Math.min(500, count - at) }, (_, index) => {
          const place = { ownerId: `plan-${String(at + index).padStart(5, '0')}`, field: 'keys' }
          return { ...place, memberId, ...before.seal(`Key ${at + index}`, placeOf(place)), writtenAt: world.now }
        })
        await tx.insert(sealedWords).values(rows)
      }
    })
  }

  test('a change of key over 10,000 plans that is cut short and goes on loses none', { timeout: 60_000 }, async () => {
    await manyPlans(10_000)
    for (let round = 0; round < 5; round++) expect(await rotate()).toEqual({ resealed: 500 })
    expect(await leftUnder('old')).toHaveLength(7500)
    // A start that has lost the old key changes nothing and says which is missing.
    const lost = { ...depsWith(createSeals(readSealKeys(newSealKey('third')))) }
    await expect(execute(lost, world.system, resealSome, {})).rejects.toThrow('is not among PLAN_KEYS')
    while ((await rotate()).resealed > 0);
    expect(await leftUnder('old')).toEqual([])
    const rows = await world.database.read(async (db) =>
      db.select().from(sealedWords).orderBy(asc(sealedWords.ownerId)),
    )
    const onlyNew = createSeals(readSealKeys(newKey))
    expect(rows.map((row) => onlyNew.open(row, placeOf(row)))).toEqual(
      Array.from({ length: 10_000 }, (_, index) => `Key ${index}`),
    )
  })

  test('what somebody changes while the key changes stays as they wrote it', async () => {
    await manyPlans(3)
    const place = { ownerId: 'plan-00001', field: 'keys' }
    await world.database.write(async (tx) => {
      await tx
        .update(sealedWords)
        .set(after.seal('Changed', placeOf(place)))
        .where(eq(sealedWords.ownerId, place.ownerId))
    })
    await rotate()
    const [row] = await world.database.read(async (db) =>
      db.select().from(sealedWords).where(eq(sealedWords.ownerId, place.ownerId)),
    )
    expect(row && after.open(row, placeOf(row))).toBe('Changed')
  })

  test('only the house itself changes keys', async () => {
    const wren = await world.given.member('Wren')
    await expect(world.as(wren).commands.plans.resealSome({})).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await world.as(world.system).commands.plans.resealSome({})).toEqual({ resealed: 0 })
  })

  test('a stolen database shows nothing of a plan, a code, a name or a week', async () => {
    const { commands, card, share } = await aPlan(world)
    const { code } = await card()
    await share({ forWhom: 'Doctor Patelsworth' })
    await commands.plans.checkCoping({ sleep: 1, time: 1, company: 1, managing: 1, good: 1, words: 'Worn to the bone' })
    const words = [
      ...Object.values(told).flatMap((answers) => Object.values(answers)),
      'Patelsworth',
      'Worn to the bone',
      `"${code}"`,
    ].filter((text) => text !== 'yes')
    if (world.database.engine === 'sqlite') {
      const folder = dirname(world.file ?? '')
      for (const name of readdirSync(folder)) {
        const raw = readFileSync(join(folder, name), 'latin1')
        for (const text of words)
          expect([name, raw.includes(Buffer.from(text).toString('latin1'))]).toEqual([name, false])
      }
    }
    const everything = JSON.stringify([
      await world.database.read(async (db) => db.select().from(sealedWords).where(ne(sealedWords.ownerId, ''))),
      await world.database.read(async (db) => db.select().from(plans)),
      await world.events(),
      await world.jobs(),
    ])
    for (const text of words) expect(everything).not.toContain(text)
  })
})
