import { describe, expect, test } from 'vitest'
import { audit, cases } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a group whose last chair or staff is gone', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.workspaces
  const asks = (who: Actor) => world.as(who).queries.workspaces
  const why = 'Priya was the last of the staff, and left the service'

  async function alone() {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    const [heron, linnet, otter] = [
      await world.given.member('Heron'),
      await world.given.member('Linnet'),
      await world.given.member('Otter'),
    ]
    const {
      id: workspaceId,
      slug,
      seatIds,
    } = await aWorkspace(
      world,
      [
        [priya, 'staff'],
        [heron, 'expert'],
        [linnet, 'supporter'],
      ],
      { publishedAt: world.now },
    )
    await world.as(priya).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    return { ada, heron, otter, heronSeat: seatIds[1] ?? '', workspaceId, slug }
  }
  /** They are kept out for a week. */
  async function aSuspension({ id }: Actor) {
    const otter = await world.given.member('Nightjar')
    const dana = await world.given.member('Dana', { roles: ['duty-lead'] })
    await world.as(otter).commands.safety.reportThing({ kind: 'profile', id, reason: 'abuse' })
    const [open] = await world.database.read(async (db) => db.select().from(cases))
    const said = { rule: 'be-kind', reason: 'Again', message: 'Take a week' }
    await world.as(dana).commands.moderation.decide({ caseId: open?.id, action: 'suspend', days: 7, ...said })
  }
  const log = async () =>
    (await world.database.read(async (db) => db.select().from(audit))).map(({ kind, reason }) => [kind, reason])

  test('a coordinator sees it, with names and no seats, and gives somebody who sits there its lead', async () => {
    const { ada, heron, heronSeat, workspaceId, slug } = await alone()
    await expect(asks(heron).workspacesToRescue({})).rejects.toMatchObject({ kind: 'forbidden' })
    const { waiting } = await asks(ada).workspacesToRescue({})
    expect(waiting).toMatchObject([{ id: workspaceId, people: [{ name: 'Heron' }, { name: 'Linnet' }] }])
    expect(JSON.stringify(waiting)).not.toContain('expert')
    const wish = { seatId: heronSeat, kind: 'chair', reason: why }
    await expect(acts(heron).giveLeadSeat(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(ada).giveLeadSeat({ ...wish, reason: 'Because' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(acts(ada).giveLeadSeat({ ...wish, kind: 'observer' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(acts(ada).giveLeadSeat({ ...wish, seatId: 'none' })).rejects.toMatchObject({ kind: 'not-found' })
    await aSuspension(heron)
    await expect(acts(ada).giveLeadSeat(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    world.later(8 * day)
    await acts(ada).giveLeadSeat(wish)
    expect((await asks(heron).workspacePage({ slug })).inside?.seat.kind).toBe('chair')
    expect((await asks(heron).mySeats({})).changes).toMatchObject([{ was: 'expert', became: 'chair', reason: why }])
    expect(await log()).toContainEqual(['lead-seat-given', why])
    expect((await asks(ada).workspacesToRescue({})).waiting).toEqual([])
    await expect(acts(ada).giveLeadSeat(wish)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(acts(ada).closeWorkspace({ workspaceId, reason: why })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(acts(ada).inviteToLead({ workspaceId, kind: 'staff', reason: why })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('a link lets somebody from outside lead it; the coordinator takes neither the link nor the lead', async () => {
    const { ada, otter, heron, workspaceId, slug } = await alone()
    const wish = { workspaceId, kind: 'staff', reason: why }
    await expect(acts(heron).inviteToLead(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(ada).inviteToLead({ ...wish, workspaceId: 'none' })).rejects.toMatchObject({ kind: 'not-found' })
    const { secret } = await acts(ada).inviteToLead(wish)
    await expect(acts(ada).acceptInvitation({ secret })).rejects.toMatchObject({ kind: 'conflict' })
    await acts(otter).acceptInvitation({ secret })
    expect((await asks(otter).workspacePage({ slug })).inside?.seat.kind).toBe('staff')
    expect(await log()).toContainEqual(['lead-invited', why])
    const own = await aWorkspace(world, [[ada, 'observer']])
    const lead = { seatId: own.seatIds[0] ?? '', kind: 'chair', reason: why }
    await expect(acts(ada).giveLeadSeat(lead)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('it is closed with a reason that everybody reads, and opened again', async () => {
    const { ada, heron, otter, workspaceId, slug } = await alone()
    const wish = { workspaceId, reason: why }
    await acts(otter).askForSeat({ slug, kind: 'observer', words: 'I would like to listen' })
    await expect(acts(heron).closeWorkspace(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(ada).closeWorkspace(wish)
    for (const who of [heron, otter])
      await expect(asks(who).workspacePage({ slug })).rejects.toMatchObject({ kind: 'not-found' })
    expect((await asks(heron).mySeats({})).changes).toMatchObject([{ became: null, reason: why }])
    expect((await asks(otter).mySeats({})).requests).toMatchObject([{ outcome: 'not-this-time' }])
    expect(await asks(ada).workspacesToRescue({})).toMatchObject({ waiting: [], closed: [{ id: workspaceId }] })
    await expect(acts(ada).closeWorkspace(wish)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(acts(heron).reopenWorkspace(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(ada).reopenWorkspace(wish)
    await expect(acts(ada).reopenWorkspace(wish)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await asks(ada).workspacesToRescue({})).toMatchObject({ waiting: [{ id: workspaceId }], closed: [] })
    expect((await log()).map(([kind]) => kind)).toEqual(['erasure', 'workspace-closed', 'workspace-reopened'])
  })
})
