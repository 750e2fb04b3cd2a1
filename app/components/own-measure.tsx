import { Link } from '@remix-run/react'
import { doneToYouInChat } from '#app/chat-panel-words.ts'
import type { OwnMeasure } from '#server/domain/chat/index.ts'
import { momentInWords } from './dates.tsx'

/** What a facilitator did about somebody in a chat, as that person reads it. */
export function OwnMeasureCard({ measure }: { measure: OwnMeasure }) {
  const { kind, title, words, takenAt, undoneAt } = measure
  return (
    <div className="card max-w-none space-y-2">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {doneToYouInChat[kind]}
        {undoneAt !== null && <span className="tag">Undone</span>}
      </h3>
      <p className="text-small text-ink-soft">
        “{title}”, {momentInWords(takenAt)}
      </p>
      {words !== '' && <p className="whitespace-pre-wrap break-words">{words}</p>}
    </div>
  )
}

/** All of them, for the page about how somebody was treated. */
export function OwnMeasures({ measures }: { measures: readonly OwnMeasure[] }) {
  if (measures.length === 0) return null
  return (
    <section aria-labelledby="in-chats" className="space-y-4">
      <h2 id="in-chats">In live chats</h2>
      <ul className="space-y-4">
        {measures.map((measure) => (
          <li key={measure.id} className="max-w-none space-y-2">
            <OwnMeasureCard measure={measure} />
            <Link className="inline-flex min-h-target items-center" to={`/how-i-was-treated/chat/${measure.id}`}>
              Say that this was unfair
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
