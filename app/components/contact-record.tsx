import { Form, Link } from '@remix-run/react'
import { dayInWords } from './dates.tsx'

type Contact = {
  readonly id: string
  readonly name: string
  readonly words: string
  readonly call?: string
  readonly text?: { readonly to: string; readonly say: string }
  readonly hours: string
  readonly nation: string
  readonly cost: string
  readonly source: string
  readonly checkedAt: number | null
  readonly checkedBy: string | null
  readonly trust: 'new' | 'old' | 'checked'
  readonly retiredAt: number | null
}

/** One record as the people who keep it see it: the number large, how far it can be trusted, and what can be done. */
export function ContactRecord({ contact, now, mayChange }: { contact: Contact; now: number; mayChange: boolean }) {
  const { id, name, words, call, text, hours, nation, cost, source, retiredAt } = contact
  return (
    <li className="card max-w-none space-y-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-[1_1_18rem] space-y-1">
          <h3>{name}</h3>
          <p>{words}</p>
        </div>
        <p className="text-large font-bold">
          {[call, text && `Text ${text.say} to ${text.to}`].filter(Boolean).join(' · ')}
        </p>
      </div>
      <p className="text-small text-ink-soft">
        {[hours, nation === 'UK' ? 'All of the UK' : nation, cost].join(' · ')}
      </p>
      {retiredAt === null && <Trust contact={contact} now={now} />}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <a
          className="inline-flex min-h-target items-center"
          href={source}
          rel="noreferrer"
          target="_blank"
          aria-label={`Source of ${name} (opens a new tab)`}
        >
          Source (opens a new tab)
        </a>
        {mayChange && (
          <Form method="post" className="contents">
            <input type="hidden" name="contactId" value={id} />
            {retiredAt === null ? (
              <>
                <button
                  type="submit"
                  name="intent"
                  value="confirm"
                  className="button button-small"
                  aria-label={`Checked today: ${name}`}
                >
                  Checked today
                </button>
                <Link
                  className="inline-flex min-h-target items-center"
                  to={`/coordinate/crisis-contacts/${id}`}
                  aria-label={`Change ${name}`}
                >
                  Change
                </Link>
                <button
                  type="submit"
                  name="intent"
                  value="retire"
                  className="button-link"
                  aria-label={`Take out of use: ${name}`}
                >
                  Take out of use
                </button>
              </>
            ) : (
              <button
                type="submit"
                name="intent"
                value="restore"
                className="button button-quiet button-small"
                aria-label={`Use again: ${name}`}
              >
                Use again
              </button>
            )}
          </Form>
        )}
      </div>
    </li>
  )
}

function Trust({ contact: { trust, checkedAt, checkedBy }, now }: { contact: Contact; now: number }) {
  if (trust === 'new')
    return (
      <p className="place-safe">
        <span className="tag">Check before use</span> To be confirmed by the host before launch.
      </p>
    )
  const checked = `Checked ${dayInWords(checkedAt ?? now, now)}${checkedBy ? ` by ${checkedBy}` : ''}`
  return trust === 'old' ? (
    <p className="place-safe">
      <span className="tag">Check before use</span> {checked}, more than 90 days ago.
    </p>
  ) : (
    <p className="text-small text-ink-soft">{checked}</p>
  )
}
