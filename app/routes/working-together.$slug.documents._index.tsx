import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { agoInWords, dayInWords } from '#app/components/dates.tsx'
import { RoomLead } from '#app/components/room-lead.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentPath, documentsPath, kindWords } from '#app/document-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Leaflets and letters – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const after = new URL(request.url).searchParams.get('after')
  return orShowProblem(async () => ({
    ...(await context.services.queries.documents.documentList({ slug: params.slug, after })),
    now: Date.now(),
  }))
}

type Listed = ReturnType<typeof useLoaderData<typeof loader>>['documents'][number]

/** The papers of a group: what is read now, what is written, what is agreed, and what was put away. */
export default function Documents() {
  const { workspace, mayBring, documents, uploads, next, now } = useLoaderData<typeof loader>()
  const working = documents.filter(({ isPutAway }) => !isPutAway)
  const inReview = working.filter(({ round }) => round !== null)
  const agreed = working.filter(({ round, draft }) => round === null && draft?.agreedAt)
  const written = working.filter(({ round, draft }) => round === null && !draft?.agreedAt)
  return (
    <WorkspaceFrame workspace={workspace} title="Leaflets and letters">
      <RoomLead words="We read what the service writes, say what we think, and see what became of it.">
        {mayBring && (
          <Link className="button" to={`${documentsPath(workspace.slug)}/bring`}>
            Bring a document
          </Link>
        )}
      </RoomLead>
      {uploads.length > 0 && (
        <Part id="uploads" title="Waiting for you to look at">
          {uploads.map(({ id, name, keptAt, readAt, unreadable }) => (
            <Line
              key={id}
              to={`${documentsPath(workspace.slug)}/uploads/${id}`}
              title={name}
              words={`${unreadable ? 'Could not be read' : readAt ? 'Read, and not yet a draft' : 'Being read'}. Handed over ${agoInWords(keptAt, now)}.`}
            />
          ))}
        </Part>
      )}
      {documents.length === 0 && (
        <p className="card edge max-w-measure">
          Nothing is here yet.{' '}
          {mayBring
            ? 'Bring the first: a leaflet you want read, or a letter you send out.'
            : 'The staff or the chair bring papers here. You will hear when there is one to read.'}
        </p>
      )}
      <Listing id="in-review" title="In review" documents={inReview} slug={workspace.slug} now={now} />
      <Listing id="written" title="Being written" documents={written} slug={workspace.slug} now={now} />
      <Listing id="agreed" title="Agreed" documents={agreed} slug={workspace.slug} now={now} />
      <Listing
        id="put-away"
        title="Put away"
        documents={documents.filter(({ isPutAway }) => isPutAway)}
        slug={workspace.slug}
        now={now}
      />
      {next !== null && (
        <Link className="button button-quiet" to={`?after=${next}`}>
          Older ones
        </Link>
      )}
    </WorkspaceFrame>
  )
}

function Listing({
  id,
  title,
  documents,
  slug,
  now,
}: {
  id: string
  title: string
  documents: readonly Listed[]
  slug: string
  now: number
}) {
  if (documents.length === 0) return null
  return (
    <Part id={id} title={title}>
      {documents.map((document) => (
        <Line
          key={document.id}
          to={documentPath(slug, document.id)}
          title={document.title}
          words={wordsOf(document, now)}
          tag={isDue(document, now) ? 'Time to look at it again' : undefined}
        />
      ))}
    </Part>
  )
}

const isDue = ({ reviewOn, isPutAway }: Listed, now: number): boolean =>
  !isPutAway && reviewOn !== null && Date.parse(reviewOn) <= now

function wordsOf({ kind, round, draft, reviewOn }: Listed, now: number): string {
  const parts: string[] = [kindWords[kind]]
  if (draft) parts.push(`draft ${draft.number}`)
  if (round) parts.push(`round ${round.number} closes ${dayInWords(round.closesAt, now)}`)
  else if (draft?.agreedAt) parts.push(`agreed ${dayInWords(draft.agreedAt, now)}`)
  else if (draft?.readingAge) parts.push(`reading age ${draft.readingAge}`)
  if (reviewOn) parts.push(`looked at again ${dayInWords(Date.parse(reviewOn), now)}`)
  return parts.join(' · ')
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id}>{title}</h2>
      <ul className="grid gap-3">{children}</ul>
    </section>
  )
}

function Line({ to, title, words, tag }: { to: string; title: string; words: string; tag?: string | undefined }) {
  return (
    <li className="card max-w-none !p-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 [overflow-wrap:anywhere]">
        <Link to={to} className="inline-flex min-h-target items-center font-bold">
          {title}
        </Link>
        {tag && <span className="tag">{tag}</span>}
      </p>
      <p className="text-small text-ink-soft">{words}</p>
    </li>
  )
}
