import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** Opening a notice marks it as read and leads on. A plain link, so that it opens in a new tab and without scripts. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const notice = await orShowProblem(() => context.services.commands.notices.openNotice({ noticeId: params.noticeId }))
  if (notice.kind === 'seat-asked') {
    const { slug } = await orShowProblem(() =>
      context.services.queries.workspaces.workspaceAddress({ workspaceId: notice.concernsId }),
    )
    return redirect(`/working-together/${slug}/people`, 303)
  }
  return redirect(whereTo(notice), 303)
}

type Opened = {
  readonly kind: string
  readonly slug: string | null
  readonly threadId: string | null
  readonly postId: string | null
  readonly concernsId: string | null
}

function whereTo({ kind, slug, threadId, postId, concernsId }: Opened): string {
  if (concernsId !== null && kind in placesOfTheirOwn) return `${placesOfTheirOwn[kind]}/${concernsId}`
  if (slug === null) return placesWithoutGroup[kind] ?? '/groups'
  if (postId !== null) return `/groups/${slug}/posts/${postId}`
  if (threadId !== null) return `/groups/${slug}/threads/${threadId}`
  if (kind === 'weekly-read') return `/groups/${slug}/this-week`
  return kind === 'join-asked' ? `/groups/${slug}/facilitate` : `/groups/${slug}`
}

const placesOfTheirOwn: Readonly<Record<string, string>> = {
  'support-offered': '/support',
  'support-written': '/support',
  'support-asked': '/support',
  'support-called': '/chat/support',
  paged: '/moderation/alarms',
  'case-reopened': '/moderation/cases',
  'session-soon': '/chat',
  'session-changed': '/chat',
  'session-missed': '/chat',
  'contact-unchecked': '/coordinate/crisis-contacts',
  'debrief-asked': '/coordinate/debriefs',
  'peer-asked': '/connections/asks',
  'peer-answered': '/connections/asks',
  'peer-wrote': '/chat',
  'peer-ended': '/chat',
  'correction-unsafe': '/services/corrections',
  'correction-answered': '/services/corrections',
  'claim-answered': '/services',
  'review-asked': '/working-together/documents',
  'review-soon': '/working-together/documents',
  'comment-answered': '/working-together/comments',
  'say-asked': '/working-together/documents',
  'review-ended': '/working-together/documents',
  'document-due': '/working-together/documents',
  'meeting-called': '/working-together/meetings',
  'meeting-changed': '/working-together/meetings',
  'meeting-soon': '/working-together/meetings',
  'action-due': '/working-together/meetings',
  'proposal-laid': '/working-together/put',
  'answer-asked': '/working-together/put',
  'answer-sent': '/working-together/put',
  'year-asked': '/working-together/years',
  'service-due': '/services',
  'service-unpublished': '/services',
}

const placesWithoutGroup: Readonly<Record<string, string>> = {
  'plan-due': '/plans',
  'plan-opened': '/plans/openings',
  'plan-tried': '/plans/openings',
  'group-asked': '/coordinate',
  'claim-asked': '/coordinate/directory/claims',
  'seat-answered': '/working-together/mine',
  'involvement-answered': '/working-together/record',
  'seat-changed': '/working-together/mine',
  'record-due': '/coordinate/records',
  'group-opened': '/groups/ask',
  'report-kept': '/my-reports',
  'report-answered': '/my-reports',
  'concern-told': '/moderation/concerns',
  decision: '/how-i-was-treated',
  'case-handed': '/moderation?show=mine',
  'appeal-answered': '/how-i-was-treated#conversations',
  'appeal-waiting': '/moderation/appeals',
  'export-asked': '/coordinate/exports',
}
