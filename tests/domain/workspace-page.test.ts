import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { seats, workspaces } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

describe('the page of a workspace', () => {
  const world = useWorld()
  const page = (who: Actor, slug: string) => world.as(who).queries.workspaces.workspacePage({ slug })

  async function steering() {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const heron = await world.given.member('Heron')
    const workspace = await aWorkspace(
      world,
      [
        [priya, 'staff'],
        [heron, 'expert'],
      ],
      { terms: 'We **listen**.', whoWeAre: 'Five people and a kettle.' },
    )
    return { priya, heron, workspace }
  }

  test('shows its members who sits there, how they work, and what they may do', async () => {
    const { priya, heron, workspace } = await steering()
    const seen = await page(heron, workspace.slug)
    expect(seen.inside?.termsHtml).toContain('<strong>listen</strong>')
    expect(seen.inside?.people.map(({ name, kind }) => [name, kind])).toEqual([
      ['Priya', 'staff'],
      ['Heron', 'expert'],
    ])
    expect(seen.inside?.mayDecide.allowed).toBe(true)
    expect(seen.inside?.mayArrange.allowed).toBe(false)
    expect((await page(priya, workspace.slug)).inside?.mayArrange.allowed).toBe(true)
  })

  test('is nowhere for others while it is private, and shows no people once it is public', async () => {
    const { heron, workspace } = await steering()
    const otter = await world.given.member('Otter')
    for (const who of [otter, world.visitor])
      await expect(page(who, workspace.slug)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await world.as(otter).queries.workspaces.publicWorkspaces({})).toEqual([])
    await world.database.write(async (tx) => {
      await tx.update(workspaces).set({ publishedAt: world.now }).where(eq(workspaces.id, workspace.id))
    })
    for (const who of [otter, world.visitor])
      expect(await page(who, workspace.slug)).toMatchObject({ whoWeAre: 'Five people and a kettle.', inside: null })
    expect(await world.as(world.visitor).queries.workspaces.publicWorkspaces({})).toMatchObject([
      { slug: workspace.slug },
    ])
    expect((await page(heron, workspace.slug)).inside).not.toBeNull()
  })

  test('shows nobody whom the reader has blocked, or who was blocked by them', async () => {
    const { priya, heron, workspace } = await steering()
    await world.as(heron).commands.safety.blockPerson({ memberId: priya.id })
    expect((await page(heron, workspace.slug)).inside?.people.map(({ name }) => name)).toEqual(['Heron'])
    expect((await page(priya, workspace.slug)).inside?.people.map(({ name }) => name)).toEqual(['Priya'])
  })

  test('is gone for whoever left', async () => {
    const { heron, workspace } = await steering()
    expect((await world.as(heron).queries.workspaces.myWorkspaces({})).workspaces).toMatchObject([{ kind: 'expert' }])
    await world.database.write(async (tx) => {
      await tx.update(seats).set({ leftAt: world.now }).where(eq(seats.memberId, heron.id))
    })
    expect((await world.as(heron).queries.workspaces.myWorkspaces({})).workspaces).toEqual([])
    await expect(page(heron, workspace.slug)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('asks nothing of people without a seat', async () => {
    const heron = await world.given.member('Heron')
    expect(await world.as(heron).queries.workspaces.needsMe({})).toEqual([])
  })
})
