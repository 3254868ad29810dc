// The built-in material: the bytes of the files of this folder, compiled into the program.
#ifndef CPERSONAS_H
#define CPERSONAS_H

#include <stddef.h>

struct cp_file {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

// Returns a persona file, in the order in which the source presents them; no bytes beyond the last.
struct cp_file cp_persona(int index);

// Returns `reference.yaml`: tabel 8, budgets, errata and what else belongs to no single persona.
struct cp_file cp_reference(void);

// Returns `schema.json`: the JSON Schema of persona and scenario files.
struct cp_file cp_schema(void);

#endif
