import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FindingLine } from '#app/components/plain-words.tsx'
import { ReadingAgeMeter } from '#app/components/reading-age.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentPath, type FindingKind, findingNames, findingWords, lackWords } from '#app/document-words.ts'
import { atAddress, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Plain words – ${data?.document.title ?? 'Document'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  return orShowProblem(async () => {
    const page = await context.services.queries.documents.plainWords({
      documentId: params.documentId,
      draft: asked.get('draft') ?? undefined,
      after: asked.get('after') ?? undefined,
    })
    return atAddress(params, page)
  })
}

const kinds = Object.keys(findingWords) as FindingKind[]

/** Everything that could be said more plainly in a draft, and how hard each part of it is to read. */
export default function PlainWords() {
  const { document, workspace, draft, age, sections, lacks, findings, next } = useLoaderData<typeof loader>()
  const here = documentPath(workspace.slug, document.id)
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title={`Plain words in draft ${draft.number}`}
    >
      <div className="card max-w-none space-y-4">
        <ReadingAgeMeter age={age} />
        <p className="max-w-measure">
          Many who read this are tired, or in pain. Short sentences and everyday words help them most. These are hints
          from a machine. You decide.
        </p>
        {lacks.map((lack) => (
          <p key={lack} className="font-bold">
            {lackWords[lack]}
          </p>
        ))}
      </div>
      {sections.length > 0 && (
        <section aria-labelledby="sections" className="card max-w-none space-y-3">
          <h2 id="sections">Reading age by section</h2>
          <p id="measures" className="text-small text-ink-soft">
            By two measures: SMOG, and Flesch and Kincaid. Ages in years.
          </p>
          <div className="paper overflow-x-auto">
            <table aria-labelledby="sections" aria-describedby="measures" className="w-full max-sm:text-small">
              <thead>
                <tr>
                  {['Section', 'Age', 'SMOG', 'Flesch-Kincaid', 'Words'].map((head) => (
                    <th key={head} scope="col" className={head === 'Words' ? 'max-sm:hidden' : undefined}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sections.map((section) => (
                  <tr key={section.start}>
                    <th scope="row">{section.title === '' ? 'Before the first heading' : section.title}</th>
                    <td>
                      <strong>{section.age}</strong>
                      {section.age > 11 && <span className="text-small"> hard</span>}
                    </td>
                    <td>{section.smog}</td>
                    <td>{section.fleschKincaid}</td>
                    <td className="max-sm:hidden">{section.words}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {findings.length === 0 && <p className="card max-w-measure">We found nothing to make plainer here.</p>}
      {kinds.map((kind) => {
        const own = findings.filter((finding) => finding.kind === kind)
        return own.length === 0 ? null : (
          <section key={kind} aria-labelledby={kind} className="card max-w-none space-y-3">
            <h2 id={kind}>
              {findingNames[kind]} <span className="text-base font-normal text-ink-soft">({own.length})</span>
            </h2>
            <ul className="divide-y divide-line">
              {own.map((finding) => (
                <li key={`${finding.start}-${finding.end}`} className="max-w-none py-3">
                  <FindingLine finding={finding} slug={workspace.slug} documentId={document.id} draft={draft.number} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <p className="flex flex-wrap gap-x-5">
        {next !== null && (
          <Link className="button button-quiet" to={`?draft=${draft.number}&after=${next}`}>
            The next pages
          </Link>
        )}
        <Link className="inline-flex min-h-target items-center" to={`${here}?draft=${draft.number}`}>
          Back to the draft
        </Link>
      </p>
    </WorkspaceFrame>
  )
}
