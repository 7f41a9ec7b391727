/** What INFO and HELLO tell about the process. */
export interface ProcessInformation {
  readonly version: string;
  readonly runtime: string;
  readonly operatingSystem: string;
  readonly processId: number;
  /** Resident set size. */
  residentBytes(): number;
  /** CPU time of the process since its start. */
  cpuSeconds(): { readonly user: number; readonly system: number };
}
