// What has to be so before the Swift runtime starts: it happens by itself in a program that links
// this target, and there is nothing to call.
