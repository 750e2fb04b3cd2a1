import { checkInWords, dial } from '#app/service-words.ts'

/** A service as others pass it on, as the directory has it now. */
export type Shared = {
  readonly id: string
  readonly isThere: boolean
  readonly name: string
  readonly organization: string | null
  readonly phone: string | null
  readonly isFree: boolean
  readonly mayReferThemselves: boolean
  readonly checkedAt: number | null
  readonly checkedUntil: number | null
}

/** The cards of the services that somebody's words name. */
export function SharedServices({ services, now }: { services: readonly Shared[]; now: number }) {
  if (services.length === 0) return null
  return (
    <ul aria-label="Services named here" className="place-sign mt-3 space-y-3">
      {services.map((service) => (
        <li key={service.id} className="max-w-measure rounded-card border border-line bg-surface p-4 text-ink">
          <SharedService service={service} now={now} />
        </li>
      ))}
    </ul>
  )
}

/** One of them: its name, whether it is free, when it was checked, and a number that dials. */
export function SharedService({ service, now }: { service: Shared; now: number }) {
  if (!service.isThere) return <p className="text-ink-soft">This service is not in the directory any more.</p>
  const check = checkInWords(service, now)
  const marks = [service.isFree && 'Free', service.mayReferThemselves && 'Refer yourself'].filter(Boolean)
  return (
    <div className="space-y-2">
      <p>
        <a className="font-bold" href={`/services/${service.id}`}>
          {service.name}
        </a>
        {service.organization && <span className="block text-small text-ink-soft">Run by {service.organization}</span>}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {marks.map((words) => (
          <span key={String(words)} className="tag">
            {words}
          </span>
        ))}
        <span className={`text-small font-bold ${check.holds ? 'text-ok' : 'text-safety'}`}>
          <span aria-hidden="true">{check.holds ? '✓' : '!'}</span> {check.words}
        </span>
      </p>
      {service.phone && (
        <p>
          <a className="button button-small min-h-target" href={dial(service.phone)}>
            Call {service.phone}
          </a>
        </p>
      )}
    </div>
  )
}

/** Services that facilitators chose for a page, each with why. */
export function ChosenServices({
  chosen,
  title,
  now,
}: {
  chosen: readonly { readonly note: string; readonly service: Shared }[]
  title: string
  now: number
}) {
  const shown = chosen.filter(({ service }) => service.isThere)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="chosen" className="card place-sign space-y-4">
      <h2 id="chosen" className="text-large">
        {title}
      </h2>
      <ul className="space-y-4 [&>li+li]:border-t [&>li+li]:border-line [&>li+li]:pt-4">
        {shown.map(({ note, service }) => (
          <li key={service.id} className="space-y-2">
            <SharedService service={service} now={now} />
            {note !== '' && <p className="text-small">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
