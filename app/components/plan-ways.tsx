import { Link } from '@remix-run/react'
import type { PlanPath } from '#app/plan-words.ts'

/** What somebody can do with a plan that they have written. */
export function PlanWays({ path }: { path: PlanPath }) {
  const ways = [
    { to: `/plans/${path}/paper`, words: 'Print it, or keep it as a PDF', hint: 'You choose which parts.' },
    {
      to: `/plans/${path}/share`,
      words: 'Tell it once: share a part by a link',
      hint: 'For a nurse, a social worker or another professional. It ends on a day you choose.',
    },
    ...(path === 'emergency'
      ? [
          {
            to: '/plans/emergency/card',
            words: 'A card for my wallet',
            hint: 'It says nothing about anybody. A code on it opens what you allow.',
          },
          {
            to: '/plans/emergency/phone',
            words: 'Keep it on this phone',
            hint: 'So that you have it without a signal.',
          },
        ]
      : []),
  ]
  return (
    <section aria-labelledby="ways" className="space-y-3">
      <h2 id="ways">Use your plan</h2>
      <ul className="card max-w-none divide-y divide-line !py-1">
        {ways.map(({ to, words, hint }) => (
          <li key={to} className="max-w-none py-2">
            <Link to={to} className="inline-flex min-h-target items-center font-bold">
              {words}
            </Link>
            <span className="block text-small text-ink-soft">{hint}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
