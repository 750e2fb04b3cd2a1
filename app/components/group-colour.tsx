import { LeaveSite } from './leave-site.tsx'

type Kind = 'peer' | 'carers' | 'practice'

const colours: Readonly<Record<Kind, string>> = { peer: '', carers: 'place-carer', practice: 'place-copro' }

/** The colour of a group: heather for carers' places, slate for where services are made together, fern for all others. */
export const colourOf = (kind: Kind): string => colours[kind]

/** The way out for somebody who is looked at, in places that could give a carer away at home. */
export const WayOut = ({ kind }: { kind: Kind }) => (kind === 'carers' ? <LeaveSite /> : null)
