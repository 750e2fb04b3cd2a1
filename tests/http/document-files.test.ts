import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { type Block, listOf, plain, tableOf } from '#server/domain/documents/index.ts'
import { makeFile } from '#server/outside/documents/make-file.ts'
import { documentPdf } from '#server/outside/documents/out/pdf.ts'
import { readDocument } from '#server/outside/documents/reading.ts'

type Node = { readonly role?: string; readonly children?: readonly Node[] }
const rolesIn = ({ role, children = [] }: Node): string[] => [...(role ? [role] : []), ...children.flatMap(rolesIn)]

async function look(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const words: string[] = []
  const roles: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    for (const item of (await page.getTextContent()).items)
      if ('str' in item) words.push(item.str, item.hasEOL ? ' ' : '')
    const tree = (await page.getStructTree()) as Node | null
    if (tree) roles.push(...rolesIn(tree))
  }
  await pdf.destroy()
  return { text: words.join('').replace(/\s+/g, ' ').trim(), roles }
}

const leaflet: readonly Block[] = [
  { type: 'heading', level: 1, ...plain('Leaving hospital') },
  {
    type: 'paragraph',
    text: 'Rest is good[1]. See our page.',
    runs: [
      { text: 'Rest is ' },
      { text: 'good', bold: true },
      { text: '[1]', note: '1' },
      { text: '. See ' },
      { text: 'our page', href: 'https://example.org/rest' },
      { text: '.' },
    ],
  },
  listOf(false, [{ ...plain('Do one thing'), ordered: true, items: [plain('then rest')] }]),
  tableOf([
    [
      { ...plain('When'), header: true },
      { ...plain('Who'), header: true },
    ],
    [plain('At night'), plain('NHS 111')],
  ]),
  { type: 'image', alt: 'The way to our door', text: 'The way to our door' },
  { type: 'footnote', label: '1', ...plain('A little, and often.') },
]
const mark = {
  title: 'Leaving hospital',
  mark: 'Reviewed with experts by experience: Our group, agreed on 5 January 2026.',
}

describe('a document to take along', () => {
  test('as a PDF has its headings, lists and tables as such, where links lead, and the mark', async () => {
    const { text, roles } = await look(await documentPdf(leaflet, mark))
    for (const role of ['H1', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'H2']) expect(roles).toContain(role)
    expect(text).toBe(
      'Leaving hospital Rest is good[1]. See our page (https://example.org/rest). • Do one thing 1. then rest When Who At night NHS 111 [Picture: The way to our door] Notes 1 A little, and often. Reviewed with experts by experience: Our group, agreed on 5 January 2026. Leaving hospital · Page 1 of 1',
    )
  })

  test('is made apart from the server, as a Word file and a web page that read back as what they were', async () => {
    for (const form of ['docx', 'html'] as const) {
      const bytes = await makeFile({ form, blocks: leaflet, mark })
      const back = await readDocument(bytes, `leaflet.${form}`, () => undefined)
      const texts = back.blocks.map(({ text }) => text)
      expect(texts).toContain('At night\tNHS 111'.replace(/^/, 'When\tWho\n'))
      expect(texts).toContain(mark.mark)
      expect(texts.some((text) => text.includes('A little, and often.'))).toBe(true)
    }
  })

  test('a table of many columns, and a row longer than a page, are written cell after cell', async () => {
    const wide = tableOf([Array.from({ length: 9 }, (_, at) => plain(`cell ${at}`))])
    const long = tableOf([[plain('Words that go on. '.repeat(900)), plain('short')]])
    const { text, roles } = await look(await documentPdf([wide, long], { title: 'Times' }))
    expect(text).toContain('cell 0 · cell 1')
    expect(text).toContain('Words that go on. · short')
    expect(roles).not.toContain('Table')
  })

  test('a cell that reaches over two rows keeps its column, and those beside it keep theirs', async () => {
    const table = tableOf([
      [{ ...plain('Daytime'), rows: 2 }, plain('Nurse')],
      [plain('Reception')],
      [{ ...plain('At night, ring 111'), columns: 2 }],
    ])
    const pdf = await getDocumentProxy(new Uint8Array(await documentPdf([table], { title: 'Times' })), { verbosity: 0 })
    const { items } = await (await pdf.getPage(1)).getTextContent()
    const leftOf = (words: string) => {
      const item = items.find((each) => 'str' in each && each.str === words)
      return item && 'transform' in item ? Math.round(item.transform[4] as number) : Number.NaN
    }
    await pdf.destroy()
    expect(leftOf('Reception')).toBe(leftOf('Nurse'))
    expect(leftOf('Daytime')).toBeLessThan(leftOf('Nurse'))
    expect(leftOf('At night, ring 111')).toBe(leftOf('Daytime'))
  })
})
