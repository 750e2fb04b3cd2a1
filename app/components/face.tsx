/** A round mark with the first letters of a name. */
export function Face({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className="face">
      {name.slice(0, 2)}
    </span>
  )
}
