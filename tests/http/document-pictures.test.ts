import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Image } from '#server/domain/documents/index.ts'
import { bringIn } from '#server/outside/documents/bring-in.ts'
import { limits } from '#server/outside/documents/limits.ts'
import { madeFile } from '#server/outside/documents/out/made-file.ts'
import { readDocument } from '#server/outside/documents/reading.ts'
import { aPhoto, aPicture, docxWith, htmlWith, odtWith, pngThatSays } from '#tests/support/pictures.ts'

const read = (bytes: Uint8Array | string, name: string) =>
  readDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, () => undefined, 'kept')
const picturesIn = (document: Awaited<ReturnType<typeof read>>) =>
  document.blocks.filter((block): block is Image => block.type === 'image')

describe('pictures of a document are kept', () => {
  test('from Word, OpenDocument, a web page and Markdown, each with the words that stand for it', async () => {
    const png = await aPicture('png')
    const data = `data:image/png;base64,${png.toString('base64')}`
    const files: readonly (readonly [Uint8Array | string, string])[] = [
      [docxWith([{ name: 'one.png', bytes: png, alt: 'Our door', width: 48 }]), 'a.docx'],
      [odtWith(png, 'Our door'), 'a.odt'],
      [`<p>Rest when you can.</p><img width="48" src="${data}" alt="Our door">`, 'a.html'],
      [`Rest when you can.\n\n![Our door](${data})`, 'a.md'],
    ]
    for (const [bytes, name] of files) {
      const document = await read(bytes, name)
      const [picture] = picturesIn(document)
      expect(picture, name).toMatchObject({ alt: 'Our door', text: 'Our door', width: name === 'a.md' ? 60 : 48 })
      expect(
        document.pictures?.map(({ hash, type }) => ({ hash, type })),
        name,
      ).toEqual([{ hash: picture?.picture, type: 'image/png' }])
      expect(document.warnings, name).toEqual([])
    }
  })

  test('photos and moving pictures too, as one still each, in the two kinds that every program knows', async () => {
    for (const [form, type] of [
      ['jpeg', 'image/jpeg'],
      ['webp', 'image/jpeg'],
      ['gif', 'image/png'],
    ] as const) {
      const { pictures } = await read(docxWith([{ name: `one.${form}`, bytes: await aPicture(form) }]), 'a.docx')
      expect(pictures?.map((each) => each.type)).toEqual([type])
    }
  })

  test('without where a photo was taken or by what, and the right way up', async () => {
    const photo = await aPhoto()
    expect(photo.includes('Camera of Heron')).toBe(true)
    const { pictures } = await read(docxWith([{ name: 'photo.jpg', bytes: photo }]), 'a.docx')
    const bytes = Buffer.from(pictures?.[0]?.bytes ?? '', 'base64')
    const { exif, width, height } = await sharp(bytes).metadata()
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 40, height: 60 })
    expect(bytes.includes('Camera')).toBe(false)
  })

  test('the same one once, however often it is shown, and a large one no larger than a page needs', async () => {
    const large = await aPicture('png', 4000, 1000)
    const document = await read(
      docxWith([
        { name: 'one.png', bytes: large },
        { name: 'two.png', bytes: large },
      ]),
      'a.docx',
    )
    expect(picturesIn(document)).toHaveLength(2)
    expect(document.pictures).toHaveLength(1)
    expect(await sharp(Buffer.from(document.pictures?.[0]?.bytes ?? '', 'base64')).metadata()).toMatchObject({
      width: 1400,
      height: 350,
    })
  })

  test('a speck that only holds a page open is no picture', async () => {
    expect(picturesIn(await read(htmlWith(await aPicture('png', 1, 1), ''), 'a.html'))).toEqual([])
    expect(picturesIn(await read(htmlWith(await aPicture('png', 1, 1), 'A line'), 'a.html'))).toHaveLength(1)
  })

  test('none where only words were asked for, as on the command line', async () => {
    const bytes = docxWith([{ name: 'one.png', bytes: await aPicture('png'), alt: 'Our door' }])
    const document = await bringIn({ name: 'a.docx', bytes })
    expect(document).not.toHaveProperty('pictures')
    expect(document.blocks.at(-1)).toEqual({ type: 'image', text: 'Our door', alt: 'Our door' })
    expect((await bringIn({ name: 'a.docx', bytes }, { pictures: 'kept' })).pictures).toHaveLength(1)
  })
})

