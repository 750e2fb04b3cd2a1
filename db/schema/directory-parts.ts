// What a service's row keeps as JSON. The names follow Open Referral UK where it has one; each part keeps its own `id`,
// and `extra` holds what a feed said beside it.

type Part = { readonly id: string; readonly extra?: Readonly<Record<string, unknown>> }

/** When it is open: an RRULE in pieces, with clock times "09:30", or only words. */
export type Schedule = Part & {
  readonly freq?: 'WEEKLY' | 'MONTHLY' | 'DAILY' | 'YEARLY'
  readonly interval?: number
  /** "MO,WE"; of a month also "1MO". */
  readonly byday?: string
  readonly bymonthday?: string
  readonly bymonth?: string
  readonly count?: number
  /** Days, "2026-01-05". */
  readonly dtstart?: string
  readonly until?: string
  readonly validFrom?: string
  readonly validTo?: string
  readonly opensAt?: string
  readonly closesAt?: string
  readonly description?: string
  readonly notes?: string
  readonly link?: string
  readonly attending?: string
}

/** `amount` in the smallest unit of the currency (pence). */
export type CostOption = Part & {
  readonly option?: string
  readonly amount?: number
  readonly currency?: string
  readonly amountDescription?: string
  readonly validFrom?: string
  readonly validTo?: string
}

/** Somebody or a desk to ask for. A private one is kept and shown to nobody but editors and the owner. */
export type Contact = Part & {
  readonly name?: string
  readonly title?: string
  readonly department?: string
  readonly email?: string
  readonly phones?: readonly Phone[]
  readonly isPrivate?: true
}

/** `number` as people dial it, "0117 900 0000"; `type` as the feed says it: voice, text, fax, textphone. */
export type Phone = Part & {
  readonly number: string
  readonly extension?: string
  readonly type?: string
  readonly description?: string
  readonly languages?: readonly Language[]
}

/** `code` is of ISO 639-1, "cy"; null when only a name was given. */
export type Language = Part & { readonly name?: string; readonly code?: string; readonly note?: string }

/** Where it serves people, whether or not it is there. */
export type ServiceArea = Part & {
  readonly name?: string
  readonly description?: string
  readonly extent?: string
  readonly extentType?: string
  readonly uri?: string
}

export type Funding = Part & { readonly source: string }

/** A company's or charity's number. */
export type Identifier = Part & {
  readonly scheme?: string
  readonly type: string
  readonly identifier: string
}

export type Address = Part & {
  readonly attention?: string
  readonly line1?: string
  readonly line2?: string
  readonly city?: string
  readonly region?: string
  readonly stateProvince?: string
  /** "BS1 4DJ" when it is a postcode of the UK; else as it came. */
  readonly postcode?: string
  /** Two letters, "GB". */
  readonly country?: string
  readonly type: 'physical' | 'postal' | 'virtual'
}

export type Accessibility = Part & {
  readonly description?: string
  readonly details?: string
  readonly url?: string
}

/** A term that an organization or a location stands under. */
export type AttributeLink = Part & { readonly termId: string; readonly linkType?: string }
