import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

/** A page inside a workspace: slate, with the way back to its home and to the room it stands in. */
export function WorkspaceFrame({
  workspace,
  room,
  title,
  children,
}: {
  workspace: { readonly slug: string; readonly name: string }
  /** The room above this page, when the page stands deeper than a room. */
  room?: { readonly to: string; readonly words: string }
  title: ReactNode
  children: ReactNode
}) {
  const home = `/working-together/${workspace.slug}`
  return (
    <div className="place-copro space-y-6">
      <div className="space-y-1">
        <nav aria-label="You are here" className="flex flex-wrap items-center gap-x-3 text-small">
          <Link to={home} className="inline-flex min-h-target items-center">
            {workspace.name}
          </Link>
          {room && (
            <span className="inline-flex items-center gap-x-3">
              <span aria-hidden="true">›</span>
              <Link to={`${home}/${room.to}`} className="inline-flex min-h-target items-center">
                {room.words}
              </Link>
            </span>
          )}
        </nav>
        <h1>{title}</h1>
      </div>
      {children}
    </div>
  )
}
