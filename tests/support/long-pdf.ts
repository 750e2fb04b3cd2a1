import { strToU8 } from 'fflate'
import { longParagraph } from './long-document.ts'

/** So many words as a PDF of pages with a head, a foot and page numbers, in Helvetica, without structure. */
export function longPdf(words: number): Uint8Array {
  const lines: { text: string; size: number; gap: number }[] = []
  for (let at = 0; at < words / 110; at++) {
    if (at % 5 === 0) lines.push({ text: `Section ${at / 5 + 1}`, size: 16, gap: 34 })
    lines.push(...broken(longParagraph(at)).map((text, line) => ({ text, size: 11, gap: line === 0 ? 24 : 14 })))
  }
  const pages: string[] = []
  let page = ''
  let y = 770
  for (const { text, size, gap } of lines) {
    if (y - gap < 70) {
      pages.push(page)
      page = ''
      y = 770
    }
    y -= gap
    page += drawn(size, 60, y, text)
  }
  pages.push(page)
  return fileOf(
    pages.map(
      (each, at) => `${drawn(9, 60, 810, 'Community head injury service')}${each}${drawn(9, 290, 30, String(at + 1))}`,
    ),
  )
}

const drawn = (size: number, x: number, y: number, text: string): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`

function broken(text: string): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > 88) lines.push(word)
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
  }
  return lines
}

function fileOf(pages: readonly string[]): Uint8Array {
  const first = 4
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  return strToU8(`${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
}
