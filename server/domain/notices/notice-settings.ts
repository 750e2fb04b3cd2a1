import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groupRoles, type NoticeKind, noticeChoices, preferences } from '#db/schema/index.ts'
import { hasRole, isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { arrangesSomewhere } from '../workspaces/index.ts'
import { noticeKinds, usualMail, withoutChoice } from './kinds.ts'
import { mayKeepNotices } from './policy.ts'

/** Kinds that only reach those who look after groups, or after all of them. */
const forFacilitators: readonly NoticeKind[] = ['newcomer-waiting', 'join-asked', 'support-asked', 'support-called']
/** Kinds that only reach those who answer appeals and complaints, agree to exports, or look after those who look after others. */
const forStaff: readonly NoticeKind[] = ['appeal-waiting', 'export-asked', 'debrief-asked']
/** Kinds that only reach those who arrange a workspace. */
const forArrangers: readonly NoticeKind[] = ['seat-asked']
const forCoordinators: readonly NoticeKind[] = ['group-asked', 'contact-unchecked', 'record-due']
const forModerators: readonly NoticeKind[] = ['concern-told']
/** Kinds about cases, which facilitators look into as well. */
const aboutCases: readonly NoticeKind[] = ['case-handed', 'case-reopened']

/** How this member is told: the kinds that can reach them, their quiet hours, and their digest. Refuses: forbidden. */
export const noticeSettings = query(z.object({}), async ({ db, actor }) => {
  demand(mayKeepNotices(actor))
  const chosen = await db.select().from(noticeChoices).where(eq(noticeChoices.memberId, actor.id))
  const looksAfter = await hasGroupRole(db, actor.id)
  const arranges = await arrangesSomewhere(db, actor.id)
  const coordinates = hasRole(actor, 'coordinator')
  const moderates = isModerator(actor)
  const kinds = noticeKinds.filter(
    (kind) =>
      !withoutChoice.includes(kind) &&
      (looksAfter || coordinates || !forFacilitators.includes(kind)) &&
      (arranges || !forArrangers.includes(kind)) &&
      (coordinates || !forCoordinators.includes(kind)) &&
      (moderates || !forModerators.includes(kind)) &&
      (moderates || looksAfter || !aboutCases.includes(kind)) &&
      (hasRole(actor, 'moderator', 'duty-lead', 'coordinator') || !forStaff.includes(kind)),
  )
  const [times] = await db
    .select({ quietFrom: preferences.quietFrom, quietTo: preferences.quietTo, digest: preferences.digest })
    .from(preferences)
    .where(eq(preferences.memberId, actor.id))
  return {
    choices: kinds.map((kind) => ({
      kind,
      mail: chosen.find((choice) => choice.kind === kind)?.mail ?? usualMail[kind],
    })),
    quietFrom: times?.quietFrom ?? 22 * 60,
    quietTo: times?.quietTo ?? 8 * 60,
    digest: times?.digest ?? ('daily' as const),
    isMailStopped: noticeKinds.every((kind) =>
      chosen.some((choice) => choice.kind === kind && choice.mail === 'never'),
    ),
  }
})

async function hasGroupRole(db: Reader, memberId: string): Promise<boolean> {
  const roles = await db
    .select({ role: groupRoles.role })
    .from(groupRoles)
    .where(eq(groupRoles.memberId, memberId))
    .limit(1)
  return roles.length > 0
}
