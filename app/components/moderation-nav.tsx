import { Link, useLocation } from '@remix-run/react'

/** Places of those who moderate. Facilitators have the queue and their own care; the rest is for moderators. */
const places = [
  { to: '/moderation', words: 'Queue', forAll: true },
  { to: '/moderation?show=mine', words: 'My cases', forAll: true },
  { to: '/moderation/room', words: 'Moderators’ room', forAll: false },
  { to: '/moderation/care', words: 'Looking after you', forAll: true },
]

/** The way between the pages of those who moderate. */
export function ModerationNav({ isModerator }: { isModerator: boolean }) {
  const { pathname, search } = useLocation()
  const isHere = (to: string) => (to.includes('?') ? `${pathname}${search}` === to : pathname === to && search === '')
  return (
    <nav aria-label="Moderation" className="flex flex-wrap gap-x-5 border-b border-line">
      {places
        .filter(({ forAll }) => forAll || isModerator)
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
