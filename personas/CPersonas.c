// #embed instead of an array in Swift: the compiler reads the files in no time, builds anew when one
// of them changes, and the program reads them where they lie.
#include "CPersonas.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char vincent[] = {
#embed "vincent.yaml"
};
static const unsigned char mia[] = {
#embed "mia.yaml"
};
static const unsigned char samir[] = {
#embed "samir.yaml"
};
static const unsigned char reference[] = {
#embed "reference.yaml"
};
static const unsigned char schema[] = {
#embed "schema.json"
};

#define FILE_OF(name, bytes) ((struct cp_file){name, bytes, sizeof bytes})

struct cp_file cp_persona(int index)
{
    switch (index) {
    case 0: return FILE_OF("vincent.yaml", vincent);
    case 1: return FILE_OF("mia.yaml", mia);
    case 2: return FILE_OF("samir.yaml", samir);
    default: return (struct cp_file){NULL, NULL, 0};
    }
}

struct cp_file cp_reference(void) { return FILE_OF("reference.yaml", reference); }

struct cp_file cp_schema(void) { return FILE_OF("schema.json", schema); }
