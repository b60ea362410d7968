export { MY_PLAN_SCHEMA, myPlanDraftSchema, myPlanRecordSchema } from './record';
