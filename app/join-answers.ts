import { type AppLoadContext, createCookieSessionStorage } from '@remix-run/node'

/** What somebody has answered so far on their way in. Never their e-mail address or password: those go straight to the door. */
export type JoinAnswers = { isAdult: 'on'; name: string; agrees: 'on' }

/** The answers travel in a signed cookie that scripts cannot read and that lasts an hour: nothing is kept about somebody who turns back. */
export function joinAnswers({ secret, site }: AppLoadContext) {
  const secure = site.origin.startsWith('https://')
  return createCookieSessionStorage<JoinAnswers>({
    cookie: {
      name: secure ? '__Host-join' : 'join',
      secrets: [secret],
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      maxAge: 3600,
      secure,
    },
  })
}

/** The first question that has no answer yet; null when all have. */
export function firstUnanswered(has: (answer: keyof JoinAnswers) => boolean): string | null {
  if (!has('isAdult')) return '/join'
  if (!has('name')) return '/join/name'
  return has('agrees') ? null : '/join/rules'
}
