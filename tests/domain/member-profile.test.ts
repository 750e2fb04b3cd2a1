import { describe, expect, test } from 'vitest'
import type { Audience } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { subjects } from '#server/subjects.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a member’s profile', () => {
  const world = useWorld()
  const { given } = world
  const see = async (who: Actor, whom: Actor) =>
    (await world.as(who).queries.people.memberProfile({ memberId: whom.id })).profile
  const asOthers = (who: Actor, slug: string | null) => world.as(who).queries.people.asOthersSeeMe({ slug })

  /** Amina is in the asthma group with Tom, in the gardening group with Rose, and in none with Sol. */
  async function people() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const rose = await given.member('Rose')
    const sol = await given.member('Sol')
    await given.condition('asthma', 'Asthma')
    await given.group({ slug: 'asthma', name: 'Asthma', conditions: ['asthma'], members: [tom], facilitators: [amina] })
    await given.group({ slug: 'gardening', name: 'Gardening', members: [amina, rose] })
    await given.group({ slug: 'elsewhere', name: 'Elsewhere', conditions: ['asthma'], members: [sol, rose] })
    return { amina, tom, rose, sol }
  }

  test.each<[Audience, { self: boolean; asthma: boolean; gardening: boolean; none: boolean }]>([
    ['nobody', { self: true, asthma: false, gardening: false, none: false }],
    ['condition-groups', { self: true, asthma: true, gardening: false, none: false }],
    ['my-groups', { self: true, asthma: true, gardening: true, none: false }],
    ['members', { self: true, asthma: true, gardening: true, none: true }],
  ])('shows a condition kept for %s to those and nobody else', async (audience, seen) => {
    const { amina, tom, rose, sol } = await people()
    await given.journey(amina, 'asthma', 2020, { audience })
    const shows = async (who: Actor) => (await see(who, amina)).journeys.length === 1
    expect({
      self: await shows(amina),
      asthma: await shows(tom),
      gardening: await shows(rose),
      none: await shows(sol),
    }).toEqual(seen)
  })

  test.each<[Audience, boolean, boolean]>([
    ['nobody', false, false],
    ['my-groups', true, false],
    ['members', true, true],
  ])('shows pronouns and words kept for %s to those and nobody else', async (audience, inMyGroup, inNone) => {
    const { amina, rose, sol } = await people()
    await world.as(amina).commands.people.changeProfile({
      pronouns: 'she/her',
      pronounsAudience: audience,
      words: 'Tea.',
      wordsAudience: audience,
    })
    const shown = { pronouns: 'she/her', words: 'Tea.' }
    const hidden = { pronouns: null, words: null }
    expect(await see(rose, amina)).toMatchObject(inMyGroup ? shown : hidden)
    expect(await see(sol, amina)).toMatchObject(inNone ? shown : hidden)
  })

  test('names what they look after only to those who share that group, and lists no groups', async () => {
    const { amina, tom, rose } = await people()
    expect((await see(tom, amina)).facilitates).toEqual(['Asthma'])
    expect((await see(rose, amina)).facilitates).toEqual([])
    expect(JSON.stringify(await see(rose, amina))).not.toContain('Gardening')
  })

  test('shows a badge that coordinators gave', async () => {
    const { amina } = await people()
    const mo = await given.member('Mo', { roles: ['moderator'] })
    expect((await see(amina, mo)).badges).toEqual(['moderator'])
  })

  test('shows moderators no more than anybody else', async () => {
    const { amina } = await people()
    const mo = await given.member('Mo', { roles: ['moderator'] })
    await given.journey(amina, 'asthma', 2020, { audience: 'my-groups' })
    expect((await see(mo, amina)).journeys).toEqual([])
  })

  test('is missing for visitors, and when nobody has that id', async () => {
    const { amina } = await people()
    await expect(see(world.visitor, amina)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(see(amina, { ...amina, id: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
  })

  describe('as others see me', () => {
    test('is what they see', async () => {
      const { amina, tom, rose, sol } = await people()
      await given.condition('eczema', 'Eczema')
      await given.journey(amina, 'asthma', 2020, { audience: 'condition-groups' })
      await given.journey(amina, 'eczema', 2021, { audience: 'my-groups' })
      await world.as(amina).commands.people.changeProfile({
        pronouns: 'she',
        pronounsAudience: 'members',
        words: 'Tea.',
        wordsAudience: 'my-groups',
      })
      expect((await asOthers(amina, null)).profile).toEqual(await see(sol, amina))
      expect((await asOthers(amina, 'gardening')).profile).toEqual(await see(rose, amina))
      expect((await asOthers(amina, 'asthma')).profile).toEqual(await see(tom, amina))
    })

    test('looks only from groups of one’s own', async () => {
      const { amina } = await people()
      expect((await asOthers(amina, null)).groups.map(({ slug }) => slug)).toEqual(['asthma', 'gardening'])
      await expect(asOthers(amina, 'elsewhere')).rejects.toMatchObject({ kind: 'not-found' })
      await expect(asOthers(world.visitor, null)).rejects.toMatchObject({ kind: 'forbidden' })
    })
  })

  test('whose words were taken from view is told so on their own page, and nobody else', async () => {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await world.act(sam, (ctx) => subjects.profile.withhold(ctx, amina.id, 'hidden'))
    const asks = (who: Actor) => world.as(who).queries.people.memberProfile({ memberId: amina.id })
    expect((await asks(amina)).areWordsWithheld).toBe(true)
    expect((await asks(tom)).areWordsWithheld).toBe(false)
  })
})
