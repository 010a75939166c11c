/**
 * Stands in for `@aws-sdk/credential-provider-node`: inside Lambda the credentials are always in the environment, and
 * the profile, SSO and container providers of the whole chain weigh a hundred kilobytes.
 */
export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";
