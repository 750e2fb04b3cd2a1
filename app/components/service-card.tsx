import { Link } from '@remix-run/react'
import { becauseInWords, checkOfCard, farInWords, wishOrder, wishWords } from '#app/service-search-words.ts'

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
  readonly because: {
    readonly needs: readonly string[]
    readonly conditions: readonly string[]
    readonly wishes: readonly (keyof typeof wishWords)[]
  }
}

/** One service in a list of results: what it is, how far, and whether it can be relied on. */
export function ServiceCard({ service, isRough, now }: { service: Card; isRough: boolean; now: number }) {
  const far = farInWords(service, isRough)
  const because = becauseInWords(service, isRough)
  const check = checkOfCard(service, now)
  const tags = wishOrder.filter(
    (wish) => service.features.includes(wish) && !(wish === 'remote' && service.metres === null),
  )
  return (
    <li className="card max-w-none space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 flex-[1_1_16rem]">
          <Link to={`/services/${service.id}`}>{service.name}</Link>
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
        <span className={`text-small font-bold ${check.holds ? 'text-ok' : 'text-safety'}`}>
          <span aria-hidden="true">{check.holds ? '✓' : '!'}</span> {check.words}
        </span>
      </div>
      {service.taking === 'waiting-list' && <p className="text-small">There is a waiting list.</p>}
      {service.taking === 'no' && <p className="text-small">Not taking new people now.</p>}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        {because !== '' && <p className="less text-small text-ink-soft">{because}</p>}
        {service.phone !== null && (
          <a href={`tel:${service.phone.replace(/[^\d+]/g, '')}`} className="button button-small min-h-target">
            Call {service.phone}
          </a>
        )}
      </div>
    </li>
  )
}
