import { dial } from '#app/service-words.ts'
import { ChangedMark, type ServiceOnPage } from './service-page.tsx'

type Reachable = Pick<ServiceOnPage, 'phones' | 'contacts' | 'places' | 'url' | 'organization' | 'email'>

/** How to reach a service: a number that dials, its page, its address for mail, and the people to ask for. */
export function Reach({ service }: { service: Reachable }) {
  const phones = uniqueBy(
    [
      ...service.phones,
      ...service.contacts.flatMap(({ phones }) => phones ?? []),
      ...service.places.flatMap(({ phones }) => phones),
    ],
    ({ number }) => number,
  )
  const [first, ...more] = phones
  const people = service.contacts.filter(({ name, email }) => name || email)
  const site = service.url ?? service.organization?.website ?? null
  return (
    <section aria-labelledby="reach" className="card space-y-3">
      <h2 id="reach" className="text-large">
        Get in touch <ChangedMark parts={['phones', 'url', 'email', 'contacts']} />
      </h2>
      {first && (
        <p>
          <a className="button" href={dial(first.number)}>
            Call {first.number}
          </a>
        </p>
      )}
      {first && <PhoneNote phone={first} />}
      {more.length > 0 && (
        <ul className="space-y-1 text-small">
          {more.map((phone) => (
            <li key={phone.number}>
              <a className="inline-flex min-h-target items-center" href={dial(phone.number)}>
                {phone.number}
              </a>
              <PhoneNote phone={phone} />
            </li>
          ))}
        </ul>
      )}
      {site && (
        <p>
          <a className="button button-quiet no-print" href={site} rel="noreferrer nofollow">
            Go to their website
          </a>
          <span className="only-print">{site}</span>
        </p>
      )}
      {service.email && (
        <p className="text-small [overflow-wrap:anywhere]">
          <a href={`mailto:${service.email}`}>{service.email}</a>
        </p>
      )}
      {people.length > 0 && (
        <ul className="space-y-2 text-small">
          {people.map(({ id, name, title, email }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              {[name, title].filter(Boolean).join(', ')} {email && <a href={`mailto:${email}`}>{email}</a>}
            </li>
          ))}
        </ul>
      )}
      {phones.length === 0 && !site && !service.email && people.length === 0 && (
        <p className="text-ink-soft">It gives no number, page or address. Ask who told you of it.</p>
      )}
    </section>
  )
}

function PhoneNote({ phone }: { phone: ServiceOnPage['phones'][number] }) {
  const kind = phone.type && phone.type !== 'voice' ? phone.type : null
  const words = [phone.extension && `extension ${phone.extension}`, kind, phone.description].filter(Boolean).join(', ')
  return words === '' ? null : <p className="text-small text-ink-soft">{words}</p>
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed()
}
