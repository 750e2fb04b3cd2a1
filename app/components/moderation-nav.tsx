import { Link, useLocation } from '@remix-run/react'

/** Places of those who moderate. Facilitators have the queue and their own care; coordinators have appeals and complaints. */
const places = [
  { to: '/moderation', words: 'Queue', when: 'queue' },
  { to: '/moderation?show=mine', words: 'My cases', when: 'queue' },
  { to: '/moderation/concerns', words: 'Told in words', when: 'room' },
  { to: '/moderation/room', words: 'Moderators’ room', when: 'room' },
  { to: '/moderation/alarms', words: 'Alarms', when: 'queue' },
  { to: '/moderation/appeals', words: 'Appeals', when: 'appeals' },
  { to: '/moderation/holds', words: 'Holds', when: 'holds' },
  { to: '/coordinate/rota', words: 'Rota', when: 'room' },
  { to: '/moderation/care', words: 'Looking after you', when: 'queue' },
] as const

/** The way between the pages of those who moderate: a row on a desk, and on a phone one line that unfolds. */
export function ModerationNav({ sees }: { sees: Readonly<Record<(typeof places)[number]['when'], boolean>> }) {
  const { pathname, search } = useLocation()
  const shown = places.filter(({ when }) => sees[when])
  const here =
    shown.find(({ to }) => (to.includes('?') ? `${pathname}${search}` === to : pathname === to && search === '')) ??
    null
  return (
    <>
      <nav aria-label="Moderation" className="hidden flex-wrap gap-x-5 border-b border-line md:flex">
        {shown.map(({ to, words }) => (
          <Link
            key={to}
            to={to}
            aria-current={here?.to === to ? 'page' : undefined}
            className={`-mb-px flex min-h-target items-center border-b-3 no-underline hover:underline ${here?.to === to ? 'border-place font-bold' : 'border-transparent'}`}
          >
            {words}
          </Link>
        ))}
      </nav>
      <nav aria-label="Moderation, on a phone" className="md:hidden">
        {/* Folded again on each new page. */}
        <details key={`${pathname}${search}`} className="rounded-card border border-line bg-surface px-4">
          <summary className="min-h-target py-2 font-bold">{here?.words ?? 'Places in moderation'}</summary>
          <ul className="border-t border-line py-1">
            {shown.map(({ to, words }) => (
              <li key={to}>
                <Link
                  to={to}
                  aria-current={here?.to === to ? 'page' : undefined}
                  className={`flex min-h-target items-center no-underline hover:underline ${here?.to === to ? 'font-bold' : ''}`}
                >
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      </nav>
    </>
  )
}
