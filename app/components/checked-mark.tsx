/** When a service was last asked whether its entry is right; the sign stands beside the words, never alone. */
export function CheckedMark({
  check,
  className = '',
}: {
  check: { readonly holds: boolean; readonly words: string }
  className?: string
}) {
  return (
    <span className={`font-bold ${check.holds ? 'text-ok' : 'text-safety'} ${className}`}>
      <span aria-hidden="true">{check.holds ? '✓' : '!'}</span> {check.words}
    </span>
  )
}
