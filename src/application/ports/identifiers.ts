/**
 * What the container binds, by name. A test or an embedding program rebinds one of these and keeps
 * the rest: `container.rebind(Port.Journal).toConstantValue(…)`.
 */
export const Port = {
  Admin: Symbol.for('mini-db.Admin'),
  Checkpointer: Symbol.for('mini-db.Checkpointer'),
  Catalogue: Symbol.for('mini-db.Catalogue'),
  Clock: Symbol.for('mini-db.Clock'),
  Conversations: Symbol.for('mini-db.Conversations'),
  Decoder: Symbol.for('mini-db.Decoder'),
  DirectoryLock: Symbol.for('mini-db.DirectoryLock'),
  Disk: Symbol.for('mini-db.Disk'),
  DiskSpace: Symbol.for('mini-db.DiskSpace'),
  DataDirectory: Symbol.for('mini-db.DataDirectory'),
  Executor: Symbol.for('mini-db.Executor'),
  FileWatcher: Symbol.for('mini-db.FileWatcher'),
  Journal: Symbol.for('mini-db.Journal'),
  JsonQuery: Symbol.for('mini-db.JsonQuery'),
  LoadingProgress: Symbol.for('mini-db.LoadingProgress'),
  Log: Symbol.for('mini-db.Log'),
  MetricsPage: Symbol.for('mini-db.MetricsPage'),
  Password: Symbol.for('mini-db.Password'),
  ProcessInformation: Symbol.for('mini-db.ProcessInformation'),
  Random: Symbol.for('mini-db.Random'),
  Readiness: Symbol.for('mini-db.Readiness'),
  Settings: Symbol.for('mini-db.Settings'),
  Table: Symbol.for('mini-db.Table'),
  Timers: Symbol.for('mini-db.Timers'),
  TokenStore: Symbol.for('mini-db.TokenStore'),
  Transport: Symbol.for('mini-db.Transport'),
  UseCase: Symbol.for('mini-db.UseCase'),
  UseCases: Symbol.for('mini-db.UseCases'),
} as const;
