import { type AppLoadContext, createCookieSessionStorage } from '@remix-run/node'

/** What somebody has answered so far on their way in. Never their e-mail address or password: those go straight to the door. */
export type JoinAnswers = {
  isAdult: 'on'
  name: string
  agrees: 'on'
  /** They said that they are under 18: nothing else is kept, and going back does not change it. */
  isYoung: 'on'
}

/** Where somebody under 18 is shown who is there for them. */
export const forTheYoung = '/join/under-18'
/** How long the answer "under 18" holds in this browser, in seconds: a day. */
const youngFor = 24 * 3600

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

/** The cookie of somebody who said that they are under 18: that answer and nothing else, whatever they had written before. */
export function turnedAway(context: AppLoadContext): Promise<string> {
  const storage = joinAnswers(context)
  return storage.getSession().then((answers) => {
    answers.set('isYoung', 'on')
    return storage.commitSession(answers, { maxAge: youngFor })
  })
}

/** The first question that has no answer yet; null when all have. Whoever is under 18 is led to who is there for them. */
export function firstUnanswered(has: (answer: keyof JoinAnswers) => boolean): string | null {
  if (has('isYoung')) return forTheYoung
  if (!has('isAdult')) return '/join'
  if (!has('name')) return '/join/name'
  return has('agrees') ? null : '/join/rules'
}
