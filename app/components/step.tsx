import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Disc } from './shell.tsx'

/** One question of several: where the person is on the way, the way back, and the question. */
export function Step({
  at,
  of,
  back,
  title,
  children,
}: {
  at: number
  of: number
  back?: string
  title: ReactNode
  children: ReactNode
}) {
  return (
    <div className="mx-auto max-w-measure space-y-5">
      {back && (
        <p>
          <Link to={back} className="inline-flex min-h-target items-center">
            Back
          </Link>
        </p>
      )}
      <div className="space-y-2">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-soft">
          <span className="flex items-center gap-1.5" aria-hidden="true">
            {Array.from({ length: of }, (_, index) => index + 1).map((step) =>
              step === at ? (
                <Disc key={step} small />
              ) : (
                <span
                  key={step}
                  className={`mx-1 size-2.5 rounded-full border-2 border-line-strong ${step < at ? 'bg-line-strong' : ''}`}
                />
              ),
            )}
          </span>
          {at} of {of}
        </p>
        <h1>{title}</h1>
      </div>
      {children}
    </div>
  )
}
