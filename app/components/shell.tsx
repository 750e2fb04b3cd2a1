import { Form, Link, NavLink, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'

type Me = {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  readonly isKeptOut: boolean
}

/** Five at most: a phone has no room for more. Finding a group and searching posts stand on the page of one's groups. */
const memberPlaces = [
  { to: '/my-groups', words: 'My groups' },
  { to: '/carers', words: 'Carers' },
  { to: '/working-together', words: 'Working together' },
  { to: '/services', words: 'Find services' },
  { to: '/notices', words: 'Notices' },
]
/** Pages that belong to a place, and stand elsewhere. */
const partsOf: Readonly<Record<string, RegExp>> = {
  '/my-groups': /^\/(groups|search|following|connections)(\/|$)|^\/saved$/,
  '/services': /^\/(saved\/services|for-somebody)(\/|$)/,
}
/** Whoever is kept out reads why, appeals, takes their records, and gets help. */
const keptOutPlaces = [
  { to: '/how-i-was-treated', words: 'How I was treated' },
  { to: '/settings/my-data', words: 'My data' },
  { to: '/house-rules', words: 'House rules' },
]
const visitorPlaces = [
  { to: '/groups', words: 'Groups' },
  { to: '/carers', words: 'Carers' },
  { to: '/working-together', words: 'Working together' },
  { to: '/services', words: 'Find services' },
]

/** Tasks somebody has taken on have their place too, and nobody else sees it. */
const tasksOf = (me: Me | null, greets: boolean, moderates: boolean) => [
  ...(moderates ? [{ to: '/moderation', words: 'Moderation' }] : []),
  ...(greets ? [{ to: '/first-replies', words: 'First replies' }] : []),
  ...(me?.roles.includes('coordinator') ? [{ to: '/coordinate', words: 'Coordinate' }] : []),
  ...(me?.roles.includes('directory-editor') ? [{ to: '/coordinate/directory', words: 'Keep the directory' }] : []),
]

/** What stands around every page: where you are, the way to other places, and help. */
export function Shell({
  me,
  greets,
  moderates,
  hasNotices,
  site,
  children,
}: {
  me: Me | null
  /** They facilitate or greet somewhere. */
  greets: boolean
  /** They moderate, or something waits for them in a group they look after. */
  moderates: boolean
  hasNotices: boolean
  site: { hostName: string; isDemo: boolean } | undefined
  children: ReactNode
}) {
  const places = me ? (me.isKeptOut ? keptOutPlaces : memberPlaces) : visitorPlaces
  // On a phone there is no room for it beside "Get help now", which must stay in one row with the name.
  const placesBelow = me ? places : [...places, { to: '/sign-in', words: 'Sign in' }]
  const tasks = tasksOf(me, greets, moderates)
  const { pathname } = useLocation()
  return (
    <>
      <a href="#main" className="button absolute left-2 top-2 z-10 -translate-y-24 focus:translate-y-0">
        Skip to the page
      </a>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 max-[22rem]:gap-x-2 sm:px-6">
          <Link
            to={me ? '/my-groups' : '/'}
            className="flex min-h-target items-center gap-3 text-large font-bold no-underline max-[22rem]:gap-2"
          >
            <Disc />
            Waymark
          </Link>
          <nav
            aria-label="Main"
            className="hidden flex-1 flex-wrap gap-x-5 md:flex low:flex low:max-md:order-last low:max-md:basis-full"
          >
            {[...places, ...tasks].map(({ to, words }) => (
              <Place key={to} to={to} words={words} isNew={to === '/notices' && hasNotices} />
            ))}
          </nav>
          <div className="ml-auto flex items-center gap-3">
            {!me && (
              <Link to="/sign-in" className="button button-quiet hidden md:inline-flex low:inline-flex">
                Sign in
              </Link>
            )}
            <a href="/help-now" className="button place-safe max-[22rem]:!px-2.5">
              Get help now
            </a>
          </div>
          {tasks.length > 0 && (
            <nav aria-label="Your tasks" className="flex basis-full flex-wrap gap-x-5 md:hidden low:hidden">
              {tasks.map(({ to, words }) => (
                <Place key={to} to={to} words={words} isNew={false} />
              ))}
            </nav>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pb-12 pt-6 sm:px-6 sm:pt-8">
        {children}
      </main>
      <footer className="border-t border-line pb-24 md:pb-8 low:pb-8">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 gap-y-1 px-4 py-6 text-small text-ink-soft sm:px-6">
          <FooterLinks me={me} />
          {site && (
            <span className="basis-full pt-2">
              Run by {site.hostName}. Nothing members write can be found by search engines.
            </span>
          )}
        </div>
      </footer>
      <nav
        aria-label="Main, on a phone"
        className="fixed inset-x-0 bottom-0 flex flex-wrap border-t border-line bg-surface md:hidden low:hidden"
      >
        {placesBelow.map(({ to, words }) => (
          <NavLink
            key={to}
            to={to}
            end={to === '/groups'}
            className={({ isActive }) =>
              `${placeOf(to)} flex min-h-14 grow basis-16 flex-col items-center justify-center border-t-4 px-1 text-center text-small leading-tight no-underline ${isActive || partsOf[to]?.test(pathname) ? 'border-place font-bold' : 'border-transparent'}`
            }
          >
            {words}
            {to === '/notices' && hasNotices && <span className="tag !px-2 !py-0">new</span>}
          </NavLink>
        ))}
      </nav>
    </>
  )
}

/** Services are oak, carers' places are heather, and where people work together is slate, wherever they are named. */
const placeOf = (to: string) => colours[to] ?? ''
const colours: Readonly<Record<string, string>> = {
  '/services': 'place-sign',
  '/carers': 'place-carer',
  '/working-together': 'place-copro',
}

function Place({ to, words, isNew }: { to: string; words: string; isNew: boolean }) {
  const { pathname } = useLocation()
  return (
    <NavLink
      to={to}
      end={to === '/groups'}
      className={({ isActive }) =>
        `${placeOf(to)} flex min-h-target items-center border-b-3 no-underline hover:underline ${isActive || partsOf[to]?.test(pathname) ? 'border-place font-bold' : 'border-transparent'}`
      }
    >
      {words}
      {isNew && <NewMark />}
    </NavLink>
  )
}

const NewMark = () => <span className="tag ml-2 !px-2">new</span>

function FooterLinks({ me }: { me: Me | null }) {
  const links = [
    { to: '/house-rules', words: 'House rules' },
    { to: '/how-we-keep-people-safe', words: 'How we keep people safe' },
    { to: '/report', words: 'Report something' },
    { to: '/privacy', words: 'Privacy' },
    { to: '/accessibility', words: 'Accessibility' },
    { to: '/settings', words: 'Settings' },
  ]
  return (
    <>
      {links.map(({ to, words }) => (
        <Link key={to} to={to} className="inline-flex min-h-target items-center">
          {words}
        </Link>
      ))}
      {me && (
        <Form method="post" action="/sign-out">
          <button type="submit" className="button-link">
            Sign out, {me.name}
          </button>
        </Form>
      )}
    </>
  )
}

/** The footpath waymark: the logo, the "further along" badge and the focus yellow belong together. */
export function Disc({ small = false }: { small?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 40 40" className={small ? 'size-5 flex-none' : 'size-9 flex-none'}>
      <circle cx="20" cy="20" r="18" fill="#ffd23f" stroke="#1c2826" strokeWidth="2.5" />
      <path
        d="M10 20h17m-7-8 8 8-8 8"
        fill="none"
        stroke="#1c2826"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
