const FIELD = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /gu;

/**
 * Univer's classes set each of their fields through a helper that defines it anew, which takes a tenth of the time in
 * which a workbook with many formulas opens. Its TypeScript does not let a field stand where a parent class has a getter
 * or setter of that name, so that a plain assignment means the same.
 * @returns {import('vite').Plugin}
 */
export const plainFields = () => ({
  name: 'plain-fields',
  transform: {
    filter: { id: /@univerjs[\\/]/u, code: '_defineProperty(this, "' },
    handler: (code) => ({ code: code.replace(FIELD, (_, name) => `(this.${name} = `), map: null }),
  },
});
