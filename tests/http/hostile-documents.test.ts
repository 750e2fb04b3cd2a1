import { describe, expect, test } from 'vitest'
import { bringIn } from '#server/outside/documents/bring-in.ts'
import { readDocument } from '#server/outside/documents/reading.ts'
import { Unreadable } from '#server/outside/documents/unreadable.ts'
import * as hostile from '#tests/support/hostile-documents.ts'

const read = (bytes: Uint8Array | string, name: string) =>
  readDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, () => undefined)
const words = (bytes: Uint8Array | string, name: string) =>
  read(bytes, name).then(
    () => 'was read',
    (error: unknown) => (error instanceof Unreadable ? error.message : String(error)),
  )
const { docxOf, odtOf, wordParagraph: p } = hostile

describe('a hostile document is refused, in words that say what to do', () => {
  test.each<[string, () => Uint8Array | string | Promise<Uint8Array>, string, RegExp]>([
    ['a bomb by ratio', () => hostile.bombByRatio(60), 'a.docx', /unpacks to far more/],
    ['a bomb by count', () => hostile.bombByCount(5000), 'a.docx', /unpacks to far more/],
    ['a zip that says it holds gigabytes', hostile.bombBySize, 'a.docx', /unpacks to far more/],
    ['a zip that says it is smaller than it is', hostile.lyingBomb, 'a.docx', /broken or was cut off/],
    ['an external entity in a Word file', () => hostile.docxWithEntities('external'), 'a.docx', /hidden instructions/],
    ['a billion laughs in a Word file', () => hostile.docxWithEntities('laughs'), 'a.docx', /hidden instructions/],
    [
      'an external entity in an OpenDocument file',
      () => hostile.odtWithEntities('external'),
      'a.odt',
      /hidden instructions/,
    ],
    [
      'a billion laughs in an OpenDocument file',
      () => hostile.odtWithEntities('laughs'),
      'a.odt',
      /hidden instructions/,
    ],
    ['a thousand tables in one another', () => hostile.nestedDocx(1000), 'a.docx', /nested far deeper/],
    [
      'an OpenDocument list a thousand deep',
      () => odtOf(`${'<text:list><text:list-item>'.repeat(1000)}x${'</text:list-item></text:list>'.repeat(1000)}`),
      'a.odt',
      /nested far deeper/,
    ],
    [
      'parts with names that climb out of the folder',
      () => docxOf(p('Hello'), { '../../etc/cron.d/x': 'x' }),
      'a.docx',
      /names that reach outside/,
    ],
    [
      'parts with names from the root',
      () => docxOf(p('Hello'), { '/etc/passwd': 'x' }),
      'a.docx',
      /names that reach outside/,
    ],
    [
      'a Word file that was cut off',
      async () => (await hostile.smallDocx('Hello')).subarray(0, 2000),
      'a.docx',
      /broken or was cut off/,
    ],
    ['a Word file that is only its name', () => 'just words', 'a.docx', /broken or was cut off/],
    ['a PDF that was cut off at once', () => '%PDF-1.7\n1 0 obj', 'a.pdf', /broken or was cut off/],
    [
      'a table of more cells than anybody reads',
      () => `<table>${`<tr>${'<td>x</td>'.repeat(100)}</tr>`.repeat(1100)}</table>`,
      'a.html',
      /more than 50000 cells/,
    ],
    ['a file of nothing', () => '', 'a.txt', /empty/],
    ['a page without words', () => '<html><body><p> </p></body></html>', 'a.html', /no words/],
    ['a PDF that is a scan', () => hostile.pdfOf('0 0 m 100 100 l S'), 'a.pdf', /only pictures of pages/],
    [
      'an old Word file',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('WordDocument', 'utf16le'),
        ]),
      'a.doc',
      /save it as \.docx/,
    ],
    [
      'a locked Word file',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'a.docx',
      /password/,
    ],
    ['rich text', () => '{\\rtf1\\ansi hello}', 'a.docx', /save it as \.docx/],
    ['a zip by another name', () => hostile.packed({ 'hello.txt': 'x' }), 'a.docx', /save it as \.docx/],
    [
      'a spreadsheet by another name',
      () => hostile.packed({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }),
      'a.docx',
      /a spreadsheet/,
    ],
    ['a picture by another name', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), 'a.pdf', /a picture/],
    [
      'noise',
      () => Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)),
      'a.txt',
      /do not know what kind/,
    ],
  ])('%s', async (_name, make, name, said) => {
    expect(await words(await make(), name)).toMatch(said)
  })
})

