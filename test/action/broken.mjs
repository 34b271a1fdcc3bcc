// Loaded before the Action: breaks it after the repository was opened.
process.chdir = () => {
  throw new TypeError('broken on purpose');
};
