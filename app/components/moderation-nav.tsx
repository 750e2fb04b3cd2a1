import { Link, useLocation } from '@remix-run/react'

/** Places of those who moderate. Facilitators have the queue and their own care; coordinators have appeals and complaints. */
const places = [
  { to: '/moderation', words: 'Queue', when: 'queue' },
  { to: '/moderation?show=mine', words: 'My cases', when: 'queue' },
  { to: '/moderation/room', words: 'Moderators’ room', when: 'room' },
  { to: '/moderation/appeals', words: 'Appeals', when: 'appeals' },
  { to: '/moderation/holds', words: 'Holds', when: 'holds' },
  { to: '/moderation/care', words: 'Looking after you', when: 'queue' },
] as const

/** The way between the pages of those who moderate. */
export function ModerationNav({ sees }: { sees: Readonly<Record<(typeof places)[number]['when'], boolean>> }) {
  const { pathname, search } = useLocation()
  const isHere = (to: string) => (to.includes('?') ? `${pathname}${search}` === to : pathname === to && search === '')
  return (
    <nav aria-label="Moderation" className="flex flex-wrap gap-x-5 border-b border-line">
      {places
        .filter(({ when }) => sees[when])
        .map(({ to, words }) => (
          <Link
            key={to}
            to={to}
            aria-current={isHere(to) ? 'page' : undefined}
            className={`-mb-px flex min-h-target items-center border-b-3 no-underline hover:underline ${isHere(to) ? 'border-place font-bold' : 'border-transparent'}`}
          >
            {words}
          </Link>
        ))}
    </nav>
  )
}
