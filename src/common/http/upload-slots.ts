import { UploadsBusy } from './upload.errors.js';

/** Bounds the uploads that are under way at once: somebody may send them slowly on purpose. */
export class UploadSlots {
  /** Whose they are. */
  private readonly underWay: string[] = [];

  constructor(
    private readonly max: number,
    private readonly maxByOwner: number,
  ) {}

  /**
   * @returns what gives the slot back
   * @throws UploadsBusy
   */
  take(owner: string): () => void {
    const own = this.underWay.filter((other) => other === owner);
    if (this.underWay.length >= this.max || own.length >= this.maxByOwner) throw new UploadsBusy();
    this.underWay.push(owner);
    return () => this.underWay.splice(this.underWay.indexOf(owner), 1);
  }
}
