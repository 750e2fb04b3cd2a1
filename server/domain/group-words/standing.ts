import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  agreements,
  agreementVoices,
  annualVoices,
  type groupWords,
  letterVoices,
  meetingActions,
  meetingDecisions,
  meetingMinutes,
  meetings,
  objectiveCycles,
  objectiveSteps,
  opportunities,
  opportunityInterests,
  proposalLetters,
  proposalNotes,
  proposalReports,
  publicAnswers,
  questionSets,
  seatRequests,
  sharedWords,
  themes,
  type WordsPlace,
  workspaces,
} from '#db/schema/index.ts'
import { yearInWords } from '../annual-review/index.ts'

/** Words that a group keeps as they were marked: where, whose, and whether they are in view. */
export type Marked = typeof groupWords.$inferSelect

/** Words as they stand where they belong: on which page of their group, the words, and whether they are on its public page. */
export type Standing = { readonly room: string; readonly words: string | null; readonly isShownToAll?: boolean }

/** Several words of one thing, one below the other. */
const together = (...words: readonly (string | null | undefined)[]): string => words.filter(Boolean).join('\n\n')

/** What each place is called by those who look after this house. */
export const placeWords: Readonly<Record<WordsPlace, string>> = {
  minutes: 'Minutes of a meeting',
  decision: 'A decision of a meeting',
  action: 'Something to do after a meeting',
  step: 'A step towards an objective',
  'research-report': 'How a group took part in research',
  'question-set': 'Shared questions',
  'shared-word': 'A shared word',
  'seat-ask': 'An ask for a seat',
  interest: 'An interest in something offered',
  'agreement-voice': 'Why somebody agrees to a document, or objects',
  letter: 'A letter of a group',
  'letter-voice': 'Why somebody agrees to a letter, or objects',
  'note-after': 'What happened after a letter',
  'offer-change': 'What changed by something people took part in',
  'year-voice': 'Why somebody agrees to a review of the year, or objects',
  'public-answer': 'An answer on a public page',
  theme: 'A theme on a public page',
  'public-page': 'The public page of a group',
  year: 'A review of the year on a public page',
}

