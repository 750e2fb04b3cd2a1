import type { Block } from '#server/domain/documents/index.ts'
import type { Paper, PaperBlock } from '#server/outside/pdf.ts'
import { clockInWords, dayInWords } from './components/dates.tsx'
import { noonOf } from './meeting-words.ts'
import { heading, list, listed, paragraphs, words } from './paper-pieces.ts'

type Item = { readonly name: string; readonly body: string; readonly minutes: number; readonly said: string | null }

/** Everything to read before a meeting, as `meetingPack` tells it. */
export type Pack = {
  readonly workspace: { readonly name: string }
  readonly meeting: {
    readonly title: string
    readonly startsAt: number
    readonly endsAt: number
    readonly place: string
    readonly link: string
    readonly calledOffAt: number | null
  }
  readonly agenda: readonly Item[]
  readonly views: readonly { readonly name: string; readonly enteredBy: string | null; readonly body: string }[]
  readonly actions: readonly { readonly words: string; readonly owner: string | null; readonly dueOn: string }[]
  readonly last: {
    readonly title: string
    readonly startsAt: number
    readonly isApproved: boolean
    readonly whole: string | null
    readonly items: readonly Item[]
    readonly decisions: readonly { readonly words: string }[]
  } | null
  readonly papers: readonly {
    readonly title: string
    readonly words: string
    readonly draft: number | null
    readonly blocks: readonly Block[]
  }[]
}

const firstLine = (text: string): string => text.split('\n')[0] ?? ''

/** The pack of a meeting as one paper: the agenda, views that were sent, what is open, the minutes of the last meeting, then each paper. */
export function packPaper(pack: Pack): Paper {
  const { meeting, workspace, agenda, last, papers } = pack
  const where = [meeting.place, meeting.link].filter(Boolean)
  return {
    title: meeting.title,
    lead: workspace.name,
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            name: 'When',
            value: `${dayInWords(meeting.startsAt)}, ${clockInWords(meeting.startsAt)} to ${clockInWords(meeting.endsAt)}`,
          },
          ...where.map((value) => ({ name: value === meeting.link ? 'Online' : 'Where', value })),
        ],
      },
      ...(meeting.calledOffAt === null ? [] : [words('This meeting was called off.')]),
      heading('Agenda'),
      ...(agenda.length === 0
        ? [words('Nothing is on the agenda yet.')]
        : agenda.flatMap((item, at) => [
            heading(`${at + 1}. ${firstLine(item.body)}`, 3),
            words([`${item.name} · ${item.minutes} minutes`, ...item.body.split('\n').slice(1)].join('\n')),
          ])),
      ...viewsSent(pack),
      ...openActions(pack),
      ...(last ? minutesOf(last) : []),
      ...papers.flatMap((paper) => [
        heading(`Paper: ${paper.title}${paper.draft === null ? '' : ` (draft ${paper.draft})`}`),
        ...(paper.draft === null ? paragraphs(paper.words) : paper.blocks.flatMap(asPaper)),
      ]),
    ],
    foot: `${meeting.title} · for members of the group`,
    colour: 'working-together',
  }
}

const viewsSent = ({ views }: Pack): PaperBlock[] =>
  views.length === 0
    ? []
    : [
        heading('Views that people sent'),
        ...views.flatMap(({ name, enteredBy, body }) => [
          heading(enteredBy === null ? name : `${name}, written down by ${enteredBy}`, 3),
          ...paragraphs(body),
        ]),
      ]

const openActions = ({ actions }: Pack): PaperBlock[] => [
  heading('What we said we would do'),
  actions.length === 0
    ? words('Nothing is open.')
    : list(
        actions.map(({ words: what, owner, dueOn }) =>
          [what, owner, `by ${dayInWords(noonOf(dueOn))}`].filter(Boolean).join(' · '),
        ),
      ),
]

function minutesOf({ title, startsAt, isApproved, whole, items, decisions }: NonNullable<Pack['last']>): PaperBlock[] {
  if (whole === null && items.length + decisions.length === 0) return []
  return [
    heading('Minutes of the last meeting'),
    words(
      `${title}, ${dayInWords(startsAt)}. ${isApproved ? 'Approved.' : 'Not approved yet: please read them for mistakes.'}`,
    ),
    ...(whole === null ? [] : paragraphs(whole)),
    ...items.flatMap((item) => [heading(firstLine(item.body), 3), ...paragraphs(item.said ?? '')]),
    ...listed(
      'We decided',
      decisions.map((one) => one.words),
      3,
    ),
  ]
}

/** A piece of a document as a piece of a paper. Headings stand below those of the pack. */
function asPaper(block: Block): PaperBlock[] {
  switch (block.type) {
    case 'heading':
      return [heading(block.text, 3)]
    case 'list':
      // Its text has each point on a line, those of lists inside it too.
      return [list(block.text.split('\n'))]
    case 'table':
      return [list(block.rows.map((row) => row.map(({ text }) => text).join(' · ')))]
    case 'image':
      return block.alt === '' ? [] : [words(`Picture: ${block.alt}`)]
    default:
      return block.text === '' ? [] : [words(block.text)]
  }
}
