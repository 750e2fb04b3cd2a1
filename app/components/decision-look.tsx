import { actionWords } from '#app/moderation-words.ts'
import { momentInWords } from './dates.tsx'

type Look = {
  readonly action: string
  readonly until: number | null
  readonly place: string | null
  readonly isHeld: boolean
  readonly message: string
  readonly reporters: number
}

/** What would happen, and who would be told what. Nothing has happened yet. */
export function DecisionLook({ look }: { look: Look }) {
  const { action, until, place, isHeld, message, reporters } = look
  return (
    <section role="status" aria-label="What happens" className="card edge max-w-none space-y-3 bg-sunken">
      <h2 className="text-large">What happens when you press “{actionWords[action]?.button}”</h2>
      <ul className="list-disc space-y-1 pl-5">
        {place && <li>{`${place}: ${actionWords[action]?.does}`}</li>}
        {isHeld && ['support', 'no-action', 'warn'].includes(action) && <li>It no longer waits: others can see it.</li>}
        {until !== null && <li>It ends by itself on {momentInWords(until)}.</li>}
        {reporters > 0 && (
          <li>
            {reporters === 1 ? 'Whoever reported it is' : `The ${reporters} people who reported it are`} told the
            outcome.
          </li>
        )}
        <li>
          {message ? 'The person is told this, and how to ask somebody else to look again:' : 'The person is not told.'}
        </li>
      </ul>
      {message && <p className="whitespace-pre-line border-l-4 border-line-strong pl-4">{message}</p>}
      <p>
        <strong>Nothing is done yet.</strong>
      </p>
    </section>
  )
}
