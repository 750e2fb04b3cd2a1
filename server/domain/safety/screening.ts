import { sql } from 'drizzle-orm'
import { placeholders, type Tx } from '#db/database.ts'
import { screenings } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { SubjectRef } from '../subjects.ts'
import { type Case, type Concern, openCase } from './cases.ts'
import { harmsReaders } from './harms-readers.ts'
import { callsForSupport, offerSupport } from './offer-support.ts'
import { hostSetting } from './settings.ts'
import { isUrgent, type Verdict } from './triage/verdict.ts'

/** Words that are about to be kept, and who wrote them where. */
export type Words = {
  readonly subject: SubjectRef
  readonly authorId: string
  readonly groupId: string | null
  readonly text: string
  /** How many things this person had posted before, counted no further than it matters. */
  readonly earlier: number
  /**
   * Never: said to somebody whose help was asked for, so nothing comes between them. When urgent: for everybody on the open web,
   * so somebody reads what is red, or could not be judged, before it stands there. Always: in place of words that were taken from view.
   */
  readonly waits?: 'never' | 'when-urgent' | 'always'
}

/** What becomes of words that were screened: in view, or held until somebody has checked them. */
export type Screened = {
  readonly verdict: Verdict | null
  readonly mustWait: boolean
  /** They could harm those who read them, or could not be judged: a live room checks them first. */
  readonly isFlagged: boolean
  /** The offer of support that whoever wrote this should see at once; null when their words worried nobody, or somebody else wrote them down. */
  readonly supportId: string | null
}

/**
 * Looks at words in the same transaction in which they are kept, so that a crash can never keep the words and lose the
 * alarm. It never stops them: what it cannot judge goes to people.
 */
export async function screenWords(ctx: Context, words: Words): Promise<Screened> {
  const verdict = lookAt(ctx, words.text)
  await keepVerdict(ctx, words, verdict)
  const newcomers = await hostSetting(ctx.tx, 'newcomers')
  const isNewcomer = words.earlier < newcomers.looked
  const isFlagged = verdict === null || verdict.reasons.some(({ code }) => harmsReaders.has(code))
  const mustWait =
    words.waits !== 'never' &&
    (words.waits === 'always' ||
      (words.waits === 'when-urgent' && (verdict === null || isUrgent(verdict.level))) ||
      ctx.actor.standing === 'limited' ||
      (isNewcomer && (newcomers.hold === 'always' || (newcomers.hold === 'when-flagged' && isFlagged))))

  const { subject, authorId: aboutId, groupId } = words
  const concern = { subject, aboutId, groupId }
  let opened: Case | null = null
  if (verdict === null) await openCase(ctx, { ...concern, source: 'not-triaged', level: 'amber' })
  else if (mustWait) opened = await openCase(ctx, { ...concern, source: 'held', level: verdict.level })
  else if (verdict.level !== 'green')
    opened = await openCase(ctx, { ...concern, source: 'triage', level: verdict.level })
  else if (isNewcomer) await openCase(ctx, { ...concern, source: 'newcomer', level: 'green' })
  if (verdict) await leaveSecondLook(ctx, concern, verdict)
  const offerId = opened && verdict && callsForSupport(verdict) ? await offerSupport(ctx, opened) : null
  // Whoever wrote words down for somebody else is not led to an offer that is not theirs.
  return { verdict, mustWait, isFlagged, supportId: words.authorId === ctx.actor.id ? offerId : null }
}

/**
 * The same for words between two people. They never wait: whoever they are for looks after this place, or waits for an answer.
 * What worries us goes before people, and what can wait is read by whoever it was written to.
 */
export async function screenPrivateWords(ctx: Context, words: Omit<Words, 'earlier'>): Promise<void> {
  const verdict = lookAt(ctx, words.text)
  await keepVerdict(ctx, words, verdict)
  const { subject, authorId: aboutId, groupId } = words
  const concern = { subject, aboutId, groupId }
  if (verdict === null) await openCase(ctx, { ...concern, source: 'not-triaged', level: 'amber' })
  else if (isUrgent(verdict.level)) await openCase(ctx, { ...concern, source: 'triage', level: verdict.level })
  if (verdict) await leaveSecondLook(ctx, concern, verdict)
}

/** Where there is no full tier, people have the second look: said at once, rather than in a job that would find nobody to ask. */
async function leaveSecondLook(ctx: Context, concern: Omit<Concern, 'source' | 'level'>, { level }: Verdict) {
  if (ctx.secondLook === 'people')
    await openCase(ctx, { ...concern, source: 'not-triaged', level: level === 'green' ? 'amber' : level })
}

/** Triage may break; people's words must not break with it. */
function lookAt({ triage }: Context, text: string): Verdict | null {
  try {
    return triage(text)
  } catch {
    return null
  }
}

async function keepVerdict(
  { tx, now, newId, record, secondLook }: Context,
  { subject, authorId, groupId }: Omit<Words, 'earlier'>,
  verdict: Verdict | null,
) {
  const isLeftToPeople = verdict === null || secondLook === 'people'
  const level = verdict?.level ?? 'amber'
  const [kept] = await keepScreening(tx).execute({
    id: newId(),
    subjectKind: subject.kind,
    subjectId: subject.id,
    authorId,
    groupId,
    level,
    fastLevel: level,
    fastReasons: [...(verdict?.reasons ?? [])],
    screenedAt: now,
    leftToPeopleAt: isLeftToPeople ? now : null,
  })
  if (!kept) throw new Error('The verdict was not kept')
  await record({
    name: 'words.screened',
    screeningId: kept.id,
    subjectKind: subject.kind,
    subjectId: subject.id,
    level,
    secondLook,
  })
  if (secondLook === 'people') await record({ name: 'triage.left-to-people', screeningId: kept.id })
}

/** Words that were changed are looked at from the beginning: what the full tier said of them before counts no more. */
const keepScreening = (tx: Tx) =>
  tx.prepared('keep-screening', (writer) =>
    writer
      .insert(screenings)
      .values(
        placeholders([
          'id',
          'subjectKind',
          'subjectId',
          'authorId',
          'groupId',
          'level',
          'fastLevel',
          'fastReasons',
          'screenedAt',
          'leftToPeopleAt',
        ]),
      )
      .onConflictDoUpdate({
        target: [screenings.subjectKind, screenings.subjectId],
        set: {
          level: sql`excluded.level`,
          fastLevel: sql`excluded.fast_level`,
          fastReasons: sql`excluded.fast_reasons`,
          fullLevel: null,
          fullReasons: null,
          screenedAt: sql`excluded.screened_at`,
          settledAt: null,
          leftToPeopleAt: sql`excluded.left_to_people_at`,
        },
      })
      .returning({ id: screenings.id }),
  )
