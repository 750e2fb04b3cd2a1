import type { RiskRecordKind } from '#db/schema/index.ts'

export type RecordEvent =
  | { name: 'risk-record.written'; kind: RiskRecordKind; version: number }
  | { name: 'launch-step.taken'; step: 'house-rules-read' }
