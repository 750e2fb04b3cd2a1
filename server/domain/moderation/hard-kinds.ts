import type { HardKind, ReportReason } from '#db/schema/index.ts'

/** The kinds of hard items a moderator can have folded, in the order in which they are offered. */
export const hardKinds = [
  'suicide-and-self-harm',
  'abuse',
  'children',
  'threat-and-hate',
  'sexual',
  'death-and-illness',
] as const satisfies readonly HardKind[]

/** Which reasons of triage belong to a kind, by the beginning of their code. */
const codes: Readonly<Record<HardKind, RegExp>> = {
  'suicide-and-self-harm':
    /^(suicid|self-harm|method|goodbye|plan-|means-|refusing-to-live|attempt-|answers-about-plan|affairs-|act-begun|encourages-harm|overdose)/,
  abuse: /^(domestic-abuse|abuse|another-person-abused|carer-(about-to-harm|harmed)|violence)/,
  children: /^(child|grooming)/,
  'threat-and-hate': /^(threat|hate|violence)/,
  sexual: /^(sexual|grooming)/,
  'death-and-illness':
    /^(not-breathing|heart-or-stroke|sepsis|severe-reaction|fit-|diabetic-emergency|bleeding|overdose|missing-vulnerable|grief)/,
}

const reported: Readonly<Partial<Record<ReportReason, HardKind>>> = {
  'self-harm': 'suicide-and-self-harm',
  danger: 'suicide-and-self-harm',
  abuse: 'abuse',
  child: 'children',
  'threat-or-hate': 'threat-and-hate',
  sexual: 'sexual',
}

/** What kinds of hard item something is, by what triage and people said of it. */
export function hardKindsOf(reasonCodes: readonly string[], reportReasons: readonly ReportReason[]): HardKind[] {
  const told = new Set(reportReasons.map((reason) => reported[reason]))
  return hardKinds.filter((kind) => told.has(kind) || reasonCodes.some((code) => codes[kind].test(code)))
}