/** The words of each place as they stand now. Null: they were taken back, or are not there any more. */
export const standing: Readonly<Record<WordsPlace, (db: Reader, mark: Marked) => Promise<Standing | null>>> = {
  async minutes(db, { ofId, part }) {
    if (part === 'summary') {
      const [meeting] = await db.select({ words: meetings.summary }).from(meetings).where(eq(meetings.id, ofId))
      return meeting ? { room: `meetings/${ofId}/summary`, words: meeting.words } : null
    }
    const [row] = await db
      .select({ words: meetingMinutes.words })
      .from(meetingMinutes)
      .where(and(eq(meetingMinutes.meetingId, ofId), eq(meetingMinutes.about, part)))
    return row ? { room: `meetings/${ofId}`, words: row.words } : null
  },
  async decision(db, { ofId }) {
    const [row] = await db
      .select()
      .from(meetingDecisions)
      .where(and(eq(meetingDecisions.id, ofId), isNull(meetingDecisions.withdrawnAt)))
    return row ? { room: `meetings/${row.meetingId}`, words: row.words } : null
  },
  async action(db, { ofId, part }) {
    const [row] = await db.select().from(meetingActions).where(eq(meetingActions.id, ofId))
    return row ? { room: `meetings/${row.meetingId}`, words: part === 'outcome' ? row.outcome : row.words } : null
  },
  async step(db, { ofId, part }) {
    const [row] = await db
      .select({ words: objectiveSteps.words, step: objectiveSteps.step, objectiveId: objectiveCycles.objectiveId })
      .from(objectiveSteps)
      .innerJoin(objectiveCycles, eq(objectiveCycles.id, objectiveSteps.cycleId))
      .where(and(eq(objectiveSteps.cycleId, ofId), eq(objectiveSteps.step, stepCalled(part))))
    return row ? { room: `objectives/${row.objectiveId}`, words: row.words } : null
  },
  async 'research-report'(db, { ofId }) {
    const [row] = await db.select().from(proposalReports).where(eq(proposalReports.proposalId, ofId))
    if (!row) return null
    const { aim, methods, results, discussion, reflections } = row
    return { room: `proposals/${ofId}/report`, words: together(aim, methods, results, discussion, reflections) }
  },
  async 'question-set'(db, { ofId }) {
    const [row] = await db
      .select()
      .from(questionSets)
      .where(and(eq(questionSets.id, ofId), isNull(questionSets.withdrawnAt)))
    return row ? { room: 'community', words: together(row.title, row.use, ...row.questions) } : null
  },
  async 'shared-word'(db, { ofId }) {
    const [row] = await db
      .select()
      .from(sharedWords)
      .where(and(eq(sharedWords.id, ofId), isNull(sharedWords.withdrawnAt)))
    return row ? { room: 'community', words: together(row.word, row.instead) } : null
  },
  async 'seat-ask'(db, { ofId }) {
    const [row] = await db.select({ words: seatRequests.words }).from(seatRequests).where(eq(seatRequests.id, ofId))
    return row ? { room: 'people', words: row.words } : null
  },
  async interest(db, { ofId }) {
    const [row] = await db
      .select({ interest: opportunityInterests, opportunityId: opportunities.id })
      .from(opportunityInterests)
      .innerJoin(opportunities, eq(opportunities.id, opportunityInterests.opportunityId))
      .where(and(eq(opportunityInterests.id, ofId), isNull(opportunityInterests.takenBackAt)))
    if (!row) return null
    const { words, supportNeeded } = row.interest
    return { room: `involvement/${row.opportunityId}`, words: together(words, supportNeeded) }
  },
  async 'agreement-voice'(db, { ofId, part }) {
    const [row] = await db
      .select({ reason: agreementVoices.reason, documentId: agreements.documentId })
      .from(agreementVoices)
      .innerJoin(agreements, eq(agreements.id, agreementVoices.agreementId))
      .where(and(eq(agreementVoices.agreementId, ofId), eq(agreementVoices.seatId, part)))
    return row ? { room: `documents/${row.documentId}/agreement`, words: row.reason } : null
  },
  async letter(db, { ofId }) {
    const [row] = await db.select().from(proposalLetters).where(eq(proposalLetters.id, ofId))
    return row ? { room: `proposals/${row.proposalId}`, words: together(row.reasons, row.conditions) } : null
  },
  async 'note-after'(db, { ofId }) {
    const [row] = await db.select().from(proposalNotes).where(eq(proposalNotes.id, ofId))
    return row ? { room: `proposals/${row.proposalId}`, words: row.words } : null
  },
  async 'offer-change'(db, { ofId }) {
    const [row] = await db
      .select({ words: opportunities.changed })
      .from(opportunities)
      .where(eq(opportunities.id, ofId))
    return row ? { room: `involvement/${ofId}`, words: row.words } : null
  },
  async 'letter-voice'(db, { ofId, part }) {
    const [row] = await db
      .select({ reason: letterVoices.reason, proposalId: proposalLetters.proposalId })
      .from(letterVoices)
      .innerJoin(proposalLetters, eq(proposalLetters.id, letterVoices.letterId))
      .where(and(eq(letterVoices.letterId, ofId), eq(letterVoices.seatId, part)))
    return row ? { room: `proposals/${row.proposalId}`, words: row.reason } : null
  },
  async 'year-voice'(db, { ofId, part }) {
    const [row] = await db
      .select({ reason: annualVoices.reason })
      .from(annualVoices)
      .where(and(eq(annualVoices.reviewId, ofId), eq(annualVoices.seatId, part)))
    return row ? { room: `review-of-the-year/${ofId}`, words: row.reason } : null
  },
  async 'public-answer'(db, { ofId }) {
    const [row] = await db
      .select()
      .from(publicAnswers)
      .where(and(eq(publicAnswers.id, ofId), isNull(publicAnswers.takenBackAt)))
    return row ? { room: 'you-said', words: together(row.said, row.answer), isShownToAll: true } : null
  },
  async theme(db, { ofId }) {
    const [row] = await db.select().from(themes).where(eq(themes.id, ofId))
    if (!row) return null
    const { name, learned, changed, couldNot, shownAt } = row
    const words = together(name, learned, changed, couldNot)
    return { room: `feedback/themes/${ofId}`, words, isShownToAll: shownAt !== null }
  },
  async 'public-page'(db, { ofId }) {
    const [row] = await db.select().from(workspaces).where(eq(workspaces.id, ofId))
    return row ? { room: 'about', words: together(row.whoWeAre, row.howToJoin), isShownToAll: true } : null
  },
  async year(db, { ofId }) {
    const year = await yearInWords(db, ofId)
    return year && { room: `review-of-the-year/${ofId}`, words: year.words, isShownToAll: year.isPublished }
  },
}

const stepCalled = (part: string) => (part === 'do' || part === 'study' || part === 'act' ? part : 'plan')
