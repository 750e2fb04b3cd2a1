import { Link } from '@remix-run/react'
import { commentPath, documentPath, type FindingKind, findingWords, lackWords } from '#app/document-words.ts'

/** Something that could be said more plainly, and where it stands in the draft. */
export type ShownFinding = {
  readonly kind: FindingKind
  readonly words: string
  readonly instead: string | null
  readonly start: number
  readonly end: number
}

/** What stands beside a draft: the first things that could be said more plainly, and the way to the rest. */
export function PlainWordsPanel({
  slug,
  documentId,
  draft,
  found,
}: {
  slug: string
  documentId: string
  draft: number
  found: { readonly lacks: readonly string[]; readonly findings: readonly ShownFinding[] }
}) {
  const first = [...found.findings].sort((one, other) => weight[one.kind] - weight[other.kind]).slice(0, 4)
  return (
    <section aria-labelledby="plain-words" className="card max-w-none space-y-3">
      <h2 id="plain-words" className="text-large">
        Plain words
      </h2>
      {found.lacks.length + first.length === 0 ? (
        <p>We found nothing to make plainer on this screen.</p>
      ) : (
        <ul className="divide-y divide-line">
          {found.lacks.map((lack) => (
            <li key={lack} className="py-2 first:pt-0">
              {lackWords[lack]}
            </li>
          ))}
          {first.map((finding) => (
            <li key={`${finding.kind}-${finding.start}`} className="py-2 first:pt-0">
              <FindingLine finding={finding} slug={slug} documentId={documentId} draft={draft} />
            </li>
          ))}
        </ul>
      )}
      <p className="text-small text-ink-soft">These are hints. You decide what becomes a comment.</p>
      <Link
        className="inline-flex min-h-target items-center"
        to={`${documentPath(slug, documentId)}/words?draft=${draft}`}
      >
        All hints, and reading age by section
      </Link>
    </section>
  )
}

/** What hurts comes before what is hard, and that before what is only long-winded. */
const weight = { blaming: 0, 'long-sentence': 1, jargon: 2, passive: 3, date: 4 } as const

/** One hint: the words, what could be said instead, and the press that makes a comment of it. */
export function FindingLine({
  finding: { kind, words, instead, start, end },
  slug,
  documentId,
  draft,
}: {
  finding: ShownFinding
  slug: string
  documentId: string
  draft: number
}) {
  const shown = words.length > 90 ? `${words.slice(0, 90).trimEnd()}…` : words
  const to = commentPath(slug, documentId, {
    draft,
    passage: { start, end },
    kind: kind === 'date' ? 'question' : 'suggestion',
  })
  return (
    <div className="space-y-1 [overflow-wrap:anywhere]">
      <p>
        “{shown}” <span className="text-small text-ink-soft">{findingWords[kind]}</span>
      </p>
      {instead && (
        <p>
          Try <strong>“{instead}”</strong>
        </p>
      )}
      <Link to={to} className="inline-flex min-h-target items-center text-small">
        Make it a comment<span className="sr-only"> on “{shown}”</span>
      </Link>
    </div>
  )
}
