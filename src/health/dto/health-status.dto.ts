export class HealthStatusDto {
  readonly status!: 'ok';
}
