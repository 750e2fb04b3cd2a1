import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import type { Block } from '#server/domain/documents/index.ts'
import { docxOf as exportedDocx } from '#server/outside/documents/out/docx.ts'
import { htmlOf } from '#server/outside/documents/out/html.ts'
import { readDocument } from '#server/outside/documents/reading.ts'
import { docxOf, drawnLines, odtOf, wordParagraph as p, pdfOf } from '#tests/support/hostile-documents.ts'

const read = (bytes: Uint8Array | string, name: string) =>
  readDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, () => undefined)
const shape = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((block) => [block.type === 'heading' ? `h${block.level}` : block.type, block.text])
const run = promisify(execFile)
const samples = '../shared/sample-documents'
const folder = mkdtempSync(join(tmpdir(), 'documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a Word file', () => {
  const styles =
    '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Trust Heading"/><w:basedOn w:val="H1"/></w:style><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>'

  test('keeps headings in styles of its own, and leaves out deleted, hidden and generated words', async () => {
    const body = [
      p('Welcome', '<w:pStyle w:val="Ours"/>'),
      p('Welcome ..... 1', '<w:pStyle w:val="TOC1"/>'),
      '<w:p><w:r><w:t>Come </w:t></w:r><w:del><w:r><w:delText>on Monday</w:delText></w:r></w:del><w:ins><w:r><w:t>on Friday</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t> now</w:t></w:r></w:fldSimple></w:p>',
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:t xml:space="preserve"> word</w:t></w:r></w:p>',
    ].join('')
    const document = await read(docxOf(body, { 'word/styles.xml': styles }), 'a.docx')
    expect(shape(document)).toEqual([
      ['h1', 'Welcome'],
      ['paragraph', 'Come on Friday now'],
      ['paragraph', 'Bold word'],
    ])
    expect(document.blocks[2]).toMatchObject({ runs: [{ text: 'Bold', bold: true }, { text: ' word' }] })
    expect(document.title).toBe('Welcome')
    expect(document.warnings).toHaveLength(3)
  })
})

describe('an OpenDocument file', () => {
  test('keeps headings, nested lists, notes and tables', async () => {
    const text =
      '<text:h text:outline-level="1">Help</text:h><text:p>Ring us<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Free to call.</text:p></text:note-body></text:note> now.</text:p><text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>'
    const document = await read(odtOf(text), 'a.odt')
    expect(shape(document)).toEqual([
      ['h1', 'Help'],
      ['paragraph', 'Ring us[1] now.'],
      ['list', 'One\nInner'],
      ['table', 'A\tB'],
      ['footnote', 'Free to call.'],
    ])
    expect(document.blocks[2]).toMatchObject({ items: [{ text: 'One', items: [{ text: 'Inner' }] }] })
  })
})

describe('a page', () => {
  test('keeps what a reader sees: no menu, nothing hidden', async () => {
    const html =
      '<title>Help page</title><style>.x{display:none}</style><nav>Menu</nav><h2>Help</h2><p>Ring <b>us</b> on <a href="tel:0123">0123</a>.</p><p class="x">gone</p><p hidden>gone</p><blockquote>Said so</blockquote><ol start="3"><li>Three<ul><li>a</li></ul></li></ol><table><tr><th>Day</th><td>Mon</td></tr></table><p>x<img alt="A map" src="m.png"></p>'
    const document = await read(html, 'a.html')
    expect(shape(document)).toEqual([
      ['h2', 'Help'],
      ['paragraph', 'Ring us on 0123.'],
      ['quote', 'Said so'],
      ['list', 'Three\na'],
      ['table', 'Day\tMon'],
      ['paragraph', 'x'],
      ['image', 'A map'],
    ])
    expect(document.title).toBe('Help page')
    expect(document.blocks[3]).toMatchObject({ ordered: true, start: 3 })
  })

  test.each([
    ['windows-1252', Buffer.from('<p>Caf\xe9 \x93x\x94</p>', 'latin1')],
    ['UTF-16 with a mark', Buffer.from('\uFEFF<p>Café “x”</p>', 'utf16le')],
    ['UTF-16 without one', Buffer.from('<p>Café “x”</p>', 'utf16le')],
    ['UTF-8 with a mark', Buffer.from('\uFEFF<p>Café “x”</p>')],
  ])('is read in %s', async (_encoding, bytes) => {
    expect((await read(bytes, 'a.html')).blocks[0]?.text).toBe('Café “x”')
  })
})

describe('text as people type it', () => {
  test('Markdown keeps its title, notes and tables', async () => {
    const document = await read(
      '---\ntitle: Our leaflet\n---\n## Help\n\nRing us.[^1]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: Free.\n',
      'a.md',
    )
    expect(shape(document)).toEqual([
      ['h2', 'Help'],
      ['paragraph', 'Ring us.[1]'],
      ['table', 'a\tb\n1\t2'],
      ['footnote', 'Free.'],
    ])
    expect(document.title).toBe('Our leaflet')
  })

  test('plain text keeps headings, lists and addresses', async () => {
    const text =
      'YOUR VISIT\n\nPlease bring:\n- a list\n  - of medicines\n- a friend\n\n1. Ring.\n2. Come.\n\n12 High Street\nAylesbury\n\nThis line was broken by somebody’s editor at about\neighty letters and goes on.'
    expect(shape(await read(text, 'a.txt'))).toEqual([
      ['h1', 'YOUR VISIT'],
      ['paragraph', 'Please bring:'],
      ['list', 'a list\nof medicines\na friend'],
      ['list', 'Ring.\nCome.'],
      ['paragraph', '12 High Street\nAylesbury'],
      ['paragraph', 'This line was broken by somebody’s editor at about eighty letters and goes on.'],
    ])
  })
})

describe('a PDF without structure', () => {
  test('has headings by size, whole words over lines, and points', async () => {
    const drawn = drawnLines([
      [20, 60, 780, 'Your visit'],
      [11, 60, 740, 'This is a paragraph that goes on over the end of its line, where a reha-'],
      [11, 60, 726, 'bilitation word is broken, and then it ends.'],
      [11, 60, 700, '1. Ring the number at the top of your letter.'],
      [11, 60, 686, '2. Come on the day.'],
    ])
    expect(shape(await read(pdfOf(drawn), 'a.pdf'))).toEqual([
      ['h1', 'Your visit'],
      [
        'paragraph',
        'This is a paragraph that goes on over the end of its line, where a rehabilitation word is broken, and then it ends.',
      ],
      ['list', 'Ring the number at the top of your letter.\nCome on the day.'],
    ])
  })

  test('has its columns read one after the other, and its tables row by row', async () => {
    const column = (x: number, side: string) =>
      Array.from({ length: 6 }, (_, at): readonly [number, number, number, string] => [
        11,
        x,
        740 - at * 14,
        `${side} line ${at} of words that fill up the column`,
      ])
    const table = ['Day Opens Closes', 'Monday 9am 5pm', 'Tuesday 10am 4pm'].flatMap((row, at) =>
      row
        .split(' ')
        .map((cell, place): readonly [number, number, number, string] => [11, 60 + place * 150, 560 - at * 16, cell]),
    )
    const document = await read(
      pdfOf(drawnLines([[20, 60, 780, 'Two columns'], ...column(60, 'Left'), ...column(320, 'Right'), ...table])),
      'a.pdf',
    )
    const text = document.blocks.map((block) => block.text).join('\n')
    expect(text.indexOf('Left line 5')).toBeLessThan(text.indexOf('Right line 0'))
    expect(document.blocks.at(-1)).toMatchObject({
      type: 'table',
      text: 'Day\tOpens\tCloses\nMonday\t9am\t5pm\nTuesday\t10am\t4pm',
    })
  })
})

describe('what was agreed goes out', () => {
  const page =
    '<h1>Leaflet</h1><p>Ring <b>us</b> <a href="https://example.org/">here</a>.</p><ul><li>One<ol><li>Inner</li></ol></li><li>Two</li></ul><ol><li>First</li></ol><table><tr><th>Day</th><th>Time</th></tr><tr><td>Mon</td><td>9</td></tr></table><blockquote>Said so</blockquote>'

  test.each([['docx'], ['html']])('as .%s, and comes back the same', async (kind) => {
    const { blocks, title } = await read(page, 'a.html')
    const out = kind === 'docx' ? await exportedDocx(blocks, { title }) : Buffer.from(htmlOf(blocks, { title }))
    const back = await read(out, `a.${kind}`)
    expect(shape(back)).toEqual(shape({ blocks }))
    expect(back.warnings).toEqual([])
  })

  test('with the mark of the group, and with no link that could run', () => {
    const html = htmlOf([{ type: 'paragraph', text: 'x', runs: [{ text: 'x<', href: 'javascript:alert(1)' }] }], {
      title: 'T',
      mark: 'Reviewed with experts by experience',
    })
    expect(html).toContain('Reviewed with experts by experience')
    expect(html).toContain('<p>x&lt;</p>')
  })
})

describe('`documents:convert`', () => {
  const convert = (...args: string[]) => run('node_modules/.bin/tsx', ['server/cli/documents-convert.ts', ...args])

  test('prints JSON and nothing else', async () => {
    const file = join(folder, 'hello.txt')
    writeFileSync(file, 'Hello there')
    const { stdout } = await convert(file)
    expect(JSON.parse(stdout)).toEqual({
      title: 'Hello there',
      blocks: [{ type: 'paragraph', text: 'Hello there', runs: [{ text: 'Hello there' }] }],
      warnings: [],
    })
  })

  test('says in words why a file cannot be read, and ends with 2', async () => {
    const file = join(folder, 'old.rtf')
    writeFileSync(file, '{\\rtf1 hello}')
    await expect(convert(file)).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/save it as \.docx/),
    })
    await expect(convert(join(folder, 'nowhere.docx'))).rejects.toMatchObject({ code: 2, stdout: '' })
  })
})

