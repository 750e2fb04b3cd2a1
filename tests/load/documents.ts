// How long documents of 200 pages take beside their libraries alone, how well comments are found again in a draft edited by rule, how
// long a page of findings takes, and how long a document takes to open.

import { performance } from 'node:perf_hooks'
import mammoth from 'mammoth'
import { getDocumentProxy } from 'unpdf'
import { createFinder, createFindings, passageOf, placed } from '#server/domain/documents/index.ts'
import { bringIn } from '#server/outside/documents/bring-in.ts'
import { readDocument } from '#server/outside/documents/reading.ts'
import { draftOf, editedByRule, judged, sequence } from '#tests/support/edited-drafts.ts'
import { longDocx, longParagraph } from '#tests/support/long-document.ts'
import { longPdf } from '#tests/support/long-pdf.ts'
import { opening } from './documents-open.ts'
import '#server/outside/documents/pdf/old-node.ts'

const words = 100_000

async function timed<Result>(work: () => Promise<Result> | Result): Promise<{ result: Result; ms: number }> {
  const began = performance.now()
  const result = await work()
  return { result, ms: Math.round(performance.now() - began) }
}

async function conversion(name: string, bytes: Uint8Array, library: () => Promise<unknown>) {
  let megabytes = 0
  // The longest that a timer of this process, which stands for the server, was kept waiting meanwhile.
  let stall = 0
  let last = performance.now()
  const beat = setInterval(() => {
    stall = Math.max(stall, performance.now() - last - 10)
    last = performance.now()
  }, 10)
  const onMemory = (most: number) => {
    megabytes = most
  }
  const ours = await timed(() => bringIn({ name, bytes }, { onMemory }))
  clearInterval(beat)
  const alone = await timed(library)
  return {
    ms: ours.ms,
    libraryMs: alone.ms,
    ratio: ours.ms / alone.ms,
    megabytes,
    stallMs: Math.round(stall),
    blocks: ours.result.blocks.length,
  }
}

async function pdfAlone(bytes: Uint8Array): Promise<void> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getTextContent()
}

async function findingAgain(seed: number) {
  const chance = sequence(seed)
  const { before, after, marked } = editedByRule(draftOf(1400, chance), 2000, chance)
  const { result, ms } = await timed(() => {
    const find = createFinder(before, after)
    return marked.map(({ start, end }) => {
      const found = find(passageOf(before, start, end))
      return found.fate === 'gone' ? undefined : found.passage.position
    })
  })
  return { ms, ...judged(marked, result, after) }
}

async function plainWords() {
  let id = 0
  const newId = () => `b${id++}`
  const pages = Array.from({ length: 20 }, (_, page) =>
    placed(
      Array.from({ length: 4 }, (_, at) => ({ type: 'paragraph', text: longParagraph(page * 4 + at), runs: [] })),
      newId,
    ),
  )
  const find = createFindings()
  for (const block of pages[0]!) find(block)
  const times = []
  for (const page of pages) times.push((await timed(() => page.flatMap(find))).ms)
  return { slowestPageMs: Math.max(...times) }
}

/** Documents beside their libraries, comments found again, a page of findings, and the first screen of a long one. */
export async function documentsLoad() {
  const docx = await longDocx(words)
  const pdf = longPdf(words)
  await readDocument(Buffer.from('Warm'), 'a.txt', () => undefined)
  return {
    docx: await conversion('long.docx', docx, () => mammoth.convertToHtml({ buffer: docx })),
    pdf: await conversion('long.pdf', pdf, () => pdfAlone(pdf)),
    foundAgain: [await findingAgain(1), await findingAgain(2), await findingAgain(3)],
    plainWords: await plainWords(),
    opening: await opening(),
  }
}
