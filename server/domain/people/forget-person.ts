import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import {
  addressChanges,
  apartWishes,
  appealMessages,
  appeals,
  blocks,
  consents,
  drafts,
  foldedHardKinds,
  groupAsks,
  groupRoles,
  helpedMarks,
  joinRequests,
  keptApart,
  letterTakedowns,
  mailLinks,
  memberRoles,
  members,
  mentions,
  mutes,
  noticeChoices,
  notices,
  pagerNumbers,
  preferences,
  pushDevices,
  reactions,
  recoveryCodes,
  reports,
  screenings,
  secondSteps,
  serviceClaims,
  serviceCorrections,
  services,
  signpostingItems,
  signpostingLists,
  supportMessages,
  supportOffers,
  threadSummaries,
} from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** What everybody reads in place of the name of somebody who was erased. */
export const formerMember = 'A former member'

/** Everything about a person but their posts: who they were, how to reach them, and what they did by pressing. */
export async function forgetThePerson(ctx: Context, nobodysHash: string): Promise<void> {
  const { tx, actor, now } = ctx
  await forgetLetters(ctx)
  const theirs = [
    drafts,
    notices,
    noticeChoices,
    mutes,
    blocks,
    reactions,
    helpedMarks,
    mentions,
    mailLinks,
    // After the links, which point at them.
    addressChanges,
    foldedHardKinds,
    preferences,
    memberRoles,
    groupRoles,
    pushDevices,
    recoveryCodes,
    secondSteps,
    pagerNumbers,
    supportOffers,
  ]
  for (const table of theirs) await tx.delete(table).where(eq(table.memberId, actor.id))
  await endLists(ctx)
  await endClaims(ctx)
  await forgetSummaries(ctx)
  await tx.delete(blocks).where(eq(blocks.blockedId, actor.id))
  await tx.delete(keptApart).where(or(eq(keptApart.memberId, actor.id), eq(keptApart.otherId, actor.id)))
  await tx.delete(apartWishes).where(eq(apartWishes.memberId, actor.id))
  await tx.delete(mutes).where(and(eq(mutes.kind, 'person'), eq(mutes.subjectId, actor.id)))
  await tx
    .update(members)
    .set({
      name: formerMember,
      nameKey: `former ${actor.id}`,
      email: `${actor.id}@erased.invalid`,
      passwordHash: nobodysHash,
      verifiedAt: null,
      pronouns: '',
      pronounsAudience: 'nobody',
      words: '',
      wordsAudience: 'nobody',
    })
    .where(eq(members.id, actor.id))
  await tx
    .update(consents)
    .set({ withdrawnAt: now })
    .where(and(eq(consents.memberId, actor.id), isNull(consents.withdrawnAt)))
  await forgetWhatTheyAsked(ctx)
}

/** What they summed up goes, and so does what others put back of it; the version before it stands there again. */
async function forgetSummaries({ tx, actor }: Context): Promise<void> {
  const theirs = tx
    .select({ id: threadSummaries.id })
    .from(threadSummaries)
    .where(eq(threadSummaries.writtenBy, actor.id))
  await tx.delete(threadSummaries).where(inArray(threadSummaries.putBackId, theirs))
  await tx.delete(threadSummaries).where(eq(threadSummaries.writtenBy, actor.id))
}

/** Lists they made for others open nothing from now on. */
async function endLists({ tx, actor }: Context): Promise<void> {
  const theirs = tx
    .select({ id: signpostingLists.id })
    .from(signpostingLists)
    .where(eq(signpostingLists.madeBy, actor.id))
  await tx.delete(signpostingItems).where(inArray(signpostingItems.listId, theirs))
  await tx.delete(signpostingLists).where(eq(signpostingLists.madeBy, actor.id))
}

/** They look after no service's page any more, and what they told of one is nobody's. */
async function endClaims({ tx, actor, now }: Context): Promise<void> {
  await tx.update(serviceClaims).set({ words: '' }).where(eq(serviceClaims.memberId, actor.id))
  const ended = await tx
    .update(serviceClaims)
    .set({ endedAt: now, endedBy: actor.id })
    .where(and(eq(serviceClaims.memberId, actor.id), isNull(serviceClaims.endedAt)))
    .returning({ serviceId: serviceClaims.serviceId })
  const others = sql<number | null>`(select min(${serviceClaims.provedAt}) from ${serviceClaims}
    where ${serviceClaims.serviceId} = ${services.id} and ${serviceClaims.endedAt} is null)`
  const theirs = ended.map(({ serviceId }) => serviceId)
  await tx.update(services).set({ lookedAfterSince: others }).where(inArray(services.id, theirs))
  await tx
    .update(serviceCorrections)
    .set({ words: '', email: null, reporterId: null })
    .where(eq(serviceCorrections.reporterId, actor.id))
}

/** The words they wrote to those who run this place. That there was an ask, a report or an appeal stays on record. */
async function forgetWhatTheyAsked({ tx, actor, now }: Context): Promise<void> {
  await tx.update(groupAsks).set({ words: '' }).where(eq(groupAsks.memberId, actor.id))
  await tx.update(joinRequests).set({ words: '' }).where(eq(joinRequests.memberId, actor.id))
  await tx
    .update(reports)
    .set({ note: '', toldWhere: '', tellAddress: null, reporterId: null })
    .where(eq(reports.reporterId, actor.id))
  await tx
    .update(appealMessages)
    .set({ words: '' })
    .where(
      and(
        eq(appealMessages.fromMember, true),
        inArray(
          appealMessages.appealId,
          tx.select({ id: appeals.id }).from(appeals).where(eq(appeals.memberId, actor.id)),
        ),
      ),
    )
  await tx
    .update(appeals)
    .set({ outcome: 'withdrawn', outcomeWords: '', decidedBy: actor.id, decidedAt: now })
    .where(and(eq(appeals.memberId, actor.id), isNull(appeals.decidedAt)))
  // What triage thought of their words is about their health as well; that it looked, and how high, stays for the figures.
  await tx.update(screenings).set({ fastReasons: [], fullReasons: null }).where(eq(screenings.authorId, actor.id))
}

/** Letters of support tell of somebody's health, whoever wrote them: those to them and from them go. What they wrote to others for the house loses its words. */
async function forgetLetters({ tx, actor }: Context): Promise<void> {
  const offers = tx.select({ id: supportOffers.id }).from(supportOffers).where(eq(supportOffers.memberId, actor.id))
  const letters = tx
    .select({ id: supportMessages.id })
    .from(supportMessages)
    .where(inArray(supportMessages.offerId, offers))
  await tx.delete(letterTakedowns).where(inArray(letterTakedowns.letterId, letters))
  await tx.delete(supportMessages).where(inArray(supportMessages.offerId, offers))
  await tx.update(supportMessages).set({ words: '' }).where(eq(supportMessages.authorId, actor.id))
}