const files = existsSync(samples) ? readdirSync(samples).filter((name) => /\.(docx|pdf|odt|html|md)$/.test(name)) : []
describe('the sample documents', () => {
  test.skipIf(files.length > 0)('are not here, so they were not read', () => undefined)

  test.each(files)('%s is read, with a title and no warning of anything lost', async (name) => {
    const document = await read(readFileSync(join(samples, name)), name)
    expect(document.title).not.toBe('')
    expect(document.blocks.length).toBeGreaterThan(0)
    expect(document.warnings.filter((words) => /could not read|nested|no words on/.test(words))).toEqual([])
  })
})

describe('files as other programs write them', () => {
  test('an OpenDocument file that was Word’s has headings by the names of their styles', async () => {
    const text =
      '<text:p text:style-name="Heading_20_1">Help</text:p><text:p text:style-name="P1">At night</text:p><text:p>Ring 111.</text:p>'
    const styles =
      '<?xml version="1.0"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:styles><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"/><style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/></office:styles></office:document-styles>'
    expect(shape(await read(odtOf(text, { 'styles.xml': styles }), 'a.odt'))).toEqual([
      ['h1', 'Help'],
      ['h2', 'At night'],
      ['paragraph', 'Ring 111.'],
    ])
  })

  test('a saved page of a site keeps its text, without its menu, notices, search and foot', async () => {
    const page =
      '<body><div role="dialog"><p>We use cookies</p></div><a href="#main">Skip to main content</a><header role="banner"><nav><a href="/">Home</a></nav><form role="search"><label>Search</label></form></header><main id="main"><article><header><h1>Head injury</h1></header><p>Rest.</p></article><aside><h2>Related</h2></aside></main><footer><p>Crown copyright</p></footer></body>'
    const document = await read(page, 'a.html')
    expect(shape(document)).toEqual([
      ['h1', 'Head injury'],
      ['paragraph', 'Rest.'],
    ])
    expect(document.warnings.join()).toMatch(/what stands around the text/)
    const letter = '<main><h1>Letter</h1></main><footer><p>Yours, the team</p></footer>'
    expect(shape(await read(letter, 'a.html'))).toContainEqual(['paragraph', 'Yours, the team'])
  })

  test('a list in a plain text ends at words that are not set in, and goes on at those an editor broke', async () => {
    const text =
      '• Rest\n• Drink water often, also when you do not feel\n  thirsty at all\nHow to plan\n1. Make a list\n2. Tell somebody'
    expect(shape(await read(text, 'a.txt'))).toEqual([
      ['list', 'Rest\nDrink water often, also when you do not feel thirsty at all'],
      ['paragraph', 'How to plan'],
      ['list', 'Make a list\nTell somebody'],
    ])
  })

  test('a PDF with a lowered number, notes as large as its text, and one point inside another', async () => {
    const drawn = [
      drawnLines([
        [10, 72, 700, 'Drink more H'],
        [6, 131, 699, '2'],
        [10, 135, 700, 'O every day.'],
        [6, 196, 704, '1'],
        [10, 72, 660, '1. Make a list'],
        [10, 108, 648, 'a) write it down'],
        [10, 72, 636, '2. Tell somebody'],
        [6, 72, 94, '1'],
        [10, 76, 90, 'As the guideline says.'],
      ]),
    ].join('')
    const document = await read(pdfOf(drawn), 'a.pdf')
    expect(shape(document)).toEqual([
      ['paragraph', 'Drink more H2 O every day.[1]'],
      ['list', 'Make a list\nwrite it down\nTell somebody'],
      ['footnote', 'As the guideline says.'],
    ])
  })
})
