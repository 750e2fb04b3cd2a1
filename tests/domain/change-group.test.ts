import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('changing what a group says of itself', () => {
  const world = useWorld()
  const { given } = world
  const words = {
    slug: 'pain',
    purpose: 'For anyone living with pain.',
    lookedAfter: 'Rowan reads every day.',
    dropIns: 'Tuesdays, 7pm',
    welcome: 'Come in.',
    houseRules: 'Say what you do.',
  }

  test('shows everybody the public words, and members the rest', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await world.as(rowan).commands.groups.changeGroup(words)
    expect(await world.as(world.visitor).queries.groups.groupPage({ slug: 'pain' })).toMatchObject({
      purpose: 'For anyone living with pain.',
      lookedAfter: 'Rowan reads every day.',
      dropIns: 'Tuesdays, 7pm',
      inside: null,
    })
    expect(await world.as(rowan).queries.groups.groupAbout({ slug: 'pain' })).toMatchObject({
      welcomeHtml: '<p>Come in.</p>\n',
      houseRulesHtml: '<p>Say what you do.</p>\n',
    })
    expect((await world.events()).at(-1)).toMatchObject({ name: 'group.changed' })
  })

  test('a group always says what it is for and who reads', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await expect(
      world.as(rowan).commands.groups.changeGroup({ ...words, purpose: ' ', lookedAfter: '' }),
    ).rejects.toMatchObject({
      kind: 'invalid',
      fields: { purpose: [expect.any(String)], lookedAfter: [expect.any(String)] },
    })
  })

  test('is for those who look after it', async () => {
    const amina = await given.member('Amina')
    await given.group({ members: [amina] })
    await expect(world.as(amina).commands.groups.changeGroup(words)).rejects.toMatchObject({ kind: 'forbidden' })
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await expect(world.as(ada).commands.groups.changeGroup(words)).resolves.toEqual({ slug: 'pain' })
  })
})
