import { describe, expect, test } from 'vitest'
import { conditionsIn, needs, needsInService, needsOfTerm, recognise, withParts } from '#server/domain/needs/index.ts'
import { useWorld } from '#tests/support/world.ts'

test('the list is short, in plain words, and each need has one name', () => {
  const top = needs.filter(({ parentId }) => parentId === null)
  expect(top.length).toBeGreaterThanOrEqual(14)
  expect(top.length).toBeLessThanOrEqual(18)
  expect(needs.length).toBeGreaterThanOrEqual(75)
  expect(needs.length).toBeLessThanOrEqual(95)
  expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length)
  expect(new Set(needs.map(({ name }) => name)).size).toBe(needs.length)
  expect(withParts('money')).toEqual(['money', 'benefits', 'debt', 'energy', 'grants'])
})

describe('what somebody writes in their own words', () => {
  test.each<
    [
      string,
      { needs?: string[]; conditions?: string[]; wishes?: string[]; rest?: string[]; postcode?: string; town?: string },
    ]
  >([
    ['money worries since my stroke', { needs: ['money'], conditions: ['stroke'], rest: [] }],
    ['someone to sit with mum', { needs: ['sitting'], conditions: [] }],
    ['somebody to sit with my husband', { needs: ['sitting'] }],
    ['free excercise copd', { needs: ['moving'], conditions: ['copd'], wishes: ['free'], rest: [] }],
    ['lonely', { needs: ['company'] }],
    ['money worries near HP20', { needs: ['money'], postcode: 'HP20', rest: [] }],
    ['walking group in Aylesbury', { needs: ['walking'], town: 'aylesbury' }],
    ['b12 deficiency', { conditions: ['pernicious-anaemia'] }],
    ['help with debt, can I refer myself', { needs: ['debt'], wishes: ['self-referral'] }],
    ['counselling online in the evenings', { needs: ['counselling'], wishes: ['remote', 'out-of-hours'] }],
    ['I am a carer and need a break', { needs: ['breaks', 'carers'], wishes: ['carers'] }],
    ['anxiety', { needs: ['feelings'], conditions: ['anxiety'] }],
    ['befreinding for my dad', { needs: ['befriending'] }],
    ['blue badge', { needs: ['passes'] }],
    ['help for my mum', { needs: ['carers'], rest: [] }],
    ['mum needs help washing', { needs: ['help-at-home'], rest: [] }],
    ['my mum is 82 and cannot cook', { needs: ['meals-at-home'] }],
    ['dads memory is going', { conditions: ['dementia'], rest: [] }],
    ['bereavment', { needs: ['loss'] }],
    ['diabetes', { conditions: ['type-1-diabetes', 'type-2-diabetes', 'diabetes-rarer-types'], rest: [] }],
    ['diabetis', { conditions: ['type-1-diabetes', 'type-2-diabetes', 'diabetes-rarer-types'] }],
    ['type 2 diabetes', { conditions: ['type-2-diabetes'], rest: [] }],
    ['kidney', { conditions: [], rest: ['kidney'] }],
    ['wheelchair bus to hospital', { needs: ['community-transport'] }],
    ['qwertyuiop', { needs: [], conditions: [], rest: ['qwertyuiop'] }],
    ['', { needs: [], conditions: [], wishes: [], rest: [] }],
  ])('%j', (words, expected) => {
    const found = recognise(words)
    if (expected.needs) expect([...found.needs].sort()).toEqual([...expected.needs].sort())
    if (expected.conditions) expect(found.conditions.map(({ id }) => id)).toEqual(expected.conditions)
    if (expected.wishes) expect(found.wishes).toEqual(expected.wishes)
    if (expected.rest) expect(found.rest).toEqual(expected.rest)
    if (expected.postcode) expect(found.postcode?.written).toBe(expected.postcode)
    if (expected.town) expect(found.towns).toContain(expected.town)
  })
})

describe('the words of other lists', () => {
  test.each([
    ['Financial Assistance', ['money']],
    ['Carers - support', ['carers']],
    ['Long Term Health Conditions ', ['living']],
    ['Emergency Food', ['food-banks']],
    ['Foodbank', ['food-banks']],
    ['Respite', ['breaks']],
    ['Drug and Alcohol Misuse', ['habits']],
    ['Sensory Impaired>Visually Impaired', ['hearing-sight']],
    ['Bereaved', ['loss']],
    ['Debt counselling for families', ['debt', 'counselling', 'family']],
    ['Quantum mechanics', []],
  ])('%s means %j', (term, expected) => {
    expect([...needsOfTerm(term)].sort()).toEqual([...expected].sort())
  })

  test('a service is read by its name, and by whole phrases of its description', () => {
    expect(needsInService('Stroke and money: benefits advice', 'We also run a coffee morning on Mondays.')).toEqual(
      expect.arrayContaining(['benefits', 'lunch']),
    )
    expect(conditionsIn('For people with Parkinson’s and those who had a stroke')).toEqual(
      expect.arrayContaining(['parkinsons-disease', 'stroke']),
    )
  })

  test('a condition in capitals is found in a service’s words, and everyday words are none', () => {
    expect(conditionsIn('Exercise for people with COPD, MND or MS')).toEqual(
      expect.arrayContaining(['copd', 'motor-neurone-disease', 'multiple-sclerosis']),
    )
    expect(conditionsIn('Sit down with Ms Adams when it all boils down to bills')).toEqual([])
  })
})

describe('the list of needs', () => {
  const world = useWorld()
  test('is there for everybody', async () => {
    const list = await world.as(world.visitor).queries.needs.needList({})
    expect(list.find(({ id }) => id === 'carers')?.parts.map(({ id }) => id)).toContain('breaks')
  })
})
