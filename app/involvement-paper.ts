import type { Paper, PaperBlock } from '#server/outside/pdf.ts'
import type { ActorServices } from '#server/services.ts'
import { dayInWords } from './components/dates.tsx'
import { dateInWords, hoursStateWords, poundsInWords, timeInWords } from './involvement-words.ts'
import { heading, listed, section } from './paper-pieces.ts'
import { countInWords } from './words.ts'

type OwnRecord = Awaited<ReturnType<ActorServices['queries']['involvement']['myInvolvement']>>

/** A member's own record: what they gave, what was paid, and what changed by it. For print and PDF alike. */
export function involvementPaper({ wishes, takenUp, given, minutes, paidPence }: OwnRecord, now: number): Paper {
  const did = wishes.filter(({ outcome }) => outcome === 'chosen')
  return {
    title: 'What I gave, and what changed',
    lead: `As it was on ${dayInWords(now, 0)}. You can use it for a CV, or for whoever asks.`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { name: 'Time that counts', value: timeInWords(minutes) },
          { name: 'Paid to me', value: poundsInWords(paidPence) },
        ],
      },
      ...section(
        'What I took part in',
        did.flatMap(({ title, service, changed }): PaperBlock[] => [
          heading(title, 3),
          {
            kind: 'facts',
            facts: [
              { name: 'With', value: service },
              { name: 'What changed by it', value: changed || 'We have not been told yet' },
            ],
          },
        ]),
      ),
      ...listed(
        'Words of mine that were taken up',
        takenUp.map(
          ({ title, service, times }) => `${title} (${service}): ${countInWords(times, 'comment', 'comments')}`,
        ),
      ),
      ...listed(
        'Hours and expenses',
        given.map(
          ({ whatFor, workedOn, minutes: long, payPence, expensesPence, state }) =>
            `${dateInWords(workedOn)}: ${whatFor}, ${timeInWords(long)}, ${poundsInWords(payPence + expensesPence)} (${hoursStateWords[state].toLowerCase()})`,
        ),
      ),
    ],
    foot: 'Private. From Waymark.',
    colour: 'working-together',
  }
}
