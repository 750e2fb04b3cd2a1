import { describe, expect, test } from 'vitest'
import { seats, workspaces } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { isCarried, mayActOn, mayArrange, mayDecide, mayTakePart } from '#server/domain/workspaces/index.ts'
import { useWorld } from '#tests/support/world.ts'

describe('opening a workspace', () => {
  const world = useWorld()
  const wish = { name: 'Head injury steering group', service: 'Head injury service', purpose: 'We make it together' }
  const open = (who: Actor, more: object = {}) => world.as(who).commands.workspaces.openWorkspace({ ...wish, ...more })

  test('staff open one, and take the first seat', async () => {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const { id, slug } = await open(priya)
    expect(slug).toBe('head-injury-steering-group')
    const [workspace] = await world.database.read(async (db) => db.select().from(workspaces))
    expect(workspace).toMatchObject({ id, publishedAt: null, openedBy: priya.id })
    const held = await world.database.read(async (db) => db.select().from(seats))
    expect(held).toMatchObject([{ workspaceId: id, memberId: priya.id, kind: 'staff', leftAt: null }])
    expect(await world.events()).toMatchObject([
      { name: 'workspace.opened', workspaceId: id },
      { name: 'seat.taken', kind: 'staff' },
    ])
  })

  test('members, visitors and paused staff open none', async () => {
    const heron = await world.given.member('Heron')
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    for (const who of [heron, world.visitor, { ...priya, standing: 'suspended' as const }])
      await expect(open(who)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('two groups have two addresses, none of which is a page of our own', async () => {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    await open(priya)
    for (const name of ['Head Injury: steering group', 'Community', 'Meetings', '!!!'])
      await expect(open(priya, { name })).rejects.toMatchObject({
        kind: 'invalid',
        fields: { name: expect.any(Array) },
      })
  })
})

describe('what a seat may do', () => {
  const world = useWorld()

  test('every seat takes part, the chair and staff arrange, and watchers decide nothing', async () => {
    const who = await world.given.member('Heron')
    const allowed = (may: typeof mayDecide) =>
      (['expert', 'carer', 'staff', 'chair', 'supporter', 'observer'] as const).filter(
        (kind) => may(who, { seat: { kind } }).allowed,
      )
    expect(allowed(mayTakePart)).toHaveLength(6)
    expect(allowed(mayDecide)).toEqual(['expert', 'carer', 'staff', 'chair'])
    expect(allowed(mayArrange)).toEqual(['staff', 'chair'])
    for (const may of [mayTakePart, mayDecide, mayArrange]) {
      expect(may(who, { seat: null }).allowed).toBe(false)
      expect(may({ ...who, standing: 'suspended' }, { seat: { kind: 'chair' } }).allowed).toBe(false)
    }
  })
})

describe('whether a group agrees', () => {
  const [before, after] = [
    { closesAt: 2, now: 1, instead: 'Change the words' },
    { closesAt: 2, now: 2, instead: 'Change the words' },
  ]

  test.each([
    { voices: ['agree', 'live-with', 'stand-aside'], carried: true, early: true, late: true },
    { voices: ['live-with', null], carried: true, early: false, late: true },
    { voices: ['agree', 'agree', 'object'], carried: false, early: false, late: false },
    { voices: ['stand-aside', 'stand-aside'], carried: false, early: false, late: false },
    { voices: [null, null], carried: false, early: false, late: false },
    { voices: [], carried: false, early: false, late: false },
  ] as const)(
    '$voices: $carried, acted on before the day: $early, after it: $late',
    ({ voices, carried, early, late }) => {
      expect(isCarried(voices)).toBe(carried)
      expect(mayActOn(voices, before).allowed).toBe(early)
      expect(mayActOn(voices, after).allowed).toBe(late)
    },
  )

  test('somebody who objects is answered with what to do instead', () => {
    expect(mayActOn(['object'], after)).toEqual({ allowed: false, because: 'Somebody objects. Change the words' })
  })
})
