import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

const sentences = [
  'People who have had a head injury often feel tired, and it can take a long time to find out what helps.',
  'Please bring a list of your medicines to the first appointment, and somebody who knows you well.',
  'Our team works with you and your family for as long as it is of use to you.',
  'If you cannot come, ring us on the number above as soon as you can.',
  'You can ask for a second opinion at any time, and nobody will think the worse of you.',
] as const

/** A paragraph of about a hundred words, the same for the same number. */
export const longParagraph = (number: number): string =>
  Array.from({ length: 6 }, (_, at) => sentences[(number * 3 + at * at) % sentences.length]).join(' ') +
  ` This was point ${number}.`

/** So many words of leaflet as a Word document: a heading every five paragraphs, lists, and a table now and then. */
export function longDocx(words: number): Promise<Buffer> {
  const children: (Paragraph | Table)[] = []
  for (let at = 0; at < words / 110; at++) {
    if (at % 5 === 0) children.push(new Paragraph({ heading: HeadingLevel.HEADING_2, text: `Section ${at / 5 + 1}` }))
    const parts = longParagraph(at).split('. ')
    children.push(
      new Paragraph({ children: parts.map((part, place) => new TextRun({ text: `${part}. `, bold: place === 2 })) }),
    )
    if (at % 7 === 0)
      for (const point of ['Ring us', 'Write to us', 'Come by'])
        children.push(new Paragraph({ text: point, bullet: { level: 0 } }))
    if (at % 40 === 0) children.push(tableOfTimes())
  }
  return Packer.toBuffer(new Document({ sections: [{ children, footers: { default: pageFooter() } }] }))
}

const pageFooter = () =>
  new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] })] })

const tableOfTimes = () =>
  new Table({
    rows: ['Monday', 'Tuesday', 'Friday'].map(
      (day) =>
        new TableRow({
          children: [day, '9am', '5pm'].map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  })
