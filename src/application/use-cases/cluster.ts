import { injectable } from 'inversify';
import { clusterDisabled } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import type { ClusterCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors ERR This instance has cluster support disabled
 * @example
 * > CLUSTER INFO
 * (error) ERR This instance has cluster support disabled
 */
@injectable()
export class Cluster implements UseCase<ClusterCommand> {
  execute(_command: ClusterCommand, call: Call): void {
    call.reply.error(clusterDisabled);
  }
}
