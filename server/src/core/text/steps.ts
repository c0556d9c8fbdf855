export { stepsIn } from '../guidance/steps-in';
