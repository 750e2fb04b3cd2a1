/** Reasons of triage that tell of harm to those who read, by their codes. */
export const harmsReaders: ReadonlySet<string> = new Set([
  'method',
  'encourages-harm',
  'identifies',
  'contact-details',
  'off-platform',
  'grooming',
  'scam',
  'cure',
  'stop-medicine',
  'sells-medicine',
  'threat',
  'hate',
])
