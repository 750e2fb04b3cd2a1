import { describe, expect, test } from 'vitest'
import { caseEntries, cases, knownMarks } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { areNamesClose, plainestAddress } from '#server/domain/safety/likeness.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('somebody who was closed out comes back under another name', () => {
  const world = useWorld()
  const { given } = world
  const { join } = peopleOf(world)
  const jobs = jobsOf(world)

  /** Otter's account is closed, or suspended for a week. */
  async function otterIsOut(action: 'close-account' | 'suspend' = 'close-account') {
    const otter = await given.member('Otter Pool')
    const heron = await given.member('Heron')
    const dana = await given.member('Dana', { roles: ['duty-lead'] })
    await world.as(heron).commands.safety.reportThing({ kind: 'profile', id: otter.id, reason: 'abuse' })
    const [open] = await world.database.read(async (db) => db.select().from(cases))
    const { decisionId } = await world.as(dana).commands.moderation.decide({
      caseId: open?.id,
      action,
      days: action === 'suspend' ? 7 : undefined,
      rule: 'be-kind',
      reason: 'Again',
      message: 'We have closed this',
    })
    await jobs.work()
    return { otter, dana, decisionId }
  }
  const suspected = async () =>
    (await world.database.read(async (db) => db.select().from(cases))).filter(
      ({ source }) => source === 'second-account',
    )
  const standing = async ({ id }: Actor) =>
    (await world.as(world.system).queries.people.whoIs({ memberId: id }))?.actor.standing

  test.each(['otter.pool@example.org', 'Otter.Pool+new@example.org', 'o.t.t.e.r.pool@EXAMPLE.org'])(
    'with the address %s: their profile goes before moderators, and nothing else happens to them',
    async (email) => {
      const { otter } = await otterIsOut()
      const again = await join('Quiet Moss', email)
      await jobs.work()
      expect(await suspected()).toMatchObject([
        { subjectKind: 'profile', subjectId: again.id, aboutId: again.id, level: 'red', closedAt: null },
      ])
      const entries = await world.database.read(async (db) => db.select().from(caseEntries))
      expect(entries.find(({ kind }) => kind === 'likeness')).toMatchObject({
        new: { memberId: otter.id, by: 'address' },
        words: expect.stringContaining('Otter Pool'),
      })
      expect(await standing(again)).toBe('good')
    },
  )

  test.each(['Otter Poole', 'Otter P00ls', 'Otter Pool2'])('under the name %s', async (name) => {
    await otterIsOut()
    await join(name, 'another@example.org')
    await jobs.work()
    expect(await suspected()).toHaveLength(1)
  })

  test.each(['Water Pool', 'Otter', 'Quiet Moss'])(
    'an innocent name like %s puts nobody before anybody',
    async (name) => {
      await otterIsOut()
      await join(name, 'another@example.org')
      await jobs.work()
      expect(await suspected()).toEqual([])
    },
  )

  test('nor does a likeness to somebody in good standing', async () => {
    await given.member('Otter Pool')
    await join('Otter Poole', 'otter.pool+2@example.org')
    await jobs.work()
    expect(await suspected()).toEqual([])
  })

  test('a suspension counts until its time is up', async () => {
    await otterIsOut('suspend')
    await join('Quiet Moss', 'otterpool@example.org')
    await jobs.work()
    expect(await suspected()).toHaveLength(1)
    world.later(8 * day)
    await join('Slow River', 'otterpool+2@example.org')
    await jobs.work()
    expect(await suspected()).toHaveLength(1)
  })

  test('an account that is open again is not looked for, and its marks are forgotten', async () => {
    const { dana, decisionId } = await otterIsOut()
    await world.as(dana).commands.moderation.undoDecision({ decisionId, because: 'Too harsh' })
    await jobs.work()
    expect(await world.database.read(async (db) => db.select().from(knownMarks))).toEqual([])
    await join('Quiet Moss', 'otterpool@example.org')
    await jobs.work()
    expect(await suspected()).toEqual([])
  })

  test('once people have decided that it was chance, they are not asked again', async () => {
    const { dana } = await otterIsOut()
    const again = await join('Quiet Moss', 'otterpool@example.org')
    await jobs.work()
    const [open] = await suspected()
    await world.as(dana).commands.moderation.decide({ caseId: open?.id, action: 'no-action', reason: 'Her sister' })
    await world.as(world.system).commands.safety.compareWithKnown({ memberId: again.id })
    expect(await suspected()).toHaveLength(1)
  })

  test('the address is kept only as a hash', async () => {
    await otterIsOut()
    const marks = await world.database.read(async (db) => db.select().from(knownMarks))
    expect(marks.map(({ kind }) => kind).sort()).toEqual(['address', 'name'])
    expect(JSON.stringify(marks)).not.toContain('example.org')
  })

  test('only the house keeps marks and compares', async () => {
    const heron = await given.member('Heron')
    const { safety } = world.as(heron).commands
    await expect(safety.keepKnownMarks({ memberId: heron.id })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(safety.compareWithKnown({ memberId: heron.id })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('likeness', () => {
  test.each([
    ['a.b+c@example.org', 'ab@example.org'],
    ['Heron@GoogleMail.com', 'heron@gmail.com'],
    ['plain@example.org', 'plain@example.org'],
  ])('%s is %s in its plainest form', (address, plain) => {
    expect(plainestAddress(address)).toBe(plain)
  })

  test.each([
    ['otter', 'otterl', true],
    ['robin', 'rowan', false],
    ['wren', 'wrem', false],
    ['eveningstar', 'eveningstars', true],
    ['oldlighthouse', 'oldlighthouse22', true],
    ['otterpool', 'waterpool', false],
    ['eveningstar', 'morningstar', false],
  ])('%s and %s: %s', (one, other, close) => {
    expect(areNamesClose(one, other)).toBe(close)
  })
})