describe('what could do harm is taken out, and the person is told', () => {
  const text = (document: { blocks: readonly unknown[] }) => JSON.stringify(document.blocks)

  test('scripts, in pages and in drawings', async () => {
    const page =
      '<h1>Hello</h1><script>alert(1)</script><svg onload="alert(2)"><script>alert(3)</script><title>A map</title></svg><img src=x onerror="alert(4)" alt="A door"><iframe src="https://evil.example"></iframe><p>Bye</p>'
    const document = await read(page, 'a.html')
    expect(document.blocks.map(({ type, text }) => [type, text])).toEqual([
      ['heading', 'Hello'],
      ['image', 'A map'],
      ['image', 'A door'],
      ['paragraph', 'Bye'],
    ])
    expect(text(document)).not.toMatch(/alert|evil/)
    expect(document.warnings.join()).toMatch(/script/)
  })

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('a link to %s keeps its words only', async (href) => {
    const document = await read(`<p>See <a href="${href}">this page</a> now.</p>`, 'a.html')
    expect(document.blocks).toEqual([
      { type: 'paragraph', text: 'See this page now.', runs: [{ text: 'See this page now.' }] },
    ])
    expect(document.warnings.join()).toMatch(/took out links/)
  })

  test('macros are not read', async () => {
    const document = await read(docxOf(p('Hello'), { 'word/vbaProject.bin': 'Sub AutoOpen()' }), 'a.docm')
    expect(document.blocks.map(({ text }) => text)).toEqual(['Hello'])
    expect(document.warnings.join()).toMatch(/macro/)
  })

  test('letters that turn words around or cannot be seen', async () => {
    const document = await read('Pay \u202Ereversed\u202C to A\u200Bnna. Soft\u00ADhyphen, ﬁnd, 10\u00A0am.', 'a.txt')
    expect(document.blocks[0]?.text).toBe('Pay reversed to Anna. Softhyphen, find, 10 am.')
    expect(document.warnings).toHaveLength(2)
  })

  test('pages nested a hundred thousand deep keep their words', async () => {
    const document = await bringIn({
      name: 'a.html',
      bytes: Buffer.from(`${'<div>'.repeat(5000)}Deep words${'</div>'.repeat(5000)}`),
    })
    expect(text(document)).toContain('Deep words')
    expect(document.warnings.join()).toMatch(/nested very deep/)
  })

  test('pictures from elsewhere are never fetched', async () => {
    const document = await read('<p>Hi</p><img src="https://evil.example/track.png">', 'a.html')
    expect(text(document)).not.toContain('evil')
    expect(document.warnings.join()).toMatch(/no words to stand for it/)
  })
})

describe('reading happens apart from the server', () => {
  test('whoever takes too long is stopped', async () => {
    const slow = { name: 'a.md', bytes: Buffer.from('word '.repeat(500_000)) }
    await expect(bringIn(slow, { timeoutMs: 1 })).rejects.toThrow(/took too long/)
  })

  test('the next one in the queue is read all the same', async () => {
    const [bad, good] = await Promise.allSettled([
      bringIn({ name: 'a.pdf', bytes: Buffer.from('%PDF-') }),
      bringIn({ name: 'a.txt', bytes: Buffer.from('Hello there') }),
    ])
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
  })
})
