import { injectable } from 'inversify';

/** Plain counters that the hot path adds to; INFO and metrics read them. */
@injectable()
export class Statistics {
  connectionsReceived = 0;
  connectionsOpen = 0;
  commandsProcessed = 0;
  requestsRejected = 0;
  loginsRefused = 0;
  keyspaceHits = 0;
  keyspaceMisses = 0;
  keysExpired = 0;
  slowSubscribersCut = 0;
}
