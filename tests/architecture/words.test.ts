import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { cardPaper, planPaper } from '#app/plan-paper.ts'
import { questions } from '#server/domain/plans/questions.ts'
import { type Source, sources } from './house.ts'
import { filesOf, wordsIn } from './page-words.ts'

const app = [...sources('app/routes'), ...sources('app/components'), ...sources('app', /^[\w-]+\.tsx?$/)]
const byPath = new Map(app.map((source) => [source.path, source]))
const domain = sources('server/domain')
const told = [...app, ...domain, ...sources('server/outside', /words\.ts$/)]

/** Words we never use of people, or to them (see the glossary), and what we say instead. */
const never: readonly (readonly [RegExp, string])[] = [
  [/\busers?\b/i, 'member, person, you'],
  [/\bpatients?\b/i, 'member, person'],
  [/\bsubmit(s|ted|ting)?\b/i, 'send, post, keep'],
  [/\bsuffer(s|ed|ing|ers?)?\b/i, 'live with'],
  [/\b(failed|failure|fails|failing) to\b/i, 'did not, could not'],
  [/\b(failed|invalid|illegal(?! content)|forbidden|denied|abort(ed)?)\b/i, 'what happened, and how to put it right'],
  [/\b(forums?|caregivers?|upvotes?|likes|tenants?|super-?user|admins?)\b/i, 'the glossary’s word'],
  [/\b(please note|in order to|utili[sz]e|prior to|commence|terminate)\b/i, 'something shorter'],
  [/\b(log ?in|log ?out|login|username)\b/i, 'sign in, sign out, name'],
  [/\b(organiz|recogniz|apologiz|behavior|color\b|center\b|favorite)/i, 'UK spelling'],
]

/** Grade 6 of Flesch and Kincaid is read at eleven, five years later than grade 1. */
const oldest = 11
const yearsBeforeSchool = 5
/** More words than this in one sentence, and a tired reader begins again. */
const mostWords = 25
/** On fewer words than this the measure says little: a page with fewer is read together with the others like it. */
const fewestWords = 80

describe('our own words', () => {
  const all = told.flatMap((source) => wordsIn(source).map((words) => ({ path: source.path, words })))

  test('are found where they stand', () => {
    const aPage = `export default () => <main><h1 className="Big text here">Hello {name}</h1><p>Go on to <Link to="/x">the next page</Link>, {
      when}.</p><TextField label="Your name here" name="Not This one" /></main>
      const no = () => forbidden('You cannot do that yet')`
    expect(wordsIn({ path: 'a.tsx', text: aPage })).toEqual([
      'Hello it',
      'Go on to the next page, it.',
      'Your name here',
      'You cannot do that yet',
    ])
    expect(all.length).toBeGreaterThan(1000)
  })

  test.each(never)('never say %s', (pattern, instead) => {
    const said = all.filter(({ words }) => pattern.test(words)).map(({ path, words }) => `${path}: ${words}`)
    expect(said, `say instead: ${instead}`).toEqual([])
  })

  test(`need no sentence of more than ${mostWords} words`, () => {
    const long = (sentence: string) => sentence.split(' ').length > mostWords
    expect(
      all.flatMap(({ path, words }) =>
        sentencesIn([words])
          .filter(long)
          .map((one) => `${path}: ${one}`),
      ),
    ).toEqual([])
  })

  describe(`can be read at ${oldest}`, () => {
    const shell = new Set(filesOf(byPath.get('app/components/shell.tsx') as Source, byPath).map(({ path }) => path))
    const pages = sources('app/routes').map((page) => ({
      name: page.path,
      words: filesOf(page, byPath)
        .filter(({ path }) => !shell.has(path))
        .flatMap(wordsIn),
    }))
    const pillars = ['people', 'groups', 'notices', 'safety', 'kernel', 'carers', 'plans', 'questions'].map(
      (pillar) => ({
        name: `server/domain/${pillar}`,
        words: sources(`server/domain/${pillar}`).flatMap(wordsIn),
      }),
    )
    const mails = { name: 'mails', words: sources('server/outside', /words\.ts$/).flatMap(wordsIn) }
    const papers = { name: 'the papers of plans and cards, every part on them', words: papersOfOurs() }
    const isLong = ({ words }: { words: readonly string[] }) =>
      sentencesIn(words).join(' ').split(' ').length >= fewestWords
    const units = [...pages, ...pillars, mails]
    const short = {
      name: 'short pages, together',
      words: units.filter((unit) => !isLong(unit)).flatMap(({ words }) => words),
    }

    test.each([...units.filter(isLong), short, papers])('$name', ({ words }) => {
      expect(readingAge(words), hardest(words)).toBeLessThanOrEqual(oldest)
    })
  })
})

/** Our own words on what a carer prints: the heading, the labels and the small print, with an answer of one word to each question. */
function papersOfOurs(): string[] {
  const plans = (['emergency', 'mine'] as const).map((path) => {
    const parts = questions[path === 'mine' ? 'own' : 'emergency'].map(({ name, fields }) => ({
      name,
      isAnswered: true,
      fields: fields.map((field) => ({ ...field, value: 'yes' })),
    }))
    return planPaper(path, { parts, chosen: parts.map(({ name }) => name), changedAt: 0 })
  })
  const card = cardPaper({ number: '1', code: '123456', address: 'https://waymark.example' })
  return [...plans, card].flatMap(({ title, lead, foot, blocks }) => [
    `${title}.`,
    lead ?? '',
    foot ?? '',
    ...blocks.flatMap((block) => {
      if (block.kind === 'heading' || block.kind === 'words') return `${block.words}.`
      if (block.kind === 'facts') return block.facts.map((fact) => `${fact.name}: ${fact.value}.`)
      return block.kind === 'card' ? [block.title, ...block.lines.map(({ words }) => words)] : []
    }),
  ])
}

/** Whole sentences. Labels and headings of a word or two are left out: they would make any page look easy. */
const sentencesIn = (words: readonly string[]): string[] =>
  [...new Set(words)]
    .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
    .filter((sentence) => sentence.split(' ').length >= 5)

function readingAge(words: readonly string[]): number {
  const sentences = sentencesIn(words)
  if (sentences.length === 0) return 0
  const text = sentences.join(' ')
  const counts = { sentence: sentences.length, word: text.split(' ').length, syllable: syllable(text) }
  return Math.round((fleschKincaid(counts) + yearsBeforeSchool) * 10) / 10
}

/** The three sentences to mend first. */
const hardest = (words: readonly string[]): string =>
  sentencesIn(words)
    .map((sentence) => ({ sentence, age: readingAge([sentence]) }))
    .sort((a, b) => b.age - a.age)
    .slice(0, 3)
    .map(({ sentence, age }) => `${age}: ${sentence}`)
    .join('\n')
