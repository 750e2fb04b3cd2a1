/** Do a service's own words say that people hide there? Then its place is told to nobody until an editor says otherwise. */
export function soundsLikeRefuge({
  name,
  description,
}: {
  readonly name: string
  readonly description: string
}): boolean {
  const all = `${name}\n${description}`
  const hides = /\brefuges?\b|\bsafe[ -]?houses?\b/i
  const isOfNature = /wildlife|animal|bird|nature reserve|donkey|cats?\b|dogs?\b/i
  if (hides.test(name) && !isOfNature.test(all)) return true
  return (
    hides.test(description) &&
    /women|domestic (abuse|violence)|flee|abuse/i.test(all) &&
    /\b(our|a|the|women['’]?s|safe|emergency) refuges?\b|accommodation|safe[ -]?house/i.test(description)
  )
}
