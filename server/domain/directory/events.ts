/** What can happen to the directory. Ids only. */
export type DirectoryEvent =
  | { name: 'directory-run.begun'; feedId: string; runId: string }
  | { name: 'feed.subscribed'; feedId: string }
  | { name: 'feed.left'; feedId: string }
  | { name: 'directory-run.finished'; feedId: string; runId: string }
  | { name: 'directory-run.asked'; feedId: string; runId: string }
  | { name: 'directory-run.rehearsed'; feedId: string; runId: string }
  | { name: 'services.published'; togetherId: string }
  | { name: 'services.unpublished'; togetherId: string }
  | { name: 'services.checked'; togetherId: string }
  | { name: 'services.put-back'; togetherId: string }
  | { name: 'service-place.hidden'; serviceId: string }
  | { name: 'service-place.told'; serviceId: string }
  | { name: 'service-difference.settled'; differenceId: string }
  | { name: 'services.merged'; mergeId: string }
  | { name: 'services.parted'; mergeId: string }
  | { name: 'services.called-different'; likenessId: string }
  | { name: 'correction.reported'; correctionId: string; isUnsafe: boolean }
  | { name: 'correction.taken'; correctionId: string }
  | { name: 'correction.settled'; correctionId: string }
  | { name: 'service.claimed'; claimId: string; by: 'mail' | 'editor' }
  | { name: 'claim.proved'; claimId: string }
  | { name: 'claim.refused'; claimId: string }
  | { name: 'claim.ended'; claimId: string }
  | { name: 'service.changed'; serviceId: string }
  | { name: 'service.checked'; serviceId: string }
  | { name: 'service.check-ran-out'; serviceId: string }
  | { name: 'service.unpublished-unchecked'; serviceId: string; at: number }
