import { Form } from '@remix-run/react'
import { MarkedWords, type WordsMark } from './words-mark.tsx'

type QuestionSet = {
  readonly id: string
  readonly title: string
  readonly use: string
  readonly questions: readonly string[]
  readonly mayWithdraw: boolean
  readonly mark: WordsMark
}

/** Questions that other groups found good to ask, each ready to copy. */
export function QuestionSets({ sets }: { sets: readonly QuestionSet[] }) {
  return (
    <section aria-labelledby="sets" className="space-y-4">
      <h2 id="sets">Questions to copy</h2>
      {sets.length === 0 && (
        <p className="card edge max-w-measure">Nobody has shared questions yet. Yours could be first.</p>
      )}
      <ul className="grid items-start gap-4 md:grid-cols-2">
        {sets.map(({ id, title, use, questions, mayWithdraw, mark }) => (
          <li key={id} className="card max-w-none space-y-3">
            <h3>{title}</h3>
            {use !== '' && <p className="text-ink-soft">{use}</p>}
            <ul className="list-disc space-y-1 pl-6">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
            <MarkedWords mark={mark} what={`the questions: ${title}`} />
            {mayWithdraw && (
              <Form method="post">
                <input type="hidden" name="setId" value={id} />
                <button type="submit" name="intent" value="withdraw" className="button button-quiet button-small">
                  Take back<span className="sr-only">: {title}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Words that services use and people do not: found in every draft, with what to say instead. */
export function SharedWords({
  words,
}: {
  words: readonly {
    readonly id: string
    readonly word: string
    readonly instead: string
    readonly mayWithdraw: boolean
    readonly mark: WordsMark
  }[]
}) {
  return (
    <section aria-labelledby="words" className="space-y-3">
      <h2 id="words">Words we found hard</h2>
      <p>Each is looked for in every draft that a group reads, on top of our own list.</p>
      {words.length > 0 && (
        <table className="w-full max-w-measure text-left">
          <caption className="sr-only">Hard words, and what to say instead</caption>
          <thead>
            <tr className="border-b border-line-strong">
              <th scope="col" className="py-2 pr-3">
                Word
              </th>
              <th scope="col" className="py-2 pr-3">
                Say instead
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {words.map(({ id, word, instead, mayWithdraw, mark }) => (
              <tr key={id} className="border-b border-line">
                <th scope="row" className="py-2 pr-3">
                  {word}
                </th>
                <td className="py-2 pr-3">{instead}</td>
                <td className="text-right">
                  <MarkedWords mark={mark} what={`the word ${word}`} />
                  {mayWithdraw && (
                    <Form method="post">
                      <input type="hidden" name="wordId" value={id} />
                      <button type="submit" name="intent" value="withdraw-word" className="button-link">
                        Take back<span className="sr-only"> {word}</span>
                      </button>
                    </Form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
