/** The directory that one server owns while it runs. */
export interface DataDirectory {
  /** Names the database for ever; known after `open`. */
  readonly databaseId: string;
  /**
   * Makes it when it does not exist, locks it and checks its format. Rejects with DirectoryLockedError
   * when another server has it, with DataDamagedError when its format is unknown, with DiskError.
   */
  open(): Promise<void>;
  /** Gives up the lock. No error when it was not opened. */
  close(): Promise<void>;
}
