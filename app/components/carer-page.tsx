import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { LeaveSite } from './leave-site.tsx'

type Up = { readonly to: string; readonly words: string }

/** A page of the carers' place: its colour, the way back, and the way out for somebody who is looked at. */
export function CarerPage({
  title,
  lead,
  up = [],
  children,
}: {
  title: string
  lead?: ReactNode
  up?: readonly Up[]
  children: ReactNode
}) {
  return (
    <div className="place-carer mx-auto max-w-measure space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_18rem] space-y-1">
          {up.length > 0 && (
            <nav aria-label="You are here" className="no-print flex flex-wrap gap-x-2">
              {up.map(({ to, words }, at) => (
                <span key={to} className="inline-flex items-center gap-2">
                  {at > 0 && <span aria-hidden="true">›</span>}
                  <Link to={to} className="inline-flex min-h-target items-center">
                    {words}
                  </Link>
                </span>
              ))}
            </nav>
          )}
          <h1>{title}</h1>
          {lead && <p className="text-large text-ink-soft">{lead}</p>}
        </div>
        <LeaveSite />
      </div>
      {children}
    </div>
  )
}

/** The place above every plan. */
export const myPlans: Up = { to: '/plans', words: 'My plans' }
