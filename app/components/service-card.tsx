import { useLocation } from '@remix-run/react'
import { becauseInWords, farInWords, wishOrder, wishWords } from '#app/service-search-words.ts'
import { checkInWords, dial } from '#app/service-words.ts'
import { CheckedMark } from './checked-mark.tsx'

type Card = {
  readonly id: string
  readonly name: string
  readonly organization: string | null
  readonly opening: string
  readonly phone: string | null
  readonly taking: 'yes' | 'waiting-list' | 'no' | null
  readonly features: readonly (keyof typeof wishWords)[]
  readonly metres: number | null
  readonly reach: 'place' | 'remote' | 'unknown'
  readonly area: string | null
  readonly checkedAt: number | null
  readonly checkedUntil: number | null
  /** On the list of whoever looks. */
  readonly isSaved: boolean
  readonly because: {
    readonly needs: readonly string[]
    readonly conditions: readonly string[]
    readonly wishes: readonly (keyof typeof wishWords)[]
  }
}

/** One service in a list of results: what it is, how far, and whether it can be relied on. Its links and its form are plain: the page has no scripts to follow others. */
export function ServiceCard({ service, isRough, now }: { service: Card; isRough: boolean; now: number }) {
  const far = farInWords(service, isRough)
  const because = becauseInWords(service, isRough)
  const check = checkInWords(service, now)
  const { pathname, search } = useLocation()
  const tags = wishOrder.filter((wish) => service.features.includes(wish) && wishWords[wish].tag !== far)
  return (
    <li id={service.id} className="card max-w-none scroll-mt-4 space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 flex-[1_1_16rem] text-large">
          <a href={`/services/${service.id}`}>{service.name}</a>
        </h3>
        {far !== '' && <span className="text-small text-ink-soft">{far}</span>}
      </div>
      {service.opening !== '' && <p>{service.opening}</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {tags.length > 0 && (
          <ul className="flex flex-wrap gap-2" aria-label="Good to know">
            {tags.map((wish) => (
              <li key={wish} className={wish === 'carers' ? 'tag place-carer' : 'tag'}>
                {wishWords[wish].tag}
              </li>
            ))}
          </ul>
        )}
        <CheckedMark check={check} className="text-small" />
      </div>
      {service.taking === 'waiting-list' && <p className="text-small">There is a waiting list.</p>}
      {service.taking === 'no' && <p className="text-small">Not taking new people now.</p>}
      {because !== '' && <p className="text-small text-ink-soft">{because}</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {service.phone !== null && (
          <a href={dial(service.phone)} className="button button-small min-h-target">
            Call {service.phone}
          </a>
        )}
        {service.isSaved ? (
          <a href="/saved/services" className="inline-flex min-h-target items-center px-1 text-small">
            On my list
          </a>
        ) : (
          <form method="post" action="/keep/service">
            <input type="hidden" name="serviceId" value={service.id} />
            <input type="hidden" name="next" value={`${pathname}${search}#${service.id}`} />
            <button type="submit" name="wish" value="save" className="button button-quiet min-h-target button-small">
              Save to my list<span className="sr-only">: {service.name}</span>
            </button>
          </form>
        )}
        <a href={`/services/${service.id}/share`} className="button button-quiet button-small min-h-target">
          Share<span className="sr-only"> {service.name} in a thread or chat</span>
        </a>
        <a href={`/services/${service.id}/wrong`} className="ml-auto inline-flex min-h-target items-center text-small">
          Something wrong?<span className="sr-only"> With {service.name}</span>
        </a>
      </div>
    </li>
  )
}
