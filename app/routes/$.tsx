import { data } from '@remix-run/node'

export const handle = { scripts: false }

/** No page stands at this address. With a route of its own no address is written to the log as one that was not found: it may hold words or a secret. */
export function loader() {
  throw data('There is nothing like that here', { status: 404 })
}

/** A form sent to where there is none. */
export const action = loader

export default function NoPage() {
  return null
}
