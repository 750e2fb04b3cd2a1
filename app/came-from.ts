import { type AppLoadContext, createCookie } from '@remix-run/node'
import { safeNext } from './respond.ts'

/** As long as the link that confirms an address can be used, in seconds. */
const lasts = 3 * 24 * 3600

/** Which group somebody came from tells of their health: it stays in their own browser, signed, and never travels in a mail. */
const cookie = ({ secret, site }: AppLoadContext) => {
  const secure = site.origin.startsWith('https://')
  return createCookie(secure ? '__Host-came-from' : 'came-from', {
    secrets: [secret],
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: lasts,
    secure,
  })
}

/** The cookie that remembers where this member was when they began to join. */
export const rememberWhere = (context: AppLoadContext, memberId: string, next: string): Promise<string> =>
  cookie(context).serialize({ memberId, next })

/** Where this member was when they began to join; empty when this browser does not know, or knows it of somebody else. */
export async function whereFrom(context: AppLoadContext, request: Request): Promise<string> {
  const kept: unknown = await cookie(context).parse(request.headers.get('Cookie'))
  const isTheirs =
    typeof kept === 'object' && kept !== null && 'memberId' in kept && kept.memberId === context.caller.actor.id
  return isTheirs && 'next' in kept ? safeNext(kept.next, '') : ''
}

/** The cookie that forgets it again. */
export const forgetWhere = (context: AppLoadContext): Promise<string> => cookie(context).serialize('', { maxAge: 0 })
