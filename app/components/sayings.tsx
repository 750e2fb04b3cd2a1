import { Form, Link } from '@remix-run/react'
import { seatWords } from '#app/workspace-words.ts'
import { When } from './dates.tsx'
import { Face } from './face.tsx'

type Said = {
  readonly id: string
  readonly name: string
  readonly kind: keyof typeof seatWords
  readonly enteredBy: string | null
  readonly body: string
  readonly saidAt: number
  readonly isMine: boolean
  readonly withheld: string | null
}

/** What people said, oldest first. Whoever said it can take it back; everybody else can report it. */
export function Sayings({ sayings, now }: { sayings: readonly Said[]; now: number }) {
  return (
    <ul className="max-w-none space-y-4">
      {sayings.map((said) => (
        <li key={said.id} id={`saying-${said.id}`} className="flex max-w-none gap-3">
          <Face name={said.name} />
          <div className="min-w-0 flex-1 space-y-1">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <strong>{said.name}</strong>
              <span className="tag">{seatWords[said.kind]}</span>
              <span className="text-small text-ink-soft">
                <When at={said.saidAt} now={now} />
                {said.enteredBy && ` · written down by ${said.enteredBy}`}
              </span>
            </p>
            <SaidWords said={said} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The words alone, with what can be done about them. Items of an agenda are taken back where it is ordered. */
export function SaidWords({ said, takeBack = 'here' }: { said: Said; takeBack?: 'here' | 'elsewhere' }) {
  return (
    <>
      <p className="max-w-measure whitespace-pre-line [overflow-wrap:anywhere]">{said.body}</p>
      {said.withheld === 'held' && (
        <p className="text-small text-ink-soft">Only you see this for now. We look at it first.</p>
      )}
      {said.withheld !== null && said.withheld !== 'held' && (
        <p className="text-small text-ink-soft">Only you see this. It was taken from view.</p>
      )}
      {said.isMine && takeBack === 'here' && (
        <Form method="post">
          <input type="hidden" name="sayingId" value={said.id} />
          <button type="submit" name="intent" value="withdraw" className="button-link text-small">
            Take back<span className="sr-only"> “{said.body.slice(0, 60)}”</span>
          </button>
        </Form>
      )}
      {!said.isMine && (
        <Link to={`/report/saying/${said.id}`} className="inline-flex min-h-target items-center text-small">
          Report<span className="sr-only"> what {said.name} said</span>
        </Link>
      )}
    </>
  )
}
