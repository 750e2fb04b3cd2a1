import type { Block } from '#server/domain/documents/index.ts'
import type { Paper } from '#server/outside/pdf.ts'
import { dayInWords } from './components/dates.tsx'
import { heading, paragraphs, section, words } from './paper-pieces.ts'

/** How far a proposal has come. */
export const proposalStateWords = {
  arrived: 'Just arrived',
  'talked-about': 'Being talked about',
  'being-agreed': 'Our answer is being agreed',
  answered: 'Answered',
  'put-aside': 'Put aside',
} as const

/** What the group says. */
export const answerWords = { yes: 'Yes', 'yes-if': 'Yes, if', no: 'No' } as const

/** The answer as the first sentence of a letter. */
const answerSentences = {
  yes: 'Our answer is yes.',
  'yes-if': 'Our answer is yes, if a few things change first.',
  no: 'Our answer is no.',
} as const

/** The boxes of a proposal, in the order in which a group asks. */
export const proposalBoxes = [
  { name: 'summary', label: 'What do you want to do?', hint: 'In plain words, as you would tell a neighbour.' },
  { name: 'asked', label: 'What do you ask of people?', hint: 'Whom, how many, and what they would do.' },
  { name: 'burden', label: 'What does it cost them?', hint: 'Time, travel, tests, and what may be hard.' },
  { name: 'payment', label: 'What is paid?', hint: 'For time and for travel. Or say that nothing is.' },
  { name: 'comesBack', label: 'What comes back to them?', hint: 'What they get to know, when and how.' },
] as const

/** The five sections of GRIPP2, each with what it asks (Staniszewska and others, BMJ 2017; 358: j3453). */
export const grippSections = [
  { name: 'aim', label: '1. Aim', hint: 'What was the aim of involving people in this study?' },
  { name: 'methods', label: '2. Methods', hint: 'How were people involved, and how many?' },
  { name: 'results', label: '3. Study results', hint: 'What came of it, good and less good?' },
  {
    name: 'discussion',
    label: '4. Discussion and conclusions',
    hint: 'How far did it change the study, and what did it change?',
  },
  {
    name: 'reflections',
    label: '5. Reflections',
    hint: 'What went well, what did not, and what would you do in another way?',
  },
] as const

type Sections = { readonly [Name in (typeof grippSections)[number]['name']]: string }

type Letter = {
  readonly group: { readonly name: string; readonly service: string }
  readonly title: string
  readonly proposedBy: string
  readonly answer: keyof typeof answerWords
  readonly reasons: string
  readonly conditions: string
  readonly sentAt: number | null
}

/** The answer of a group as a letter, for page, print and PDF alike. */
export function letterPaper({ group, title, proposedBy, answer, reasons, conditions, sentAt }: Letter): Paper {
  return {
    title: `Our answer: ${title}`,
    lead: sentAt === null ? 'Not sent yet.' : dayInWords(sentAt, 0),
    blocks: [
      words(`Dear ${proposedBy},`),
      words(`You asked us about “${title}”. Thank you for asking before it is settled.`),
      heading(answerSentences[answer]),
      ...paragraphs(reasons),
      ...section('What would have to change first', paragraphs(conditions)),
      words(
        'We agreed on this together. Some of us live with what this is about, some look after somebody, some work in the service.',
      ),
      words('Please tell us what happens next. We would like to know, also if it does not go ahead.'),
      words(`${group.name}\n${group.service}`),
    ],
    foot: group.name,
    colour: 'working-together',
  }
}

/** The report of a piece of research as plain text. */
export const reportAsText = (title: string, sections: Sections): string =>
  [
    `How people took part: ${title}`,
    'GRIPP2, short form (Staniszewska and others, BMJ 2017; 358: j3453)',
    ...grippSections.map(({ name, label }) => `${label}\n${sections[name] || '(not written yet)'}`),
  ]
    .join('\n\n')
    .concat('\n')

const asWords = (text: string) => ({ text, runs: [{ text }] })

/** The same as blocks of a document, for a Word file. */
export const reportAsBlocks = (sections: Sections): Block[] => [
  { type: 'paragraph', ...asWords('GRIPP2, short form (Staniszewska and others, BMJ 2017; 358: j3453)') },
  ...grippSections.flatMap(({ name, label }): Block[] => [
    { type: 'heading', level: 2, ...asWords(label) },
    ...(sections[name] || '(not written yet)')
      .split('\n')
      .filter(Boolean)
      .map((line): Block => ({ type: 'paragraph', ...asWords(line) })),
  ]),
]
