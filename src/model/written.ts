/** A model as it is handed over: where the model has a Date, ISO text with its offset may stand, or a Date. */
export type Written<Model> = Model extends Date
  ? string | Date
  : Model extends string
    ? Model
    : Model extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : Model extends object
        ? { readonly [Name in keyof Model]: Written<Model[Name]> }
        : Model;
