import { describe, expect, test } from 'vitest'
import { serviceClaims, serviceCorrections } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aService } from '#tests/support/directory.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a service is somebody’s to look after', () => {
  const world = useWorld()
  const { told } = noticesOf(world)
  const jobs = jobsOf(world)
  const listed = () => aService(world, 'Café', { email: 'info@cafe.example.org' })
  const claim = (who: Actor, serviceId: string, wish: object = { by: 'mail' }) =>
    world.as(who).commands.directory.claimService({ serviceId, ...wish })
  const mine = (who: Actor, serviceId: string) => world.as(who).queries.directory.myClaim({ serviceId })
  const list = (who: Actor) => world.as(who).queries.directory.claimList({})
  const editor = (name = 'Hazel') => world.given.member(name, { roles: ['directory-editor'] })
  const secretIn = (text = '') => /claims\/(\S+)/.exec(text)?.[1] ?? ''
  const prove = (who: Actor, secret: string) => world.as(who).commands.directory.proveClaim({ secret })
  const byEditor = { by: 'editor', words: 'I run it' }

  test('by a mail to the listed address and to no other, which only whoever asked can use', async () => {
    const { id } = await listed()
    const [wren, otter] = [await world.given.member('Wren'), await world.given.member('Otter')]
    await claim(wren, id)
    await jobs.work()
    expect(jobs.sent.map(({ to }) => to)).toEqual(['info@cafe.example.org'])
    const secret = secretIn(jobs.sent[0]?.text)
    for (const who of [otter, await editor()])
      await expect(prove(who, secret)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(prove(world.visitor, secret)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await mine(wren, id)).isOwner).toBe(false)
    expect(await prove(wren, secret)).toEqual({ serviceId: id })
    expect(await prove(wren, secret)).toEqual({ serviceId: id })
    expect((await mine(wren, id)).isOwner).toBe(true)
    await expect(claim(wren, id)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('a link is over after seven days; they ask anew, and the older link opens nothing', async () => {
    const { id } = await listed()
    const wren = await world.given.member('Wren')
    await claim(wren, id)
    await jobs.work()
    const first = secretIn(jobs.sent[0]?.text)
    await expect(claim(wren, id)).rejects.toMatchObject({ kind: 'too-many' })
    world.later(7 * day)
    await expect(prove(wren, first)).rejects.toMatchObject({ kind: 'conflict' })
    await claim(wren, id)
    await expect(prove(wren, first)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('by an editor, who never answers for themselves', async () => {
    const { id } = await aService(world)
    const [wren, hazel, ivy] = [await world.given.member('Wren'), await editor(), await editor('Ivy')]
    await expect(claim(wren, id)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(claim(wren, id, { by: 'editor' })).rejects.toMatchObject({ kind: 'invalid' })
    await claim(wren, id, byEditor)
    await claim(hazel, id, byEditor)
    await jobs.work()
    expect((await told(hazel)).map(({ kind }) => kind)).toEqual(['claim-asked'])
    const [ofWren, ofHazel] = (await list(hazel)).claims
    expect(ofWren).toMatchObject({ memberName: 'Wren', by: 'editor', words: 'I run it', isMine: false })
    const decide = (who: Actor, claimId: string | undefined, wish: object) =>
      world.as(who).commands.directory.decideClaim({ claimId, ...wish })
    await expect(decide(hazel, ofHazel?.id, { answer: 'agree' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(decide(wren, ofWren?.id, { answer: 'agree' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(decide(hazel, ofWren?.id, { answer: 'refuse' })).rejects.toMatchObject({ kind: 'invalid' })
    await decide(hazel, ofWren?.id, { answer: 'agree' })
    await expect(decide(ivy, ofWren?.id, { answer: 'agree' })).rejects.toMatchObject({ kind: 'conflict' })
    await decide(ivy, ofHazel?.id, { answer: 'refuse', because: 'They do not know you' })
    await world.as(world.system).commands.notices.tellAboutClaim({ claimId: ofWren?.id })
    expect((await told(wren)).map(({ kind }) => kind)).toEqual(['claim-answered'])
    expect((await mine(hazel, id)).claim).toMatchObject({ because: 'They do not know you' })
    expect((await mine(wren, id)).isOwner).toBe(true)
    await expect(list(wren)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('ends when they say so, or an editor does, and not by anybody else', async () => {
    const wren = await world.given.member('Wren')
    const { id } = await aService(world, 'Café', { owner: wren })
    const { claim: kept } = await mine(wren, id)
    const end = (who: Actor) => world.as(who).commands.directory.endClaim({ claimId: kept?.id })
    await expect(end(await world.given.member('Otter'))).rejects.toMatchObject({ kind: 'not-found' })
    await end(wren)
    expect((await mine(wren, id)).isOwner).toBe(false)
    await expect(end(await editor())).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('ends with their account, and nothing they told the editors is left', async () => {
    const [wren, hazel] = [await world.given.member('Wren'), await editor()]
    const { id } = await aService(world, 'Café', { owner: wren })
    const other = await aService(world, 'Choir')
    await claim(wren, other.id, { by: 'editor', words: 'I lead the choir' })
    await world
      .as(wren)
      .commands.directory.reportCorrection({ serviceId: id, about: 'times', words: 'I saw it shut', email: '' })
    await world.as(wren).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    const [claims, corrections] = await world.database.read(async (db) => [
      await db.select().from(serviceClaims),
      await db.select().from(serviceCorrections),
    ])
    expect(claims?.map(({ endedAt }) => endedAt)).toEqual([world.now, world.now])
    expect(JSON.stringify([claims, corrections])).not.toMatch(/choir|shut/)
    expect(corrections).toMatchObject([{ reporterId: null, email: null }])
    const { lines } = await world.as(hazel).queries.directory.workList({ kind: 'unclaimed' })
    expect(lines.map(({ name }) => name)).toEqual(['Café', 'Choir'])
  })

  test('visitors, and those whose own address is not confirmed, are asked to do that first', async () => {
    const { id } = await listed()
    const unsure = await world.given.member('Unsure', { verified: false })
    for (const who of [world.visitor, unsure]) {
      expect((await mine(who, id)).may.isAllowed).toBe(false)
      await expect(claim(who, id)).rejects.toMatchObject({ kind: 'forbidden' })
    }
    expect(await world.as(world.system).commands.directory.issueClaimLink({ claimId: 'none' })).toBeNull()
  })
})
