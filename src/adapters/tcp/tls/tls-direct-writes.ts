/**
 * Writing TLS without what a stream does for each write: its buffer, callbacks and next ticks, a tenth of
 * what a short reply takes. The socket's handle is given the bytes and one request object, as Node
 * itself does. That is not public, so this is the one file that knows it: how it is done is taken from a
 * write that Node has made and completed, and where that does not look as expected all writes go the
 * documented way.
 *
 * A handle that is given a second write before the first is completed ends the process. So nothing goes
 * to the stream either while one is under way here; and nothing goes here while the stream has one.
 */
import type { Socket } from 'node:net';
import { StreamWriter, type OpenWriter, type SocketWriter } from '../socket-writer.js';

interface WriteRequest {
  /** Called by the handle, never before `write…` has returned. Below 0 it is an error. */
  oncomplete?: (this: WriteRequest, status: number, ...more: unknown[]) => void;
  writer?: DirectWriter;
  /** Not to be collected before it is written. */
  bytes?: Buffer;
}

type WriteBytes = (this: Handle, request: WriteRequest, bytes: Buffer) => number;

interface Handle {
  writeBuffer: WriteBytes;
}

/** What a write of Node has shown. */
export interface Learned {
  readonly Request: new () => WriteRequest;
  /** Of the handles that it is true of. */
  readonly writeBuffer: WriteBytes;
}

/** The class of Node's request objects: a handle that gets anything else ends the process. */
const REQUEST_NAME = 'WriteWrap';

/** The writers of a server's TLS connections, which learn from the first of them. */
export class TlsDirectWrites {
  learned: Learned | null = null;
  #hasLooked = false;

  readonly open: OpenWriter = (socket, written) => {
    const handle = (socket as { _handle?: Partial<Handle> | null })._handle;
    const documented = new StreamWriter(socket, written);
    if (typeof handle?.writeBuffer !== 'function') return documented;
    return new DirectWriter({
      writes: this,
      socket,
      handle: handle as Handle,
      documented,
      written,
    });
  };

  /** `write` makes Node write bytes to `handle`, which has nothing else to do. */
  watch(handle: Handle, write: () => void): void {
    if (this.#hasLooked) return write();
    this.#hasLooked = true;
    const { writeBuffer } = handle;
    let request: WriteRequest | null = null;
    handle.writeBuffer = (made, bytes) => {
      request = made;
      return writeBuffer.call(handle, made, bytes);
    };
    write();
    handle.writeBuffer = writeBuffer;
    if (request !== null) this.#learnFrom(request, writeBuffer);
  }

  #learnFrom(request: WriteRequest, writeBuffer: WriteBytes): void {
    const told = request.oncomplete;
    const Request = request.constructor as new () => WriteRequest;
    if (typeof told !== 'function' || Request.name !== REQUEST_NAME) return;
    request.oncomplete = (status, ...more): void => {
      if (status === 0) this.learned = { Request, writeBuffer };
      // The client may have gone: another one shows it.
      else this.#hasLooked = false;
      told.call(request, status, ...more);
    };
  }
}

interface DirectWriterParts {
  readonly writes: TlsDirectWrites;
  readonly socket: Socket;
  readonly handle: Handle;
  readonly documented: StreamWriter;
  readonly written: () => void;
}

class DirectWriter implements SocketWriter {
  readonly #writes: TlsDirectWrites;
  readonly #socket: Socket;
  readonly #handle: Handle;
  readonly #documented: StreamWriter;
  readonly #written: () => void;
  /** Given to the handle, which has not completed it. */
  #bytesUnderWay = 0;
  /** What came meanwhile; the stream gets it. Null when there is nothing. A string stays one: a short Buffer would keep 8 KiB that it shares. */
  #behind: (string | Buffer)[] | null = null;
  #bytesBehind = 0;
  #ended: (() => void) | null = null;

  constructor({ writes, socket, handle, documented, written }: DirectWriterParts) {
    this.#writes = writes;
    this.#socket = socket;
    this.#handle = handle;
    this.#documented = documented;
    this.#written = written;
  }

  get length(): number {
    return this.#bytesUnderWay + this.#bytesBehind + this.#documented.length;
  }

  write(data: string | Buffer): void {
    if (this.#bytesUnderWay > 0) return this.#keep(data);
    const isOrdinary = data.length > 0 && !this.#socket.destroyed && !this.#socket.writableEnded;
    if (!isOrdinary || this.#documented.length > 0) return this.#documented.write(data);
    const { learned } = this.#writes;
    if (learned === null)
      this.#writes.watch(this.#handle, () => this.#documented.write(asBytes(data)));
    else if (this.#handle.writeBuffer !== learned.writeBuffer) this.#documented.write(data);
    else this.#writeDirectly(new learned.Request(), asBytes(data));
  }

  end(ended: () => void): void {
    if (this.#bytesUnderWay > 0) this.#ended = ended;
    else this.#documented.end(ended);
  }

  /** The handle has completed a write. */
  completed(status: number): void {
    this.#bytesUnderWay = 0;
    if (status < 0) this.#socket.destroy();
    if (this.#socket.destroyed) return this.#drop();
    if (this.#behind !== null) this.#writeBehind(this.#behind);
    if (this.#ended !== null) this.#documented.end(this.#ended);
    this.#written();
  }

  #writeDirectly(request: WriteRequest, bytes: Buffer): void {
    request.oncomplete = completed;
    request.writer = this;
    request.bytes = bytes;
    this.#bytesUnderWay = bytes.length;
    if (this.#handle.writeBuffer(request, bytes) === 0) return;
    this.#bytesUnderWay = 0;
    this.#socket.destroy();
  }

  #keep(data: string | Buffer): void {
    this.#behind ??= [];
    this.#behind.push(data);
    this.#bytesBehind += data.length;
  }

  #writeBehind(behind: readonly (string | Buffer)[]): void {
    this.#behind = null;
    this.#bytesBehind = 0;
    for (const data of behind) this.#documented.write(data);
  }

  #drop(): void {
    this.#behind = null;
    this.#bytesBehind = 0;
    this.#ended = null;
  }
}

/** The handle would make bytes of a string, too, but in memory that it asks the system for. */
function asBytes(data: string | Buffer): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
}

function completed(this: WriteRequest, status: number): void {
  this.writer!.completed(status);
}
