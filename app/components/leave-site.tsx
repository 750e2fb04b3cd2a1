import { useEffect } from 'react'

const elsewhere = 'https://www.bbc.co.uk/weather'
const pressesNeeded = 3
/** The presses come together, as those of somebody in a hurry do. Milliseconds. */
const within = 1500

/** The way out for somebody who is looked at: a link, and with scripts also Shift pressed three times, after which "back" does not lead here. */
export function LeaveSite() {
  useEffect(() => {
    let presses: number[] = []
    const onKey = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (key !== 'Shift') presses = []
      else if (!repeat) presses = [...presses, timeStamp].filter((at) => timeStamp - at < within)
      if (presses.length >= pressesNeeded) location.replace(elsewhere)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <p className="no-print space-y-1 text-small text-ink-soft">
      <a
        className="button button-quiet"
        href={elsewhere}
        rel="noreferrer"
        onClick={(event) => {
          event.preventDefault()
          location.replace(elsewhere)
        }}
      >
        Leave this site
      </a>
      <span className="block">Takes you to the weather.</span>
    </p>
  )
}
