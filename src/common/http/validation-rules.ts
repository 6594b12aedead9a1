import { getMetadataStorage, ValidationTypes } from 'class-validator';

type ValidationRule = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

type Check = (object: object, value: unknown) => unknown;

/** A field is checked where all its conditions hold. */
interface Field {
  conditions: Check[];
  checks: Check[];
}

/**
 * What the decorators of a DTO ask, laid out once for each class. At every validation class-validator
 * goes through the decorators of all classes, and prepares an error for each field: with that the pipe
 * takes 12 % of the time and a quarter of the memory of a send. The checks themselves are its own.
 */
export class ValidationRules {
  private readonly known = new Map<unknown, Map<string, Field> | undefined>();

  /** Whether it is valid beyond doubt. Where it is not, class-validator decides, and finds the words. */
  accept(object: object): boolean {
    const fields = this.fieldsOf(object.constructor);
    if (fields === undefined || Object.keys(object).some((name) => !fields.has(name))) return false;
    for (const [name, { conditions, checks }] of fields) {
      const value = (object as Record<string, unknown>)[name];
      const isChecked = conditions.every((condition) => Boolean(condition(object, value)));
      if (isChecked && !checks.every((check) => check(object, value) === true)) return false;
    }
    return true;
  }

  private fieldsOf(type: object['constructor']): Map<string, Field> | undefined {
    if (!this.known.has(type)) this.known.set(type, layOut(type));
    return this.known.get(type);
  }
}

/** @returns undefined where there are rules of other kinds, such as for objects within the object */
function layOut(type: object['constructor']): Map<string, Field> | undefined {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  if (rules.length === 0) return undefined;
  const fields = new Map<string, Field>();
  for (const rule of rules) {
    const field = fields.get(rule.propertyName) ?? { conditions: [], checks: [] };
    fields.set(rule.propertyName, field);
    const isPlain = !hasOptions(rule);
    if (isPlain && rule.type === ValidationTypes.CONDITIONAL_VALIDATION) {
      field.conditions.push(rule.constraints[0] as Check);
    } else if (isPlain && rule.type === ValidationTypes.CUSTOM_VALIDATION) {
      field.checks.push(...checksOf(rule));
    } else if (rule.type !== ValidationTypes.WHITELIST) {
      return undefined;
    }
  }
  return fields;
}

/** Which rules without any leave undefined, whatever their type says. */
const hasOptions = ({ validateIf, groups }: Partial<ValidationRule>): boolean =>
  validateIf !== undefined || (groups ?? []).length > 0;

const checksOf = (rule: ValidationRule): Check[] =>
  getMetadataStorage()
    .getTargetValidatorConstraints(rule.constraintCls)
    .map(({ instance }) => (object, value) => {
      const details = {
        targetName: object.constructor.name,
        property: rule.propertyName,
        object,
        value,
        constraints: rule.constraints as unknown[],
      };
      if (!rule.each || !Array.isArray(value)) return instance.validate(value, details);
      return value.every((item) => instance.validate(item, details) === true);
    });
