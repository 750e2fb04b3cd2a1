import { describe, expect, test } from 'vitest'
import { seats, workspaces } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { mayArrange, mayDecide, mayTakePart } from '#server/domain/workspaces/index.ts'
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
