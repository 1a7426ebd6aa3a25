declare const unit: unique symbol;

/** A whole raw mark out of the assignment's or paper's own maximum. */
export type RawMark = number & { readonly [unit]: 'raw mark' };

/** A whole mark on the uniform mark scale (UMS): of one component, or a total of three. */
export type Ums = number & { readonly [unit]: 'UMS' };

/** Says that a number already checked to be a whole raw mark is one. */
export const asRawMark = (n: number): RawMark => n as RawMark;

/** Says that a number already checked to be a whole UMS mark is one. */
export const asUms = (n: number): Ums => n as Ums;