describe('hostile pictures keep their words and nothing else', () => {
  const wordsOnly = async (bytes: Uint8Array | string, name = 'one.png') => {
    const document = await read(docxWith([{ name, bytes, alt: 'Our door' }]), 'a.docx')
    expect(document.pictures).toEqual([])
    expect(picturesIn(document)).toEqual([{ type: 'image', text: 'Our door', alt: 'Our door' }])
    return document.warnings.join()
  }

  test.each([
    ['a script in a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing of an office', Buffer.from([1, 0, 0, 0, 108, 0, 0, 0])],
    ['a PDF', '%PDF-1.7'],
  ])('%s that calls itself a PNG', async (_, bytes) => {
    expect(await wordsOnly(bytes)).toMatch(/of a kind we cannot show/)
  })

  test('one that begins as a PNG and is something else', async () => {
    const png = await aPicture('png')
    expect(await wordsOnly(Buffer.concat([png.subarray(0, 16), Buffer.from('<script>alert(1)</script>')]))).toMatch(
      /is broken/,
    )
  })

  test('one that says it has more dots than memory could hold', async () => {
    expect(await wordsOnly(await pngThatSays(60_000, 60_000))).toMatch(/too large to keep|broken/)
  })

  test('one that unpacks to a hundred million dots', async () => {
    const rows = deflateSync(Buffer.alloc(10_001 * 10_000))
    const chunk = (name: string, data: Buffer) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(data.length)
      return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
    }
    const head = Buffer.alloc(13)
    head.writeUInt32BE(10_000, 0)
    head.writeUInt32BE(10_000, 4)
    head.set([8, 0, 0, 0, 0], 8)
    const bomb = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('IDAT', rows),
      chunk('IEND', Buffer.alloc(0)),
    ])
    expect(await wordsOnly(bomb)).toMatch(/too large to keep|broken/)
  })

  test('words hidden behind a picture go with everything else in its file', async () => {
    const png = Buffer.concat([await aPicture('png'), Buffer.from('<script>alert(1)</script>')])
    const { pictures } = await read(docxWith([{ name: 'one.png', bytes: png }]), 'a.docx')
    expect(Buffer.from(pictures?.[0]?.bytes ?? '', 'base64').includes('script')).toBe(false)
  })

  test('a drawing, a page and an address inside a web page are not pictures', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    expect((await read(htmlWith(svg, 'Our door', 'image/svg+xml'), 'a.html')).pictures).toEqual([])
    const page =
      '<p>Hi</p><img src="https://evil.example/a.png"><img src="file:///etc/passwd"><img src="word/media/a.png">'
    const document = await read(page, 'a.html')
    expect(document.pictures).toEqual([])
    expect(document.warnings.join()).toMatch(/pictures from another place/)
    expect(JSON.stringify(document)).not.toMatch(/evil|passwd/)
  })

  test('thousands of them: the first hundred are kept, within the limits on time and memory', async () => {
    const png = await aPicture('png')
    const pictures = Array.from({ length: 1200 }, (_, at) => ({
      name: `${at}.png`,
      bytes: Buffer.concat([png, Buffer.from(String(at))]),
    }))
    let most = 0
    const document = await bringIn(
      { name: 'a.docx', bytes: docxWith(pictures) },
      {
        pictures: 'kept',
        onMemory: (megabytes) => {
          most = megabytes
        },
      },
    )
    const kept = picturesIn(document).filter(({ picture }) => picture !== undefined)
    expect(kept).toHaveLength(limits.pictures)
    expect(picturesIn(document)).toHaveLength(1200)
    expect(document.warnings.join()).toMatch(/the last 1100/)
    expect(most).toBeLessThan(500)
  }, 60_000)
})

describe('pictures go out with the document', () => {
  test('in a Word file, a web page and a PDF, with the words that stand for them', async () => {
    const { blocks, pictures = [] } = await read(odtWith(await aPicture('png'), 'The way to our door'), 'a.odt')
    const wish = { kind: 'make', blocks, pictures, mark: { title: 'Rest' } } as const
    for (const form of ['docx', 'html'] as const) {
      const back = await read(await madeFile({ ...wish, form }), `a.${form}`)
      expect(picturesIn(back), form).toMatchObject([{ alt: 'The way to our door', width: 48, height: 32 }])
      expect(back.pictures, form).toHaveLength(1)
    }
    const pdf = await madeFile({ ...wish, form: 'pdf' })
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/S \/Figure/)
    const back = await read(pdf, 'a.pdf')
    expect(picturesIn(back)).toMatchObject([{ alt: 'The way to our door', width: 48, height: 32 }])
    expect(back.pictures).toHaveLength(1)
  })
})
