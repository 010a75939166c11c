import type {
  Assignment,
  Employee,
  LeaveView,
  Position,
  RaterResolution,
  RaterStep,
  Unit,
} from "@kinerja/core/organization";

export type UnitMapper = Unit;
export type PositionMapper = Position;
export type AssignmentMapper = Assignment;
export type EmployeeMapper = Employee;
export type LeaveMapper = LeaveView;
export type RaterResolutionMapper = RaterResolution;
export type RaterStepMapper = RaterStep;
