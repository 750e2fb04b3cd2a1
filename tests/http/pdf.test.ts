import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { cardPaper, planPaper } from '#app/plan-paper.ts'
import { makePdf, type Paper } from '#server/outside/pdf.ts'

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] }

/** What a reader of the PDF finds: its words, the kinds of its pieces, and what it says of itself. */
async function read(bytes: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const words: string[] = []
  const roles: string[] = []
  const alts: string[] = []
  const walk = ({ role, alt, children = [] }: Node) => {
    if (role) roles.push(role)
    if (alt) alts.push(alt)
    for (const child of children) walk(child)
  }
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    for (const item of (await page.getTextContent()).items)
      if ('str' in item) words.push(item.str, item.hasEOL ? ' ' : '')
    const tree = (await page.getStructTree()) as Node | null
    if (tree) walk(tree)
  }
  const { info } = await document.getMetadata()
  const marks = await document.getMarkInfo()
  const pages = document.numPages
  await document.destroy()
  return { text: words.join('').replace(/\s+/g, ' ').trim(), roles, alts, info, marks, pages }
}

const inLines = (name: string, value: string) => ({
  name,
  fields: [{ name, kind: 'lines', value }],
  isAnswered: value !== '',
})
const parts = [
  {
    name: 'first',
    fields: [
      { name: 'first-name', kind: 'line', value: 'Łukasz Żółw' },
      { name: 'first-phone', kind: 'phone', value: '07700 900123' },
      { name: 'first-tie', kind: 'line', value: '' },
      { name: 'first-agreed', kind: 'agreed', value: 'yes' },
    ],
    isAnswered: true,
  },
  inLines('needs', 'Somebody in the house at night'),
  inLines('allergies', 'Penicillin, badly'),
  inLines('pets', ''),
]

describe('a plan as a PDF', () => {
  const paper = (chosen: readonly string[]) =>
    planPaper('emergency', { parts, chosen, changedAt: Date.UTC(2026, 0, 5) })

  test('holds what was chosen and nothing else', async () => {
    const { text } = await read(await makePdf(paper(['first', 'allergies', 'pets'])))
    expect(text).toBe(
      'My emergency plan As it was on Monday 5 January 2026. Ask for a newer copy when things have changed. First to step in Name: Łukasz Żółw Phone: 07700 900123 They have said yes: Yes Must not have Penicillin, badly Private. Please give this back or shred it when you no longer need it. · Page 1 of 1',
    )
  })

  test('holds nothing of a plan when nothing was chosen', async () => {
    const { text } = await read(await makePdf(paper([])))
    for (const hidden of ['Penicillin', '07700', 'night']) expect(text).not.toContain(hidden)
  })

  test('can be read by screen readers: tagged, with its language, title and headings', async () => {
    const bytes = await makePdf(paper(['first', 'needs']))
    const { roles, info, marks } = await read(bytes)
    expect(info).toMatchObject({ Title: 'My emergency plan', Language: 'en-GB' })
    expect(marks).toMatchObject({ Marked: true })
    expect(roles.filter((role) => /^H\d/.test(role))).toEqual(['H1', 'H2', 'H2'])
    expect(bytes.toString('latin1')).toContain('pdfuaid:part')
  })

  test('goes on over as many pages as it needs, each with its number', async () => {
    const long = [inLines('needs', Array.from({ length: 120 }, (_, at) => `Line ${at}`).join('\n'))]
    const { text, pages } = await read(
      await makePdf(planPaper('emergency', { parts: long, chosen: ['needs'], changedAt: null })),
    )
    expect(pages).toBeGreaterThan(1)
    expect(text).toContain(`Page ${pages} of ${pages}`)
    expect(text).toContain('Line 119')
  })
})

describe('a card as a PDF', () => {
  test('names the scheme, a number and a code, and nobody', async () => {
    const card = { number: '1234 5678 9012', code: '246810', address: 'https://waymark.example/plan-card/x' }
    const { text, alts, pages } = await read(await makePdf(cardPaper(card)))
    expect(text).toBe(
      'My carer’s card Cut along the dashes and keep it in your wallet. Whoever finds it can open only what you chose. Carer’s emergency card Point a camera at the square, then give the code. Code 246810 Number 1234 5678 9012 Waymark Waymark · Page 1 of 1',
    )
    expect(alts).toContain('Square code that opens the page of this card')
    expect(pages).toBe(1)
  })
})

test('every kind of piece can stand on a paper, and has its tag', async () => {
  const paper: Paper = {
    title: 'All',
    blocks: [
      { kind: 'heading', level: 2, words: 'Second' },
      { kind: 'heading', level: 3, words: 'Third' },
      { kind: 'words', words: 'Some words' },
      { kind: 'list', items: ['One', 'Two'] },
      { kind: 'facts', facts: [{ name: 'Name', value: 'Value' }] },
    ],
    foot: 'Foot',
  }
  const { roles } = await read(await makePdf(paper))
  for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI']) expect(roles).toContain(role)
})
