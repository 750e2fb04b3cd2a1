import { describe, expect, test } from 'vitest'
import {
  blockAt,
  compareDrafts,
  compareWords,
  createFinder,
  draftText,
  passageOf,
  placed,
  sentencesOf,
  webAnnotation,
  withCarriedIds,
} from '#server/domain/documents/index.ts'
import { blocksOf, draftOf, editedByRule, judged, sequence } from '#tests/support/edited-drafts.ts'

const counter = () => {
  let at = 0
  return () => `b${++at}`
}

describe('sentences', () => {
  test('end where people end them, not after Dr. or at a decimal point', () => {
    const text = 'See Dr. Evans at 2.30pm. She will help, e.g. with sleep. Ring us!\nThank you'
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
      'See Dr. Evans at 2.30pm.',
      'She will help, e.g. with sleep.',
      'Ring us!',
      'Thank you',
    ])
    for (const { start, end, text: words } of sentencesOf(text)) expect(text.slice(start, end)).toBe(words)
  })
})

describe('a passage', () => {
  const blocks = placed(blocksOf('You can ring us.', 'Bring your medicines with you.'), counter())

  test('is found by position in the block it stands in', () => {
    const draft = draftText(blocks)
    expect(blockAt(draft, draft.text.indexOf('medicines'))?.id).toBe('b2')
    expect(blockAt(draft, 0)?.id).toBe('b1')
  })

  test('is exported as a W3C Web Annotation, without a creator when it was said without a name', () => {
    const passage = passageOf(draftText(blocks).text, 4, 7)
    expect(passage.quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'can',
      prefix: 'You ',
      suffix: ' ring us.\n\nBring your medicines ',
    })
    const annotation = webAnnotation({
      id: 'urn:uuid:1',
      motivation: 'questioning',
      words: 'When?',
      created: 0,
      source: 'urn:x',
      passage,
    })
    expect(annotation).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      created: '1970-01-01T00:00:00.000Z',
      target: {
        source: 'urn:x',
        selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector', start: 4, end: 7 }],
      },
    })
    expect(annotation).not.toHaveProperty('creator')
  })
})

describe('a passage in the next draft', () => {
  const before =
    'Please come on Monday at nine.\n\nBring a list of your medicines to the first visit.\n\nRing us if you cannot come.'
  const found = (exact: string, after: string) =>
    createFinder(before, after)(passageOf(before, before.indexOf(exact), before.indexOf(exact) + exact.length))

  test('stays where it is when words come before it', () => {
    const again = found('a list of your medicines', `Welcome.\n\n${before}`)
    expect(again).toMatchObject({ fate: 'same', passage: { quote: { exact: 'a list of your medicines' } } })
  })

  test('is found in other words', () => {
    const again = found(
      'Bring a list of your medicines to the first visit.',
      before.replace('a list of your', 'the list of all your'),
    )
    expect(again).toMatchObject({
      fate: 'changed',
      passage: { quote: { exact: 'Bring the list of all your medicines to the first visit.' } },
    })
  })

  test('is found where it was moved to', () => {
    const [first, second, third] = before.split('\n\n')
    const again = found('Bring a list of your medicines to the first visit.', [second, first, third].join('\n\n'))
    expect(again).toMatchObject({ passage: { quote: { exact: 'Bring a list of your medicines to the first visit.' } } })
  })

  test('has gone when nothing of it is left, though a word of it stands elsewhere', () => {
    expect(
      found(
        'Bring a list of your medicines to the first visit.',
        'Please come on Monday at nine.\n\nRing us if you cannot come to the visit.',
      ),
    ).toEqual({ fate: 'gone' })
  })

  test('in drafts edited by rule at least 95 of 100 that are still there are found, and none wrongly', () => {
    const chance = sequence(3)
    const { before: old, after, marked } = editedByRule(draftOf(200, chance), 400, chance)
    const find = createFinder(old, after)
    const places = marked.map(({ start, end }) => {
      const again = find(passageOf(old, start, end))
      return again.fate === 'gone' ? undefined : again.passage.position
    })
    const { share, wrong, still } = judged(marked, places, after)
    expect(still).toBeGreaterThan(300)
    expect(share).toBeGreaterThanOrEqual(0.95)
    expect(wrong).toBe(0)
  })
})

describe('two drafts', () => {
  const before = placed(blocksOf('One stays.', 'Two is changed a little here.', 'Three goes away.'), counter())
  const after = blocksOf('One stays.', 'Something quite new.', 'Two is changed a lot here.')

  test('stand side by side, each block beside what became of it', () => {
    expect(
      compareDrafts(before, after).map(({ change, before: old, after: now }) => [change, old?.text, now?.text]),
    ).toEqual([
      ['same', 'One stays.', 'One stays.'],
      ['added', undefined, 'Something quite new.'],
      ['changed', 'Two is changed a little here.', 'Two is changed a lot here.'],
      ['removed', 'Three goes away.', undefined],
    ])
  })

  test('can be read inline, word by word', () => {
    expect(compareWords('Ring us soon', 'Ring us today')).toEqual([
      { text: 'Ring us ', change: 'same' },
      { text: 'soon', change: 'removed' },
      { text: 'today', change: 'added' },
    ])
  })

  test('blocks keep their ids, and only new ones get new ones', () => {
    const newId = counter()
    expect(withCarriedIds(before, after, () => `new-${newId()}`).map(({ id }) => id)).toEqual(['b1', 'new-b1', 'b2'])
  })
})
