/** The build reads SDL files as text: without descriptions for the deployed bundle, with them for a laptop's. */
declare module "*.graphql" {
  const sdl: string;
  export default sdl;
}
