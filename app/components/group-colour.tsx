import { LeaveSite } from './leave-site.tsx'

type Kind = 'peer' | 'carers'

/** The colour of a group: heather for carers' places, fern for all others. */
export const colourOf = (kind: Kind): string => (kind === 'carers' ? 'place-carer' : '')

/** The way out for somebody who is looked at, in places that could give a carer away at home. */
export const WayOut = ({ kind }: { kind: Kind }) => (kind === 'carers' ? <LeaveSite /> : null)
