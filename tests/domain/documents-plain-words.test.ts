import { describe, expect, test } from 'vitest'
import {
  createFindings,
  draftReadingAge,
  missingFrom,
  type PlacedBlock,
  plain,
  readingAge,
  sectionsOf,
} from '#server/domain/documents/index.ts'

const paragraph = (text: string, id = 'p'): PlacedBlock => ({ id, type: 'paragraph', ...plain(text) })
const heading = (text: string): PlacedBlock => ({ id: text, type: 'heading', level: 2, ...plain(text) })
const easy =
  'We will ring you on the day. You can bring a friend. Tell us what you need. We will help you to get here. If you feel unwell, ring us first. We can find you a new day.'
const hard =
  'Subsequent neuropsychological rehabilitation necessitates multidisciplinary collaboration, incorporating individualised evaluation of cognitive functionality alongside comprehensive psychosocial intervention and continuous pharmacological monitoring by appropriately qualified practitioners throughout.'

describe('reading age', () => {
  test('is low for plain words and high for hard ones', () => {
    expect(readingAge(easy)!.age).toBeLessThan(10)
    expect(readingAge(`${hard} ${hard}`)!.age).toBeGreaterThan(18)
  })

  test('is not said of a few words', () => {
    expect(readingAge('Ring us today.')).toBeUndefined()
  })

  test('is told part by part, and headings do not count', () => {
    const blocks = [heading('First'), paragraph(easy), heading('Second'), paragraph(`${hard} ${hard}`)]
    const [first, second] = sectionsOf(blocks)
    expect(first!.age!.age).toBeLessThan(second!.age!.age)
    expect(draftReadingAge(blocks)!.words).toBe(readingAge(easy)!.words + readingAge(`${hard} ${hard}`)!.words)
  })
})

describe('findings', () => {
  const find = createFindings()
  const found = (text: string) => find(paragraph(text)).map(({ kind, words, instead }) => [kind, words, instead])

  test('name words that blame, and fairer ones', () => {
    expect(found('He suffers from fits and is non-compliant.')).toEqual([
      ['blaming', 'suffers from', 'has, lives with'],
      ['blaming', 'non-compliant', 'chose not to, could not'],
    ])
  })

  test('name hard words, and plainer ones', () => {
    expect(found('Please commence prior to Monday')).toEqual([
      ['jargon', 'commence', 'start'],
      ['jargon', 'prior to', 'before'],
    ])
  })

  test('leave words alone that only hold a hard one', () => {
    expect(found('The IVy is green and the contents are fine')).toEqual([])
  })

  test('point at verbs on -ed too, and not at how somebody is', () => {
    expect(found('Alcohol must be avoided. You will not be contacted. You are tired.')).toEqual([
      ['passive', 'be avoided', undefined],
      ['passive', 'be contacted', undefined],
    ])
  })

  test('point at the passive voice and at long sentences', () => {
    const [passive] = find(paragraph('The form was written by the nurse.'))
    expect(passive).toMatchObject({ kind: 'passive', words: 'was written' })
    const long = `${Array.from({ length: 25 }, (_, at) => `word${at}`).join(' ')}.`
    expect(found(long)).toEqual([['long-sentence', long, undefined]])
  })

  test('point at dates, which somebody must look at again', () => {
    expect(found('Come on 3 May 2026, or by 2027.').map(([, words]) => words)).toEqual(['3 May 2026', 'by 2027'])
  })

  test('know the words a group added', () => {
    const own = createFindings({ jargon: { 'CHIT team': 'head injury team' } })
    expect(own(paragraph('Ring the CHIT team')).map(({ instead }) => instead)).toEqual(['head injury team'])
  })

  test('say when nobody is told whom to ring', () => {
    expect(missingFrom([paragraph('We hope you feel better.')])).toEqual(['who-to-call'])
    expect(missingFrom([paragraph('Ring us on 01296 123456.')])).toEqual([])
    expect(missingFrom([paragraph('In an emergency call 999')])).toEqual([])
  })
})
