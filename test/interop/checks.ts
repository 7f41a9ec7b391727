/** Counts what was checked, and tells what was wrong or left out. */
export class Checks {
  passed = 0;
  failed = 0;

  readonly check = (what: string, isRight: boolean): void => {
    if (isRight) this.passed++;
    else {
      this.failed++;
      console.log(`wrong: ${what}`);
    }
  };

  /** The last lines: as ava prints them, and in one. */
  tell(): void {
    if (this.passed > 0) console.log(`  ${this.passed} tests passed`);
    if (this.failed > 0) console.log(`  ${this.failed} tests failed`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }
}
