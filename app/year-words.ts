import type { Paper, PaperBlock } from '#server/outside/pdf.ts'
import type { ActorServices } from '#server/services.ts'
import { dateInWords, poundsInWords, timeInWords } from './involvement-words.ts'
import { heading, list, listed, paragraphs, section, words } from './paper-pieces.ts'
import { countInWords } from './words.ts'

type Year = Awaited<ReturnType<ActorServices['queries']['annualReview']['publishedReview']>>

/** How far the review of a year has come. */
export const yearStateWords = {
  asking: 'Questions are open',
  gathered: 'Gathered',
  'being-signed': 'Being agreed',
  signed: 'Signed by the group',
} as const

const endWords: Readonly<Record<string, string>> = {
  met: 'we did it',
  partly: 'partly done',
  'not-met': 'not done',
  stopped: 'we stopped',
}

/** "five or more people": a count as it may be told. */
const atLeastInWords = (atLeast: number): string =>
  atLeast === 0 ? 'fewer than five people' : countInWords(atLeast, 'or more people', 'or more people')

/** The questions we offer to begin with; the group changes them as it likes. */
export const firstQuestions = `Do you feel heard in this group? | Yes | Partly | No
Did you have what you needed to take part? | Yes | Partly | No
What changed because of us?
What should we stop doing?
What should we do next year?`

type Told = Pick<Year, 'title' | 'fromOn' | 'untilOn' | 'facts' | 'learned' | 'couldNot' | 'signedAt' | 'results'> & {
  readonly workspace: { readonly name: string; readonly service: string }
}

/** A year of a group, for page, print and PDF alike. */
export function yearPaper({
  workspace,
  title,
  fromOn,
  untilOn,
  facts,
  learned,
  couldNot,
  signedAt,
  results,
}: Told): Paper {
  return {
    title,
    lead: `${workspace.name}, ${workspace.service}. ${dateInWords(fromOn)} to ${dateInWords(untilOn)}. ${signedAt === null ? 'Not signed yet.' : 'Signed by the group.'}`,
    blocks: [
      ...(facts ? didBlocks(facts) : []),
      ...section('What we could not do, and why', paragraphs(couldNot)),
      ...section('What we learned', paragraphs(learned)),
      ...saidBlocks(results),
    ],
    foot: workspace.name,
    colour: 'working-together',
  }
}

function didBlocks({
  objectives,
  documents,
  comments,
  meetings,
  themes = [],
  offersFilled,
  minutes,
  paidPence,
}: NonNullable<Told['facts']>): PaperBlock[] {
  const said = comments.accepted + comments.inPart + comments.notThisTime
  return [
    heading('What we did'),
    ...listed(
      'What we wanted to change',
      objectives.map(({ title, ended, why }) =>
        [`${title}: ${ended === null ? 'still under way' : (endWords[ended] ?? ended)}`, why]
          .filter(Boolean)
          .join('. '),
      ),
      3,
    ),
    ...listed('Documents we agreed on', documents, 3),
    ...listed(
      'What people told the service, and what changed',
      themes.map(({ name, changed }) => [name, changed].filter(Boolean).join(': ')),
      3,
    ),
    heading('In numbers', 3),
    {
      kind: 'facts',
      facts: [
        {
          name: 'Comments answered',
          value:
            said === 0
              ? 'none in this time'
              : `${said}: ${comments.accepted} taken up, ${comments.inPart} in part, ${comments.notThisTime} not this time`,
        },
        ...(meetings === undefined ? [] : [{ name: 'Meetings', value: String(meetings) }]),
        { name: 'Things people were chosen for', value: String(offersFilled) },
        { name: 'Time given', value: timeInWords(minutes) },
        {
          name: 'Paid',
          value: paidPence === null ? 'not told, since fewer than five people gave hours' : poundsInWords(paidPence),
        },
      ],
    },
  ]
}

function saidBlocks(results: Told['results']): PaperBlock[] {
  if (results === null) return []
  return [
    heading('What people said'),
    words('Without names. We round numbers down, so that nobody can be found out.'),
    ...results.flatMap(({ words: question, counts, said }): PaperBlock[] => [
      heading(question, 3),
      list(
        counts.length > 0
          ? counts.map(
              ({ choice, atLeast, sides }) =>
                `${choice}: ${atLeastInWords(atLeast)}${sides ? ` (experts and families ${atLeastInWords(sides.lived)}, the service ${atLeastInWords(sides.service)})` : ''}`,
            )
          : said.filter(({ isLeftOut }) => !isLeftOut).map((one) => `“${one.words}”`),
      ),
    ]),
  ]
}

/** What the gathered year itself says could not be done: for those who write that part to begin with. One thing a line. */
export const couldNotOf = (facts: Told['facts']): string =>
  facts === null
    ? ''
    : [
        ...facts.objectives
          .filter(({ ended }) => ended === 'partly' || ended === 'not-met' || ended === 'stopped')
          .map(({ title, why }) => `${title}: ${why}`),
        ...(facts.themes ?? []).flatMap(({ name, couldNot }) => (couldNot === '' ? [] : [`${name}: ${couldNot}`])),
      ].join('\n\n')
