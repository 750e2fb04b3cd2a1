import { Link } from '@remix-run/react'
import { useId } from 'react'
import { KeepForm } from './keep-form.tsx'
import type { ServiceOnPage } from './service-page.tsx'

/** Save a service to find it again, or let it go. Only the person who saves it knows. */
export function SaveService({ serviceId, isSaved, next }: { serviceId: string; isSaved: boolean; next?: string }) {
  return (
    <KeepForm action="/keep/service" fields={{ serviceId }} next={next}>
      <button
        type="submit"
        name="wish"
        value={isSaved ? 'remove' : 'save'}
        className="button button-quiet min-h-target"
      >
        {isSaved ? 'Remove from my list' : 'Save to my list'}
      </button>
    </KeepForm>
  )
}

/** What somebody can do with a service for themselves, and how they tell others that it helped without saying who they are. */
export function MineOfService({ service }: { service: ServiceOnPage }) {
  const { mine, thanks, fared } = service
  return (
    <section aria-labelledby="mine" className="card no-print space-y-3">
      <h2 id="mine" className="text-large">
        For you
      </h2>
      <SaveService serviceId={service.id} isSaved={mine?.isSaved ?? false} />
      <p className="text-small text-ink-soft">
        {mine?.isSaved ? 'It is on your list. Only you see that.' : 'Only you see what you save.'}
      </p>
      {mine && (
        <>
          {mine.isCarer && (
            <p className="text-small">
              <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/plan`}>
                Put it in my plan
              </Link>
            </p>
          )}
          <Thanks serviceId={service.id} hasThanked={mine.hasThanked} />
          <HowItWent serviceId={service.id} said={mine.howItWent} />
        </>
      )}
      {thanks !== null && <p className="text-small">{countInWords(thanks)} people here thanked it.</p>}
      {fared.helped !== null && (
        <p className="text-small">
          {countInWords(fared.helped)} people who tried it in the last year say that it helped.
        </p>
      )}
      {fared.couldNotGetIn !== null && (
        <p className="text-small">
          {countInWords(fared.couldNotGetIn)} people could not get in, or nobody answered. Ring before you go.
        </p>
      )}
    </section>
  )
}

/** Counts stop at a hundred: beyond it the number changes nothing. */
const countInWords = (count: number) => (count >= 100 ? '100 or more' : count)

const Thanks = ({ serviceId, hasThanked }: { serviceId: string; hasThanked: boolean }) => (
  <KeepForm action="/keep/service" fields={{ serviceId }}>
    <p className="flex flex-wrap items-center gap-3">
      {hasThanked && <span className="text-small">You thanked it.</span>}
      <button
        type="submit"
        name="wish"
        value={hasThanked ? 'take-thanks-back' : 'thank'}
        className="button button-quiet button-small"
      >
        {hasThanked ? 'Take it back' : 'It helped me: thank you'}
      </button>
    </p>
  </KeepForm>
)

const ways = [
  { how: 'helped', words: 'It helped' },
  { how: 'a-little', words: 'It helped a little' },
  { how: 'not-for-me', words: 'It was not for me' },
  { how: 'could-not-get-in', words: 'I could not get in, or nobody answered' },
] as const

function HowItWent({ serviceId, said }: { serviceId: string; said: string | null }) {
  const name = useId()
  return (
    <details>
      <summary className="flex min-h-target items-center font-bold">
        <span aria-hidden="true" className="mr-2 text-place">
          +
        </span>
        {said ? `You tried it: ${ways.find(({ how }) => how === said)?.words.toLowerCase()}` : 'I tried it'}
      </summary>
      <KeepForm action="/keep/service" fields={{ serviceId }} className="space-y-3">
        <fieldset className="space-y-1">
          <legend className="text-small">
            How did it go? We count answers together, and show nobody who gave them.
          </legend>
          {ways.map(({ how, words }) => (
            <label key={how} htmlFor={`${name}-${how}`} className="flex min-h-target items-center gap-3">
              <input
                id={`${name}-${how}`}
                type="radio"
                name="how"
                value={how}
                required
                defaultChecked={how === said}
                className="box"
              />
              {words}
            </label>
          ))}
        </fieldset>
        <button type="submit" name="wish" value="how-it-went" className="button button-quiet button-small">
          Save
        </button>
      </KeepForm>
    </details>
  )
}
