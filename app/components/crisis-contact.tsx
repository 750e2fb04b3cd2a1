/** Somebody to turn to, as the query `crisisContacts` gives them. */
export type Contact = {
  readonly id: string
  readonly need: string
  readonly name: string
  readonly words: string
  readonly call?: string
  readonly text?: { readonly to: string; readonly say: string }
  readonly hours: string
  readonly nation: string
  readonly cost: string
}

/** Somebody to turn to at once: what they are for, when they answer, and one big thing to press. */
export function CrisisContact({ contact, isFirst = false }: { contact: Contact; isFirst?: boolean }) {
  const { name, words, call, text, hours, nation, cost } = contact
  const size = `button w-full !min-h-14 text-large sm:w-auto ${isFirst ? '!px-8' : ''}`
  return (
    <li className="card edge flex max-w-none flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-[1_1_18rem] space-y-1">
        <h3>{name}</h3>
        <p>{words}</p>
        <p className="text-small text-ink-soft">
          {[hours, cost, nation === 'UK' ? null : nation].filter(Boolean).join(' · ')}
        </p>
      </div>
      {call && (
        <a className={size} href={`tel:${call.replaceAll(' ', '')}`}>
          Call {call}
        </a>
      )}
      {text && (
        <a className={size} href={`sms:${text.to}?&body=${text.say}`}>
          Text {text.say} to {text.to}
        </a>
      )}
    </li>
  )
}

/** Who answers where somebody lives: UK-wide lines and those of their nation; all of them when they have not said where. */
export const contactsIn = <One extends { readonly nation: string }>(
  contacts: readonly One[],
  nation: string | null,
): readonly One[] =>
  contacts.filter((contact) => nation === null || contact.nation === 'UK' || contact.nation === nation)
