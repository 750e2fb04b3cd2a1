import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { createContext, type ReactNode, useContext } from 'react'
import { AlarmBar } from './components/alarm-bar.tsx'
import { Problem } from './components/problem.tsx'
import { Shell } from './components/shell.tsx'
import { SleepingBadge } from './components/sleeping-badge.tsx'
import { isOpenToKeptOut, startOfKeptOut } from './kept-out.ts'
import { useNoticeArrived } from './live/new-notice.ts'
import { readLook } from './look.ts'
import styles from './styles/app.css?url'

export const links: LinksFunction = () => [
  { rel: 'preload', href: font, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
  { rel: 'manifest', href: '/waymark.webmanifest' },
]

export const meta: MetaFunction = () => [{ title: 'Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { caller, services, site } = context
  // The page that helps asks the database nothing that it can do without.
  const isMember = caller.actor.kind === 'member'
  const look = caller.reading ?? readLook(request.headers.get('Cookie'))
  const { id, roles, standing } = caller.actor
  const { pathname } = new URL(request.url)
  if (standing === 'suspended' || standing === 'closed') {
    if (!isOpenToKeptOut(pathname)) throw redirect(startOfKeptOut)
    const me = { id, name: caller.name ?? '', roles: [], isKeptOut: true }
    return {
      me,
      greets: false,
      moderates: false,
      isOnLadder: false,
      ringing: [],
      hasNotices: false,
      lacksSecondStep: false,
      look,
      site,
    }
  }
  const asks = isMember && pathname !== '/help-now'
  const greets = asks && (await services.queries.groups.greetsSomewhere({}))
  const isStaff = roles.some((role) => role === 'moderator' || role === 'duty-lead')
  const isOnLadder = asks && (greets || isStaff || roles.includes('coordinator'))
  return {
    me: isMember ? { id, name: caller.name ?? '', roles, isKeptOut: false } : null,
    greets,
    // Only those who look after something are asked about: everybody else's pages stay as quick as they are.
    moderates: asks && (greets || isStaff) && (await services.queries.moderation.caseWaits({})),
    isOnLadder,
    ringing: isOnLadder ? await services.queries.escalation.ringingAlarms({}) : [],
    hasNotices: asks && (await services.queries.notices.unreadNotices({})),
    lacksSecondStep: caller.lacksSecondStep,
    look,
    site,
  }
}

/** A page without scripts says so: `handle = { scripts: false }`, or a function of its own data. */
type Handle = { readonly scripts?: boolean | ((data: unknown) => boolean) }

/** What one answer carries beside its data: the nonce its scripts need, and the id of a bug that happened on the way. Known on the server only. */
type Answer = { readonly nonce?: string; readonly bug?: string | undefined }
const AnswerContext = createContext<Answer>({})
export const AnswerProvider = AnswerContext.Provider

export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = useContext(AnswerContext)
  const data = useRouteLoaderData<typeof loader>('root')
  const isNoticeNew = useNoticeArrived(data)
  const withScripts = useMatches().every(({ handle, data: matchData }) => {
    const wish = (handle as Handle | undefined)?.scripts ?? true
    return typeof wish === 'function' ? wish(matchData) : wish
  })
  return (
    <html
      lang="en-GB"
      data-theme={data?.look.theme}
      data-text={data?.look.textSize}
      data-slowly={data?.look.slowly ? 'true' : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b5d56" />
        <Meta />
        <Links />
      </head>
      <body>
        <Shell
          me={data?.me ?? null}
          greets={data?.greets ?? false}
          moderates={data?.moderates ?? false}
          hasNotices={isNoticeNew || (data?.hasNotices ?? false)}
          site={data?.site}
        >
          {data?.lacksSecondStep && <SleepingBadge />}
          <AlarmBar ringing={data?.ringing ?? []} isOnLadder={data?.isOnLadder ?? false} />
          {children}
        </Shell>
        {withScripts && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { bug } = useContext(AnswerContext)
  if (isRouteErrorResponse(error))
    return <Problem status={error.status} words={typeof error.data === 'string' ? error.data : undefined} />
  return <Problem status={500} words={undefined} reference={bug} />
}
