package seeded.selling;

/** Near miss: the forbidden words inside a name. */
class Implement {}
