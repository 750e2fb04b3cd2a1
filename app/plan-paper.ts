import type { Paper, PaperBlock } from '#server/outside/pdf.ts'
import { dayInWords } from './components/dates.tsx'
import { type Answered, labelOnPaper, type PlanPath, partWords, planWords } from './plan-words.ts'

/** One part of a plan as lines of a paper: the same for print, PDF, card and link, so that none shows more than another. */
export function partAsBlocks(path: PlanPath, { name, fields }: Answered): PaperBlock[] {
  const told = fields.filter(({ kind, value }) => kind !== 'agreed' && value !== '')
  const agreed = fields.find(({ kind }) => kind === 'agreed')
  const heading: PaperBlock = { kind: 'heading', level: 2, words: partWords(path, name).name }
  if (fields.length === 1) return [heading, ...told.map(({ value }): PaperBlock => ({ kind: 'words', words: value }))]
  const facts = told.map((field) => ({ name: labelOnPaper(path, name, field.name), value: field.value }))
  if (agreed && told.length > 0)
    facts.push({ name: 'They have said yes', value: agreed.value === 'yes' ? 'Yes' : 'Not yet' })
  return [heading, { kind: 'facts', facts }]
}

/** A paper with these parts of a plan, and with nothing else of it. */
export function planPaper(
  path: PlanPath,
  { parts, chosen, changedAt }: { parts: readonly Answered[]; chosen: readonly string[]; changedAt: number | null },
): Paper {
  return {
    title: planWords[path].title,
    lead:
      changedAt === null
        ? ''
        : `As it was on ${dayInWords(changedAt, 0)}. Ask for a newer copy when things have changed.`,
    blocks: parts
      .filter(({ name, isAnswered }) => isAnswered && chosen.includes(name))
      .flatMap((part) => partAsBlocks(path, part)),
    foot: 'Private. Please give this back or shred it when you no longer need it.',
  }
}

/** The card for a wallet: the name of the scheme, a number, a code and a square. Nothing about anybody. */
export const cardPaper = ({ number, code, address }: { number: string; code: string; address: string }): Paper => ({
  title: 'My carer’s card',
  lead: 'Cut along the dashes and keep it in your wallet. Whoever finds it can open only what you chose.',
  blocks: [
    {
      kind: 'card',
      title: 'Carer’s emergency card',
      lines: [
        { words: 'Point a camera at the square, then give the code.' },
        { words: `Code ${code}`, isBold: true },
        { words: `Number ${number}` },
        { words: 'Waymark' },
      ],
      square: { address, alt: 'Square code that opens the page of this card' },
    },
  ],
  foot: 'Waymark',
})
