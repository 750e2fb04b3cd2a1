import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { groups } from '#db/schema/index.ts'
import { giveAways, withoutGiveAways } from '#server/domain/safety/index.ts'
import { useWorld } from '#tests/support/world.ts'

describe('what could tell who somebody is', () => {
  test.each([
    ['nhs-number', 'Her number is 943 476 5919.', '943 476 5919'],
    ['nhs-number', 'nhs no 9434765919', '9434765919'],
    ['phone', 'Ring 07700 900123 after six', '07700 900123'],
    ['phone', 'His landline: 0113 496 0000', '0113 496 0000'],
    ['phone', 'It is +44 7700 900 123', '+44 7700 900 123'],
    ['postcode', 'We live in LS1 4AP now', 'LS1 4AP'],
    ['address', 'He is at 12 Mill Lane until Friday', '12 Mill Lane'],
    ['address', 'Flat 3, 40 Park View Road', 'Flat 3, 40 Park View Road'],
    ['date-of-birth', 'she was born on 3 March 1951 in Hull', '3 March 1951'],
    ['date-of-birth', 'DOB 12/07/84', '12/07/84'],
    ['date-of-birth', 'it says 12/07/1944 on the form', '12/07/1944'],
    ['name', 'My mum Joan fell again', 'Joan'],
    ['name', 'I told Mrs Patel that I cannot', 'Mrs Patel'],
    ['name', 'my son is called Tom', 'Tom'],
    ['name', 'Her name is Amina Begum', 'Amina Begum'],
  ])('%s: %s', (kind, text, words) => {
    expect(giveAways(text)).toEqual([{ kind, words }])
    expect(withoutGiveAways(text)).toBe(text.replace(words, '[left out]'))
  })

  test.each([
    ['My mum fell on Monday'],
    ['My mum Monday to Friday, my sister at weekends'],
    ['Number 943 476 5918 is none: its last figure is wrong'],
    ['Samaritans 116 123, Carers UK 0808 808 7777'],
    ['We came home on 3 March 2025'],
    ['He takes 20 mg at 8 and 40 at night'],
    ['I have looked after my dad for 12 years'],
    ['My mother has MS'],
  ])('nothing in: %s', (text) => {
    expect(giveAways(text)).toEqual([])
    expect(withoutGiveAways(text)).toBe(text)
  })

  test('words full of figures are looked through at once', () => {
    const began = performance.now()
    giveAways(`${'0 1 2 3 4 5 6 7 8 9 '.repeat(1000)}${'My mum my dad 1 A '.repeat(1000)}`)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('before somebody posts', () => {
  const world = useWorld()
  const { given } = world
  const words = { title: 'My mum Joan', body: 'She lives in LS1 4AP.' }

  async function aPlace(kind: 'carers' | 'condition') {
    const [mary, ken] = [await given.member('Mary'), await given.member('Kenneth')]
    await world.as(mary).commands.carers.comeInAsCarer({ who: 'parent' })
    const { id } = await given.group({ slug: 'carers', members: [mary] })
    if (kind === 'carers')
      await world.database.write(async (tx) => {
        await tx.update(groups).set({ kind }).where(eq(groups.id, id))
      })
    const thread = await given.thread(mary, 'carers')
    return { mary, ken, groupId: id, thread }
  }

  test('in a carers’ place it is told what could give somebody away, and is offered the words without it', async () => {
    const { mary, groupId, thread } = await aPlace('carers')
    for (const place of [`group:${groupId}`, `thread:${thread.id}`])
      expect(await world.as(mary).queries.groups.beforePosting({ place, ...words })).toEqual({
        found: [
          { kind: 'postcode', words: 'LS1 4AP' },
          { kind: 'name', words: 'Joan' },
        ],
        title: 'My mum [left out]',
        body: 'She lives in [left out].',
      })
  })

  test('elsewhere nothing is looked for', async () => {
    const { mary, groupId } = await aPlace('condition')
    const place = `group:${groupId}`
    expect(await world.as(mary).queries.groups.beforePosting({ place, ...words })).toEqual({ found: [], ...words })
  })

  test('never stands in the way: the same words are posted as they are', async () => {
    const { mary } = await aPlace('carers')
    expect(await world.as(mary).commands.groups.startThread({ slug: 'carers', ...words })).toMatchObject({
      slug: 'carers',
    })
  })

  test('a thread that is not theirs to see is not there', async () => {
    const { ken, thread } = await aPlace('carers')
    await expect(
      world.as(ken).queries.groups.beforePosting({ place: `thread:${thread.id}`, ...words }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })
})
