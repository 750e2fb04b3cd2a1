import { Form, Link } from '@remix-run/react'
import { contentNoteWords } from '#app/words.ts'
import type { ActorServices } from '#server/services.ts'
import { When } from './dates.tsx'

/** What a question has beside its posts; a talk has none of it. */
export type Question = Awaited<ReturnType<ActorServices['queries']['questions']['threadQuestion']>>

/** Above the posts of a question: its summary, and the answers that helped, in the order in which they were written. */
export function QuestionHead({
  question,
  thread,
  now,
}: {
  question: Question
  thread: { readonly slug: string; readonly id: string; readonly replyCount: number }
  now: number
}) {
  if (!question.isQuestion) return null
  const { summary, helped, mayImprove } = question
  const place = `/groups/${thread.slug}/threads/${thread.id}/summary`
  if (!summary && helped.length === 0 && thread.replyCount === 0) return null
  return (
    <section aria-labelledby="in-short" className="card edge max-w-none space-y-3 !p-5">
      <h2 id="in-short" className="text-large">
        In short
      </h2>
      {summary ? (
        <>
          <p className="whitespace-pre-line">{summary.words}</p>
          <p className="text-small text-ink-soft">
            {summary.isPutBack ? 'Put back by ' : 'By '}
            {summary.isMine ? 'you' : (summary.by ?? 'a member of this group')},{' '}
            <When at={summary.writtenAt} now={now} ago /> ·{' '}
            <Link to={place}>{mayImprove ? 'Improve it, or see what it said before' : 'See what it said before'}</Link>
          </p>
        </>
      ) : (
        <p>
          Nobody has summed this up yet.{' '}
          {mayImprove && <Link to={place}>Write two or three lines for whoever comes next</Link>}
        </p>
      )}
      {helped.length > 0 && (
        <>
          <h3 className="text-[1.0625rem]">Answers that helped</h3>
          <ul className="space-y-1">
            {helped.map(({ id, by, words, contentNotes }) => (
              <li key={id} className="max-w-none">
                <Link to={`/groups/${thread.slug}/posts/${id}`}>{by ?? 'A member of this group'}</Link>:{' '}
                {words ?? foldedWords(contentNotes)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What stands in place of words that are folded for this reader. */
export const foldedWords = (notes: readonly string[]): string =>
  notes.length > 0
    ? `folded, content note: ${notes.map((note) => contentNoteWords[note] ?? note).join(', ')}`
    : 'folded, it has a word you chose'

/** Turns a talk into a question, and back: for whoever started it, and facilitators. */
export function QuestionSwitch({ isQuestion }: { isQuestion: boolean }) {
  return (
    <Form method="post">
      <button
        type="submit"
        name="question"
        value={isQuestion ? 'unmake' : 'make'}
        className="button-link min-h-target text-small"
      >
        {isQuestion ? 'Turn this into a talk' : 'Turn this into a question'}
      </button>
    </Form>
  )
}

/** The marks of one post of a question; null in a talk, and on the post that asks. */
export const helpedOn = (question: Question, post: { readonly id: string; readonly opensThread: boolean }) =>
  question.isQuestion && !post.opensThread
    ? (question.marks.find(({ postId }) => postId === post.id) ?? { byAsker: false, others: 0, isMine: false })
    : null
