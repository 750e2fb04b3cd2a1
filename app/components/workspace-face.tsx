import { Link } from '@remix-run/react'
import type { ComponentProps, ReactNode } from 'react'
import { type SeatKind, seatWords } from '#app/workspace-words.ts'
import { Here } from './here.tsx'
import { PublicThemes } from './public-themes.tsx'
import { YouSaidList } from './you-said.tsx'

type Face = {
  readonly slug: string
  readonly name: string
  readonly service: string
  readonly purpose: string
  readonly whoWeAre: string
  readonly howToJoin: string
  readonly named: readonly { readonly name: string; readonly kind: SeatKind }[]
}

type Told = Parameters<typeof YouSaidList>[0]['told']

/** What everybody may read of a workspace whose public page is open. No names of people, but for those who chose it. */
export function WorkspaceFace({
  workspace,
  told,
  themes,
  now,
}: {
  workspace: Face
  told: Told
  themes: ComponentProps<typeof PublicThemes>['themes']
  now: number
}) {
  return (
    <div className="place-copro mx-auto max-w-measure space-y-6">
      <div className="space-y-1">
        <Here to="/working-together" words="Working together" />
        <h1>{workspace.name}</h1>
        <p className="text-large text-ink-soft">{workspace.service}</p>
      </div>
      <FaceWords workspace={workspace} />
      {told.length > 0 && (
        <section aria-labelledby="changed" className="space-y-3">
          <h2 id="changed">What we changed</h2>
          <YouSaidList told={told} now={now} withGroup="one-group" />
        </section>
      )}
      <PublicThemes themes={themes} withGroup="one-group" />
      {told.length + themes.length > 0 && (
        <p>
          <Link to={`/working-together/${workspace.slug}/you-said`} className="inline-flex min-h-target items-center">
            Everything you said, and what came of it
          </Link>
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        <Link to={`/working-together/${workspace.slug}/join`} className="button">
          Ask to join
        </Link>
        <Link to={`/working-together/${workspace.slug}/proposals/put`} className="button button-quiet">
          Ask us about research or a plan
        </Link>
        <Link to={`/working-together/${workspace.slug}/review-of-the-year`} className="button button-quiet">
          How our years went
        </Link>
      </p>
    </div>
  )
}

/** The words of the public page, as they stand or will stand there. */
export function FaceWords({ workspace }: { workspace: Face }) {
  return (
    <>
      <p>{workspace.purpose}</p>
      <Words id="who" title="Who we are" words={workspace.whoWeAre}>
        {workspace.named.length > 0 && (
          <ul className="flex flex-wrap gap-x-5 gap-y-2 border-t border-line pt-3">
            {workspace.named.map(({ name, kind }) => (
              <li key={name}>
                {name} <span className="tag">{seatWords[kind]}</span>
              </li>
            ))}
          </ul>
        )}
      </Words>
      <Words id="how" title="How to join" words={workspace.howToJoin} />
    </>
  )
}

function Words({ id, title, words, children }: { id: string; title: string; words: string; children?: ReactNode }) {
  if (words === '') return null
  return (
    <section aria-labelledby={id} className="card edge space-y-2">
      <h2 id={id} className="text-large">
        {title}
      </h2>
      <p className="whitespace-pre-line">{words}</p>
      {children}
    </section>
  )
}
