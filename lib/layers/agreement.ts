/** The compiler's proof that the schema and the type in `lib/model` say the same. Holds no code. */
import type { InferOutput } from 'valibot';
import type { Layer } from '@/lib/model';
import type { layer } from './schema';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Parsed = Frozen<InferOutput<typeof layer>>;

type Agree = Parsed extends Layer
  ? Layer extends Parsed
    ? true
    : 'the model has more than the schema'
  : 'the schema has more than the model';

type MustBeTrue<T extends true> = T;

export type LayerSchemaAgrees = MustBeTrue<Agree>;
