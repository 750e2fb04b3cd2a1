type Health = { readonly notTriaged: number; readonly hasMoreThanCounted: boolean; readonly isDown: boolean }

/** Says when triage cannot read what people write, so that people read more closely. */
export function TriageBanner({ triage: { notTriaged, hasMoreThanCounted, isDown } }: { triage: Health }) {
  if (notTriaged === 0 && !isDown) return null
  const texts = hasMoreThanCounted ? 'More than 100 texts' : notTriaged === 1 ? 'One text' : `${notTriaged} texts`
  return (
    <p className="card edge max-w-none bg-safety-wash !p-4">
      {isDown && <strong>Triage is off, or broken, just now. Every text is left to you. </strong>}
      {notTriaged > 0 &&
        `${texts} from the last day ${notTriaged === 1 ? 'was' : 'were'} not triaged in full. Nothing is lost: they are in the queue.`}
    </p>
  )
}
