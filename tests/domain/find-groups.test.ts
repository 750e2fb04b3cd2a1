import { describe, expect, test } from 'vitest'
import { conditions } from '#db/schema/index.ts'
import { conditions as vocabulary } from '#db/seeds/conditions.ts'
import { useWorld } from '#tests/support/world.ts'

describe('finding a group', () => {
  const world = useWorld()
  const { given } = world

  async function aTown() {
    await world.database.write(async (tx) => {
      await tx.insert(conditions).values(vocabulary.map((one) => ({ ...one, synonyms: [...one.synonyms] })))
    })
    await given.group({ slug: 'diabetes', name: 'Diabetes', conditions: ['type-1-diabetes', 'type-2-diabetes'] })
    await given.group({
      slug: 'low-mood',
      name: 'Low mood with a long-term condition',
      conditions: ['depression', 'anxiety'],
    })
    await given.group({ slug: 'breathing', name: 'Breathing', conditions: ['copd', 'asthma'] })
    await given.group({ slug: 'heart', name: 'Heart', conditions: ['heart-failure'] })
    await given.group({ slug: 'heart-and-lungs', name: 'Heart and lungs', conditions: ['heart-failure', 'copd'] })
    await given.group({ slug: 'pain', name: 'Chronic pain', conditions: ['chronic-pain', 'fibromyalgia'] })
    await given.group({ slug: 'fibro', name: 'Fibromyalgia', conditions: ['fibromyalgia'] })
  }
  const find = (q: string, who = world.visitor) => world.as(who).queries.groups.findGroups({ q })
  const slugs = (lines: readonly { slug: string }[]) => lines.map(({ slug }) => slug)

  test('says what it understood, and which of it each group is about', async () => {
    await aTown()
    const answer = await find('sugar diabetes')
    expect(answer.understood.map(({ name }) => name)).toEqual(['Type 1 diabetes', 'Type 2 diabetes'])
    expect(answer.about).toMatchObject([{ slug: 'diabetes', about: ['Type 1 diabetes', 'Type 2 diabetes'] }])
    expect(answer.isGuess).toBe(false)
  })

  test('says when it had to guess', async () => {
    await aTown()
    expect(await find('diabetis')).toMatchObject({ isGuess: true, about: [{ slug: 'diabetes' }] })
  })

  test('puts the group named after the condition before one that also speaks of it', async () => {
    await aTown()
    expect(slugs((await find('fibro')).about)).toEqual(['fibro', 'pain'])
  })

  test('puts groups that speak of the combination first', async () => {
    await aTown()
    const both = await find('copd and heart failure')
    expect(slugs(both.together)).toEqual(['heart-and-lungs'])
    expect(slugs(both.about).sort()).toEqual(['breathing', 'heart'])

    const mood = await find('type 1 diabetes and depression')
    expect(slugs(mood.together)).toEqual(['low-mood'])
    expect(slugs(mood.about)).toEqual(['diabetes'])
  })

  test('names what has no group yet, and what is near by', async () => {
    await aTown()
    const answer = await find('sciatica')
    expect(answer).toMatchObject({ about: [], together: [], missing: [{ name: 'Sciatica' }] })
    expect(slugs(answer.nearby).sort()).toEqual(['fibro', 'low-mood', 'pain'])
    expect((await find('copd and gout')).missing).toMatchObject([{ name: 'Gout' }])
  })

  test('falls back on the words of the groups themselves', async () => {
    await aTown()
    expect(slugs((await find('lungs')).byWords)).toEqual(['breathing', 'heart-and-lungs'])
    expect(slugs((await find('mental health')).byWords)).toEqual(['low-mood'])
  })

  test('finds nothing for nonsense, and says so kindly with other places to go', async () => {
    await aTown()
    const answer = await find('xyzzy')
    expect(answer).toMatchObject({ understood: [], about: [], together: [], byWords: [], missing: [] })
    expect(slugs(answer.nearby)).toEqual(['low-mood'])
  })

  test('shows a member which groups they are in, and nobody else', async () => {
    await aTown()
    const tom = await given.member('Tom')
    await world.as(tom).commands.groups.joinGroup({ slug: 'heart' })
    expect((await find('heart failure', tom)).about.find(({ slug }) => slug === 'heart')?.isMember).toBe(true)
    expect((await find('heart failure')).about.find(({ slug }) => slug === 'heart')?.isMember).toBe(false)
  })

  test('is counted against trawling, and refuses a page of text', async () => {
    await find('pain')
    expect(world.limited).toEqual(['searching'])
    await expect(find('pain '.repeat(100))).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('leaves no trace of what was searched for', async () => {
    await aTown()
    await find('heart failure')
    expect(await world.events()).toEqual([])
  })
})
