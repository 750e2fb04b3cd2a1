import { describe, expect, test } from 'vitest'
import { recoveryCodes, secondSteps } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { peopleOf } from '#tests/support/people.ts'
import { quickCode } from '#tests/support/quick-tools.ts'
import { useWorld } from '#tests/support/world.ts'

const half = 30_000
const wrong = { kind: 'invalid', fields: { code: [expect.stringContaining('does not fit')] } }

describe('a second step of signing in', () => {
  const world = useWorld()
  const { given } = world
  const people = peopleOf(world)
  const now = () => quickCode(Math.floor(world.now / half))
  const as = (who: Actor) => world.as(who).commands.people
  const show = (who: Actor, code: string) => as(world.system).showCode({ memberId: who.id, code })
  const added = async (who: Actor) => {
    await as(who).addSecondStep({})
    const { codes } = await as(who).confirmSecondStep({ code: now() })
    world.later(2 * half)
    return codes
  }
  const hasOne = async (who: Actor) =>
    (await world.as(world.system).queries.people.whoIs({ memberId: who.id }))?.hasSecondStep

  test('is asked for only once the first code was shown, and the address is told', async () => {
    const sam = await given.member('Sam', { roles: ['moderator'] })
    const { secret } = await as(sam).addSecondStep({})
    expect(await as(sam).addSecondStep({})).toEqual({ secret })
    expect(await hasOne(sam)).toBe(false)
    await expect(as(sam).confirmSecondStep({ code: '000001' })).rejects.toMatchObject(wrong)
    expect(await hasOne(sam)).toBe(false)
    const { codes } = await as(sam).confirmSecondStep({ code: now().replace(/^.../, '$& ') })
    expect(new Set(codes).size).toBe(8)
    expect(await hasOne(sam)).toBe(true)
    expect(await world.as(sam).queries.people.mySecondStep({})).toEqual({ since: world.now, codesLeft: 8 })
    expect((await world.jobs()).map(({ name }) => name)).toContain('tell-second-step')
    await expect(as(sam).addSecondStep({})).rejects.toMatchObject({ kind: 'conflict' })
    await expect(as(sam).confirmSecondStep({ code: now() })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('neither the secret nor a recovery code is kept as it is', async () => {
    const sam = await given.member('Sam')
    const { secret } = await as(sam).addSecondStep({})
    const { codes } = await as(sam).confirmSecondStep({ code: now() })
    const kept = await world.database.read(async (db) =>
      JSON.stringify([await db.select().from(secondSteps), await db.select().from(recoveryCodes)]),
    )
    for (const word of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(kept).not.toContain(word)
  })

  test('opens with the code of now, once; an old one, another person’s and a guess open nothing', async () => {
    const [sam, dana] = [await given.member('Sam'), await given.member('Dana')]
    await added(sam)
    await show(sam, now())
    await expect(show(sam, now())).rejects.toMatchObject(wrong)
    const old = now()
    world.later(4 * half)
    for (const code of [old, '000000', '999999']) await expect(show(sam, code)).rejects.toMatchObject(wrong)
    await expect(show(dana, now())).rejects.toMatchObject(wrong)
    await expect(show(sam, '')).rejects.toMatchObject({ kind: 'invalid' })
    // Clocks differ by a little.
    await show(sam, quickCode(Math.floor(world.now / half) + 1))
    await expect(show(sam, now())).rejects.toMatchObject(wrong)
  })

  test('a recovery code opens once, however it is typed, and only for its owner', async () => {
    const [sam, dana] = [await given.member('Sam'), await given.member('Dana')]
    const [code = ''] = await added(sam)
    await added(dana)
    await expect(show(dana, code)).rejects.toMatchObject(wrong)
    await show(sam, ` ${code.toUpperCase().replaceAll('-', ' ')} `)
    await expect(show(sam, code)).rejects.toMatchObject(wrong)
    expect((await world.as(sam).queries.people.mySecondStep({})).codesLeft).toBe(7)
  })

  test('two presses at the same time with one recovery code open one door', async () => {
    const sam = await given.member('Sam')
    const [code = ''] = await added(sam)
    const both = await Promise.allSettled([show(sam, code), show(sam, code)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is taken away with a code, by its owner', async () => {
    const sam = await given.member('Sam')
    await added(sam)
    await expect(as(sam).removeSecondStep({ code: '000000' })).rejects.toMatchObject(wrong)
    await as(sam).removeSecondStep({ code: now() })
    expect(await hasOne(sam)).toBe(false)
    expect(await world.as(sam).queries.people.mySecondStep({})).toEqual({ since: null, codesLeft: 0 })
  })

  test('a coordinator takes it away from somebody who has lost it, never from themselves, and nobody else does', async () => {
    const [sam, dana] = [await given.member('Sam'), await given.member('Dana', { roles: ['duty-lead', 'moderator'] })]
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await added(sam)
    await added(ada)
    await people.signIn(sam, 'phone')
    const takeAway = (who: Actor, from: Actor) => as(who).takeAwaySecondStep({ memberId: from.id })
    for (const who of [dana, sam, world.visitor])
      await expect(takeAway(who, sam)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(takeAway(ada, ada)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(takeAway(ada, dana)).rejects.toMatchObject({ kind: 'not-found' })
    await takeAway(ada, sam)
    expect([await hasOne(sam), await people.devicesOf(sam)]).toEqual([false, []])
  })

  test('only the house looks at codes at the door', async () => {
    const [sam, ada] = [await given.member('Sam'), await given.member('Ada', { roles: ['coordinator'] })]
    await added(sam)
    for (const who of [sam, ada, world.visitor])
      await expect(as(who).showCode({ memberId: sam.id, code: now() })).rejects.toMatchObject({ kind: 'forbidden' })
    for (const act of ['addSecondStep', 'confirmSecondStep', 'removeSecondStep'] as const)
      await expect(as(world.visitor)[act]({ code: '123456' })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
