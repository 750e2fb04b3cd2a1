import { asc, desc, eq } from 'drizzle-orm'
import {
  addressChanges,
  apartWishes,
  caring,
  caringConditions,
  conditions,
  consents,
  foldedHardKinds,
  groupRoles,
  groups,
  journeys,
  memberRoles,
  members,
  memberships,
  noticeChoices,
  pagerNumbers,
  preferences,
  pushDevices,
  secondSteps,
  sessions,
} from '#db/schema/index.ts'
import { whole } from './record-pages.ts'

/** Who a member is here and how they like it: short lists, each of them whole. */
export const recordsOfAccount = {
  account: whole(async (db, me) => {
    const rows = await db
      .select({
        name: members.name,
        email: members.email,
        joinedAt: members.joinedAt,
        addressConfirmedAt: members.verifiedAt,
        pronouns: members.pronouns,
        aboutMe: members.words,
        theme: preferences.theme,
        textSize: preferences.textSize,
        calmPages: preferences.slowly,
        openContentNotes: preferences.openNotes,
        foldedWords: preferences.foldWords,
        digest: preferences.digest,
        quietFrom: preferences.quietFrom,
        quietTo: preferences.quietTo,
        nation: preferences.nation,
        secondStepAt: secondSteps.confirmedAt,
      })
      .from(members)
      .leftJoin(preferences, eq(preferences.memberId, members.id))
      .leftJoin(secondSteps, eq(secondSteps.memberId, members.id))
      .where(eq(members.id, me))
    const badges = await db.select({ role: memberRoles.role }).from(memberRoles).where(eq(memberRoles.memberId, me))
    const folded = await db
      .select({ kind: foldedHardKinds.kind })
      .from(foldedHardKinds)
      .where(eq(foldedHardKinds.memberId, me))
    return rows.map(({ quietFrom, quietTo, ...row }) => ({
      ...row,
      quietFrom: onTheClock(quietFrom),
      quietTo: onTheClock(quietTo),
      badges: badges.map(({ role }) => role),
      foldedKinds: folded.map(({ kind }) => kind),
    }))
  }),
  addresses: whole((db, me) =>
    db
      .select({
        from: addressChanges.fromEmail,
        to: addressChanges.toEmail,
        askedAt: addressChanges.askedAt,
        outcome: addressChanges.outcome,
      })
      .from(addressChanges)
      .where(eq(addressChanges.memberId, me))
      .orderBy(asc(addressChanges.askedAt)),
  ),
  consents: whole((db, me) =>
    db
      .select({ version: consents.version, givenAt: consents.givenAt, takenBackAt: consents.withdrawnAt })
      .from(consents)
      .where(eq(consents.memberId, me))
      .orderBy(asc(consents.givenAt)),
  ),
  groups: whole((db, me) =>
    db
      .select({ group: groups.name, joinedAt: memberships.joinedAt, lastVisitAt: memberships.visitedAt })
      .from(memberships)
      .innerJoin(groups, eq(groups.id, memberships.groupId))
      .where(eq(memberships.memberId, me)),
  ),
  'looking-after': whole((db, me) =>
    db
      .select({ group: groups.name, as: groupRoles.role, namedAt: groupRoles.namedAt })
      .from(groupRoles)
      .innerJoin(groups, eq(groups.id, groupRoles.groupId))
      .where(eq(groupRoles.memberId, me)),
  ),
  journeys: whole((db, me) =>
    db
      .select({
        condition: conditions.name,
        sinceYear: journeys.sinceYear,
        sinceMonth: journeys.sinceMonth,
        whoSeesIt: journeys.audience,
      })
      .from(journeys)
      .innerJoin(conditions, eq(conditions.id, journeys.conditionId))
      .where(eq(journeys.memberId, me)),
  ),
  caring: whole(async (db, me) => {
    const told = await db.select().from(caring).where(eq(caring.memberId, me)).orderBy(asc(caring.toldAt))
    const about = await db
      .select({ caringId: caringConditions.caringId, name: conditions.name })
      .from(caringConditions)
      .innerJoin(caring, eq(caring.id, caringConditions.caringId))
      .innerJoin(conditions, eq(conditions.id, caringConditions.conditionId))
      .where(eq(caring.memberId, me))
    return told.map(({ id, who, sinceYear, sinceMonth, load, toldAt, endedAt, ...seenBy }) => ({
      lookedAfter: who,
      conditions: about.filter(({ caringId }) => caringId === id).map(({ name }) => name),
      sinceYear,
      sinceMonth,
      howMuch: load,
      whoSeesWhom: seenBy.whoAudience,
      whoSeesTheConditions: seenBy.conditionsAudience,
      whoSeesSinceWhen: seenBy.sinceAudience,
      whoSeesHowMuch: seenBy.loadAudience,
      toldAt,
      endedAt,
    }))
  }),
  // What they called the wish and when they made it; never whether anybody was found.
  'kept-apart': whole((db, me) =>
    db
      .select({ named: apartWishes.label, by: apartWishes.how, namedAt: apartWishes.namedAt })
      .from(apartWishes)
      .where(eq(apartWishes.memberId, me)),
  ),
  'notice-choices': whole((db, me) =>
    db
      .select({ kind: noticeChoices.kind, byMail: noticeChoices.mail })
      .from(noticeChoices)
      .where(eq(noticeChoices.memberId, me)),
  ),
  paging: whole(async (db, me) => {
    const numbers = await db
      .select({ number: pagerNumbers.address, setAt: pagerNumbers.setAt })
      .from(pagerNumbers)
      .where(eq(pagerNumbers.memberId, me))
    const devices = await db
      .select({ device: pushDevices.endpoint, addedAt: pushDevices.addedAt })
      .from(pushDevices)
      .where(eq(pushDevices.memberId, me))
    return [...numbers, ...devices]
  }),
  sessions: whole((db, me) =>
    db
      .select({ device: sessions.device, signedInAt: sessions.startedAt, lastUsedAt: sessions.seenAt })
      .from(sessions)
      .where(eq(sessions.memberId, me))
      .orderBy(desc(sessions.seenAt)),
  ),
}

/** Minutes after midnight as people read them: "22:00". */
const onTheClock = (minutes: number | null): string | null =>
  minutes === null
    ? null
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
